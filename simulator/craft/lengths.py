"""Lengths of moves, and texts that are nearly the same."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from simulator.craft.findings import Findings
from simulator.craft.giveaways import acts, words_of
from simulator.craft.limits import limit
from simulator.craft.roads import Roads
from simulator.model.scenario import HOLD

_WORD_EDGE = "“”\"'‘’.,;:!?…()-–"


def check_lengths(out: Findings) -> None:
    """Reports moments whose moves differ in length, moves too long to say, and too few moments with short moves."""
    scenario = out.source.scenario
    short = 0
    for beat in scenario.moments:
        assert beat.moment is not None
        lengths = [len(words_of(m).split()) for m in acts(beat.moment)]
        short += max(lengths) <= limit("short_words")
        ratio = max(lengths) / min(lengths)
        if ratio > limit("length_ratio"):
            message = f"moves of “{beat.id}” from {min(lengths)} to {max(lengths)} words: {ratio:.2f} times"
            remedy = f"at most {limit('length_ratio'):g} times; lengthen or cut"
            out.at("CRA211", ("beats", beat.id, "moment", "moves"), message, remedy)
        for index, move in enumerate(beat.moment.moves):
            count = len(words_of(move).split())
            if count > limit("move_words"):
                key = "say" if move.say else "does"
                message = f"{count} words; at most {limit('move_words'):g}"
                out.at("CRA213", ("beats", beat.id, "moment", "moves", index, key), message, "say less")
    total = len(scenario.moments)
    if total and short < limit("short_share") * total - 1e-9:
        message = (
            f"{short} of {total} moments have moves of at most {limit('short_words'):g} words only; at least a third"
        )
        out.at("CRA212", ("beats",), message, "let more moments be met in a few words")


@dataclass(frozen=True, slots=True)
class _Text:
    beat: str
    words: Counter[str]
    text: str
    move: int | None
    line: int | None
    conditional: bool


def check_duplicates(out: Findings, roads: Roads) -> None:
    """Reports moves, and lines, that nearly repeat another one on the same road.

    Alternatives of one beat, of which only one is heard, are no duplicates.
    """
    texts = list(_texts(out))

    def both_met(one: _Text, other: _Text) -> bool:
        alternatives = one.beat == other.beat and one.conditional and other.conditional
        same_kind = (one.move is None) == (other.move is None)
        return same_kind and not alternatives and roads.on_one_road(one.beat, other.beat)

    for later, earlier in _near(texts, both_met):
        message = f"nearly the same as in “{earlier.beat}”: “{earlier.text}”"
        remedy = "say it differently"
        if later.move is not None:
            out.at("CRA214", ("beats", later.beat, "moment", "moves", later.move), message, remedy)
        elif later.line is not None:
            out.at_line("CRA214", later.beat, later.line, message, remedy)


def _texts(out: Findings) -> Iterator[_Text]:
    for beat in out.source.scenario.beats.values():
        for index, line in enumerate(beat.lines):
            words = _words(line.text)
            if words.total() >= limit("near_line_words"):
                yield _Text(beat.id, words, line.text, None, index, line.when is not None)
        for index, move in enumerate(beat.moment.moves if beat.moment is not None else ()):
            words = _words(words_of(move))
            if move.do != HOLD and words.total() >= limit("near_words"):
                yield _Text(beat.id, words, words_of(move), index, None, move.when is not None)


def _words(text: str) -> Counter[str]:
    return Counter(w for w in (word.strip(_WORD_EDGE).casefold() for word in text.split()) if w)


def _near(texts: Sequence[_Text], counts: Callable[[_Text, _Text], bool]) -> Iterator[tuple[_Text, _Text]]:
    """Each text that shares enough words with an earlier one, and the first such one for which the pair counts.

    Only texts that share one of their rarer words are compared.
    """
    share = limit("near_share")
    common: Counter[str] = Counter(word for text in texts for word in text.words)
    by_word: defaultdict[str, list[int]] = defaultdict(list)
    for number, text in enumerate(texts):
        rare = sorted(text.words.elements(), key=lambda w: (common[w], w))
        rare = rare[: len(rare) - math.ceil(share * len(rare)) + 1]
        others = {other for word in rare for other in by_word[word]}
        for other in sorted(others):
            both = (text.words & texts[other].words).total()
            if both >= share * (text.words | texts[other].words).total() and counts(text, texts[other]):
                yield text, texts[other]
                break
        else:
            for word in dict.fromkeys(rare):
                by_word[word].append(number)
