# SPDX-License-Identifier: Apache-2.0
"""The desk's file is damaged: it is set aside, the person is told, and the drafts in it live on."""
import sqlite3
from contextlib import closing

from journey import setUpModule, tearDownModule  # noqa: F401
from story import HELP, Story


class StoreCorrupt(Story):
    def test_drafts_outlive_the_file(self):
        service = self.service(practice_day=1)
        desk, say = self.open_desk(service.url), self.say
        self.sign_in(desk)
        self.open_filing(desk)
        service.kill()  # so that the draft is on this computer only
        desk.read(say.part("Offline"))
        self.start_change(desk, HELP)
        desk.type(say("Website name"), "示例云一二三")
        self.await_saved(desk)
        desk.stop()

        path = self._store(desk)
        self._damage(path)
        service.start()
        desk.start()
        desk.read(say.part("The local store was damaged."))
        aside = list(path.parent.glob(path.name + ".corrupt-*"))
        self.assertEqual(len([one for one in aside if not one.name.endswith(("-wal", "-shm"))]), 1)
        desk.read(aside[0].name.split(".corrupt-")[1][:8])
        desk.find(self.TEXT, say("Find by name, number or domain"), deadline=20)
        self.open_filing(desk)
        self.resume_change(desk, HELP)
        self.assertEqual(desk.find(self.TEXT, say("Website name")).text, "示例云一二三")
        self.await_order(service, "DRAFT")
        self.assertEqual(len(self.own_orders(service)), 1)

    def _store(self, desk):
        found = []
        for path in desk.profile.rglob("*"):
            if path.is_file() and path.read_bytes()[:15] == b"SQLite format 3":
                found.append(path)
        self.assertEqual(len(found), 1, found)
        return found[0]

    def _damage(self, path):
        """Overwrites the page where the table of records begins, as a bad block would."""
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            size = connection.execute("PRAGMA page_size").fetchone()[0]
            (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'record'").fetchone()
        with open(path, "r+b") as file:
            file.seek((page - 1) * size)
            file.write(b"\xa5" * size)
