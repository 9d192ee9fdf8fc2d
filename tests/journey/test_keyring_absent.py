# SPDX-License-Identifier: Apache-2.0
"""A computer without a keychain: the session works, is told to be one, and leaves nothing behind in plain text."""
from journey import PASSWORD, setUpModule, tearDownModule  # noqa: F401
from story import FILING, HELP, Story

_PERSONAL = ("13900001001", "13900001002", "张示例", "李示例", "示例帮助中心", "示例云一")


class KeyringAbsent(Story):
    note = "This computer has no keychain."

    def test_session_only(self):
        service = self.service(practice_day=1)
        desk, say = self.open_desk(service.url), self.say
        self.sign_in(desk)
        desk.read(say.part(self.note) if self.language != "en" else self.note)
        self._dismiss_notes(desk)
        self.open_filing(desk)
        self.start_change(desk, HELP)
        desk.type(say("Website name"), "示例云一")
        self.await_saved(desk)
        self.await_order(service, "DRAFT")
        desk.press(say("Close"))
        self.go_to(desk, "Orders")
        self.assertIsNone(desk.reads(self.note), "it is said once")

        self.assert_kept_secret(desk.profile, PASSWORD, FILING, *_PERSONAL)
        desk.stop()
        self.assert_kept_secret(desk.profile, PASSWORD, FILING, *_PERSONAL)
        self.assert_kept_secret(desk.folder, PASSWORD, *_PERSONAL)

        desk.start()
        desk.find(self.TEXT, say("Account"))
        self.assertIsNone(desk.reads(FILING), "nothing was kept")
        self.sign_in(desk)
        self.assertEqual(len(self.own_orders(service)), 1, "the draft is at the service")

    def _dismiss_notes(self, desk):
        for _ in range(3):
            if not desk.reads(self.note):
                return
            desk.press(self.say("Dismiss this note"))
