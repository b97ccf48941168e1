"""The coverage of a library: real numbers, and what is missing by name."""

from __future__ import annotations

import json
from dataclasses import replace

from simulator.content.library import library
from simulator.craft.library_coverage import NEVER_ALONE, LibraryCoverage, library_coverage
from simulator.model.scenario import Fit, Scenario
from tests.season import MEETINGS, meeting
from tests.small import small
from ui.presenters.coverage import NOTHING_MISSING, SPOILER, coverage_data, coverage_lines, coverage_view


def covered(*scenarios: Scenario) -> LibraryCoverage:
    return library_coverage(scenarios, library().reference())


def with_moves(scenario: Scenario, beat: str, **changes: dict[str, object]) -> Scenario:
    """The scenario with some moves of a moment changed."""
    here = scenario.beats[beat]
    assert here.moment is not None
    moves = tuple(replace(m, **changes[m.id]) if m.id in changes else m for m in here.moment.moves)
    beats = {**scenario.beats, beat: replace(here, moment=replace(here.moment, moves=moves))}
    return replace(scenario, beats=beats)


def fits(found: LibraryCoverage, act: str) -> tuple[int, int, int, int]:
    rows = {a.id: a.fits for a in (*found.interventions, *found.holding, *found.errors)}
    kinds: tuple[Fit, Fit, Fit, Fit] = ("strong", "sound", "weak", "costly")
    a, b, c, d = (rows[act][kind] for kind in kinds)
    return a, b, c, d


def test_counts_and_sessions_of_the_small_one():
    found = covered(small())
    assert (found.scenarios, found.moments, found.opening_moments) == (("small",), 3, 0)
    assert fits(found, "protect_presenter") == (1, 0, 0, 0)
    assert fits(found, "gesture") == (0, 1, 0, 0)
    assert fits(found, "invite_own_feeling") == (0, 0, 1, 0)
    assert fits(found, "err_rescue") == (0, 0, 0, 1)
    assert fits(found, "allow_silence") == (1, 0, 0, 0), "a hold counts as what it is"
    assert fits(found, "err_abdicate") == (0, 0, 1, 0), "and so does an error of holding"
    assert [t.id for t in found.topics if t.scenarios] == ["chronic_illness"]
    assert [f.id for f in found.feelings if f.scenarios] == ["guilt"]
    assert [d.id for d in found.difficulties if d.scenarios] == ["cross_examination"]


def test_over_several_sessions():
    found = covered(*(meeting(name) for name in MEETINGS), small())
    row = next(a for a in found.interventions if a.id == "pick_up_thread")
    assert (row.good, row.bad, row.good_in, row.bad_in) == (4, 0, MEETINGS, ())
    assert found.moments == 7


def test_what_is_known_is_all_there():
    found = covered(small())
    assert len(found.difficulties) == 31
    assert len(found.feelings) == 11
    assert {"being_too_fond", "guilt"} <= {f.id for f in found.feelings}
    assert "ethics" in {t.id for t in found.topics}
    assert {"err_abdicate", "err_advice_flow", "err_rescue"} <= {e.id for e in found.errors}


def test_what_is_missing_is_named_in_words():
    found = covered(small())
    text = "\n".join(found.missing)
    assert "Never strong or sound: Setting the frame;" in text
    assert "Errors that cannot be made: Leading by the rule book;" in text
    assert "Feelings of a presenter that no session has: Anger;" in text
    assert "Duties at odds" in text
    assert "Only 0 of 3 moments are openings; it should be a third." in found.missing
    assert "Guilt" not in text
    assert "Errors without complete feedback" not in text


def test_a_book_move_alone_is_listed():
    for act in NEVER_ALONE:
        alone = with_moves(small(), "numbers", protect_presenter={"do": act})
        found = covered(alone)
        assert [(p.beat, p.act) for p in found.alone] == [("numbers", act)]
        (sentence,) = [s for s in found.missing if s.startswith("The only strong move")]
        assert sentence.endswith("(small).")
        assert "numbers" not in sentence, "where it is only the data say"
        beside = with_moves(alone, "numbers", gesture={"fit": "strong"})
        assert covered(beside).alone == ()


def test_an_error_without_feedback_is_listed():
    silent: dict[str, object] = {"other_view": ""}
    found = covered(with_moves(small(), "telling", err_rescue=silent))
    assert [(p.scenario, p.beat, p.move) for p in found.unanswered] == [("small", "telling", "err_rescue")]
    assert "Errors without complete feedback: Rescuing (small)." in found.missing


def test_openings_are_a_share_of_all_moments():
    beats = dict(small().beats)
    here = beats["telling"]
    assert here.moment is not None
    beats["telling"] = replace(here, moment=replace(here.moment, opening="first_i"))
    found = covered(replace(small(), beats=beats))
    assert found.opening_share == 1 / 3
    assert next(o for o in found.openings if o.id == "first_i").moments == 1
    assert not any("moments are openings" in s for s in found.missing)


def test_an_empty_library():
    found = covered()
    assert (found.moments, found.opening_share) == (0, 0.0)
    assert coverage_view(found, {}).summary == "0 sessions with 0 moments."


def test_the_page_tells_kinds_and_not_places():
    found = covered(small())
    text = "\n".join(coverage_lines(coverage_view(found, {"small": "A small hour"})))
    assert SPOILER in text
    assert "strong or sound: 1 in A small hour" in text
    for beat in small().beats:
        assert f"{beat}/" not in text
    assert coverage_view(replace(found, missing=()), {}).missing == (NOTHING_MISSING,)


def test_the_data_have_everything():
    data = json.loads(json.dumps(coverage_data(covered(small()))))
    assert data["interventions"]["protect_presenter"]["strong"] == 1
    assert data["interventions"]["protect_presenter"]["good_in"] == ["small"]
    assert data["openings"]["share"] == 0
    assert len(data["difficulties"]) == 31
    assert data["missing"]


def test_the_shipped_library_answers_every_error_that_can_be_made():
    shelf = library()
    found = covered(*(shelf.load(name).scenario for name in shelf.ids()))
    assert found.unanswered == ()
