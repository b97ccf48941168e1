"""Thousands of letters of chance plays, over the whole library: none contradicts itself, none has a hole."""

from __future__ import annotations

import random
import re
from collections import Counter
from functools import cache

import pytest

from scoring.debrief import Debrief, debrief
from scoring.road import places
from simulator.content.library import library
from simulator.engine.actions import Action, Answer, Choose, Go, Intervene, Mark, OwnWords
from simulator.engine.order import open_moves
from simulator.engine.reduce import acts_here, finish, whom
from simulator.engine.tree import Node
from simulator.model.scenario import Scenario
from simulator.record.record import Record
from tests.small import record, small
from ui.presenters.counts import fit_words, timing_places
from ui.presenters.debrief import place_text, plain
from ui.presenters.hour import hour_words
from ui.terminal.letter import letter

SOURCES = library().reference().literature.sources
OF_THE_SMALL, OF_EACH = 400, 60


@cache
def scenarios() -> tuple[Scenario, ...]:
    return (small(), *(library().load(i).scenario for i in library().ids()))


def chance_play(scenario: Scenario, seed: int, way: str) -> Record:
    """A whole or a broken-off play of chance, with marks, own words and answers."""
    rng = random.Random(f"{scenario.id}{seed}{way}")
    found = record(way, seed, scenario=scenario)  # type: ignore[arg-type]
    play, nodes, at = found.start, [], 0

    def add(action: Action) -> None:
        nonlocal at
        nodes.append(Node(len(nodes) + 1, at, action))
        if not isinstance(action, Mark | OwnWords | Answer):
            at = len(nodes)

    from simulator.engine.reduce import reduce

    while not play.over:
        beat = scenario.beats[play.beat]
        if rng.random() < 0.1:
            add(Mark(beat.id))
        if rng.random() < 0.02:
            add(OwnWords(beat.id, "Take your time."))
        if beat.end is not None or rng.random() < 0.004:
            action: Action = finish(scenario, play)
        elif way == "open" and rng.random() < 0.4:
            act = rng.choice(acts_here(scenario, play))
            action = Intervene(beat.id, act.id, rng.choice(whom(scenario, play, act) or ("group",)))
        elif way == "guided" and beat.moment is not None and rng.random() < 0.6:
            offered = open_moves(beat.moment, play)
            action = Choose(beat.id, rng.choice(offered).id) if offered else Go(beat.id)
        else:
            action = Go(beat.id)
        add(action)
        play = reduce(scenario, play, action)
    if rng.random() < 0.5:
        add(Answer(play.beat, "how", "Long."))
        beats = [n.action.beat for n in nodes if isinstance(n.action, Go | Choose)]
        if beats:
            add(Answer(rng.choice(beats), "place", ""))
    return Record(found.header, scenario, tuple(nodes))


def plays(scenario: Scenario) -> list[Record]:
    n = OF_THE_SMALL if scenario.id == small().id else OF_EACH
    return [chance_play(scenario, seed, way) for seed in range(n) for way in ("guided", "open")]


@pytest.mark.parametrize("scenario", scenarios(), ids=lambda s: s.id)
def test_letters_of_chance(scenario: Scenario) -> None:
    for played in plays(scenario):
        found = debrief(played, SOURCES)
        holes(found)
        no_contradiction(played, found)


def holes(found: Debrief) -> None:
    paragraphs = list(letter(found))
    for paragraph in paragraphs:
        assert paragraph.strip()
        assert not re.search(
            r"[a-z,] None\b|\{|\}|“”|: \.(?!\.)| ,|(?<!\.)\.\.(?!\.)|  (?! *-)\S", paragraph.strip()
        ), paragraph
    doubled = [
        p for p, n in Counter(p for p in paragraphs if p != p.upper() and not p.startswith("  ")).items() if n > 1
    ]
    assert not doubled, doubled
    for place in found.places:
        for claim in place.claims:
            assert claim.claim.strip()
            assert claim.rests_on.strip()
            assert claim.kind != "source" or claim.source in SOURCES
        if place.fit:
            assert place.claims, "no view without what it rests on"


def no_contradiction(played: Record, found: Debrief) -> None:
    road = [p for p in places(played) if p.passed]
    by_beat = {p.beat.id: p for p in road}
    assert len({p.beat for p in found.places}) == len(found.places) <= 3
    for place in found.places:
        text = place_text(found.scenario, place)
        prose = " ".join(plain(p) for p in text.prose)
        chosen = by_beat[place.beat].chosen
        assert (place.fit or None) == (chosen.fit if chosen is not None else None)
        rather = bool(re.search(r"[Tt]he(y| writers) would rather (have|not)", prose))
        assert rather == (place.fit in {"weak", "costly"}), prose
        assert all(a.move != place.chosen for a in place.alternatives), "what was done is no alternative to itself"
        assert (place.how == "waits") == (
            (chosen is None and not by_beat[place.beat].unforeseen) or (chosen is not None and chosen.do == "hold")
        )
    fits = found.fits
    assert fits.strong + fits.sound + fits.weak + fits.costly + fits.not_judged == len(found.moments)
    assert fit_words(found)
    hour = found.hour
    said = {s.name for s in hour.spoke if s.lines}
    for sentence in hour_words(hour):
        if sentence.startswith("Nothing was heard from"):
            assert not any(re.search(rf"\b{re.escape(name)}\b", sentence) for name in said)
    assert ("You did not speak" in " ".join(hour_words(hour))) == (not hour.yours)
    if found.timing is not None:
        links = {link.beat for link in timing_places(found)}
        assert links == {t.beat for t in found.timing.places} | set(found.timing.wait_places)
    relationship = " ".join(found.relationship)
    assert not (hour.as_patient and "Nobody spoke" in relationship)
    assert bool(found.take_home.title) == (found.state == "finished")
    if found.state == "finished":
        assert found.take_home.says
        assert found.question.endswith("?")
