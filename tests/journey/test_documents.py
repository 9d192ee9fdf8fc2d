# SPDX-License-Identifier: Apache-2.0
"""A company has a new name: its documents come from the disk, from a phone and from an earlier order; the reviewer wants
one more look, two persons verify, and the administration approves."""
import os
import pathlib
import re
import subprocess

from desk import TAB
from journey import setUpModule, tearDownModule, wait_until  # noqa: F401
from story import HELP, HELP_ID
from test_change_entity import EntityStory

_TESTS = pathlib.Path(__file__).resolve().parents[1]
_PHOTOS = _TESTS.parent / "resources/practice/photos"
NAME, LATER_NAME, SITE = "杭州示例信息技术有限公司", "杭州示例数据技术有限公司", "示例支持中心"
CERTIFICATE, OF_CHANGE = "Certificate of the entity, original", "Certificate of change of the registration authority"


class Documents(EntityStory):
    def photograph(self, url, photo):
        """A phone's browser opens the link and hands in what is missing."""
        said = subprocess.run(["node", str(_TESTS / "phone/photograph.mjs"), url, str(photo)], cwd=_TESTS, timeout=60,
                              capture_output=True, text=True)
        self.assertEqual(said.returncode, 0, said.stderr)
        return said.stdout

    def slot(self, action, document):
        """The button of a slot; further words may tell whose document it is."""
        return re.compile("^" + re.escape(action.replace("%1", document)))

    def choose_file(self, desk, document, path):
        desk.press(self.slot("Choose a file: %1", document))
        edit = desk.find(self.TEXT, re.compile("File .?name")).type(str(path), sure=False)
        edit.wait_text(re.compile(re.escape(path.name) + "$"))  # the dialog may go to the folder and keep the name only
        desk.screen.press("Return")

    def documents(self, order_id):
        rows = self.filing_service.rows("SELECT json_extract(json, '$.kind'), json_extract(json, '$.source') FROM document "
                                        "WHERE json_extract(json, '$.orderId') = ?", order_id)
        return sorted(tuple(row) for row in rows)

    def to_the_documents(self, desk, name, site):
        say = self.say
        desk.press(say("Change Entity"))
        desk.press(say("Next"))  # Before you begin
        desk.type(say("Entity name"), name)
        self.await_saved(desk)
        desk.press(say("Next"))
        desk.find(TAB, say("Modifiable Internet Information Services"))
        self.start_change_of_service(desk, HELP if site else SITE)
        if site:
            desk.type(say("Website name"), site)
            self.await_saved(desk)
        desk.press(say("Save Draft"))
        desk.press(say("Finish Filling"))

    # M2 M18 M27 M29
    def test_from_disk_phone_and_an_earlier_order(self):
        service, desk, say = self.filing_service, self.person_desk, self.say
        people = self.people(service)
        people.let_reviews_run(False)
        self.open_filing(desk)
        self.to_the_documents(desk, NAME, SITE)

        self.choose_file(desk, CERTIFICATE, _PHOTOS / "licence.jpg")
        desk.find("label", say("Handed in"), deadline=20)
        order = self.the_order(service)
        wait_until(lambda: self.documents(order["id"]) == [("ENTITY_CERTIFICATE", "DESK")], "the certificate at the service")
        desk.press(say("Photograph with a phone"))
        address = desk.find("label", re.compile("^http://.*/u/"))
        code = desk.find("label", re.compile(r"^[0-9A-Z]{2,}[- ][0-9A-Z]{2,}$"))
        page = self.photograph(address.text, _PHOTOS / "letter.jpg")
        self.assertIn(code.text, page, "both screens show the same code")
        wait_until(lambda: ("CERTIFICATE_OF_CHANGE", "PHONE") in self.documents(order["id"]), "the photo at the service")
        desk.read(say.part("All photos have come. Go on here: Next."), 15)

        desk.press(say("Next"))
        desk.press(say("Submit"))
        self.send(desk)
        self.await_order(service, "PROVIDER_REVIEW")
        people.review(order["id"], "return", [{"pointer": "/entity/contactAddress", "detail": "门牌号不全"}])
        self.await_order(service, "RETURNED")
        desk.press(say("Edit"), deadline=20)
        desk.type(say("Correspondence address"), "示例56号78")
        self.await_saved(desk)
        desk.press(say("Next"))
        desk.press(say("Finish Filling"))
        desk.press(say("Next"))
        desk.press(say("Submit"))
        self.send(desk)
        self.await_order(service, "PROVIDER_REVIEW")
        people.review(order["id"], "pass")
        waiting = self.await_order(service, "SMS_VERIFICATION")
        self.assertEqual(sorted(v["role"] for v in waiting["verifications"]), ["ENTITY_PERSON", "SERVICE_PERSON"])
        people.verify(order["id"])  # the entity and a service change together: one of the two suffices
        self.await_order(service, "ADMINISTRATION_REVIEW")
        people.review(order["id"], "approve")
        self.await_order(service, "COMPLETED")
        self.assertEqual(self.entity()["name"], NAME)
        self.assertEqual(self.website(service, HELP_ID)["name"], SITE)

        # A year later, another name: the certificate of the first order is offered.
        desk.read(say.part("Completed"), 20)
        self.go_to(desk, "My ICP Filing Information")
        desk.find("label", re.compile(re.escape(NAME)), deadline=20)
        self.to_the_documents(desk, LATER_NAME, None)
        desk.press(self.slot("Take from an earlier order: %1", CERTIFICATE), deadline=20)
        desk.find("label", say("Handed in"), deadline=20)
        wait_until(lambda: self.documents(self.own_orders(service)[-1]["id"]) == [("ENTITY_CERTIFICATE", "REUSED")],
                   lambda: f"reused: {self.documents(self.own_orders(service)[-1]['id'])}")
