# SPDX-License-Identifier: Apache-2.0
"""The person's keyring: locked and unlocked, and what is in it."""
import subprocess

_SERVICE, _ROOT = "org.freedesktop.secrets", "/org/freedesktop/secrets"
_PASSWORD = b"practice-keyring\n"  # as tests/support/with-keyring has made it


def entries():
    """All that the desk keeps there, as text; values too."""
    found = subprocess.run(["secret-tool", "search", "--all", "--unlock", "server", "icp-filing-desk"], check=True,
                           capture_output=True, text=True, timeout=10)
    return found.stdout + found.stderr


def lock():
    collection, call = _default()
    call("org.freedesktop.Secret.Service", "Lock", "(ao)", ([collection],), "(aoo)")


def unlock():
    """By the way that the keyring's own tests use: no prompt."""
    collection, call = _default()
    from gi.repository import GLib
    _, session = call("org.freedesktop.Secret.Service", "OpenSession", "(sv)", ("plain", GLib.Variant("s", "")), "(vo)")
    call("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface", "UnlockWithMasterPassword", "(o(oayays))",
         (collection, (session, b"", _PASSWORD, "text/plain")), "()")


def _default():
    from gi.repository import Gio, GLib
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)

    def call(interface, method, shape, arguments, answer):
        return bus.call_sync(_SERVICE, _ROOT, interface, method, GLib.Variant(shape, arguments),
                             GLib.VariantType(answer), Gio.DBusCallFlags.NONE, 5000).unpack()

    (collection,) = call("org.freedesktop.Secret.Service", "ReadAlias", "(s)", ("default",), "(o)")
    return collection, call
