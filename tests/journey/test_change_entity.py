# SPDX-License-Identifier: Apache-2.0
"""A person changes the filing entity together with a website, reads what a province does not allow, and survives a crash."""
import json

import pyatspi
from desk import TAB, settle
from journey import setUpModule, tearDownModule, wait_until  # noqa: F401
from story import FILING_ID, HELP, HELP_ID, Story

ADDRESS = "示例12号34"
HUNAN, GUANGDONG = "2021007788", "2020123456"
_PROMISE = 1.0  # seconds within which a keystroke is durable


class EntityStory(Story):
    def setUp(self):
        super().setUp()
        self.filing_service = self.service(practice_day=1)
        self.person_desk = self.open_desk(self.filing_service.url)
        self.sign_in(self.person_desk)

    def entity(self):
        service = self.filing_service
        return json.loads(service.rows("SELECT json FROM filing WHERE id = ?", FILING_ID)[0][0])["entity"]

    def start_change_of_entity(self, desk):
        say = self.say
        desk.press(say("Change Entity"))
        desk.press(say("Next"))  # Before you begin
        desk.find(self.TEXT, say("Entity name"))

    def to_the_services(self, desk):
        """With a new address, to the list of services."""
        self.start_change_of_entity(desk)
        desk.type(self.say("Correspondence address"), ADDRESS)
        self.await_saved(desk)
        desk.press(self.say("Next"))
        desk.find(TAB, self.say("Modifiable Internet Information Services"))

    def start_change_of_service(self, desk, name):
        desk.type(self.say("Find by name, number or domain"), name)
        desk.press(self._action("Start Change", name))
        return desk.find(self.TEXT, self.say("Website name"))


class ChangeEntity(EntityStory):
    # M19 M25
    def test_with_an_associated_website(self):
        service, desk, say = self.filing_service, self.person_desk, self.say
        people = self.people(service)
        self.open_filing(desk)
        self.to_the_services(desk)
        finish = desk.find(self.BUTTON, say("Finish Filling"))
        self.assertFalse(finish.enabled, "no service goes with the order yet")
        self.assertNotEqual(finish.description, "", "and it says so")
        self.assertEqual(self.start_change_of_service(desk, HELP).text, HELP)
        desk.press(say("Save Draft"))
        desk.find(self.CELL, say("Draft saved"))
        desk.press(say("Finish Filling"))
        desk.press(say("Next"))  # Documents
        desk.press(say("Submit"))
        self.assertEqual([o["state"] for o in self.own_orders(service)], ["DRAFT"], "nothing is sent before the last word")
        self.send(desk)

        order = self.await_order(service, "PROVIDER_REVIEW", "SMS_VERIFICATION")
        self.assertEqual(order["kind"], "CHANGE_ENTITY")
        self.assertEqual(order["targets"], [HELP_ID])
        self.assertEqual(order["content"], {"/entity/contactAddress": ADDRESS})
        self.await_order(service, "SMS_VERIFICATION")
        desk.read(say.part("SMS verification"), 15)
        website = self.website(service, HELP_ID)
        people.verify(order["id"])
        self.await_order(service, "COMPLETED")
        desk.read(say.part("Completed"), 20)
        self.assertEqual(self.entity()["contactAddress"], ADDRESS)
        self.assertEqual(self.website(service, HELP_ID), website, "it went with the order unchanged")
        events = [entry["event"] for entry in self.the_order(service)["timeline"] if entry["event"] != "EDIT"]
        self.assertEqual(events, ["SUBMIT", "PASS", "VERIFY", "APPROVE", "APPLY"])


class ChangeEntityInChinese(ChangeEntity):
    language = "zh_CN"


class EntityDeskKilled(EntityStory):
    def test_killed_in_the_fields_of_the_service(self):
        """The service was started, not saved by its button: what was typed is there, and the step is found again."""
        service, desk, say = self.filing_service, self.person_desk, self.say
        self.open_filing(desk)
        self.to_the_services(desk)
        self.start_change_of_service(desk, HELP)
        desk.type(say("Website name"), "示例云一二三")
        settle(_PROMISE)
        desk.kill()
        desk.start()
        desk.find(self.TEXT, say("Find by name, number or domain"), deadline=20)
        self.open_filing(desk)
        grey = desk.find(self.BUTTON, say("Change Entity"))
        grey.wait_for(lambda part: not part.enabled, "grey, because the draft is an open order")
        desk.press(say("Open the order"))
        desk.press(say("Edit"))
        desk.find(TAB, say("Modifiable Internet Information Services"))
        desk.find(self.CELL, say("Draft saved"))
        self.assertEqual(self.start_change_of_service(desk, HELP).text, "示例云一二三")
        wanted = {"/entity/contactAddress": ADDRESS, f"/websites/{HELP_ID}/name": "示例云一二三"}
        wait_until(lambda: [(o["targets"], o["content"]) for o in self.own_orders(service)] == [([HELP_ID], wanted)],
                   lambda: f"one draft at the service: {self.own_orders(service)}")


class Provinces(EntityStory):
    # M8 M9
    def test_three_provinces_have_three_rules(self):
        desk, say = self.person_desk, self.say
        self.open_filing(desk, GUANGDONG)  # permits no change of this filing
        grey = desk.find(self.BUTTON, say("Change Entity"))
        grey.wait_for(lambda part: not part.enabled, "grey")
        self.assertRegex(grey.description, say.part("the administration does not permit it for this filing. Cancel the filing "
                                                    "and file anew."))

        self.open_filing(desk, HUNAN)  # has closed the name
        self.start_change_of_entity(desk)
        name = desk.find(self.TEXT, say("Entity name"))
        self.assertTrue(name.has(pyatspi.STATE_READ_ONLY), "it can be read, and not changed")
        self.assertRegex(name.description, say.part("The administration has closed this field for this filing: cancel the "
                                                    "filing and file anew."))
        desk.press(say("Close"))

        self.open_filing(desk)  # takes a new name under conditions
        self.start_change_of_entity(desk)
        name = desk.find(self.TEXT, say("Entity name"))
        self.assertFalse(name.has(pyatspi.STATE_READ_ONLY))
        self.assertNotEqual(name.description, "", "the conditions")
        desk.read(say.part("City and district can be changed, the province cannot: cancel this filing, then file there anew."))
