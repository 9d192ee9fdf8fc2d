# SPDX-License-Identifier: Apache-2.0
"""The practice mode brings its own service, and takes it along when it ends, however it ends."""
import processes
from journey import setUpModule, tearDownModule, wait_until  # noqa: F401
from story import FILING, Story


class Practice(Story):
    def _open(self):
        desk = self.desk("--practice", language=self.language)
        desk.find(self.TEXT, self.say("Find by name, number or domain"), deadline=30)
        desk.read(self.say.part("Practice environment, all data fictitious"))
        services = [pid for pid in desk.child_processes() if "icp-filing-service" in processes.command_of(pid)]
        self.assertEqual(len(services), 1)
        return desk, services[0]

    def _expect_end_of(self, pid):
        wait_until(lambda: not processes.is_running(pid), "the service has ended with its desk", 5)

    def test_ends_with_a_desk_that_is_killed(self):
        desk, service = self._open()
        self.open_filing(desk, FILING)
        desk.kill()
        self._expect_end_of(service)
        desk.start()
        desk.find(self.TEXT, self.say("Find by name, number or domain"), deadline=30)
        desk.stop()

    def test_ends_with_a_desk_that_is_closed(self):
        desk, service = self._open()
        desk.close()
        self._expect_end_of(service)

    def test_comes_back_under_a_desk(self):
        desk, service = self._open()
        processes.kill(service)
        wait_until(lambda: [pid for pid in desk.child_processes() if pid != service
                            and "icp-filing-service" in processes.command_of(pid)], "a new service")
        wait_until(lambda: not desk.reads(self.say.part("Offline")) and desk.reads(self.say.part("Synchronised")),
                   lambda: f"synchronised again\n{desk.tree()}", 20)
