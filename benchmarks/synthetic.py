"""The same made-up story twice: as a session file of ours and as an ink story.

A beat has three lines and four choices, one of which is to say nothing; there are two variables, one choice in ten
has a condition, and no road goes round in a circle. The beats lie in layers, so that a play passes about thirty of them
however many there are. The ink story has the same lines, the same choices, the same targets, effects and conditions;
ours carries beside that what our format asks of every move, in texts as short as they may be.

Run: python benchmarks/synthetic.py BEATS FOLDER
"""

from __future__ import annotations

import random
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

PEOPLE = ("ana", "dev", "ruth", "luis", "helen", "giles", "clare")
VARIABLES = ("safety", "focus")
LAYERS = 30
SHARE_OF_CONDITIONS = 0.1
ACTS = ("receive", "echo", "stay_with_image", "hold")
FITS = ("strong", "sound", "costly", "weak")
# As a condition of ours, and as one of ink; each can hold everywhere, so that nothing of the story is closed for good.
CONDITIONS = (
    ("safety: middle", "safety >= 35 && safety <= 65"),
    ("not focus: high", "focus <= 65"),
    ("safety: middle or focus: middle", "safety >= 35 && safety <= 65 || focus >= 35 && focus <= 65"),
)
WORDS = re.findall(
    r"\w+",
    """he she it rain door coat umbrella chair again never perhaps always home late quiet tired letter tea stairs one
    somebody nobody asked said left waited laughed looked carried forgot knew before after under with without about""",
)


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the four: what is said (nothing for the last), where it leads, and what it moves."""

    text: str
    to: int
    effect: tuple[int, int]
    condition: int | None


@dataclass(frozen=True, slots=True)
class Beat:
    """Three lines, who says them, and the choices; none at an end."""

    layer: int
    lines: tuple[tuple[str, str], ...]
    choices: tuple[Choice, ...] = field(default=())


def story(beats: int, seed: int = 1) -> list[Beat]:
    """A story of so many beats; the same for the same numbers."""
    chance = random.Random(seed)
    layers = _layers(beats)
    firsts = [sum(layers[:i]) for i in range(len(layers))]
    made: list[Beat] = []
    for layer, size in enumerate(layers):
        for place in range(size):
            lines = tuple((chance.choice(PEOPLE), _sentence(chance, 6, 10)) for _ in range(3))
            choices: tuple[Choice, ...] = ()
            if layer + 1 < len(layers):
                choices = tuple(_choices(chance, place, size, firsts[layer + 1], layers[layer + 1]))
            made.append(Beat(layer, lines, choices))
    return made


def _layers(beats: int) -> list[int]:
    """Sizes of the layers: 1, then at most four times as many as before, so that everything can be reached."""
    sizes = [1]
    layers = min(LAYERS, beats)
    while len(sizes) < layers:
        left, open_layers = beats - sum(sizes), layers - len(sizes)
        sizes.append(max(1, min(3 * sizes[-1], left // open_layers)))
    sizes[-1] += beats - sum(sizes)
    return sizes


def _choices(chance: random.Random, place: int, size: int, first: int, below: int) -> Iterator[Choice]:
    """The first choice (never under a condition) and the last see to it that the layer below is reached whole."""
    mine = range(place * below // size, max(place * below // size + 1, (place + 1) * below // size))
    for number in range(4):
        to = mine[number] if number < len(mine) and number < 3 else chance.randrange(below)
        if number == 3:
            to = mine[-1]
        sign = 1 if number % 2 else -1
        effect = (sign * chance.randint(1, 2), sign * chance.randint(1, 2))
        # The first and the last never have one, so the other two have twice as many.
        is_closed = number in {1, 2} and number >= len(mine) and chance.random() < 2 * SHARE_OF_CONDITIONS
        text = _sentence(chance, 4, 6) + f" {number}" if number < 3 else ""
        yield Choice(text, first + to, effect, chance.randrange(len(CONDITIONS)) if is_closed else None)


def _sentence(chance: random.Random, fewest: int, most: int) -> str:
    words = [chance.choice(WORDS) for _ in range(chance.randint(fewest, most))]
    return " ".join(words).capitalize()


def as_scenario(beats: list[Beat]) -> Iterator[str]:
    """The story as a session file, piece by piece."""
    yield _HEAD
    for number, beat in enumerate(beats):
        last = not beat.choices
        yield f"  b{number}:\n    stage: {'close' if last else 'work'}\n    minute: {beat.layer}\n    script: |\n"
        for who, words in beat.lines:
            yield f"      {who.upper()}: {words}.\n"
        if last:
            yield _END
            continue
        yield _MOMENT
        for index, choice in enumerate(beat.choices):
            yield f"        - do: {ACTS[index]}\n"
            if choice.text:
                yield f"          say: {choice.text}.\n"
            if choice.condition is not None:
                yield f'          when: "{CONDITIONS[choice.condition][0]}"\n'
            effect = ", ".join(f"{name}: {by:+d}" for name, by in zip(VARIABLES, choice.effect, strict=True))
            yield f"          fit: {FITS[index]}\n          effect: {{{effect}}}\n{_FEEDBACK}"
            yield f"          to: b{choice.to}\n"


_HEAD = (
    """kind: scenario
format: 1
id: synthetic
title: Synthetic
summary: Made for measuring.
language: en
invented: yes
setting: {group: Seven people, minutes: 60, place: room, leader: {role: psychologist}}
convention:
  style: traditional
  push_back: off
  return: no
  clarifying: none
  check_in: no
  process_comments: never
  suggestions: never
  co_leader: no
people:
"""
    + "".join(
        f"  {who}: {{name: {who.title()} Made, as: {'member' if index else 'presenter'}, role: GP}}\n"
        for index, who in enumerate(PEOPLE)
    )
    + """patient: {name: Nobody, about: Made up.}
start: {safety: 50, focus: 50}
beats:
"""
)
_MOMENT = """    moment:
      needs: step_in
      reading: One way.
      other_reading: Another.
      moves:
"""
_FEEDBACK = """          seen: It was seen.
          guess: We guess.
          other_view: Others differ.
          next_time: {when: it comes, say: Wait}
          basis: [{claim: it is so, ours: yes}]
"""
_END = """    end:
      id: over
      title: Over
      encounter: They meet again.
      question: And now?
"""


def as_ink(beats: list[Beat]) -> Iterator[str]:
    """The story in ink, piece by piece."""
    for name in VARIABLES:
        yield f"VAR {name} = 50\n"
    yield "-> b0\n"
    for number, beat in enumerate(beats):
        yield f"=== b{number} ===\n"
        for who, words in beat.lines:
            yield f"{who.upper()}: {words}.\n"
        for choice in beat.choices:
            condition = f"{{{CONDITIONS[choice.condition][1]}}} " if choice.condition is not None else ""
            yield f"+ {condition}[{choice.text + '.' if choice.text else 'Say nothing.'}]\n"
            for name, by in zip(VARIABLES, choice.effect, strict=True):
                yield f"  ~ {name} = {name} {'+' if by > 0 else '-'} {abs(by)}\n"
            yield f"  -> b{choice.to}\n"
        if not beat.choices:
            yield "-> END\n"


def write(beats: int, folder: Path) -> tuple[Path, Path]:
    """Both files in a folder: ours and ink's."""
    made = story(beats)
    below = folder / str(beats)
    below.mkdir(parents=True, exist_ok=True)
    ours, ink = below / "synthetic.yaml", below / "synthetic.ink"
    for path, pieces in ((ours, as_scenario(made)), (ink, as_ink(made))):
        with path.open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(pieces)
    return ours, ink


def share_of_conditions(beats: list[Beat]) -> float:
    """How many of the choices have a condition."""
    choices = [choice for beat in beats for choice in beat.choices]
    return sum(choice.condition is not None for choice in choices) / max(1, len(choices))


if __name__ == "__main__":
    for written in write(int(sys.argv[1]), Path(sys.argv[2])):
        print(written, written.stat().st_size)
