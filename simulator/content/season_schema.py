"""Season files as they are authored."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field  # noqa: TID253 - the file boundary, imported only inside functions

from simulator.content.beats_schema import Kebab, Name, Strict, Text

Level = Annotated[int, Field(ge=0, le=100)]


class Meeting(Strict):
    """One meeting of the season."""

    scenario: Text = Field(description="The id of its scenario file.")
    meeting: Annotated[int, Field(ge=1)] = Field(description="Which meeting of the group it is, as its file says.")
    of: Annotated[int, Field(ge=1)] = Field(description="Of how many, as its file says.")
    when: Text = Field(description="Its place in the year: October.")
    usual: Text = Field(
        description="One or two sentences: what usually happened before it, for somebody who leads it alone."
    )


class Carries(Strict):
    """Something the group carries from one meeting to the next."""

    default: bool | Level = Field(
        description="Its value before the first meeting: true or false for a fact, 0 to 100 for a gauge."
    )
    about: Text = Field(description="What it means, for writers.")


class Story(Strict):
    """A sentence of the group's story so far."""

    after: Text = Field(description="The scenario after which it is told.")
    when: Text | None = Field(default=None, description="Only if this condition over what is carried holds.")
    text: Text = Field(description="One plain sentence.")


class SeasonFile(Strict):
    """A whole season file."""

    kind: Literal["season"] = Field(description="The kind of file.")
    format: Literal[1] = Field(description="The format of the file: 1.")
    id: Kebab = Field(description="The file's name without .yaml.")
    title: Text = Field(description="Shown on the card.")
    summary: Text = Field(description="One or two sentences for the card. No key.")
    language: Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")] = Field(
        description="The language's code: en, de, pt-BR."
    )
    invented: Literal["yes", True] = Field(description="Nothing from a real group, not even changed.")
    meetings: Annotated[list[Meeting], Field(min_length=2)] = Field(description="The meetings, in their order.")
    carries: dict[Name, Carries] = Field(
        default_factory=dict, description="What the group carries on: every meeting's file has the same names."
    )
    story: list[Story] = Field(default_factory=list, description="How the group's story so far is told.")
    sources: list[Text] = Field(default_factory=list, description="Keys of literature.yaml.")
    writers_note: Text | None = Field(default=None, description="For writers; never shown.")
