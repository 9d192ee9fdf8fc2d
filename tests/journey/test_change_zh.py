# SPDX-License-Identifier: Apache-2.0
"""The same change on a Chinese desk."""
import test_change
from journey import setUpModule, tearDownModule  # noqa: F401


class ChangeInChinese(test_change.Change):
    language = "zh_CN"

    def setUp(self):
        super().setUp()
        self.assertNotEqual(self.say("Sign in"), ("Sign in",), "the translation says something else")
