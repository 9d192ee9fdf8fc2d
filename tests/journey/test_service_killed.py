# SPDX-License-Identifier: Apache-2.0
"""The service dies under a desk, three times: during a draft, a submit, and the reviews."""
import time

from journey import setUpModule, tearDownModule, wait_until  # noqa: F401
from story import FILING, HELP, HELP_ID, Story

_TOLD_WITHIN = 3.0  # seconds until the desk says that it is offline


class ServiceKilled(Story):
    def test_service_killed_again_and_again(self):
        service = self.service(practice_day=1)
        people = self.people(service)
        desk, say = self.open_desk(service.url), self.say
        self.sign_in(desk)
        self.open_filing(desk)
        self.start_change(desk, HELP)
        desk.type(say("Website name"), "示例云一")
        self.await_saved(desk)

        service.kill()
        self._expect_offline(desk)
        desk.type(say("Website name"), "示例云一二")
        self.await_saved(desk)
        desk.press(say("Close"))
        self.go_to(desk, "My ICP Filing Information")
        desk.read(FILING)
        self.choose_website(desk, HELP)
        service.start()
        self._expect_online(desk)
        wait_until(lambda: [o["content"] for o in self.own_orders(service)] == [{f"/websites/{HELP_ID}/name": "示例云一二"}],
                   lambda: f"the draft at the service: {self.own_orders(service)}")

        self.resume_change(desk, HELP)
        self.confirm(desk)
        self.send(desk)
        service.kill()
        self._expect_offline(desk)
        service.start()
        order = self.await_order(service, "PROVIDER_REVIEW", "SMS_VERIFICATION")
        self._expect_online(desk)

        service.kill()  # in the middle of the provider's review, or of the SMS
        service.start()
        self.await_order(service, "SMS_VERIFICATION")
        people.verify(order["id"])
        service.kill()  # at the administration
        self._expect_offline(desk)
        service.start()
        self.await_order(service, "COMPLETED")
        self._expect_online(desk)
        self.see_ended_order(desk, "Completed")

        order = self.the_order(service)
        events = [entry["event"] for entry in order["timeline"] if entry["event"] != "EDIT"]
        self.assertEqual(events, ["SUBMIT", "PASS", "VERIFY", "APPROVE", "APPLY"])
        self.assertEqual(service.rows("SELECT count(*) FROM message WHERE order_id = ?", order["id"]), [(1,)])

    def _expect_offline(self, desk):
        start = time.monotonic()
        desk.read(self.say.part("Offline"), 10)
        self.assertLess(time.monotonic() - start, _TOLD_WITHIN + 0.5, "told late; half a second is the reading's")

    def _expect_online(self, desk):
        wait_until(lambda: not desk.reads(self.say.part("Offline")), lambda: f"online again\n{desk.tree()}", 20)
