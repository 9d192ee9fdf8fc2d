# SPDX-License-Identifier: Apache-2.0
"""A person cancels a website and keeps the filing password in the keychain."""
import os
import pathlib
import signal

import keyring
from journey import PASSWORD, setUpModule, tearDownModule  # noqa: F401
from service import FILING_PASSWORD
from story import FREIGHT, FREIGHT_DOMAIN, HELP, HELP_ID, Story


class Cancel(Story):
    """The password goes to the keychain, and nowhere else."""

    # C5, C6, C7
    def test_cancel_of_a_website(self):
        service = self.service(practice_day=1)
        people = self.people(service)
        desk = self.open_desk(service.url)
        self.sign_in(desk)
        self.open_filing(desk)
        self.choose_website(desk, HELP)
        desk.press(self._action("Cancel Website", HELP))

        send = desk.find(self.BUTTON, self.say("Cancel website %1"))
        self.assertFalse(send.enabled)
        self.assertTrue(send.description, "why it is grey")
        desk.type(self.say("ICP filing password"), FILING_PASSWORD)
        keep = desk.find(self.CHECK, self.say("Keep it in this computer's keychain"))
        keep.press()
        keep.wait_for(lambda part: part.checked, "checked")
        number = self.website(service, HELP_ID)["serviceNumber"]
        desk.type(self.say("Filing number to confirm"), number)
        desk.press(self.say("Cancel website %1"))
        desk.find(self.BUTTON, self.say("Take back"))
        self.assertLessEqual({o["state"] for o in self.own_orders(service)}, {"DRAFT"}, "it can still be taken back")

        order = self.await_order(service, "SMS_VERIFICATION", deadline=45)
        self.assertEqual(order["kind"], "CANCEL_WEBSITE")
        people.verify(order["id"])
        self.await_order(service, "COMPLETED")
        desk.read(self.say.part("Completed"), 20)
        self.assertEqual(self.website(service, HELP_ID)["state"], "CANCELLED")
        self.assertEqual(len(self.own_orders(service)), 1)
        self._check_secrets(desk, service)

        self.go_to(desk, "My ICP Filing Information")
        self.choose_website(desk, FREIGHT, by=FREIGHT_DOMAIN)
        desk.press(self._action("Cancel Website", FREIGHT))
        desk.press(self.say("From keychain"))
        desk.find(self.BUTTON, self.say("Type it instead"))

    def _check_secrets(self, desk, service):
        entries = keyring.entries()
        for purpose in ("STORE_KEY", "REFRESH_TOKEN", "FILING_PASSWORD"):
            self.assertIn(purpose, entries)
        # The whole profile (store, settings, lock), the logs of both programs and the service's database.
        for folder in (desk.folder, service.database.parent):
            self.assertGreater(self.assert_kept_secret(folder, FILING_PASSWORD, PASSWORD), 0)
        for name in ("cmdline", "environ"):
            for pid in (desk.pid, service.pid):
                content = pathlib.Path(f"/proc/{pid}/{name}").read_bytes()
                self.assertTrue(content)
                self.assertNotIn(FILING_PASSWORD.encode(), content)
        limits = pathlib.Path(f"/proc/{desk.pid}/limits").read_text(encoding="ascii")
        self.assertRegex(limits, r"Max core file size\s+0\s+0\s")

    def test_a_crash_leaves_no_core(self):
        desk = self.desk("--practice", language=self.language)
        before = set(pathlib.Path.cwd().iterdir())
        os.kill(desk.pid, signal.SIGSEGV)
        self.assertEqual(desk.wait_end(), -signal.SIGSEGV)
        self.assertEqual({path for path in pathlib.Path.cwd().iterdir() if "core" in path.name} - before, set())
