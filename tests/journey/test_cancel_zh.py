# SPDX-License-Identifier: Apache-2.0
"""The same cancellations on a Chinese desk."""
import test_cancel
import test_cancel_kinds
from journey import setUpModule, tearDownModule  # noqa: F401


class CancelInChinese(test_cancel.Cancel):
    language = "zh_CN"
    test_a_crash_leaves_no_core = None


class CancelKindsInChinese(test_cancel_kinds.CancelKinds):
    language = "zh_CN"
