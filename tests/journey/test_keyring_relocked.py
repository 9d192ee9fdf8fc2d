# SPDX-License-Identifier: Apache-2.0
"""The keychain is locked when the desk starts again; what was kept is not touched, and there again once it is unlocked."""
import hashlib

import keyring
from journey import setUpModule, tearDownModule  # noqa: F401
from story import HELP, Story


class KeyringRelocked(Story):
    def test_locked_for_one_session(self):
        service = self.service(practice_day=1)
        desk, say = self.open_desk(service.url), self.say
        self.sign_in(desk)
        self.open_filing(desk)
        self.start_change(desk, HELP)
        desk.type(say("Website name"), "示例云一二")
        self.await_saved(desk)
        self.await_order(service, "DRAFT")
        desk.close()
        kept, files = keyring.entries(), self._files(desk)

        keyring.lock()
        desk.start()
        desk.read(say.part("The keychain is locked or does not answer"))
        self.sign_in(desk)
        self.assertEqual(self._files(desk), files, "the store that the kept key opens is not touched")
        desk.close()
        keyring.unlock()
        self.assertEqual(keyring.entries(), kept, "and no key was made anew")

        desk.start()
        desk.find(self.TEXT, say("Find by name, number or domain"), deadline=20)
        self.open_filing(desk)
        self.resume_change(desk, HELP)
        self.assertEqual(desk.find(self.TEXT, say("Website name")).text, "示例云一二")
        self.assertEqual(len(self.own_orders(service)), 1)

    @staticmethod
    def _files(desk):
        return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in desk.profile.rglob("desk.db*")}
