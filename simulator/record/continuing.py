"""Going on in a season from a play that was led to its end."""

from __future__ import annotations

from simulator.engine.season import taken_over
from simulator.errors import IllegalAction
from simulator.language import tr
from simulator.model.scenario import Scenario
from simulator.model.season import Season, Value
from simulator.record.record import Record, handed_on


def history_from(season: Season, scenario: Scenario, earlier: Record) -> dict[str, Value]:
    """The history with which a meeting goes on from an earlier play, to be copied into its own header.

    Raises IllegalAction, with a sentence for the user, if the season cannot go on from that play.
    """
    before = [m.scenario for m in season.before(scenario.id)]
    if earlier.scenario.id not in before:
        raise IllegalAction(
            tr(
                "“{title}” cannot go on from a play of “{earlier}”: it comes first.",
                title=scenario.title,
                earlier=earlier.scenario.title,
            )
        )
    carries = handed_on(earlier)
    if carries is None:
        raise IllegalAction(
            tr(
                "That play of “{title}” was not led to its end, so nothing goes on from it.",
                title=earlier.scenario.title,
            )
        )
    return taken_over(season, scenario, earlier.scenario.id, carries)
