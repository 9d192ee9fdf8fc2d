# SPDX-License-Identifier: Apache-2.0
"""An entity and a website are changed together: one round of findings, two persons with a code, of whom one is enough."""
import re

from journey import setUpModule, tearDownModule  # noqa: F401
from story import HELP, HELP_ID
from test_change_entity import ADDRESS, EntityStory

NAME = "示例云帮助"
REMARK = "网站名称与单位名称无任何关联，请在备注中说明。"


class TwoVerifiers(EntityStory):
    def setUp(self):
        super().setUp()
        self.outside = self.people(self.filing_service)
        self.outside.let_reviews_run(False)

    def send_it(self, desk):
        desk.press(self.say("Save Draft"))
        desk.press(self.say("Finish Filling"))
        desk.press(self.say("Next"))  # Documents
        desk.press(self.say("Submit"))
        self.send(desk)

    # M30 M31 M33
    def test_findings_then_either_person(self):
        service, desk, say = self.filing_service, self.person_desk, self.say
        self.open_filing(desk)
        self.to_the_services(desk)
        self.start_change_of_service(desk, HELP)
        desk.type(say("Website name"), NAME)
        self.send_it(desk)
        order = self.await_order(service, "PROVIDER_REVIEW")
        pointer = f"/websites/{HELP_ID}/name"
        self.outside.review(order["id"], "return", [{"pointer": pointer, "detail": REMARK, "suggestion": ""}])
        desk.read(re.compile(re.escape(REMARK)), 20)
        desk.read(say.part("Name is not related to the entity"), 10)  # the reason, out of the reviewer's words

        desk.press(say("Go to field"))
        desk.find(self.TEXT, say("Website name")).type(NAME + "中心")
        self.send_it(desk)
        order = self.await_order(service, "PROVIDER_REVIEW")
        self.assertEqual(order["content"], {"/entity/contactAddress": ADDRESS, pointer: NAME + "中心"})
        rounds = [entry for entry in order["timeline"] if entry["event"] == "RETURN"]
        self.assertEqual([finding["detail"] for entry in rounds for finding in entry["findings"]], [REMARK])

        self.outside.review(order["id"], "pass")
        order = self.await_order(service, "SMS_VERIFICATION")
        self.assertEqual([v["role"] for v in order["verifications"]], ["ENTITY_PERSON", "SERVICE_PERSON"])
        desk.read(say.part("Entity and service are changed together: one of these persons is enough."), 20)
        for verification in order["verifications"]:
            desk.read(re.compile(re.escape(verification["mobile"])))
        self.outside.verify(order["id"])
        order = self.await_order(service, "ADMINISTRATION_REVIEW")
        self.assertEqual(sorted(v["state"] for v in order["verifications"]), ["NOT_NEEDED", "VERIFIED"])
        self.outside.review(order["id"], "approve")
        self.await_order(service, "COMPLETED")
        desk.read(say.part("Completed"), 20)
        self.assertEqual(self.entity()["contactAddress"], ADDRESS)
        self.assertEqual(self.website(service, HELP_ID)["name"], NAME + "中心")
