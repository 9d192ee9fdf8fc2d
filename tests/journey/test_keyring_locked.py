# SPDX-License-Identifier: Apache-2.0
"""A keychain that is locked: as without one, and what it holds is not touched."""
import test_keyring_absent
from journey import setUpModule, tearDownModule  # noqa: F401


class KeyringLocked(test_keyring_absent.KeyringAbsent):
    note = "The keychain is locked or does not answer"
