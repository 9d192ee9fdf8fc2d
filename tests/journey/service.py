# SPDX-License-Identifier: Apache-2.0
"""The filing service as a program, a small client of the contract, and the people behind its practice pages."""
import json
import pathlib
import secrets
import sqlite3
import time
import urllib.error
import urllib.parse
import urllib.request
import uuid
from contextlib import closing

from processes import Program, wait_until

ACCOUNT, PASSWORD, FILING_PASSWORD = "demo@example.cn", "practice-2026", "Beian2024"


class Service:
    """`icp-filing-service` with its practice data and a database file in `folder`."""

    def __init__(self, program, folder, practice_day=1):
        self._program, self._folder, self._day = program, pathlib.Path(folder), practice_day
        self.database = self._folder / "service.db"
        self.log = self._folder / "service.log"
        self._process = None
        self.port = 0
        self.url = self.practice = self.key = ""

    def start(self):
        """Again at the same address where it has run before."""
        self._process = Program([self._program, "--practice", "--listen", f"127.0.0.1:{self.port}", "--database",
                                 f"sqlite:{self.database}", "--practice-day", self._day], self.log)
        line = self._process.stdout.readline()
        assert line, f"the service did not start: {self.log.read_text(errors='replace')[-2000:]}"
        self._take(json.loads(line))
        return self

    def _take(self, ready):
        self.url, self.practice = ready["url"].rstrip("/"), ready["practice"]
        parts = urllib.parse.urlsplit(self.practice)
        self.port = parts.port
        words = urllib.parse.parse_qs(parts.query) or urllib.parse.parse_qs(parts.fragment)
        self.key = words["key"][0]

    @property
    def pid(self):
        return self._process.pid

    def is_running(self):
        return self._process is not None and self._process.is_running()

    def kill(self):
        self._process.kill()

    def stop(self):
        if self.is_running():
            assert self._process.stop() == 0, "the service ends cleanly"

    def rows(self, query, *values):
        """Straight from its database file, as nobody else sees it."""
        with closing(sqlite3.connect(f"file:{self.database}?mode=ro", uri=True, timeout=5)) as connection:
            return connection.execute(query, values).fetchall()

    def orders(self):
        """Orders that are not part of the sample data are the youngest; all, oldest first."""
        return [json.loads(row[0]) for row in self.rows("SELECT json FROM customer_order ORDER BY id")]


def _call(method, url, headers, body=None):
    data = body if body is None or isinstance(body, bytes) else json.dumps(body).encode()
    request = urllib.request.Request(url, data=data, method=method, headers={
        **({"Content-Type": "application/json"} if data else {}), **headers})
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    # An answer that is cut off is an OSError, as a refused connection is.
    try:
        with opener.open(request, timeout=10) as answer:
            text = answer.read()
            return answer.status, json.loads(text) if text else None
    except urllib.error.HTTPError as error:
        with error:
            return error.code, json.loads(error.read() or b"null")


def new_order_id():
    """UUIDv7, RFC 9562 5.7."""
    value = bytearray(int(time.time() * 1000).to_bytes(6, "big") + secrets.token_bytes(10))
    value[6], value[8] = 0x70 | (value[6] & 0x0F), 0x80 | (value[8] & 0x3F)
    return str(uuid.UUID(bytes=bytes(value)))


class Client:
    """Another program at the service, to see what it has taken."""

    def __init__(self, service, account=ACCOUNT):
        self._service = service
        status, session = _call("POST", f"{service.url}/v1/session", {}, {"account": account, "password": PASSWORD})
        assert status == 200, session
        self._token = session["accessToken"]

    def send(self, method, path, body=None, **headers):
        """(status, body); header names with _ for -. `body`: JSON, or bytes. A service that is away raises OSError."""
        return _call(method, f"{self._service.url}/v1{path}", {
            "Authorization": f"Bearer {self._token}", **{k.replace("_", "-"): v for k, v in headers.items()}}, body)

    def get(self, path):
        status, body = self.send("GET", path)
        assert status == 200, (path, status, body)
        return body

    def records(self, kind):
        """All resources of a type such as ORDER, as a fresh desk would get them."""
        found, cursor = [], None
        while True:
            query = urllib.parse.urlencode({"limit": 500, **({"since": cursor} if cursor else {})})
            page = self.get(f"/changes?{query}")
            found += [c["resource"] for c in page["changes"] if c["type"] == kind and c["op"] == "UPSERT"]
            cursor = page["cursor"]
            if not page["hasMore"]:
                return found


class People:
    """Who acts outside the desk: the provider, the administration, and the verifiers with their phones."""

    def __init__(self, service):
        self._service = service

    def call(self, method, path, body=None):
        status, answer = _call(method, f"{self._service.url}/practice/api/{path}",
                               {"X-Practice-Key": self._service.key}, body)
        assert status == 200, (path, status, answer)
        return answer

    def let_reviews_run(self, by_themselves):
        self.call("POST", "automatic", {"automatic": by_themselves})

    def review(self, order_id, action, findings=None):
        body = {} if findings is None else {"findings": findings}
        return self.call("POST", f"orders/{order_id}:{action}", body)

    def message_for(self, order_id):
        def newest():
            for message in self.call("GET", "state")["messages"]:
                if message["orderId"] == order_id:
                    return message
            return None
        return wait_until(newest, f"SMS for {order_id}", 20)

    def verify(self, order_id):
        """Reads the code on the phone and enters it at the regulator's page, as its owner does."""
        message = self.message_for(order_id)
        answer = self.call("POST", "verify", {"code": message["code"], "mobile": message["mobile"],
                                              "idTail": self._id_tail(message["mobile"])})
        assert answer["result"] == "VERIFIED", answer
        return answer

    def verify_any(self, order_id):
        """As `verify`, and content where the service had taken the code and the answer was lost."""
        message = self.message_for(order_id)
        answer = self.call("POST", "verify", {"code": message["code"], "mobile": message["mobile"],
                                              "idTail": self._id_tail(message["mobile"])})
        assert answer["result"] in ("VERIFIED", "NOT_WAITING"), answer
        return answer

    def _id_tail(self, mobile):
        """Last six characters of the owner's ID."""
        def people(value):
            if isinstance(value, dict):
                if value.get("mobile") == mobile and "certificate" in value:
                    yield value["certificate"]["number"]
                for inner in value.values():
                    yield from people(inner)
            elif isinstance(value, list):
                for inner in value:
                    yield from people(inner)
        for table in ("filing", "website", "app"):
            for (text,) in self._service.rows(f"SELECT json FROM {table}"):
                for number in people(json.loads(text)):
                    return number[-6:]
        raise AssertionError("nobody has this phone number")
