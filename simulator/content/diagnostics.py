"""What is wrong with a file, where, and what helps; and the table of codes."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from simulator.content.marks import Marks, Path

CODES: dict[str, str] = {
    # reading
    "BAL101": "file too large",
    "BAL102": "not UTF-8",
    "BAL103": "control character",
    "BAL104": "tab outside quotes",
    "BAL105": "empty file",
    "BAL106": "not readable as YAML",
    "BAL107": "nested too deeply",
    "BAL108": "alias",
    "BAL109": "anchor",
    "BAL110": "tag",
    "BAL111": "more than one document",
    "BAL112": "key given twice",
    "BAL113": "key that is not text",
    "BAL114": "text that needs quotes",
    "BAL115": "file cannot be opened",
    "BAL116": "escape that stands for no character",
    # shape
    "BAL201": "missing key",
    "BAL202": "unknown key",
    "BAL203": "wrong type",
    "BAL204": "not one of the possible words",
    "BAL205": "id in the wrong form",
    "BAL206": "number out of range",
    "BAL207": "too short or too long",
    "BAL208": "unknown kind of file",
    "BAL209": "unsupported format",
    "BAL210": "id is not the file's name",
    "BAL211": "not declared as invented",
    "BAL212": "not a list of keys",
    # script
    "BAL301": "unknown speaker",
    "BAL302": "condition that cannot be read",
    "BAL303": "silence that cannot be read",
    "BAL304": "look at an unknown person",
    "BAL305": "speech without words",
    "BAL306": "line that cannot be read",
    "BAL307": "script without lines",
    "BAL308": "too many lines",
    # references
    "BAL401": "unknown beat",
    "BAL402": "unknown intervention",
    "BAL403": "unknown source",
    "BAL404": "unknown person",
    "BAL405": "no co-leader",
    "BAL406": "unknown fact",
    "BAL407": "unknown gauge",
    "BAL408": "unknown difficulty",
    "BAL409": "unknown opening",
    "BAL410": "unknown topic",
    "BAL411": "unknown feeling of the presenter",
    "BAL412": "unknown competency",
    "BAL413": "placeholder outside general replies",
    "BAL414": "unknown placeholder",
    "BAL415": "unknown family of interventions",
    "BAL416": "fact that is never used",
    "BAL417": "gauge that is never used",
    "BAL418": "fact that is true before it is remembered",
    # moments
    "BAL501": "move id given twice",
    "BAL502": "no hold",
    "BAL503": "hold given twice",
    "BAL504": "hold with a condition",
    "BAL505": "hold with words",
    "BAL506": "move without one way of doing it",
    "BAL507": "too few or too many moves",
    "BAL508": "fits against needs",
    "BAL509": "basis without one ground",
    "BAL510": "next time too long to say",
    "BAL511": "same words twice",
    "BAL512": "move that leads nowhere",
    "BAL513": "kind of hold on another move",
    "BAL514": "moves that may all be closed at once",
    # graph
    "BAL601": "end with a way on",
    "BAL602": "beat that leads nowhere",
    "BAL603": "cycle",
    "BAL604": "minute runs back",
    "BAL605": "beat that cannot be reached",
    "BAL606": "way that may stay without a road",
    "BAL607": "road that is never taken",
    "BAL608": "person who may be absent",
    "BAL609": "ending told in two ways",
    "BAL610": "beat that no play comes to",
    "BAL611": "move that is never offered",
    "BAL612": "road under a condition that never holds",
    "BAL613": "words that are never heard",
    # reference files
    "BAL701": "id given twice",
    # seasons
    "BAL801": "unknown scenario",
    "BAL802": "meeting that cannot be read",
    "BAL803": "name that a meeting does not carry",
    "BAL804": "fact in one file and gauge in another",
    "BAL805": "meetings out of order",
    "BAL806": "meeting counted differently in its own file",
    "BAL807": "told after a meeting that is not of this season",
    "BAL808": "condition on what is not carried",
    "BAL809": "name that only a meeting carries",
    "BAL810": "fact that no meeting remembers",
    "BAL811": "first meeting begins differently",
    # translations
    "BAL901": "text without a translation",
    "BAL902": "translation of words that were changed",
    "BAL903": "unknown text",
    "BAL904": "translation of something unknown",
    "BAL905": "language that does not fit",
    "BAL906": "placeholder lost or added",
    "BAL907": "next time too long to say in translation",
    "BAL908": "moves that are the same in translation",
}

_LIMIT = 1000
_SUGGESTIONS = 100
_CANDIDATES = 500


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One problem: `line` and `column` count from 1; `remedy` says what helps, if that is known."""

    code: str
    file: str
    line: int
    column: int
    message: str
    remedy: str = ""

    def __str__(self) -> str:
        tail = f"; {self.remedy}" if self.remedy else ""
        return f"{self.file}:{self.line}:{self.column} {self.code} {self.message}{tail}"

    @property
    def title(self) -> str:
        """The code's one-line title."""
        return CODES[self.code]


class Problems:
    """Collects the diagnostics of one file; each once, and at most a thousand."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.marks = Marks()
        self._found: dict[Diagnostic, None] = {}
        self._suggested = 0

    def __len__(self) -> int:
        return len(self._found)

    def has(self, codes: Collection[str]) -> bool:
        """Whether something with one of these codes was reported."""
        return any(found.code in codes for found in self._found)

    def add(self, code: str, line: int, column: int, message: str, remedy: str = "") -> None:
        """Reports a problem at a line and column."""
        if len(self._found) < _LIMIT:
            self._found[Diagnostic(code, self.file, line, column, message, remedy)] = None

    def at(self, code: str, path: Path, message: str, remedy: str = "") -> None:
        """Reports a problem at the value with this path, or at the nearest part that holds it."""
        line, column = self.marks.value(path)
        self.add(code, line, column, message, remedy)

    def at_key(self, code: str, path: Path, message: str, remedy: str = "") -> None:
        """Reports a problem at the key with this path."""
        line, column = self.marks.key(path)
        self.add(code, line, column, message, remedy)

    def unknown(self, code: str, path: Path, what: str, name: str, known: Iterable[str]) -> None:
        """Reports that `name` is none of the known ones, with the nearest of them."""
        self.at(code, path, f"unknown {what} “{name}”", self.suggest(name, known))

    def suggest(self, word: str, known: Iterable[str]) -> str:
        """``did you mean …?`` with the nearest known word, or nothing."""
        if self._suggested >= _SUGGESTIONS:
            return ""
        self._suggested += 1
        return did_you_mean(word, known)

    def all(self) -> tuple[Diagnostic, ...]:
        """The diagnostics, in the order of the file."""
        return tuple(sorted(self._found, key=lambda d: (d.line, d.column, d.code)))


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """``did you mean …?`` with the nearest known word, or nothing if none is near."""
    candidates = [str(k) for k in known]
    if len(candidates) > _CANDIDATES:  # difflib is slow: a long list only from the same initial
        candidates = [k for k in candidates if k[:1] == word[:1]][:_CANDIDATES]
    near = difflib.get_close_matches(word[:80], candidates, n=1, cutoff=0.6)
    return f"did you mean “{near[0]}”?" if near else ""
