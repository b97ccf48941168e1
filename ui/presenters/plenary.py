"""A session before a room: its sentences, a vote, faculty aloud, the writers last, and a road to go on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from scoring.panel import PanelView, panel_view
from simulator.engine.order import shown_moves
from simulator.language import mark, tr
from simulator.model.scenario import Move
from simulator.panel.files import NO_PANEL, Panel
from ui.presenters.debrief import FIT_WORDS, Para, Run, entry_para, move_words
from ui.presenters.pack import RoleCard, role_cards
from ui.presenters.words import NEEDS_WORDS, SAY_NOTHING, quoted, stage_words
from ui.sitting import Sitting

Step = Literal["talk", "sentences", "vote", "faculty", "writers", "road"]
STEPS: tuple[Step, ...] = ("talk", "sentences", "vote", "faculty", "writers", "road")
STEP_WORDS: Mapping[Step, str] = {
    "talk": mark("The talk"),
    "sentences": mark("What would you say?"),
    "vote": mark("What would you do first?"),
    "faculty": mark("Faculty, aloud"),
    "writers": mark("The writers, last"),
    "road": mark("Which road do we take?"),
}
ANONYMOUS = mark("On paper, so that nobody is seen. By hands only if everybody in the room agrees.")
FACULTY = mark(
    "Each says what they would do first, which they would accept, which they would advise against, and why. Disagree."
)
LONGEST = 240


@dataclass(frozen=True, slots=True)
class Option:
    """Something the room can vote for: a move's id or a sentence of its own (``own:3``), in words."""

    id: str
    words: str


@dataclass(frozen=True, slots=True)
class WritersRow:
    """What the writers, and leaders if ten have answered, think of a move."""

    words: str
    votes: int
    leaders: str
    view: str


@dataclass(frozen=True, slots=True)
class Room:
    """What the room has said and voted at the moment it stands at. Counts only: nobody's vote is known."""

    step: Step = "talk"
    sentences: tuple[str, ...] = ()
    votes: Mapping[str, int] = field(default_factory=dict)
    faculty: Mapping[str, str] = field(default_factory=dict)

    def with_sentences(self, added: Iterable[str]) -> Room:
        """With more sentences of the room; empty ones and doubles are left out, long ones cut."""
        tidy = (" ".join(s.split())[:LONGEST] for s in added)
        return replace(self, sentences=tuple(dict.fromkeys([*self.sentences, *(s for s in tidy if s)])))

    def without(self, sentence: str) -> Room:
        """Without a sentence and its votes."""
        kept = [n for n, s in enumerate(self.sentences) if s != sentence]
        now = {f"own:{n}": f"own:{place}" for place, n in enumerate(kept)}
        votes = {now.get(o, o): n for o, n in self.votes.items() if o in now or not o.startswith("own:")}
        return replace(self, sentences=tuple(self.sentences[n] for n in kept), votes=votes)

    def with_votes(self, option: str, n: int) -> Room:
        """With so many votes for an option."""
        return replace(self, votes={**self.votes, option: max(0, n)})


def said_here(sitting: Sitting) -> tuple[Para, ...]:
    """What is seen and heard at the place one stands at."""
    earlier, now = sitting.entries()
    leader = [e for e in earlier[-1:] if e.who == "you"]
    scenario = sitting.record.scenario
    return tuple(entry_para(scenario, e) for e in (*leader, *now) if e.kind != "wait")


def heading(sitting: Sitting) -> str:
    """Where one stands."""
    return f"{sitting.record.scenario.title} · {where(sitting)}"


def where(sitting: Sitting) -> str:
    """The part of the hour and its minute."""
    beat = sitting.record.scenario.beats[sitting.play.beat]
    return tr("{stage} · minute {minute}", stage=stage_words(beat.stage), minute=beat.minute)


def options(sitting: Sitting, room: Room) -> tuple[Option, ...]:
    """What can be voted for: saying nothing, what is on offer in its shown order, and the room's own sentences."""
    moves = [Option("hold", tr(SAY_NOTHING)), *(Option(m.id, _words(m)) for m in _moves(sitting))]
    own = [Option(f"own:{n}", quoted(s.strip("“”"))) for n, s in enumerate(room.sentences)]
    return (*moves, *own)


def writers(sitting: Sitting, room: Room, panel: Panel = NO_PANEL) -> tuple[tuple[Para, ...], tuple[WritersRow, ...]]:
    """The two readings, and each move with the room's votes, the leaders' and the writers' view."""
    moment = sitting.record.scenario.beats[sitting.play.beat].moment
    if moment is None:
        return (), ()
    found: PanelView | None = panel_view(panel, moment.digest)
    paras: tuple[Para, ...] = (
        (Run(_and_a_space(tr("One way to hear it:")), "strong"), Run(moment.reading)),
        (Run(_and_a_space(tr("Another:")), "strong"), Run(moment.other_reading)),
        (Run(tr(NEEDS_WORDS[moment.needs]), "aside"),),
    )
    rows = tuple(
        WritersRow(
            _words(m),
            room.votes.get("hold" if m is moment.hold else m.id, 0),
            _leaders(found, m) if found is not None else "",
            tr(FIT_WORDS[m.fit]),
        )
        for m in (moment.hold, *_moves(sitting))
    )
    return paras, rows


def roads(sitting: Sitting) -> tuple[Option, ...]:
    """Ways to go on: saying nothing, or what is on offer."""
    return (Option("hold", tr(SAY_NOTHING)), *(Option(m.id, _words(m)) for m in _moves(sitting)))


def cards(sitting: Sitting) -> tuple[RoleCard, ...]:
    """A role card for everybody, with what they said last on the road so far."""
    earlier, now = sitting.entries()
    said = {e.who: e.text for e in (*earlier, *now) if e.kind == "speech" and e.who is not None}
    return role_cards(sitting.record.scenario, said, sitting.play.present)


def at_a_moment(sitting: Sitting) -> bool:
    """Whether the writers foresaw something where one stands."""
    return sitting.record.scenario.beats[sitting.play.beat].moment is not None


def _moves(sitting: Sitting) -> tuple[Move, ...]:
    moment = sitting.record.scenario.beats[sitting.play.beat].moment
    return shown_moves(moment, sitting.play) if moment is not None else ()


def _words(move: Move) -> str:
    return move_words("says" if move.say else "does", move.say or move.does or tr(SAY_NOTHING))


def _leaders(found: PanelView, move: Move) -> str:
    first = found.votes.votes(move.id)
    return tr("{first} of {n} leaders first | {first} of {n} leaders first", "", found.votes.n, first=first)


def _and_a_space(words: str) -> str:
    return f"{words} "
