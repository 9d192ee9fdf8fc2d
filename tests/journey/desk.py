# SPDX-License-Identifier: Apache-2.0
"""The desk as a person has it: found by what is said on the screen, driven by keys and presses, through AT-SPI."""
import os
import pathlib
import re
import time

import gi

gi.require_version("Atspi", "2.0")
import pyatspi  # noqa: E402  (finds the accessibility bus when imported)
from gi.repository import Atspi, GLib  # noqa: E402

from processes import PATIENCE, Program, children, wait_until  # noqa: E402

# A button that stays down has the role of a check box.
BUTTON, CHECK, COMBO = ("push button", "check box"), "check box", "combo box"
TEXT = ("text", "password text")
RADIO, TAB, LABEL, CELL = "radio button", "page tab", "label", "table cell"
_DEADLINE = 10.0
_GONE = (GLib.Error, RuntimeError)

# Values change without this process being told in time, so nothing is remembered.
Atspi.set_timeout(int(5000 * PATIENCE), int(10000 * PATIENCE))


def _matches(wanted, said):
    if wanted is None:
        return True
    if isinstance(wanted, tuple):
        return said in wanted
    if hasattr(wanted, "search"):
        return wanted.search(said or "") is not None
    return said == wanted


class Part:
    """One thing on the screen. Questions to a thing that is gone answer as if it had nothing to say."""

    def __init__(self, accessible, desk):
        self.accessible, self._desk = accessible, desk

    def _ask(self, question, otherwise):
        try:
            return question(self.accessible)
        except _GONE:
            return otherwise

    @property
    def name(self):
        return self._ask(lambda a: a.get_name(), "") or ""

    @property
    def description(self):
        return self._ask(lambda a: a.get_description(), "") or ""

    @property
    def role(self):
        return self._ask(lambda a: a.get_role_name(), "")

    def has(self, state):
        return self._ask(lambda a: a.get_state_set().contains(state), False)

    @property
    def enabled(self):
        return self.has(pyatspi.STATE_ENABLED) and self.has(pyatspi.STATE_SENSITIVE)

    @property
    def showing(self):
        return self.has(pyatspi.STATE_SHOWING)

    @property
    def checked(self):
        return self.has(pyatspi.STATE_CHECKED)

    @property
    def text(self):
        def read(accessible):
            if "Text" in pyatspi.listInterfaces(accessible):
                return Atspi.Text.get_text(accessible, 0, -1)
            return accessible.get_name()
        return self._ask(read, "")

    @property
    def length(self):
        """Of its text, which a password field tells, too."""
        return self._ask(Atspi.Text.get_character_count, 0)

    def children(self):
        def read(accessible):
            return [Part(child, self._desk) for child in
                    (accessible.get_child_at_index(i) for i in range(accessible.get_child_count())) if child]
        return self._ask(read, [])

    def walk(self):
        """What is on the screen below here, in reading order; hidden pages are not."""
        for child in self.children():
            if child.showing or child.has(pyatspi.STATE_ACTIVE):
                yield child
                yield from child.walk()

    def find(self, role, name=None, deadline=_DEADLINE, description=None):
        """The first such part, once it is on the screen. `name`: a text or a compiled pattern."""
        return wait_until(lambda: self.look(role, name, description),
                          lambda: f"{role} {_said(name)}\n{self._desk.tree()}", deadline)

    def look(self, role, name=None, description=None):
        """The first such part that is on the screen now, or None."""
        return next(self.all(role, name, description), None)

    def all(self, role, name=None, description=None):
        for part in self.walk():
            if _matches(role, part.role) and _matches(name, part.name) and _matches(description, part.description):
                yield part

    def wait_for(self, question, what, deadline=_DEADLINE):
        return wait_until(lambda: question(self), lambda: f"{what}: {self}\n{self._desk.tree()}", deadline)

    def wait_text(self, wanted, deadline=_DEADLINE):
        return self.wait_for(lambda part: _matches(wanted, part.text), f"text {_said(wanted)}", deadline)

    def press(self, action=0):
        """As Space or a click does; a grey button refuses."""
        self.wait_for(lambda part: part.enabled, "enabled")
        if self.role in (CHECK, RADIO):  # its action turns it, and nothing hears of a press
            self.focus()
            self._desk.screen.press("space")
            return self
        assert self._ask(lambda a: Atspi.Action.do_action(a, action), False), f"cannot press {self}"
        return self

    def focus(self):
        def ask(part):
            part._ask(lambda a: Atspi.Component.grab_focus(a), False)
            return part.has(pyatspi.STATE_FOCUSED)
        self._desk.wait_active()
        self.wait_for(ask, "focus")
        return self

    def click(self):
        """With the mouse, in the middle."""
        box = Atspi.Component.get_extents(self.accessible, Atspi.CoordType.SCREEN)
        self._desk.screen.click(box.x + box.width / 2, box.y + box.height / 2)
        return self

    def type(self, text, replacing=True, sure=True):
        """By keys, in place of what was there. A password field tells the number of its characters only. `sure`: waits
        until the text is there; a field that completes what is typed has another."""
        self.focus()
        before = self.text
        if replacing:
            self._desk.screen.press("a", "Control_L")
            if not text:
                self._desk.screen.press("Delete")
        else:
            self._desk.screen.press("End")
        self._desk.screen.type(text)
        if not sure:
            return self
        expected = text if replacing else before + text
        if self.role == "password text":
            self.wait_for(lambda part: part.length == len(expected), f"{len(expected)} characters")
        else:
            self.wait_text(expected)
        return self

    def select(self):
        """A row, a tab or a list entry."""
        def ask(accessible):
            parent, index = accessible.get_parent(), accessible.get_index_in_parent()
            return Atspi.Selection.select_child(parent, index)
        assert self._ask(ask, False), f"cannot select {self}"
        return self

    def __repr__(self):
        states = [word for word, state in (("grey", None), ("focused", pyatspi.STATE_FOCUSED),
                                           ("checked", pyatspi.STATE_CHECKED), ("selected", pyatspi.STATE_SELECTED))
                  if (not self.enabled if state is None else self.has(state))]
        text = self.text
        return " ".join(filter(None, [self.role, repr(self.name), f"= {text!r}" if text != self.name else "",
                                      f"({self.description})" if self.description else "", *states]))


def _said(name):
    return "" if name is None else repr(getattr(name, "pattern", name))


class Desk:
    """`icp-filing-desk` with a profile folder; it may be killed and started again on the same profile."""

    def __init__(self, program, folder, screen, *arguments, language="en"):
        self.folder = pathlib.Path(folder)
        self.profile = self.folder / "profile"
        self.log = self.folder / "desk.log"
        self.screen = screen
        self.arguments = list(arguments)
        self.language = language
        self._program, self._process, self._root = program, None, None

    def start(self, deadline=30):
        """Once its window is there and has the keyboard."""
        environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                       "QT_ACCESSIBILITY": "1", "NO_AT_BRIDGE": "0"}
        self._process = Program([self._program, *self.arguments, "--profile", self.profile, "--language",
                                 self.language], self.log, environment)
        self._root = wait_until(self._application, lambda: f"the desk's window; its log:\n{self._log_tail()}", deadline)
        self.wait_active(deadline)
        return self

    def _application(self):
        assert self._process.is_running(), f"the desk ended with {self._process.status}:\n{self._log_tail()}"
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        for index in range(desktop.get_child_count()):
            try:
                application = desktop.get_child_at_index(index)
                if application and application.get_process_id() == self.pid and application.get_child_count():
                    application.set_cache_mask(Atspi.Cache.NONE)
                    return Part(application, self)
            except _GONE:
                continue
        return None

    def wait_active(self, deadline=_DEADLINE):
        wait_until(lambda: any(window.has(pyatspi.STATE_ACTIVE) for window in self._root.children()),
                   "the desk's window has the keyboard", deadline)

    def _log_tail(self):
        return self.log.read_text(errors="replace")[-3000:]

    @property
    def pid(self):
        return self._process.pid

    def is_running(self):
        return self._process is not None and self._process.is_running()

    def child_processes(self):
        return children(self.pid)

    def kill(self):
        self._process.kill()
        self._root = None

    def stop(self):
        """As the end of the session ends it."""
        if self.is_running():
            self._process.stop()
        self._root = None

    def close(self):
        """As a person closes the window."""
        self.wait_active()
        self.screen.press("F4", "Alt_L")
        self._process.wait(10 * PATIENCE)
        self._root = None
        assert self._process.status == 0, f"ended with {self._process.status}:\n{self._log_tail()}"

    def wait_end(self, deadline=10):
        return self._process.wait(deadline)

    def __getattr__(self, name):
        """What a part can be asked for, asked of the whole desk."""
        if name in ("find", "look", "all", "walk"):
            return getattr(self._root, name)
        raise AttributeError(name)

    def press(self, name, role=BUTTON, deadline=_DEADLINE):
        """Finds and presses; the part may be replaced by a fresh one of its name meanwhile."""
        wait_until(lambda: (part := self.look(role, name)) and part.enabled,
                   lambda: f"{role} {_said(name)} that can be pressed\n{self.tree()}", deadline)
        return self.look(role, name).press()

    def type(self, label, text, **options):
        return self.find(TEXT, label).type(text, **options)

    def read(self, pattern, deadline=_DEADLINE):
        """Waits until it is written somewhere; answers the match."""
        wanted = re.compile(pattern) if isinstance(pattern, str) else pattern
        return wait_until(lambda: self.reads(wanted), lambda: f"text {_said(wanted)}\n{self.tree()}", deadline)

    def reads(self, pattern):
        """The match of what is written somewhere now, or None."""
        wanted = re.compile(pattern) if isinstance(pattern, str) else pattern
        for part in self.walk():
            for said in (part.name, part.text):
                if said and (found := wanted.search(said)):
                    return found
        return None

    def tree(self):
        """All that can be read on the screen, for the person who reads a failed test."""
        lines = []

        def add(part, depth):
            for child in part.children():
                if child.showing or child.has(pyatspi.STATE_ACTIVE):
                    lines.append("  " * depth + str(child))
                    add(child, depth + 1)
        if not self.is_running():
            return f"the desk has ended with {self._process.status}:\n{self._log_tail()}"
        if self._root:
            add(self._root, 0)
        return "\n".join(lines)


def settle(seconds):
    """Lets an absence prove itself, as in "and no second order comes"."""
    time.sleep(seconds)
