# SPDX-License-Identifier: Apache-2.0
"""The desk dies while it sends an order: before the service has it, and after, when the answer is still on its way."""
from journey import setUpModule, tearDownModule  # noqa: F401
from story import HELP, HELP_ID, Story

NAME = "示例云帮助中心"


class SubmitCut(Story):
    def setUp(self):
        super().setUp()
        self.filing_service = self.service(practice_day=1)
        self.others = self.people(self.filing_service)
        self.others.let_reviews_run(False)
        self.wire = self.proxy(self.filing_service)
        desk = self.client_desk = self.open_desk(self.wire.url)
        self.sign_in(desk)
        self.open_filing(desk)
        self.start_change(desk, HELP)
        desk.type(self.say("Website name"), NAME)
        self.await_saved(desk)
        self.await_order(self.filing_service, "DRAFT")
        self.confirm(desk)

    def _send_and_die(self):
        self.send(self.client_desk)
        self.assertTrue(self.wire.met.wait(10), "the order is being sent")
        self.client_desk.kill()

    def _expect_one_order_to_the_end(self):
        desk, service = self.client_desk, self.filing_service
        self.wire.heal()
        desk.start()
        desk.find(self.TEXT, self.say("Find by name, number or domain"), deadline=20)
        order = self.await_order(service, "PROVIDER_REVIEW")
        self.go_to(desk, "Orders")
        desk.find(self.CELL, self.say.part("Provider review"))
        self.others.review(order["id"], "pass")
        self.await_order(service, "SMS_VERIFICATION")
        self.others.verify(order["id"])
        self.others.review(order["id"], "approve")
        self.await_order(service, "COMPLETED")
        self.see_ended_order(desk, "Completed")

        order = self.the_order(service)
        events = [entry["event"] for entry in order["timeline"] if entry["event"] != "EDIT"]
        self.assertEqual(events, ["SUBMIT", "PASS", "VERIFY", "APPROVE", "APPLY"])
        kept = [o for o in self.client(service).records("ORDER") if o["targets"] == [HELP_ID] and o["id"] == order["id"]]
        self.assertEqual(len(kept), 1)
        self.assertEqual(self.website(service, HELP_ID)["name"], NAME)

    def test_answer_lost(self):
        self.wire.hold_answer(":submit")
        self._send_and_die()
        self.assertEqual(self.the_order(self.filing_service)["state"], "PROVIDER_REVIEW", "the service has taken it")
        self._expect_one_order_to_the_end()

    def test_request_lost(self):
        self.wire.cut_request(":submit")
        self._send_and_die()
        self.assertEqual(self.the_order(self.filing_service)["state"], "DRAFT", "the service has not heard of it")
        self._expect_one_order_to_the_end()
