"""Where a terminal play gets its answers from: a file, or standard input, one a line."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Protocol


class Answers(Protocol):
    """A source of answers; `interactive` ones may be asked again."""

    interactive: bool
    count: int

    def next(self, prompt: str) -> str | None:
        """The next answer without its line end, or None when there are no more."""


class ScriptedAnswers:
    """Answers from lines; `count` is the number of the line read last, from 1."""

    interactive = False

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines: Iterator[str] = iter(lines)
        self.count = 0

    def next(self, prompt: str) -> str | None:  # noqa: ARG002 - nobody reads a prompt here
        """The next line."""
        line = next(self._lines, None)
        if line is None:
            return None
        self.count += 1
        return line.rstrip("\r\n").removeprefix("\ufeff")


class TypedAnswers:
    """Answers typed by a person."""

    interactive = True

    def __init__(self) -> None:
        self.count = 0

    def next(self, prompt: str) -> str | None:
        """What is typed after the prompt; None at the end of input."""
        sys.stdout.write(prompt)
        sys.stdout.flush()
        line = sys.stdin.readline()
        self.count += 1
        return line.rstrip("\r\n") if line else None


def answers_from(path: Path | None) -> Answers:
    """Answers from a file, from a pipe, or typed."""
    if path is not None:
        return ScriptedAnswers(path.read_text(encoding="utf-8").splitlines())
    return TypedAnswers() if sys.stdin.isatty() else ScriptedAnswers(sys.stdin)
