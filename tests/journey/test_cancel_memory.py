# SPDX-License-Identifier: Apache-2.0
"""One second after a cancel order is sent the program does not have the filing password any more, however it came in."""
import time
import unittest

import memory
from journey import setUpModule, tearDownModule  # noqa: F401
from service import FILING_PASSWORD
from story import FREIGHT, FREIGHT_DOMAIN, FREIGHT_ID, HELP, HELP_ID, Story

_LONG = "Zk7Qm2xVt9Hs4Wp8Rd3Lc6Ny1-Gb5Jf0Ta"  # of no filing: a long one leaves more where it passes
_LEAST = 10_000_000  # bytes: a scan that reads nothing finds nothing


@unittest.skipUnless(memory.can_read(), "only the system's administrator may read the desk's memory")
class CancelMemory(Story):
    def setUp(self):
        super().setUp()
        self.filing_service = self.service(practice_day=1)
        self.others = self.people(self.filing_service)
        self.reader = desk = self.open_desk(self.filing_service.url)
        self.sign_in(desk)
        self.open_filing(desk)
        self._expect_none("before it was typed")

    def _scan(self):
        found = []
        for password in (FILING_PASSWORD, _LONG):
            places, seen = memory.find(self.reader.pid, password)
            self.assertGreater(seen, _LEAST)
            found += places
        return found

    def _expect_none(self, when):
        found = self._scan()
        self.assertEqual(found, [], f"{when}:\n" + "\n".join(found))

    def _open(self, name, by=""):
        self.choose_website(self.reader, name, by=by)
        self.reader.press(self._action("Cancel Website", name))

    def _type(self, password=FILING_PASSWORD):
        self.reader.type(self.say("ICP filing password"), password)
        self.assertTrue(self._scan(), "what is typed can be found")

    def _keep(self):
        keep = self.reader.find(self.CHECK, self.say("Keep it in this computer's keychain"))
        keep.press()
        keep.wait_for(lambda part: part.checked, "checked")

    def _send(self, website_id):
        desk = self.reader
        desk.type(self.say("Filing number to confirm"), self.website(self.filing_service, website_id)["serviceNumber"])
        desk.press(self.say("Cancel website %1"))
        desk.find(self.BUTTON, self.say("Take back"))

    def _await_sent(self):
        order = self.await_order(self.filing_service, "SMS_VERIFICATION", deadline=45)
        self._expect_none_soon("a second after it was sent")
        return order

    def _expect_none_soon(self, when):
        time.sleep(1)  # what the promise is about
        self._expect_none(when)

    def test_typed_shown_and_kept_then_from_the_keychain(self):
        desk = self.reader
        self._open(HELP)
        self._type()
        desk.find(self.CHECK, self.say("Show password")).click()
        desk.find("text", self.say("ICP filing password")).wait_text(FILING_PASSWORD)
        self._keep()
        self._send(HELP_ID)
        order = self._await_sent()
        self.others.verify(order["id"])
        self.await_order(self.filing_service, "COMPLETED")

        self.go_to(desk, "My ICP Filing Information")
        self._open(FREIGHT, by=FREIGHT_DOMAIN)
        desk.press(self.say("From keychain"))
        self._send(FREIGHT_ID)
        self._await_sent()

    def test_taken_back_left_and_refused(self):
        desk = self.reader
        self._open(HELP)
        self._type(_LONG)
        desk.find(self.CHECK, self.say("Show password")).click()
        self._send(HELP_ID)
        desk.press(self.say("Take back"))
        desk.find(self.BUTTON, self.say("Keep the website"))
        self._expect_none_soon("a second after it was taken back")
        self._type(_LONG)
        desk.press(self.say("Close"))
        self._expect_none_soon("a second after the page was left")
        desk.press(self.say("Open the order"))
        desk.press(self.say("Go on with the cancellation"))
        self._type(_LONG)
        self._send(HELP_ID)
        desk.read(self.say.part("The filing password is not right"), 45)
        self._expect_none_soon("a second after it was refused")
