# SPDX-License-Identifier: Apache-2.0
"""The desk dies in the middle of a draft; what was typed is there again, and there is one order."""
from desk import settle
from journey import setUpModule, tearDownModule, wait_until  # noqa: F401
from story import HELP, HELP_ID, Story

_PROMISE = 1.0  # seconds within which a keystroke is durable


class DeskKilled(Story):
    def setUp(self):
        super().setUp()
        self.filing_service = self.service(practice_day=1)
        self.client_desk = self.open_desk(self.filing_service.url)
        self.sign_in(self.client_desk)
        self.open_filing(self.client_desk)
        self.start_change(self.client_desk, HELP)

    def _restart_and_look(self, text):
        """After the crash the desk is signed in still, and the draft goes on where it was."""
        desk, say = self.client_desk, self.say
        desk.start()
        desk.find(self.TEXT, say("Find by name, number or domain"), deadline=20)
        self.open_filing(desk)
        self.resume_change(desk, HELP)
        self.assertEqual(desk.find(self.TEXT, say("Website name")).text, text)

    def test_killed_a_second_after_the_last_key(self):
        desk = self.client_desk
        desk.type(self.say("Website name"), "示例云一二三")
        settle(_PROMISE)
        desk.kill()
        self._restart_and_look("示例云一二三")
        self._expect_one_order("示例云一二三")

    def test_killed_at_once_when_it_says_saved(self):
        desk, service = self.client_desk, self.filing_service
        field = desk.find(self.TEXT, self.say("Website name"))
        field.type("示例云一二")
        self.await_saved(desk)
        wait_until(lambda: self.own_orders(service), "the service has the draft")
        for text in ("示例云一二三", "示例云一二三四"):
            said = self.saved_at(desk)
            wait_until(lambda said=said: self.clock() > said, "another second")
            field.type(text[-1], replacing=False)
            wait_until(lambda said=said: self.saved_at(desk) > said, "saved anew", pause=0.005)
        desk.kill()
        self._restart_and_look("示例云一二三四")
        self._expect_one_order("示例云一二三四")

    def _expect_one_order(self, name):
        """At the service, too: the draft that was there is continued."""
        service = self.filing_service
        wait_until(lambda: [o["content"] for o in self.own_orders(service)] == [{f"/websites/{HELP_ID}/name": name}],
                   lambda: f"one draft at the service: {self.own_orders(service)}")
        desk = self.client_desk
        self.go_to(desk, "Orders")
        self.assertEqual(len(self.own_orders(service)), 1)
        self.assertEqual(self.the_order(service)["state"], "DRAFT")
