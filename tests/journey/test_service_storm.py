# SPDX-License-Identifier: Apache-2.0
"""The service is killed again and again while many orders are drafted, submitted and reviewed."""
import base64
import hashlib
import http.client
import json
import pathlib
import threading
import unittest
import urllib.parse

from journey import Journey, setUpModule, tearDownModule, wait_until  # noqa: F401
from service import Client, new_order_id

_DEATHS = 4
_PAPER = (pathlib.Path(__file__).resolve().parents[2] / "resources/practice/photos/letter.jpg").read_bytes()
_DIGEST = f"sha-256=:{base64.b64encode(hashlib.sha256(_PAPER).digest()).decode()}:"


class ServiceStorm(Journey):
    """Whoever repeats what was not answered gets every order once, and none in a state that the contract forbids."""

    def test_killed_in_the_middle_of_everything(self):
        service = self.service(practice_day=0.2)
        people = self.people(service)
        clients = [Client(service, account) for account in ("demo@example.cn", "group@example.cn")]
        targets = [target for client in clients for target in self._targets(client)]
        self.assertGreater(len(targets), 1)
        stop, wishes, errors = threading.Event(), [], []

        def work(client, filing_id, website, version):
            try:
                while not stop.is_set():
                    wish = {"id": new_order_id(), "filing": filing_id}
                    wishes.append(wish)
                    self._carry_out(client, people, wish, website, version)
                    version += 1
            except BaseException as error:  # told by the main thread
                errors.append(error)

        workers = [threading.Thread(target=work, args=target, daemon=True) for target in targets]
        for worker in workers:
            worker.start()
        for death in range(_DEATHS):
            before = len(wishes)
            wait_until(lambda before=before: len(wishes) > before or errors, "more orders", 30)
            service.kill()
            service.start()
        stop.set()
        for worker in workers:
            worker.join(40)
            self.assertFalse(worker.is_alive(), "an order does not end")
        self.assertEqual(errors, [])
        self._check(service, wishes)

    @staticmethod
    def _targets(client):
        """One website of each filing of the account that can be changed."""
        busy = {o["filingId"] for o in client.records("ORDER") if o["state"] not in ("COMPLETED", "ABANDONED")}
        found = []
        for head in client.records("FILING"):
            if head["state"] != "FILED" or head["restrictions"] or head["id"] in busy:
                continue
            whole = client.get(f"/filings/{head['id']}")
            sound = [w["id"] for w in whole["websites"] if w["state"] == "FILED" and any(a["own"] for a in w["access"])]
            if sound:
                found.append((client, head["id"], sound[0], whole["version"]))
        return found

    @staticmethod
    def _insist(question):
        """Repeats while the service is away, as the outbox of a desk does; answers the first answer."""
        def ask():
            try:
                return question()
            except (OSError, http.client.HTTPException, json.JSONDecodeError):
                return None
        return wait_until(ask, "the service is back", 30)

    def _carry_out(self, client, people, wish, website, version):
        path = f"/orders/{wish['id']}"
        draft = {"kind": "CHANGE_WEBSITE", "filingId": wish["filing"], "targets": [website], "baseVersion": version,
                 "rulesVersion": "1", "content": {f"/websites/{website}/remark": f"示例备注，仅用于练习环境的说明文字 {wish['id']}"}}
        status, body = self._insist(lambda: client.send("PUT", path, draft, If_None_Match="*"))
        if status == 412:  # it had been written, and the answer was lost
            status, body = self._insist(lambda: client.send("GET", path))
        self.assertIn(status, (200, 201), body)
        etag = f'"{body["version"]}"'
        self._hand_in(client, wish["id"])
        status, body = self._insist(lambda: client.send("POST", f"{path}:submit", {}, If_Match=etag, Idempotency_Key=wish["id"]))
        self.assertEqual(status, 200, body)
        self._insist_state(client, path, {"SMS_VERIFICATION"})
        self._insist(lambda: people.verify_any(wish["id"]))
        self._insist_state(client, path, {"COMPLETED"})

    def _hand_in(self, client, order_id):
        """What the region wants with every change; the same picture under one id until it is answered."""
        _, answer = self._insist(lambda: client.send("POST", f"/orders/{order_id}:validate", {}))
        for finding in answer["findings"]:
            if finding["code"] != "DOCUMENT_MISSING":
                continue
            place = urllib.parse.urlencode({"order": order_id, "kind": finding["params"]["document"], "pointer": finding["pointer"]})
            path = f"/documents/{new_order_id()}?{place}"
            status, body = self._insist(lambda path=path: client.send("PUT", path, _PAPER, Content_Type="image/jpeg",
                                                                      Content_Digest=_DIGEST))
            self.assertIn(status, (200, 201), body)

    def _insist_state(self, client, path, states):
        wait_until(lambda: self._insist(lambda: client.send("GET", path))[1].get("state") in states, f"{path} in {states}", 40)

    def _check(self, service, wishes):
        orders = {order["id"]: order for order in service.orders()}
        self.assertEqual(len(orders), len(service.orders()))
        for wish in wishes:
            order = orders[wish["id"]]
            self.assertEqual(order["state"], "COMPLETED")
            events = [entry["event"] for entry in order["timeline"] if entry["event"] != "EDIT"]
            self.assertEqual(events, ["SUBMIT", "PASS", "VERIFY", "APPROVE", "APPLY"], wish["id"])
        self.assertEqual(service.rows("PRAGMA integrity_check"), [("ok",)])
        self.assertEqual(service.rows("PRAGMA foreign_key_check"), [])
        self.assertEqual(service.rows("SELECT order_id FROM timer"), [])
        doubled = service.rows("SELECT order_id FROM idempotency GROUP BY order_id, action HAVING count(*) > 1")
        self.assertEqual(doubled, [])


if __name__ == "__main__":
    unittest.main()
