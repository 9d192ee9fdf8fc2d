# SPDX-License-Identifier: Apache-2.0
"""What the desk says in a language: the English of the source, and its translation as the program has it."""
import os
import pathlib
import re
import xml.etree.ElementTree as ElementTree

_TRANSLATIONS = pathlib.Path(__file__).resolve().parents[2] / "translations"
_PLACE = re.compile(r"%L?(?:\d+|n)")


class Words:
    """`words("Sign in")` is how the desk writes it: a tuple of texts, or a pattern where the English has placeholders."""

    def __init__(self, language="en"):
        self.language = language
        self._known = {}
        path = _TRANSLATIONS / f"icp-filing-desk_{language}.ts"
        if language != "en" or os.path.exists(path):
            self._read(path)

    def __call__(self, english):
        said = self._known.get(english, []) or [english]
        if not _PLACE.search(english):
            return tuple(said)
        return re.compile("|".join("^" + ".+?".join(map(re.escape, _PLACE.split(text))) + "$" for text in said), re.S)

    def part(self, english):
        """A pattern that finds it inside a longer text."""
        said = self._known.get(english, []) or [english]
        return re.compile("|".join(".+?".join(map(re.escape, _PLACE.split(text))) for text in said), re.S)

    def _read(self, path):
        for message in ElementTree.parse(path).getroot().iter("message"):
            source, translation = message.findtext("source"), message.find("translation")
            if translation is None or translation.get("type") in ("vanished", "obsolete"):
                continue
            forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
            said = self._known.setdefault(_bare(source), [])
            said += [_bare(form) for form in forms if form and _bare(form) not in said]


def _bare(text):
    """Without the mark of the mnemonic, as assistive programs get it."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
