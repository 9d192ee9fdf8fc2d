# SPDX-License-Identifier: Apache-2.0
"""What has changed? leads to its change; a filing is found in another account."""
import re

from journey import setUpModule, tearDownModule  # noqa: F401
from story import HELP, Story


class Finder(Story):
    # M6
    def test_what_happened_leads_to_the_change(self):
        say = self.say
        service = self.service(practice_day=1)
        desk = self.open_desk(service.url)
        self.sign_in(desk)
        self.open_filing(desk)
        desk.press(say("What has changed?"))
        desk.type(say("What happened?"), "website name")
        desk.find("label", re.compile("^1\\. "))
        chooser = desk.find(self.TEXT, say("Website or app"))
        chooser.type(HELP, sure=False)
        desk.screen.press("Down")
        desk.screen.press("Return")
        desk.press(say("Change Website"))
        desk.press(say("Next"))
        self.assertEqual(desk.find(self.TEXT, say("Website name")).text, HELP)

    # M13
    def test_filing_is_found_in_another_account(self):
        say = self.say
        service = self.service(practice_day=1)
        desk = self.open_desk(service.url)
        self.sign_in(desk)
        self.open_filing(desk)
        desk.type(say("Find by name, number or domain"), "www.law-example.cn")
        desk.press(say("Find it in another account"))
        found = desk.find("label", re.compile("京ICP备2020011002号-1"), deadline=20)
        self.assertIn("北*", found.text)
        self.assertNotIn("律师", found.text)
        desk.press(say("Sign in with another account"))
        desk.find(self.TEXT, say("Account"))
