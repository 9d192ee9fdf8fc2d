# SPDX-License-Identifier: Apache-2.0
"""Building blocks of the practice data: people, entities, services and orders in the shape of the contract.

Times and dates that matter are offsets to the day the service starts (see resources/practice/filings.schema.json).
"""
import hashlib

from check_digits import resident_id

OWN_PROVIDER = "示例云"
OTHER_PROVIDER = "示例主机商乙"


def present(**values):
    """A JSON object without the values that are None."""
    return {key: value for key, value in values.items() if value is not None}


def validity(start, end=None, end_in_days=None):
    """A certificate's validity; without an end it is long-term."""
    if end is None and end_in_days is None:
        return {"start": start, "end": None, "longTerm": True}
    return present(start=start, end=end, endInDays=end_in_days, longTerm=False)


class People:
    """Hands out persons; each has an ID number, a mobile number and a mailbox of their own."""

    def __init__(self):
        self._count = 0

    def person(self, name, region, birth, mailbox, valid=None, emergency=True, office=None):
        self._count += 1
        number = resident_id(region, birth.replace("-", ""), 100 + 3 * self._count)
        return present(
            name=name,
            certificate={
                "type": "RESIDENT_ID",
                "number": number,
                "validity": valid or validity("2021-03-15", "2041-03-15"),
            },
            mobile=f"1390000{1000 + self._count:04d}",
            emergencyMobile=f"1390000{5000 + self._count:04d}" if emergency else None,
            officePhone=office,
            email=f"{mailbox}@example.cn",
        )


def masked_name(name):
    return name[0] + "*"


def masked_mobile(mobile):
    return mobile[:3] + "****" + mobile[-4:]


def domain(name, expires_in_days=700, holder=None, verified=True):
    return present(name=name, expiresInDays=expires_in_days, holder=holder, realNameVerified=verified)


def own_access(instance, first, last=None, method="CLOUD"):
    return {
        "provider": OWN_PROVIDER,
        "own": True,
        "method": method,
        "instance": instance,
        "ipRanges": [{"from": first, "to": last or first}],
    }


def other_access(first, method="HOSTING"):
    return {"provider": OTHER_PROVIDER, "own": False, "method": method, "ipRanges": [{"from": first, "to": first}]}


def digest(algorithm, label):
    """A fingerprint that belongs to no certificate."""
    return hashlib.new(algorithm, label.encode()).hexdigest().upper()


def public_key(label):
    """Hexadecimal digits as long as a 2048 bit modulus; no key."""
    return "".join(digest("sha512", f"{label}/{part}") for part in range(4))


def platform(system, package_id):
    algorithm = {"ANDROID": "MD5", "IOS": "SHA1", "HARMONY": "SHA256"}[system]
    return {
        "os": system,
        "packageId": package_id,
        "publicKey": public_key(f"{system} {package_id}"),
        "fingerprint": {"algorithm": algorithm, "value": digest(algorithm.lower(), f"{system} {package_id}")},
    }


class Filing:
    """One filing; `website` and `app` add services, `order` an order about them."""

    def __init__(self, filing_id, account, icp_number, province, entity, updated_days_ago, state="FILED", version=3,
                 restrictions=()):
        self.orders = []
        self.data = {
            "accountId": account,
            "id": filing_id,
            "icpNumber": icp_number,
            "province": province,
            "state": state,
            "version": version,
            "updatedDaysAgo": updated_days_ago,
            "restrictions": list(restrictions),
            "entity": entity,
            "websites": [],
            "apps": [],
        }

    def _service(self, service_id, suffix, updated_days_ago, rest):
        head = {
            "id": service_id,
            "filingId": self.data["id"],
            "serviceNumber": f"{self.data['icpNumber']}-{suffix}",
        }
        return head | rest | {"version": 2, "updatedDaysAgo": updated_days_ago}

    def website(self, service_id, number, name, domains, person, access, *, content=("CORPORATE_PORTAL",),
                languages=("CHINESE_SIMPLIFIED",), state="FILED", pre_approvals=(), remark=None, updated=90, home=None):
        holder = self.data["entity"]["name"]
        rest = present(
            state=state,
            name=name,
            domains=[one if "holder" in one else one | {"holder": holder} for one in domains],
            homeUrl=f"https://www.{home or domains[0]['name']}",
            contentTypes=list(content),
            languages=list(languages),
            preApprovals=list(pre_approvals),
            access=list(access),
            personInCharge=person,
            remark=remark,
        )
        self.data["websites"].append(self._service(service_id, number, updated, rest))

    def app(self, service_id, suffix, name, kind, platforms, domains, person, access, *, content=("UTILITY_PAYMENT",),
            languages=("CHINESE_SIMPLIFIED",), sdk=(), updated=120):
        holder = self.data["entity"]["name"]
        rest = {
            "kind": kind,
            "state": "FILED",
            "name": name,
            "domains": [one | {"holder": holder} for one in domains],
            "contentTypes": list(content),
            "languages": list(languages),
            "preApprovals": [],
            "platforms": list(platforms),
            "sdkServices": list(sdk),
            "access": list(access),
            "personInCharge": person,
        }
        self.data["apps"].append(self._service(service_id, suffix, updated, rest))

    def order(self, number, kind, state, targets, steps, *, content=None, verifications=(), findings=(), reason=None,
              hold=False):
        """`steps`: (days ago, event, state, actor[, note]), oldest first."""
        timeline = [present(daysAgo=step[0], event=step[1], state=step[2], actor=step[3],
                            note=step[4] if len(step) > 4 else None) for step in steps]
        self.orders.append(present(
            id=order_id(number),
            kind=kind,
            filingId=self.data["id"],
            targets=list(targets),
            state=state,
            stateReason=reason,
            content=content or {},
            baseVersion=self.data["version"],
            findings=list(findings),
            documents=[],
            verifications=list(verifications),
            timeline=timeline,
            createdDaysAgo=timeline[0]["daysAgo"],
            updatedDaysAgo=timeline[-1]["daysAgo"],
            version=len(timeline),
            hold=True if hold else None,
        ))


def order_id(number):
    """A UUIDv7 with a fixed time and a running number."""
    return f"01993a40-{number:04x}-7abc-8def-{number:012x}"


def verified(n, role, person, days_ago):
    return {"n": n, "role": role, "name": masked_name(person["name"]), "mobile": masked_mobile(person["mobile"]),
            "state": "VERIFIED", "sentDaysAgo": days_ago, "deadlineInDays": round(1 - days_ago, 2), "attemptsLeft": 5,
            "mode": "EXTERNAL"}


def waiting(n, role, person, days_ago, attempts_left):
    return verified(n, role, person, days_ago) | {"state": "WAITING", "attemptsLeft": attempts_left}


def finding(pointer, code, detail, suggestion, source, severity="ERROR"):
    return {"pointer": pointer, "code": code, "detail": detail, "suggestion": suggestion, "severity": severity,
            "source": source}
