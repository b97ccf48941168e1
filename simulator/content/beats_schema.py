"""Beats, moments, moves and endings as they are authored, and the types all authored models share."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Discriminator, Field, StringConstraints, Tag

Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
Kebab = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$", max_length=80)]
Snake = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9]+(_[a-z0-9]+)*$", max_length=80)]
Name = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9]*([-_][a-z0-9]+)*$", max_length=80)]
YesNo = Literal["yes", "no", True, False]


class Strict(BaseModel):
    """Base of the authored models: no unknown keys, no conversions."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class Way(Strict):
    """One road of a list of roads, tried in order."""

    to: Text = Field(description="The beat it leads to.")
    when: Text | None = Field(default=None, description="Only if this condition holds.")


def _shape_of_road(value: Any) -> str:
    return "Way" if isinstance(value, dict) else "beat"


def _shape_of_ways(value: Any) -> str:
    return "list" if isinstance(value, list) else "beat"


Road = Annotated[Annotated[Text, Tag("beat")] | Annotated[Way, Tag("Way")], Discriminator(_shape_of_road)]
Ways = Annotated[
    Annotated[Text, Tag("beat")] | Annotated[list[Road], Field(min_length=1), Tag("list")],
    Discriminator(_shape_of_ways),
]


class Presenter(Strict):
    """Who presents, and where their chair is."""

    who: Text | None = Field(default=None, description="A person.")
    chair: Literal["in", "back"] | None = Field(default=None, description="In the circle, back, or null.")


class Present(Strict):
    """Who comes and goes."""

    enter: list[Text] = Field(default_factory=list, description="They come in before the first line.")
    leave: list[Text] = Field(default_factory=list, description="They leave after the last line.")


class Basis(Strict):
    """What one claim rests on: exactly one of source, principle, ours."""

    claim: Text = Field(description="The one sentence it supports.")
    source: Text | None = Field(default=None, description="A key of literature.yaml.")
    principle: Text | None = Field(default=None, description="A principle of the work, in words.")
    ours: Literal["yes", True] | None = Field(default=None, description="Our own judgement.")


class NextTime(Strict):
    """What to take into the next hour."""

    when: Text = Field(description="A cue to listen for.")
    say: Text = Field(description="At most eight words one could say.")


class Move(Strict):
    """One thing the leader may do."""

    do: Text = Field(description="An intervention, or hold.")
    id: Name | None = Field(default=None, description="Only if `do` occurs twice in this moment.")
    at: Text = Field(default="group", description="group, presenter, co_leader or a person.")
    say: Text | None = Field(default=None, description="The words.")
    does: Text | None = Field(default=None, description="A gesture, without words.")
    as_: Literal["allow_silence", "let_group_work", "err_abdicate", "err_advice_flow"] | None = Field(
        default=None, alias="as", description="What kind of holding this is; only for hold."
    )
    tone: Literal["kind", "clever"] | None = Field(
        default=None, description="For the checks of craft: plain and kind, or clever."
    )
    mends: Text | None = Field(
        default=None, description="For the checks of craft; only for hold: the person who does it if the leader waits."
    )
    when: Text | None = Field(default=None, description="Only offered if this condition holds.")
    fit: Literal["strong", "sound", "weak", "costly"] = Field(description="The writers' view of it, here.")
    effect: dict[Name, Annotated[int, Field(ge=-20, le=20)]] = Field(
        default_factory=dict, description="What it does to gauges, -20 to +20."
    )
    remember: list[Kebab] = Field(default_factory=list, description="Facts from now on.")
    seen: Text = Field(description="What any camera would show, and what followed in this telling.")
    guess: Text = Field(description="We imagine …")
    other_view: Text = Field(description="Some leaders would …")
    next_time: NextTime = Field(description="What to listen for, and what one could say.")
    basis: Annotated[list[Basis], Field(min_length=1)] = Field(description="What each claim rests on.")
    to: Ways | None = Field(default=None, description="Where it goes; else the beat's `then`.")


class Moment(Strict):
    """The end of a beat where the writers foresaw moves."""

    needs: Literal["step_in", "hold", "either"] = Field(description="The writers' view.")
    window: Annotated[int, Field(ge=0, le=9)] = Field(
        default=0, description="This many beats later is still in time, in open floor."
    )
    opening: Text | None = Field(default=None, description="The opening it is: an id of difficulties.yaml.")
    difficulty: Text | None = Field(default=None, description="The difficulty it is: an id of difficulties.yaml.")
    reading: Text = Field(description="One way to hear it.")
    other_reading: Text = Field(description="Another, which does not fit with the first.")
    moves: list[Move] = Field(description="Two to seven moves, and hold.")


class Saying(Strict):
    """A sentence somebody leaves with."""

    text: Text = Field(description="The sentence.")
    when: Text | None = Field(default=None, description="Only if this condition holds.")


class End(Strict):
    """How the hour ends."""

    id: Kebab = Field(description="The ending's id.")
    title: Text = Field(description="The ending's name.")
    encounter: Text = Field(description="The next meeting with the patient. It does not grade the hour.")
    says: dict[str, list[Saying]] = Field(
        default_factory=dict, description="By person: sentences, of which the first that holds is theirs."
    )
    question: Text = Field(description="One open question.")


class Twine(Strict):
    """What Twine knows of a passage; kept for the way back, and ignored by a play."""

    name: Text | None = Field(default=None, description="The passage's name.")
    tags: list[Text] = Field(default_factory=list, description="Its tags.")
    position: Text | None = Field(default=None, description="Its place on Twine's map: “600,400”.")
    size: Text | None = Field(default=None, description="Its size on Twine's map: “100,100”.")
    metadata: dict[str, Any] = Field(default_factory=dict, description="Other metadata.")
    text: str | None = Field(default=None, description="Its text, where the beat alone does not give it back.")


class Beat(Strict):
    """A stretch of talk that plays without the leader."""

    stage: Literal["frame", "opening", "presentation", "clarifying", "work", "return", "close"] = Field(
        description="The stage of the hour."
    )
    minute: Annotated[int, Field(ge=0, le=240)] = Field(description="Whole minutes since the start.")
    title: Text | None = Field(default=None, description="Shown in the debrief.")
    presenter: Presenter | None = Field(default=None, description="Only where it changes.")
    present: Present | None = Field(default=None, description="Only where it changes.")
    script: str = Field(description="The lines, one each.")
    moment: Moment | None = Field(default=None, description="Where the writers foresaw moves.")
    then: Ways | None = Field(default=None, description="Where it goes without a moment.")
    end: End | None = Field(default=None, description="How the hour ends here.")
    twine: Twine | None = Field(default=None, description="What Twine knows of it; ignored by a play.")


def roads(ways: str | list[str | Way] | None) -> list[tuple[str, str | None, tuple[str | int, ...]]]:
    """The roads of `then` or `to`: target, condition, and where the target stands inside."""
    if ways is None:
        return []
    if isinstance(ways, str):
        return [(ways, None, ())]
    return [
        (road, None, (index,)) if isinstance(road, str) else (road.to, road.when, (index, "to"))
        for index, road in enumerate(ways)
    ]
