"""The grammar of a beat's script: speech, cues, silences and directions, one per line."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import lru_cache

from simulator.content.diagnostics import did_you_mean
from simulator.digest import short
from simulator.errors import ConditionError
from simulator.model.condition import Condition, parse
from simulator.model.scenario import YOU, Line, Quality, Tag

QUALITIES: tuple[Quality, ...] = ("full", "stuck", "frightened", "tired")
TAGS: tuple[Tag, ...] = ("patient", "doctor", "advice", "question")
LONGEST_SILENCE = 600
CONDITION_REMEDY = "a condition is made of facts, “gauge: low” and did(…), joined by and, or, not"

# code, index of the script's line, offset in its stripped text, message, remedy
Report = Callable[[str, int, int, str, str], None]

_FIRST = re.compile(r"[^\W\d_]\w*")
_WHEN = re.compile(r"\[\s*when:(?P<condition>[^\[\]]*)\]\s*")
_TAG = re.compile(r"\[\s*(?P<tag>[a-z]+)\s*\]\s*")
_LOOK = re.compile(r"->\s*(?P<look>[\w-]+)\s*")
_CUE = re.compile(r"\((?P<cue>[^()]*)\)\s*")
_SILENCE = re.compile(r"~\s*(?P<seconds>\d{1,4})\s*s\b\s*(?:,\s*(?P<quality>\w+)\s*)?(?::\s*(?P<text>.*))?$")


@dataclass(frozen=True, slots=True)
class Written:
    """A line, with its place in the script: which line of the text it is, and the text itself."""

    index: int
    text: str
    line: Line


class _Unreadable(Exception):
    """A line that cannot be read: code, offset, message, remedy."""

    def __init__(self, code: str, offset: int, message: str, remedy: str = "") -> None:
        super().__init__(message)
        self.found = (code, offset, message, remedy)


@lru_cache(maxsize=4096)
def condition_of(text: str) -> Condition:
    """The condition of a text, parsed once; ConditionError if it cannot be read."""
    return parse(text)


def read_script(script: str, beat: str, people: Collection[str], report: Report) -> tuple[Written, ...]:
    """The lines of a script; what cannot be read is reported and left out."""
    lines: list[Written] = []
    names = _Names(beat)
    for index, written in enumerate(script.split("\n")):
        text = written.strip()
        if not text:
            continue
        try:
            line = _Reader(text, people, names).line()
        except _Unreadable as error:
            code, offset, message, remedy = error.found
            report(code, index, offset, message, remedy)
            continue
        lines.append(Written(index, text, line))
    return tuple(lines)


def written_lines(script: str) -> int:
    """How many lines a script has, readable or not."""
    return sum(1 for line in script.split("\n") if line.strip())


class _Names:
    """Gives the lines of one beat their ids: by their words, so that an id stays when lines around it change."""

    def __init__(self, beat: str) -> None:
        self._beat = beat
        self._seen: dict[str, int] = {}

    def of(self, words: str) -> str:
        """The id of the next line with these words."""
        name = f"{self._beat}:{short(words)}"
        count = self._seen[name] = self._seen.get(name, 0) + 1
        return name if count == 1 else f"{name}-{count}"


class _Reader:
    """Reads one line; `at` is the offset of what has not been read."""

    def __init__(self, text: str, people: Collection[str], names: _Names) -> None:
        self.text = text
        self.names = names
        self.people = people
        self.at = 0

    def line(self) -> Line:
        if self.text.startswith("#"):
            remedy = "in a script everything is read out; put remarks above it"
            raise _Unreadable("BAL306", 0, "a line that begins with #", remedy)
        when = self._condition()
        if self.text.startswith("~", self.at):
            return self._silence(when)
        who = self._speaker()
        if who is None:
            text = self.text[self.at :]
            if not text:
                raise _Unreadable("BAL306", 0, "a condition without a line", "")
            return Line(self.names.of(text), "direction", text, when=when)
        if when is not None:
            capitals = who.upper()
            remedy = f"write {capitals} [when: …]: …"
            raise _Unreadable("BAL306", 0, "the condition stands before the speaker", remedy)
        return self._speech(who)

    def _condition(self) -> Condition | None:
        if not self.text.startswith("[", self.at):
            return None
        found = _WHEN.match(self.text, self.at)
        if found is None:
            message = "a bracket that is no condition"
            raise _Unreadable("BAL302", self.at, message, "write [when: …], with the bracket closed")
        self.at = found.end()
        written = found.group("condition")
        try:
            return condition_of(written)
        except ConditionError as error:
            place = found.start("condition") + error.offset
            raise _Unreadable("BAL302", place, str(error), CONDITION_REMEDY) from None

    def _speaker(self) -> str | None:
        found = _FIRST.match(self.text, self.at)
        if found is None:
            return None
        word = found.group()
        rest = self.text[found.end() :]
        if word.isupper() and word.lower() in self.people:
            self.at = found.end()
            return word.lower()
        if word.isupper() and sum(letter.isalpha() for letter in word) > 1:
            near = did_you_mean(word, (p.upper() for p in self.people))
            remedy = near or "a direction may not begin with a word in capitals"
            raise _Unreadable("BAL301", self.at, f"unknown speaker “{word}”", remedy)
        if word.lower() in self.people and rest.startswith(":"):
            remedy = f"write {word.upper()}: …"
            raise _Unreadable("BAL301", self.at, f"“{word}” speaks, but not in capitals", remedy)
        return None

    def _speech(self, who: str) -> Line:
        self._skip_spaces()
        tags = self._tags()
        when = self._condition()
        tags += self._tags()
        look = self._look()
        cue = ""
        found = _CUE.match(self.text, self.at)
        if found is not None:
            cue = found.group("cue").strip()
            self.at = found.end()
        if self.text.startswith(":", self.at):
            text = self.text[self.at + 1 :].strip()
            if not text:
                raise _Unreadable("BAL305", self.at, f"{who.upper()} says nothing", "a cue stands in brackets")
            return Line(self.names.of(text), "speech", text, who, look, cue, when=when, tags=tags)
        if cue and self.at == len(self.text):
            return Line(self.names.of(cue), "cue", "", who, look, cue, when=when)
        capitals = who.upper()
        remedy = f"write “{capitals}: text”, “{capitals} -> person (cue): text” or “{capitals} (cue)”"
        raise _Unreadable("BAL306", self.at, "this is neither speech nor a cue", remedy)

    def _tags(self) -> tuple[Tag, ...]:
        tags: list[Tag] = []
        while found := _TAG.match(self.text, self.at):
            word = found.group("tag")
            tag = next((t for t in TAGS if t == word), None)
            if tag is None:
                remedy = did_you_mean(word, TAGS) or f"possible are {', '.join(TAGS)}, and [when: …]"
                raise _Unreadable("BAL302", found.start("tag"), f"unknown tag “{word}”", remedy)
            tags.append(tag)
            self.at = found.end()
        return tuple(tags)

    def _look(self) -> str | None:
        found = _LOOK.match(self.text, self.at)
        if found is None:
            return None
        look = found.group("look")
        if look != YOU and look not in self.people:
            near = did_you_mean(look, [*self.people, YOU])
            raise _Unreadable("BAL304", found.start("look"), f"a look at “{look}”, who is unknown", near)
        self.at = found.end()
        return look

    def _silence(self, when: Condition | None) -> Line:
        found = _SILENCE.match(self.text, self.at)
        if found is None:
            remedy = "write “~ 11 s”, “~ 11 s, full” or “~ 11 s, full: text”"
            raise _Unreadable("BAL303", self.at, "this silence cannot be read", remedy)
        seconds = int(found.group("seconds"))
        if not 1 <= seconds <= LONGEST_SILENCE:
            message = f"a silence of {seconds} seconds"
            raise _Unreadable("BAL303", found.start("seconds"), message, f"1 to {LONGEST_SILENCE}")
        word = found.group("quality")
        quality = next((q for q in QUALITIES if q == word), None)
        if word is not None and quality is None:
            remedy = did_you_mean(word, QUALITIES) or f"possible are {', '.join(QUALITIES)}"
            raise _Unreadable("BAL303", found.start("quality"), f"a silence cannot be “{word}”", remedy)
        text = (found.group("text") or "").strip()
        return Line(
            self.names.of(text or f"~ {seconds} s"), "silence", text, seconds=seconds, quality=quality, when=when
        )

    def _skip_spaces(self) -> None:
        while self.text.startswith(" ", self.at):
            self.at += 1
