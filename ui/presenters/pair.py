"""Two leaders at one laptop: each answers alone, then they agree; afterwards the talk between co-leaders. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final, Literal

from simulator.language import mark, tr
from ui.presenters.debrief import Para, Run
from ui.presenters.plenary import roads, where
from ui.sitting import Sitting

Step = Literal["talk", "first", "between", "second", "agree"]
STEP_WORDS: Final[Mapping[Step, str]] = {
    "first": mark("The first of you, alone"),
    "between": mark("Hand over"),
    "second": mark("The second of you, alone"),
    "agree": mark("Now agree"),
}
WHAT = mark(
    "Two lead this hour from one seat. At each place each of you answers alone, while the other looks away. "
    "Then both answers are shown, and you agree on one. What each would have done is kept nowhere but on this page."
)
LOOK_AWAY = mark("The other looks away. What would you do first?")
HAND_OVER = mark("Hand over. The first answer stays covered until both are there.")
AGREE_SAME = mark("Both of you would do the same. Say why, each in a sentence; it may not be the same reason.")
AGREE_OTHER = mark("You would do different things. Say what each of you saw, then choose one for both.")
TALK: Final = (
    mark("Where did you want to come in and didn’t?"),
    mark("Where did you wish I had?"),
    mark("What did the group do with there being two of us?"),
    mark("What shall we ask of each other before the next hour?"),
)
TALK_HEADING = mark("The talk between co-leaders")
TALK_WHAT = mark("Ten minutes, the two of you, before you look at anything the writers think.")
NO_DIFFERENCE = mark("You would have done the same at every place. Was that so, or did one of you follow the other?")

_FIRST = mark("The first:")
_SECOND = mark("The second:")


@dataclass(frozen=True, slots=True)
class Place:
    """Where both answered: the part of the hour and its minute, and three moves, in words."""

    where: str
    first: str
    second: str
    agreed: str

    @property
    def same(self) -> bool:
        """Whether both would have done the same."""
        return self.first == self.second


@dataclass(frozen=True, slots=True)
class Pair:
    """Where the two are. Answers are ids of moves, or ``hold``."""

    step: Step = "talk"
    first: str = ""
    second: str = ""
    places: tuple[Place, ...] = field(default=())

    def answered(self, move: str) -> Pair:
        """After the one whose turn it is has answered."""
        if self.step == "first":
            return replace(self, step="between", first=move)
        return replace(self, step="agree", second=move)

    def agreed(self, sitting: Sitting, move: str) -> Pair:
        """After both have agreed where `sitting` stands; both answers become a place to talk about."""
        words = {o.id: o.words for o in roads(sitting)}
        place = Place(where(sitting), words[self.first], words[self.second], words[move])
        return Pair(places=(*self.places, place))


def answers(sitting: Sitting, pair: Pair) -> tuple[Para, ...]:
    """Both answers, and what to do with them."""
    words = {o.id: o.words for o in roads(sitting)}
    same = pair.first == pair.second
    return (
        (Run(f"{tr(_FIRST)} ", "strong"), Run(words[pair.first])),
        (Run(f"{tr(_SECOND)} ", "strong"), Run(words[pair.second])),
        (Run(tr(AGREE_SAME if same else AGREE_OTHER), "aside"),),
    )


def talk(pair: Pair) -> tuple[Para, ...]:
    """The places where the two would have done different things, in the order of the hour."""
    apart = [p for p in pair.places if not p.same]
    if not apart:
        return ((Run(tr(NO_DIFFERENCE)),),) if pair.places else ()
    return tuple(
        (
            Run(f"{p.where}. ", "strong"),
            Run(f"{tr(_FIRST)} {_ended(p.first)} {tr(_SECOND)} {_ended(p.second)} "),
            Run(tr("You did: {what}", what=_ended(p.agreed)), "aside"),
        )
        for p in apart
    )


def _ended(words: str) -> str:
    return words if words.endswith((".", "”", "“", "»", "!", "?")) else f"{words}."
