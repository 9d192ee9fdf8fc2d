# SPDX-License-Identifier: Apache-2.0
"""What a running program has in its memory, read from outside as a debugger does. The desk lets nobody do that but the
system's administrator."""
import base64
import os
import re


def can_read():
    return os.geteuid() == 0


def forms(secret):
    """Every way in which a program would hold it, by name. Base64 at each of the three places that a text can have in
    what is encoded, without the characters at the edges, which its neighbours share."""
    text = secret.encode()
    found = {"UTF-8": text, "UTF-16": secret.encode("utf-16-le"), "UTF-16 BE": secret.encode("utf-16-be"),
             "UTF-32": secret.encode("utf-32-le")}
    for place in range(3):
        encoded = base64.b64encode(b"\0" * place + text).rstrip(b"=")
        core = encoded[(0, 2, 3)[place]:-1]
        found[f"Base64 at {place}"] = core
        found[f"Base64 at {place}, UTF-16"] = core.decode().encode("utf-16-le")
    return found


def regions(pid):
    """(first, last, what) of all that can be read there and that the process may have written itself: the pages of files
    that it can only read are those files' own, such as the sample password in the program's."""
    with open(f"/proc/{pid}/maps", encoding="utf-8", errors="replace") as file:
        for line in file:
            place, rights, *_, what = (line.split(maxsplit=5) + [""])[:6]
            of_a_file = "w" not in rights and what.startswith("/")
            if rights.startswith("r") and not of_a_file and what.strip() not in ("[vvar]", "[vsyscall]"):
                first, last = (int(word, 16) for word in place.split("-"))
                yield first, last, what.strip() or "anonymous"


def find(pid, secret):
    """Where `secret` lies in the memory of the process, as `form at address in region`; and the bytes that were read."""
    wanted = {name: re.compile(re.escape(form)) for name, form in forms(secret).items()}
    found, seen = [], 0
    with open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
        for first, last, what in regions(pid):
            try:
                memory.seek(first)
                content = memory.read(last - first)
            except (OSError, ValueError, OverflowError):
                continue  # of a device, or gone in the meantime
            seen += len(content)
            for name, form in wanted.items():
                for match in form.finditer(content):
                    near = content[max(0, match.start() - 32):match.end() + 32]
                    found.append(f"{name} at {first + match.start():#x} in {what}: {near!r}")
    return found, seen
