# SPDX-License-Identifier: Apache-2.0
"""A person signs in, reads why a button is grey, and changes the name of a website."""
from journey import setUpModule, tearDownModule, wait_until  # noqa: F401
from story import CLOSED_FILING, HELP, HELP_ID, Story

NAME = "示例云帮助中心"


class Change(Story):
    """From the first start to the new name, with everybody who has a part in it."""

    def test_change_of_a_website(self):
        service = self.service(practice_day=1)
        people = self.people(service)
        desk = self.open_desk(service.url)
        self.sign_in(desk)

        self.open_filing(desk, CLOSED_FILING)
        grey = desk.find(self.BUTTON, self.say("Change Entity"))
        self.assertFalse(grey.enabled)
        self.assertRegex(grey.description, self.say.part("Change Entity"))
        self.assertGreater(len(grey.description), len("Change Entity") + 10, "the reason, not only the name")

        self.open_filing(desk)
        self.start_change(desk, HELP)
        desk.type(self.say("Website name"), NAME)
        self.await_saved(desk)
        self.confirm(desk)
        wait_until(lambda: self.own_orders(service), "the draft at the service")
        self.assertEqual([o["state"] for o in self.own_orders(service)], ["DRAFT"], "nothing is sent before the last word")
        self.send(desk)

        order = self.await_order(service, "PROVIDER_REVIEW", "SMS_VERIFICATION")
        self.assertEqual(order["content"], {f"/websites/{HELP_ID}/name": NAME})
        self.await_order(service, "SMS_VERIFICATION")
        desk.read(self.say.part("SMS verification"), 15)
        people.verify(order["id"])
        self.await_order(service, "COMPLETED")
        desk.read(self.say.part("Completed"), 20)
        self.assertEqual(self.website(service, HELP_ID)["name"], NAME)

        self.go_to(desk, "My ICP Filing Information")
        self.choose_website(desk, NAME)
        self.assertEqual(self.the_order(service)["id"], order["id"])
        events = [entry["event"] for entry in self.the_order(service)["timeline"] if entry["event"] != "EDIT"]
        self.assertEqual(events, ["SUBMIT", "PASS", "VERIFY", "APPROVE", "APPLY"])
