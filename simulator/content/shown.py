"""What is shown, in the reader's language: a session, a season and the reference files, each with its translation.

A copy in another language has the same id, digest and line ids, and it is for showing only. What is kept, sealed or
verified is always as it was written: so whoever keeps something asks the library and not this module.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from simulator.content.library import library
from simulator.content.phrases import Teller
from simulator.content.texts import retold, retold_season
from simulator.content.texts_palette import retold_act, retold_reference
from simulator.content.translation import Overlay
from simulator.model.palette import Reference
from simulator.model.scenario import Scenario
from simulator.model.season import Season

_PARTS = ("interventions", "literature", "difficulties", "competencies")
_HELD = 32


def shown(scenario: Scenario, language: str) -> Scenario:
    """The scenario in a language as far as it is translated; its palette speaks that language in any case.

    Of an older copy of a session, what says the same today is translated too: keys are made from the words.
    """
    return _shown(_Same(scenario), language)


@lru_cache(maxsize=4)
def shown_reference(language: str) -> Reference:
    """The reference files in a language, as far as they are translated. Raises ScenarioRefused."""
    reference = library().reference()
    for part in _PARTS:
        overlay = library().translation(part, language)
        if overlay is not None:
            reference = retold_reference(reference, part, overlay.say)
    return reference


def shown_season(season: Season, language: str) -> Season:
    """The season in a language, as far as it is translated."""
    overlay = None if season.language == language else library().translation(season.id, language)
    return season if overlay is None else replace(retold_season(season, overlay.say), language=language)


class _Same:
    """A scenario that is equal to another if their digests are: comparing all their texts would take longer."""

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario
        self._key = (scenario.id, scenario.digest, scenario.language)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self._key == other._key

    def __hash__(self) -> int:
        return hash(self._key)


@lru_cache(maxsize=_HELD)
def _shown(same: _Same, language: str) -> Scenario:
    scenario = same.scenario
    overlay = None if scenario.language == language else library().translation(scenario.id, language)
    if overlay is not None:
        scenario = replace(retold(scenario, overlay.say), language=language)
    return _with_acts(scenario, library().translation("interventions", language))


def _with_acts(scenario: Scenario, overlay: Overlay | None) -> Scenario:
    if overlay is None:
        return scenario
    tell = Teller(overlay.say)
    return replace(scenario, acts=tuple(retold_act(act, tell) for act in scenario.acts))
