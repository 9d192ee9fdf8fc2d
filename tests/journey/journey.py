# SPDX-License-Identifier: Apache-2.0
"""What every journey stands on: programs, a private desktop, artefacts of a failure, and the proof that nothing is left."""
import base64
import os
import pathlib
import shutil
import tempfile
import unittest

from cutting_proxy import CuttingProxy
from processes import adopt_orphans, end_children, wait_until
from service import ACCOUNT, PASSWORD, Client, People, Service
from surroundings import Surroundings

# All that a journey types and no key of a common keyboard has.
_CHARACTERS = "示例云帮助中心备号浙蜀湘一二三四杭州信息数据技术有限公司支持"


def setUpModule():
    """Each journey module has its own X server, window manager and accessibility bus. Imported by name."""
    adopt_orphans()
    Journey.folder = pathlib.Path(tempfile.mkdtemp(prefix="journey-", dir=os.environ["HOME"]))
    Journey.surroundings = Surroundings(Journey.folder)
    Journey.surroundings.start_desktop(_CHARACTERS)


def tearDownModule():
    Journey.surroundings.stop()
    left = end_children()
    shutil.rmtree(Journey.folder, ignore_errors=True)
    # The keyring and the buses of the harness itself are not children of this process.
    assert not left, f"still running after the journey: {left}"


class Journey(unittest.TestCase):
    """One story. `service()` and `desk()` start what it needs; all of it is ended afterwards."""

    folder = None
    surroundings = None
    maxDiff = None

    def setUp(self):
        self._desks = []
        self.work = pathlib.Path(tempfile.mkdtemp(prefix=f"{self._testMethodName}-", dir=self.folder))

    def tearDown(self):
        if self._failed():
            self._keep_artefacts()

    def _failed(self):
        outcome = self._outcome
        found = getattr(outcome, "errors", None) or getattr(outcome.result, "failures", []) + outcome.result.errors
        return any(error and test is self for test, error in found)

    def _keep_artefacts(self):
        for log in sorted(self.work.rglob("*.log")):
            print(f"--- {log.name}\n{log.read_text(errors='replace')[-4000:]}")
        target = os.environ.get("ICP_JOURNEY_ARTEFACTS")
        if target:
            path = pathlib.Path(target) / f"{self.id()}.png"
            path.parent.mkdir(parents=True, exist_ok=True)
            self.surroundings.screen.save_picture(path)
            print(f"--- the screen: {path}")

    def service(self, **options):
        """A running filing service with its practice data."""
        service = Service(os.environ["ICP_SERVICE"], self.work, **options)
        self.addCleanup(service.stop)
        return service.start()

    def proxy(self, service):
        proxy = CuttingProxy(service.port)
        self.addCleanup(proxy.close)
        return proxy

    def people(self, service):
        return People(service)

    def client(self, service):
        return Client(service)

    def desk(self, *arguments, **options):
        """A desk that has its window; `arguments` come before the profile's."""
        from desk import Desk
        folder = self.work / f"desk{len(self._desks)}"
        folder.mkdir()
        desk = Desk(os.environ["ICP_DESK"], folder, self.surroundings.screen, *arguments, **options)
        self._desks.append(desk)
        self.addCleanup(desk.stop)
        return desk.start()

    def assert_kept_secret(self, folder, *secrets):
        """No file of the folder holds any of the secrets, in any form that a program would write."""
        forms = [text.encode(code) for text in secrets for code in ("utf-8", "utf-16-le", "utf-16-be")]
        forms += [base64.b64encode(text.encode()).rstrip(b"=")[:-1] for text in secrets]
        seen = 0
        for path in pathlib.Path(folder).rglob("*"):
            if path.is_file():
                seen += 1
                content = path.read_bytes()
                for form in forms:
                    self.assertNotIn(form, content, f"{path.name} holds a secret")
        return seen


__all__ = ["ACCOUNT", "PASSWORD", "Journey", "setUpModule", "tearDownModule", "wait_until"]
