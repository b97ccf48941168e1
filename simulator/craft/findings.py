"""What a check of craft finds, and the table of checks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from simulator.content.source import Source


@dataclass(frozen=True, slots=True)
class Check:
    """One check: the short name by which it can be waived, and what it is about."""

    name: str
    title: str


CHECKS: Mapping[str, Check] = {
    # size
    "CRA101": Check("beats", "too few or too many beats"),
    "CRA102": Check("moments", "too few or too many moments"),
    "CRA103": Check("words", "too few or too many words"),
    "CRA104": Check("reading-minutes", "a road too short or too long to read"),
    "CRA105": Check("moments-on-a-road", "a road with too few moments"),
    "CRA106": Check("replies", "too few voiced general replies"),
    # give-aways
    "CRA201": Check("longest", "the strong move is the longest more often than chance"),
    "CRA202": Check("shortest", "the strong move is the shortest more often than chance"),
    "CRA203": Check("first", "the strong move stands first more often than chance"),
    "CRA204": Check("only-question", "the strong move is the only question more often than chance"),
    "CRA205": Check("only-warm", "the strong move is the only warm one more often than chance"),
    "CRA206": Check("only-feeling", "the strong move is the only one naming a feeling more often than chance"),
    "CRA207": Check("only-without-medicine", "the strong move is the only one without medicine more often than chance"),
    "CRA208": Check("always-hold", "holding is strong more often than chance"),
    "CRA209": Check("never-hold", "holding is strong less often than chance"),
    "CRA211": Check("move-lengths", "moves of one moment too different in length"),
    "CRA212": Check("short-moments", "too few moments with short moves only"),
    "CRA213": Check("long-move", "a move too long to say"),
    "CRA214": Check("near-duplicates", "two texts nearly the same"),
    # needs
    "CRA301": Check("needs-step-in", "too many moments that need stepping in"),
    "CRA302": Check("needs-hold", "too few moments that need holding"),
    "CRA303": Check("needs-either", "too few moments where either will do"),
    "CRA304": Check("openings", "too few openings"),
    "CRA305": Check("openings-not-declared", "no moment says whether it is an opening"),
    "CRA306": Check("mended", "too few moments that a member mends"),
    "CRA307": Check("kind-strong", "too few moments met best by something kind"),
    "CRA308": Check("clever-costly", "too few clever moves that are costly"),
    # lines
    "CRA401": Check("long-line", "a line too long to say"),
    "CRA402": Check("silent-member", "a member who never speaks"),
    "CRA403": Check("loud-member", "a member with too much of the talk"),
    "CRA404": Check("no-cue", "a beat in which nobody does anything"),
    "CRA405": Check("convention", "stages against the convention"),
    # consequence
    "CRA501": Check("late-consequence", "too few beats that read differently by earlier moves"),
    "CRA502": Check("unused-fact", "a fact that nothing reads"),
    "CRA503": Check("no-trace", "roads that rejoin without a trace"),
    "CRA504": Check("idle-gauge", "a gauge that never matters"),
    # basis
    "CRA601": Check("not-for", "a source beside what it is not used for"),
    "CRA602": Check("abstract-only", "a strong claim on nothing but an abstract"),
    "CRA603": Check("effect-sourced", "what happens in this telling, presented as sourced"),
    # coverage
    "CRA701": Check("declared-not-there", "the head names what no moment carries"),
    "CRA702": Check("there-not-declared", "a moment carries what the head does not name"),
    # waivers
    "CRA901": Check("unknown-waiver", "a waiver of a check that does not exist"),
    "CRA902": Check("idle-waiver", "a waiver of something that was not found"),
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding, with its place, the reason and what helps; `waived` is the file's reason to be spared."""

    code: str
    file: str
    line: int
    column: int
    message: str
    remedy: str
    waived: str = ""

    @property
    def name(self) -> str:
        """The short name of its check."""
        return CHECKS[self.code].name

    def __str__(self) -> str:
        tail = f" [waived: {self.waived}]" if self.waived else ""
        return f"{self.file}:{self.line}:{self.column} {self.code} {self.message}; {self.remedy}{tail}"


class Findings:
    """Collects the findings of one file."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self._found: list[Finding] = []

    def at(self, code: str, path: tuple[str | int, ...], message: str, remedy: str) -> None:
        """A finding at the key or list item with this path."""
        line, column = self.source.at(*path)
        self._found.append(Finding(code, self.source.file, line, column, message, remedy))

    def at_line(self, code: str, beat: str, index: int, message: str, remedy: str) -> None:
        """A finding at the `index`-th line of a beat's script."""
        line, column = self.source.line_of(beat, index)
        self._found.append(Finding(code, self.source.file, line, column, message, remedy))

    def all(self) -> tuple[Finding, ...]:
        """All findings, with the file's waivers applied and checked, in the order of the file."""
        waivers = list(enumerate(self.source.authored.craft_waivers))
        used: set[int] = set()
        done = []
        for finding in self._found:
            why = ""
            for index, waiver in waivers:
                if waiver.check in {finding.code, finding.name}:
                    why = waiver.why
                    used.add(index)
            done.append(replace(finding, waived=why))
        self._found = done
        known = {*CHECKS, *(check.name for check in CHECKS.values())}
        for index, waiver in waivers:
            path = ("craft_waivers", index)
            if waiver.check not in known:
                self.at("CRA901", path, f"there is no check “{waiver.check}”", "take its code or its short name")
            elif index not in used:
                self.at("CRA902", path, f"nothing was found by “{waiver.check}”", "delete the waiver")
        return tuple(sorted(self._found, key=lambda f: (f.line, f.column, f.code, f.message)))
