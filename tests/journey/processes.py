# SPDX-License-Identifier: Apache-2.0
"""Starts and ends programs by their process id, and knows what is left of them."""
import ctypes
import os
import signal
import subprocess
import time

_PR_SET_PDEATHSIG, _PR_SET_CHILD_SUBREAPER = 1, 36
_libc = ctypes.CDLL(None, use_errno=True)

# More than 1 for a slow program, such as one under a memory checker.
PATIENCE = float(os.environ.get("ICP_JOURNEY_PATIENCE", "1"))


class Late(AssertionError):
    """Something expected has not come by its deadline."""


def wait_until(question, what, deadline=10.0, pause=0.03):
    """Asks `question()` until its answer counts as true, and returns it. `what` may be a function of the last answer."""
    end = time.monotonic() + deadline * PATIENCE
    while True:
        answer = question()
        if answer:
            return answer
        if time.monotonic() > end:
            raise Late(f"not within {deadline} s: {what() if callable(what) else what}")
        time.sleep(pause)


def adopt_orphans():
    """Grandchildren whose parent dies become children of this process, so that none gets lost."""
    _libc.prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def _end_with_the_parent():
    """Even where the journey is killed, its programs do not stay."""
    _libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)


def children(pid):
    """Process ids of the living children of `pid`; those that ended and wait to be collected do not count."""
    found = []
    try:
        for task in os.listdir(f"/proc/{pid}/task"):
            with open(f"/proc/{pid}/task/{task}/children", encoding="ascii") as file:
                found += [int(word) for word in file.read().split()]
    except OSError:
        return []
    return [child for child in found if is_running(child)]


def is_running(pid):
    try:
        with open(f"/proc/{pid}/stat", encoding="utf-8", errors="replace") as file:
            return file.read().rpartition(")")[2].split()[0] not in "ZX"
    except OSError:
        return False


def command_of(pid):
    try:
        with open(f"/proc/{pid}/cmdline", "rb") as file:
            return file.read().replace(b"\0", b" ").decode(errors="replace").strip()
    except OSError:
        return ""


class Program:
    """One started program; its standard error goes to a file that a failed test shows."""

    def __init__(self, arguments, log, environment=None, keep_stdin=False, pass_fds=()):
        self.log = log
        with open(log, "ab") as errors:
            self._child = subprocess.Popen(
                [str(word) for word in arguments], stdout=subprocess.PIPE, stderr=errors, pass_fds=pass_fds,
                stdin=subprocess.PIPE if keep_stdin else subprocess.DEVNULL, env=environment,
                preexec_fn=_end_with_the_parent)
        self.pid = self._child.pid
        self.stdout = self._child.stdout

    def is_running(self):
        return self._child.poll() is None

    @property
    def status(self):
        return self._child.poll()

    def kill(self):
        """As a crash or a power cut ends it."""
        self._end(signal.SIGKILL)

    def stop(self, patience=10):
        """As the session's end asks it; answers the exit status."""
        if self.is_running():
            os.kill(self.pid, signal.SIGTERM)
        try:
            self._child.wait(patience)
        except subprocess.TimeoutExpired:
            self.kill()
            raise Late(f"{self.log}: still running {patience} s after SIGTERM") from None
        self._close()
        return self.status

    def wait(self, deadline):
        """For an end that somebody else brings about; answers the exit status."""
        self._child.wait(deadline)
        self._close()
        return self.status

    def _end(self, number):
        if self.is_running():
            os.kill(self.pid, number)
        self._child.wait()
        self._close()

    def _close(self):
        for stream in (self._child.stdin, self._child.stdout):
            if stream:
                stream.close()


def end_children():
    """Ends whatever this process still has; answers the commands of those that should not have been there."""
    left = []
    end = time.monotonic() + 5
    while time.monotonic() < end:
        running = children(os.getpid())
        for pid in running:
            left.append(command_of(pid))
            os.kill(pid, signal.SIGKILL)
        if not running:
            break
        time.sleep(0.03)
    _collect()
    return [command for command in left if command]


def _collect():
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    except ChildProcessError:
        pass


def kill(pid):
    """Of a program that another one has started."""
    os.kill(pid, signal.SIGKILL)
