"""Translation files as they are authored: the texts of a session, a season or a reference file in another language."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field  # noqa: TID253 - the file boundary, imported only inside functions

from simulator.content.beats_schema import Strict, Text

Key = Annotated[str, Field(min_length=1, max_length=300)]
Said = Annotated[str, Field(max_length=20_000)]


class Before(Strict):
    """A translation of words that were changed since, or are gone."""

    now: str = Field(default="", description="The key that is in its place now, if there is one.")
    text: Said = Field(description="How it was translated.")


class TranslationFile(Strict):
    """The texts of another file in another language."""

    kind: Literal["translation"] = Field(description="The kind of file.")
    format: Literal[1] = Field(description="The format of the file: 1.")
    of: Text = Field(description="What is translated: the id of a session or season, or interventions and so on.")
    language: Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")] = Field(
        description="The language's code: de, fr, pt-BR."
    )
    by: str = Field(default="", description="Who translated it, as they want to be called.")
    texts: dict[Key, Said] = Field(description="Each text by its key; empty where it is still to be translated.")
    stale: dict[Key, Before] = Field(
        default_factory=dict, description="Translations of words that were changed since, or are gone."
    )
