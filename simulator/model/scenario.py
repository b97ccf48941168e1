"""The closed compiled copy of a scenario: all a play needs, and nothing that changes under it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from simulator.model.condition import Condition

Stage = Literal["frame", "opening", "presentation", "clarifying", "work", "return", "close"]
STAGES: tuple[Stage, ...] = ("frame", "opening", "presentation", "clarifying", "work", "return", "close")
Fit = Literal["strong", "sound", "weak", "costly"]
FITS: tuple[Fit, ...] = ("strong", "sound", "weak", "costly")
Needs = Literal["step_in", "hold", "either"]
Part = Literal["early", "middle", "late", "any"]
Quality = Literal["full", "stuck", "frightened", "tired"]
Tag = Literal["patient", "doctor", "advice", "question"]
Hair = Literal[
    "bald",
    "cropped",
    "short",
    "parted",
    "side_swept",
    "curly",
    "long",
    "fringe",
    "tied_back",
    "bun",
    "swept_up",
    "headscarf",
]
Garment = Literal[
    "plain",
    "v_neck",
    "collar",
    "roll_neck",
    "striped",
    "dotted",
    "pinstriped",
    "checked",
    "cardigan",
    "scarf",
]
Shade = Literal["dark", "grey", "pale"]
Extra = Literal["glasses", "beard"]
LookWord = Literal[Hair, Garment, Shade, Extra]
HOLD = "hold"
YOU = "you"

PART_OF: Mapping[Stage, Part] = {
    "frame": "early",
    "opening": "early",
    "presentation": "early",
    "clarifying": "early",
    "work": "middle",
    "return": "late",
    "close": "late",
}


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in the room. `here_from_start` is false for whoever comes in later; `looks` is for the drawing."""

    id: str
    name: str
    part: Literal["presenter", "member", "co_leader", "guest"]
    role: str
    about: str
    voice: str = ""
    wish: str = ""
    carry: str = ""
    here_from_start: bool = True
    looks: tuple[str, ...] = ()

    @property
    def first_name(self) -> str:
        """What the others call them."""
        words = [w for w in self.name.split() if w.rstrip(".") not in {"Dr", "Mr", "Mrs", "Ms", "Fr", "Sister"}]
        return words[0] if words else self.name


@dataclass(frozen=True, slots=True)
class Patient:
    """The patient who is talked about."""

    name: str
    about: str


@dataclass(frozen=True, slots=True)
class Setting:
    """Where and as whom one leads; `minutes` is the length of the meeting."""

    group: str
    minutes: int
    place: Literal["room", "online"]
    leader_role: str
    frequency: str = ""
    meeting: int | None = None
    of: int | None = None


@dataclass(frozen=True, slots=True)
class Convention:
    """How this group works; a session is judged inside its own."""

    style: Literal["traditional", "balint_style"]
    push_back: Literal["required", "if_wanted", "off"]
    returns: bool
    clarifying: Literal["brief", "open", "none"]
    check_in: bool
    process_comments: Literal["early", "late", "never"]
    suggestions: Literal["at_end", "never"]
    co_leader: bool


@dataclass(frozen=True, slots=True)
class Review:
    """Who has read the session, as what, when, about what."""

    who: str
    as_: str
    on: str
    about: str


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a script: `speech`, `cue`, `silence` or `direction`.

    `id` is the beat and a short hash of the text, so that a changed line makes its translation stale.
    `seconds` and `quality` belong to silences; `look` is a person's id or ``you``. `tags` say what a listener could
    hear in a speech: spoken as the patient, as the doctor, advice, a question to the presenter.
    """

    id: str
    kind: Literal["speech", "cue", "silence", "direction"]
    text: str = ""
    who: str | None = None
    look: str | None = None
    cue: str = ""
    seconds: int | None = None
    quality: Quality | None = None
    when: Condition | None = None
    tags: tuple[Tag, ...] = ()


@dataclass(frozen=True, slots=True)
class Basis:
    """What one claim rests on: a source's key, a principle, or our own judgement."""

    claim: str
    kind: Literal["source", "principle", "ours"]
    of: str = ""


@dataclass(frozen=True, slots=True)
class NextTime:
    """A cue to listen for, and at most eight words one could say."""

    when: str
    say: str


@dataclass(frozen=True, slots=True)
class Exit:
    """One way on: taken if `when` holds (or is missing)."""

    to: str
    when: Condition | None = None


@dataclass(frozen=True, slots=True)
class Move:
    """What the leader does at a moment. `hold` has neither `say` nor `does`."""

    id: str
    do: str
    at: str
    fit: Fit
    seen: str
    guess: str
    other_view: str
    next_time: NextTime
    basis: tuple[Basis, ...]
    to: tuple[Exit, ...]
    say: str = ""
    does: str = ""
    as_: str | None = None
    effect: tuple[tuple[str, int], ...] = ()
    remember: tuple[str, ...] = ()
    when: Condition | None = None


@dataclass(frozen=True, slots=True)
class Moment:
    """The end of a beat where the writers foresaw moves.

    `window`: beats after this one in which stepping in is still in time. `digest` covers lead-in, move ids and
    words; votes and item statistics attach to it. `opening` and `difficulty` say what it is, where the writers did.
    """

    needs: Needs
    window: int
    reading: str
    other_reading: str
    moves: tuple[Move, ...]
    digest: str
    opening: str = ""
    difficulty: str = ""

    @property
    def hold(self) -> Move:
        """The move that lets the group go on."""
        return next(m for m in self.moves if m.do == HOLD)

    def move(self, move_id: str) -> Move | None:
        """The move with this id."""
        return next((m for m in self.moves if m.id == move_id), None)


@dataclass(frozen=True, slots=True)
class Saying:
    """A sentence somebody leaves with, if `when` holds."""

    text: str
    when: Condition | None = None


@dataclass(frozen=True, slots=True)
class End:
    """How an hour ends; endings do not grade. The first saying of a person that holds is theirs."""

    id: str
    title: str
    encounter: str
    says: tuple[tuple[str, tuple[Saying, ...]], ...]
    question: str


@dataclass(frozen=True, slots=True)
class Beat:
    """A stretch of talk that plays without the leader.

    `presenter` and `chair` are None where they do not change; `chair` ``none`` says that there is no presenter.
    """

    id: str
    stage: Stage
    minute: int
    title: str
    lines: tuple[Line, ...]
    presenter: str | None = None
    chair: Literal["in", "back", "none"] | None = None
    enter: tuple[str, ...] = ()
    leave: tuple[str, ...] = ()
    moment: Moment | None = None
    then: tuple[Exit, ...] = ()
    end: End | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """A voiced general reply: by a member, to families of interventions, in a part of the hour."""

    id: str
    to: tuple[str, ...]
    part: Part
    by: str
    text: str
    cue: str = ""


@dataclass(frozen=True, slots=True)
class Act:
    """An intervention as the palette offers it, with its wordless general replies and small effects."""

    id: str
    name: str
    on_screen: str
    family: str
    kind: Literal["intervention", "error", "hold"]
    at: tuple[str, ...]
    in_place: tuple[Stage, ...]
    gauges: tuple[tuple[str, int], ...]
    gauges_out: tuple[tuple[str, int], ...]
    replies_in: tuple[str, ...]
    replies_out: tuple[str, ...]
    competencies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Scenario:
    """A meeting as it is played.

    `gauges` are their values at the start, `facts` the names of all facts that can come true, `carries` what a season
    hands on, with the value for a meeting played alone. `digest` is the SHA-256 of the canonical JSON without `digest`.
    """

    id: str
    title: str
    summary: str
    language: str
    setting: Setting
    convention: Convention
    people: tuple[Person, ...]
    patient: Patient
    first: str
    beats: Mapping[str, Beat]
    gauges: tuple[tuple[str, int], ...]
    facts: tuple[str, ...]
    replies: tuple[Reply, ...]
    acts: tuple[Act, ...]
    content_note: str = ""
    review: tuple[Review, ...] = ()
    review_wanted: bool = False
    balance: Literal["usual", "mostly_hold"] = "usual"
    exercises: tuple[str, ...] = ()
    difficulties: tuple[str, ...] = ()
    openings: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    presenter_feels: tuple[str, ...] = ()
    carries: tuple[tuple[str, bool | int], ...] = ()
    digest: str = ""

    def person(self, person_id: str) -> Person:
        """The person with this id; KeyError if there is none."""
        for person in self.people:
            if person.id == person_id:
                return person
        raise KeyError(person_id)

    def act(self, act_id: str) -> Act | None:
        """The palette's act with this id."""
        return next((a for a in self.acts if a.id == act_id), None)

    @property
    def moments(self) -> tuple[Beat, ...]:
        """The beats that end in a moment, in the order of the file."""
        return tuple(b for b in self.beats.values() if b.moment is not None)

    @property
    def endings(self) -> tuple[End, ...]:
        """The endings, in the order of the file, each once."""
        found = {b.end.id: b.end for b in self.beats.values() if b.end is not None}
        return tuple(found.values())


def exits(beat: Beat) -> tuple[Exit, ...]:
    """Every way on from a beat: of its moves if it has a moment, else its own."""
    if beat.moment is None:
        return beat.then
    return tuple(e for m in beat.moment.moves for e in m.to)


def words(scenario: Scenario) -> int:
    """Words of the lines, without cues and moves."""
    return sum(len(line.text.split()) for beat in scenario.beats.values() for line in beat.lines)
