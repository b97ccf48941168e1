"""What converting finds: what cannot be read, what a person must still supply; and the table of codes."""

from __future__ import annotations

from collections.abc import Iterable

from simulator.content.diagnostics import Diagnostic
from simulator.errors import BalintError

CODES: dict[str, str] = {
    # the story cannot be read
    "TWI001": "file too large",
    "TWI002": "not UTF-8",
    "TWI003": "no story",
    "TWI004": "several stories",
    "TWI005": "story cut off",
    "TWI006": "key that cannot be read",
    "TWI007": "not a scenario file",
    # the story can be read, but not every part of it
    "TWI101": "invisible characters",
    "TWI102": "text before the first passage",
    "TWI103": "header that cannot be read",
    "TWI104": "metadata that cannot be read",
    "TWI105": "story data that cannot be read",
    "TWI106": "passage name given twice",
    "TWI107": "start that does not exist",
    # a person must supply it
    "TODO101": "confidentiality",
    "TODO102": "head",
    "TODO103": "people",
    "TODO104": "what Twine would run or show",
    "TODO111": "stage and minute",
    "TODO112": "script too long or empty",
    "TODO113": "line that is no script",
    "TODO114": "macros and markup",
    "TODO121": "moment",
    "TODO122": "move",
    "TODO123": "number of moves",
    "TODO131": "end",
    "TODO141": "loop",
    "TODO142": "beat that cannot be reached",
    "TODO143": "link that leads nowhere",
    "TODO151": "changed in Twine",
    "TODO199": "more than could be listed",
}


class Note(Diagnostic):
    """One thing to know or to do, in the form of a diagnostic; its code may also be one of `balint check`."""

    __slots__ = ()

    @property
    def title(self) -> str:
        """The code's one-line title; empty for the codes of `balint check`."""
        return CODES.get(self.code, "")


class StoryRefused(BalintError):
    """A file cannot be converted; carries the notes that say why."""

    def __init__(self, notes: Iterable[Note]) -> None:
        self.notes = tuple(notes)
        super().__init__("\n".join(str(note) for note in self.notes))


def refused(code: str, file: str, line: int, message: str, remedy: str = "", column: int = 1) -> StoryRefused:
    """The refusal of a file for one reason."""
    return StoryRefused((Note(code, file, line, column, message, remedy),))
