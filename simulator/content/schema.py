"""Scenario files as they are authored: the head, the endings, the general replies. Beats: `beats_schema`."""

from __future__ import annotations

from typing import Annotated, Any, Literal, get_args

from pydantic import BaseModel, Field, field_validator
from pydantic_core import PydanticCustomError

from simulator.content.beats_schema import (
    Beat,
    Kebab,
    Name,
    Snake,
    Strict,
    Text,
    Twine,
    YesNo,
)
from simulator.model.scenario import Garment, Hair, LookWord, Shade

FamilyId = Literal["frame", "presenter", "focus", "imagine", "group", "alive", "tell", "ask"]
Level = Annotated[int, Field(ge=0, le=100)]


class Leader(Strict):
    """Who the trainee is."""

    role: Text = Field(description="The leader's profession, for example psychologist.")


class Setting(Strict):
    """Where the group meets, and as what."""

    group: Text = Field(description="What they call themselves: Six GPs from five practices.")
    minutes: Annotated[int, Field(ge=10, le=240)] = Field(description="The length of this meeting.")
    place: Literal["room", "online"] = Field(description="In a room or online.")
    leader: Leader = Field(description="Who the trainee is.")
    frequency: Text | None = Field(default=None, description="How often they meet: every second Thursday.")
    meeting: Annotated[int, Field(ge=1)] | None = Field(default=None, description="Which meeting this is.")
    of: Annotated[int, Field(ge=1)] | None = Field(default=None, description="Of how many.")


class Convention(Strict):
    """How this group works; a meeting is judged inside its own convention."""

    style: Literal["traditional", "balint_style"] = Field(description="The tradition.")
    push_back: Literal["required", "if_wanted", "off"] = Field(description="Does the presenter sit back?")
    returns: YesNo = Field(alias="return", description="Does the presenter come back in at the end?")
    clarifying: Literal["brief", "open", "none"] = Field(description="Questions of fact before the work.")
    check_in: YesNo = Field(description="Is there a round at the beginning?")
    process_comments: Literal["early", "late", "never"] = Field(description="When the group itself is named.")
    suggestions: Literal["at_end", "never"] = Field(description="Is there a place for advice?")
    co_leader: YesNo = Field(description="Is there a second leader?")


class Review(Strict):
    """Somebody who has read the session."""

    who: Text = Field(description="Their name, or how they want to be called.")
    as_: Text = Field(alias="as", description="As what they read it: Balint leader, GP, patient.")
    on: Text = Field(description="The date, in quotes.")
    about: Text = Field(description="What they looked at.")


class Person(Strict):
    """Somebody in the group."""

    name: Text = Field(description="First and last name.")
    part: Literal["presenter", "member", "co_leader", "guest"] = Field(alias="as", description="Their part.")
    role: Text = Field(description="Their profession.")
    about: Text | None = Field(default=None, description="One or two sentences for the player.")
    voice: Text | None = Field(default=None, description="How they speak, for role cards.")
    wish: Text | None = Field(default=None, description="What they want this hour, for role cards.")
    carry: Text | None = Field(default=None, description="What they carry in, for role cards.")
    looks: list[LookWord] = Field(
        default_factory=list, description="How they are drawn: hair, its shade, what they wear."
    )
    here: Literal["later"] | None = Field(default=None, description="Not in the room at the start.")

    @field_validator("looks")
    @classmethod
    def one_of_each(cls, looks: list[str]) -> list[str]:
        """Nobody has two heads of hair."""
        for kind in (Hair, Garment, Shade):
            said = [word for word in looks if word in get_args(kind)]
            if len(said) > 1:
                raise PydanticCustomError("one_of_each", "only one of them: {words}", {"words": ", ".join(said)})
        return looks


class Patient(Strict):
    """The patient who is talked about."""

    name: Text = Field(description="An invented name.")
    about: Text = Field(description="One or two sentences.")


class Reply(Strict):
    """A voiced general reply, for what nobody foresaw."""

    to: Annotated[list[FamilyId], Field(min_length=1)] = Field(description="Families of interventions.")
    part: Literal["early", "middle", "late", "any"] = Field(description="Part of the hour.")
    by: Text = Field(description="The person who answers.")
    text: Text = Field(description="What they say; may use {presenter} {last_speaker} {quietest} {patient}.")
    cue: Text | None = Field(default=None, description="What they do meanwhile.")


class Waiver(Strict):
    """A check of craft that this file asks to be spared, and why."""

    check: Text = Field(description="The name of the check.")
    why: Text = Field(description="Why it does not fit here.")


class TwineStory(Strict):
    """What Twine knows of a story; kept for the way back, and ignored by a play."""

    ifid: Text | None = Field(default=None, description="The story's IFID.")
    format: Text | None = Field(default=None, description="The story format.")
    format_version: Text | None = Field(default=None, alias="format-version", description="Its version.")
    zoom: int | float | None = Field(default=None, description="The zoom of Twine's map.")
    tag_colors: dict[str, str] = Field(default_factory=dict, alias="tag-colors", description="Colours by tag.")
    data: dict[str, Any] = Field(default_factory=dict, description="Other story data.")
    passages: list[Twine] = Field(
        default_factory=list, description="Scripts, styles and other passages that are no beats; never run."
    )


class Head(Strict):
    """Everything but the beats."""

    kind: Literal["scenario"] = Field(description="The kind of file.")
    format: Literal[1] = Field(description="The format of the file: 1.")
    id: Kebab = Field(description="The file's name without .yaml.")
    title: Text = Field(description="Shown on the card.")
    summary: Text = Field(description="One or two sentences for the card. No key, no exercise.")
    language: Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")] = Field(
        description="The language's code: en, de, pt-BR."
    )
    invented: Literal["yes", True] = Field(description="Nothing from a real group, not even changed.")
    setting: Setting = Field(description="Where and as what they meet.")
    convention: Convention = Field(description="How this group works.")
    exercises: list[Text] = Field(default_factory=list, description="Ids of competencies.")
    difficulties: list[Text] = Field(default_factory=list, description="Ids of difficulties.")
    openings: list[Text] = Field(default_factory=list, description="Ids of openings.")
    topics: list[Text] = Field(default_factory=list, description="Ids of topics.")
    presenter_feels: list[Text] = Field(default_factory=list, description="Ids of feelings.")
    content_note: Text | None = Field(default=None, description="Shown on the card and before the start.")
    review: list[Review] = Field(default_factory=list, description="Who has read it.")
    review_wanted: YesNo = Field(default="no", description="Should somebody still read it?")
    for_the_controls: YesNo = Field(
        default="no", description="Is it only there to learn the controls? Then the checks of craft leave it alone."
    )
    balance: Literal["usual", "mostly_hold"] = Field(default="usual", description="Is holding mostly right?")
    people: Annotated[dict[Snake, Person], Field(min_length=1)] = Field(description="Who is in the room.")
    patient: Patient = Field(description="Who is talked about.")
    writers_note: Text | None = Field(default=None, description="For writers; never shown as the answer.")
    start: dict[Name, Level] = Field(default_factory=dict, description="Gauges, 0 to 100.")
    carries: dict[Name, bool | Level] = Field(
        default_factory=dict, description="What a season hands on: true or false for a fact, a number for a gauge."
    )
    replies: list[Reply] = Field(default_factory=list, description="Voiced general replies.")
    craft_waivers: list[Waiver] = Field(default_factory=list, description="Checks of craft to be spared.")
    twine: TwineStory | None = Field(default=None, description="What Twine knows of it; ignored by a play.")
    first: Text | None = Field(default=None, description="The first beat; else the first in the file.")


class ScenarioFile(Head):
    """A whole scenario file."""

    beats: Annotated[dict[Kebab, Beat], Field(min_length=1)] = Field(description="The beats, by id.")


def model_of(kind: str) -> type[BaseModel]:
    """The model of a kind of file; KeyError for an unknown kind."""
    from simulator.content import palette_schema, season_schema, translation_schema  # noqa: PLC0415 - they build on this one's neighbours

    models: dict[str, type[BaseModel]] = {
        "scenario": ScenarioFile,
        "season": season_schema.SeasonFile,
        "translation": translation_schema.TranslationFile,
        **palette_schema.MODELS,
    }
    return models[kind]


def json_schema(kind: str) -> dict[str, object]:
    """The JSON Schema of a kind of file, for editors; KeyError for an unknown kind.

    That of scenarios offers the ids of the reference files that come with the program.
    """
    schema = model_of(kind).model_json_schema(by_alias=True)
    if kind == "scenario":
        from simulator.content.editor import with_ids  # noqa: PLC0415 - only editors ask for it
        from simulator.content.library import library  # noqa: PLC0415 - it reads files through this module

        schema = with_ids(schema, library().reference())
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
