# SPDX-License-Identifier: Apache-2.0
"""What a desktop gives a program: an X server, a window manager and the accessibility bus; each journey has its own."""
import os
import pathlib

from processes import Program, wait_until
from x11 import Screen

_AT_SPI = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher",
           "/usr/lib/x86_64-linux-gnu/at-spi2-core/at-spi-bus-launcher")


class Surroundings:
    """Runs on the session bus that the process has; `folder` takes the logs."""

    def __init__(self, folder):
        self._programs = []
        self._folder = pathlib.Path(folder)
        self.display = self._start_display()
        os.environ["DISPLAY"] = self.display
        self.screen = Screen(self.display)

    def start_desktop(self, characters):
        """`characters`: what the journey is going to type."""
        self.screen.teach(characters)
        self._start("openbox", ["openbox", "--sm-disable"])
        launcher = next(path for path in _AT_SPI if os.path.exists(path))
        self._start("at-spi", [launcher, "--launch-immediately"])
        # pyatspi looks for the bus when it is imported.
        wait_until(_accessibility_bus, "accessibility bus")

    def stop(self):
        self.screen.close()
        for program in reversed(self._programs):
            program.stop()

    def _start(self, name, arguments, **options):
        program = Program(arguments, self._folder / f"{name}.log", **options)
        self._programs.append(program)
        return program

    def _start_display(self):
        reading, writing = os.pipe()
        width, height = Screen.size
        self._start("xvfb", ["Xvfb", "-displayfd", writing, "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp",
                             "-noreset"], pass_fds=(writing,))
        os.close(writing)
        with os.fdopen(reading, "rb") as pipe:
            number = pipe.readline().strip()
        if not number:
            raise RuntimeError("the X server did not start")
        return ":" + number.decode()


def _accessibility_bus():
    from gi.repository import Gio, GLib
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    try:
        address = bus.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None,
                                GLib.VariantType("(s)"), Gio.DBusCallFlags.NO_AUTO_START, 2000).unpack()[0]
    except GLib.Error:
        return ""
    return address
