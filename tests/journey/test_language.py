# SPDX-License-Identifier: Apache-2.0
"""The language is switched in the middle of a form; what was entered stays."""
from journey import setUpModule, tearDownModule  # noqa: F401
from service import FILING_PASSWORD
from story import HELP, HELP_ID, Story
from words import Words


class Language(Story):
    def test_switched_in_the_middle_of_a_form(self):
        service = self.service(practice_day=1)
        desk, english, chinese = self.open_desk(service.url), Words("en"), Words("zh_CN")
        self.sign_in(desk)
        self.open_filing(desk)
        self.start_change(desk, HELP)
        desk.type(english("Website name"), "示例云一二")
        desk.type(english("Emergency phone"), "12")
        desk.press("中文")
        name = desk.find(self.TEXT, chinese("Website name"))
        self.assertEqual(name.text, "示例云一二")
        self.assertEqual(desk.find(self.TEXT, chinese("Emergency phone")).text, "12")
        desk.find("label", chinese("Draft saved %1"))
        name.type("三", replacing=False)
        desk.type(chinese("Emergency phone"), "13900005009")
        desk.press("English")
        self.assertEqual(desk.find(self.TEXT, english("Website name")).text, "示例云一二三")
        self.assertEqual(desk.find(self.TEXT, english("Emergency phone")).text, "13900005009")
        order = self.await_order(service, "DRAFT")
        from journey import wait_until
        wait_until(lambda: self.the_order(service)["content"] == {
            f"/websites/{HELP_ID}/name": "示例云一二三",
            f"/websites/{HELP_ID}/personInCharge/emergencyMobile": "13900005009"}, lambda: self.the_order(service))
        self.assertEqual(self.the_order(service)["id"], order["id"])

    def test_switched_before_the_last_step_of_a_cancellation(self):
        service = self.service(practice_day=1)
        desk, english, chinese = self.open_desk(service.url), Words("en"), Words("zh_CN")
        self.sign_in(desk)
        self.open_filing(desk)
        self.choose_website(desk, HELP)
        desk.press(self._action("Cancel Website", HELP))
        desk.type(english("ICP filing password"), FILING_PASSWORD)
        number = self.website(service, HELP_ID)["serviceNumber"]
        desk.type(english("Filing number to confirm"), number)
        desk.press("中文")
        self.assertEqual(desk.find(self.TEXT, chinese("ICP filing password")).length, len(FILING_PASSWORD))
        self.assertEqual(desk.find(self.TEXT, chinese("Filing number to confirm")).text, number)
        self.assertTrue(desk.find(self.BUTTON, chinese("Cancel website %1")).enabled)
        self.assertEqual(self.own_orders(service), [])
