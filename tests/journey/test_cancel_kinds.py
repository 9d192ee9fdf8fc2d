# SPDX-License-Identifier: Apache-2.0
"""Each other kind of cancellation, with its password, to its end: an entity, an app, and an access alone."""
import json
import subprocess

import pyatspi
from journey import setUpModule, tearDownModule, wait_until  # noqa: F401
from service import FILING_PASSWORD
from story import Story

_HUNAN, _HUNAN_ID = "湘ICP备2021007788号", "fil_hunan"
_SHELL = "2018003322"
_APP, _APP_ID = "示例商城小程序", "app_demo_7"
_SITE, _SITE_ID, _SITE_NUMBER = "示例国际站", "web_demo_15", "浙ICP备2024012345号-15"


class CancelKinds(Story):
    def setUp(self):
        super().setUp()
        self.filing_service = self.service(practice_day=1)
        self.others = self.people(self.filing_service)
        self.person = self.open_desk(self.filing_service.url)
        self.sign_in(self.person)

    def _confirm(self, number, button):
        """Password and number, and the button; then it can be taken back for a while."""
        desk = self.person
        send = desk.find(self.BUTTON, self.say(button))
        self.assertFalse(send.enabled)
        desk.type(self.say("ICP filing password"), FILING_PASSWORD)
        self.assertFalse(send.enabled)
        desk.type(self.say("Filing number to confirm"), number)
        desk.press(self.say(button))
        desk.find(self.BUTTON, self.say("Take back"))

    def _await(self, kind, *states, deadline=60):
        def there():
            for order in self.own_orders(self.filing_service):
                if order["kind"] == kind and order["state"] in states:
                    return order
            return None
        return wait_until(there, lambda: f"{kind} {states}\n{self.own_orders(self.filing_service)}", deadline)

    def _state(self, table, record):
        return json.loads(self.filing_service.rows(f"SELECT json FROM {table} WHERE id = ?", record)[0][0])["state"]

    # C10, C11
    def test_the_form_of_an_empty_shell(self):
        desk = self.person
        self.open_filing(desk, _SHELL)
        desk.press(self.say("Cancel with the form"))
        save = desk.find(self.BUTTON, self.say("Save the application form…"))
        save.wait_for(lambda part: part.has(pyatspi.STATE_FOCUSED), "focused")
        path = self.work / "form.pdf"
        save.press()
        desk.find(("dialog", "file chooser"))
        desk.screen.press("a", "Control_L")
        desk.screen.type(str(path))
        # The first Return may end the completion of the name only.
        wait_until(lambda: path.exists() or desk.screen.press("Return"), "the form", pause=0.5)
        said = subprocess.run(["pdftotext", "-layout", path, "-"], check=True, capture_output=True, text=True, timeout=20)
        self.assertIn("2018003322", said.stdout)

    # C3, C4, C7, C14
    def test_each_kind_to_its_end(self):
        desk = self.person
        self.open_filing(desk, _HUNAN[5:15])
        desk.press(self.say("Cancel Entity"))
        desk.read(self.say.part("What ends, for good"))
        desk.read("长沙示例文化")
        self._confirm(_HUNAN, "Cancel the whole filing")

        # Meanwhile an app of another filing: both wait side by side.
        self.go_to(desk, "My ICP Filing Information")
        self.open_filing(desk)
        desk.find(self.TAB, self.say.part("App")).click()
        desk.type(self.say("Find by name, number or domain"), "-7X")
        desk.press(self._action("Cancel App", _APP))
        self._confirm("浙ICP备2024012345号-7X", "Cancel app %1")

        for kind in ("CANCEL_ENTITY", "CANCEL_APP"):
            self.others.verify(self._await(kind, "SMS_VERIFICATION")["id"])
        for kind in ("CANCEL_ENTITY", "CANCEL_APP"):
            self._await(kind, "COMPLETED")
        self.assertEqual(self._state("filing", _HUNAN_ID), "CANCELLED")
        self.assertEqual(self._state("website", "web_hunan_1"), "CANCELLED")
        self.assertEqual(self._state("app", _APP_ID), "CANCELLED")
        self.assertEqual(self._state("filing", "fil_demo"), "FILED")

        self.go_to(desk, "My ICP Filing Information")
        desk.find(self.TAB, self.say.part("Website")).click()
        desk.type(self.say("Find by name, number or domain"), "-15")
        desk.press(self._action("Cancel Access", _SITE))
        desk.read("示例主机商乙")
        self._confirm(_SITE_NUMBER, "Cancel access of %1")
        self._await("CANCEL_ACCESS", "COMPLETED")
        site = self.website(self.filing_service, _SITE_ID)
        self.assertEqual(site["serviceNumber"], _SITE_NUMBER)
        self.assertEqual([access["own"] for access in site["access"]], [False])

        # What was cancelled can still be read.
        self.go_to(desk, "My ICP Filing Information")
        self.open_filing(desk, _HUNAN[5:15])
        desk.read(self.say.part("Cancelled"))
        desk.read("长沙示例文化")
