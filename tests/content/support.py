"""What the tests of the content share: the minimal scenario, and changes of it."""

from __future__ import annotations

from pathlib import Path

from simulator.content.diagnostics import Diagnostic
from simulator.content.library import library, read_scenario
from simulator.model.scenario import Scenario

ROOT = Path(__file__).resolve().parents[2]
BAD = ROOT / "tests" / "bad"
MINIMAL = Path(__file__).with_name("minimal.yaml").read_text(encoding="utf-8")


def read(text: str | bytes, filename: str = "minimal.yaml") -> tuple[Scenario | None, tuple[Diagnostic, ...]]:
    """The scenario of a text, and its problems."""
    data = text.encode() if isinstance(text, str) else text
    return read_scenario(data, filename, library().reference())


def changed(*changes: tuple[str, str]) -> str:
    """The minimal scenario with texts replaced, each once."""
    text = MINIMAL
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    return text


def scenario(*changes: tuple[str, str]) -> Scenario:
    """The minimal scenario, changed and compiled."""
    compiled, problems = read(changed(*changes))
    assert compiled is not None, "\n".join(map(str, problems))
    return compiled


def codes(*changes: tuple[str, str]) -> list[str]:
    """The codes that a change of the minimal scenario brings."""
    return [d.code for d in read(changed(*changes))[1]]
