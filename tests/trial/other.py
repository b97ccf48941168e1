"""A second small session to learn from: what asks is strong in it, and what comforts is costly."""

from __future__ import annotations

from functools import cache

from simulator.content.library import library, read_scenario
from simulator.model.scenario import Scenario
from tests.small import FILE


@cache
def other() -> Scenario:
    """The small session with its fits turned round where the tests need it."""
    text = FILE.read_text(encoding="utf-8").replace("id: small", "id: other", 1)
    changes = (
        (
            "do: receive\n          at: dev\n          say: Of course.\n          fit: strong",
            "do: receive\n          at: dev\n          say: Of course.\n          fit: costly",
        ),
        ("say: Behind the laugh?\n          fit: costly", "say: Behind the laugh?\n          fit: strong"),
    )
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    scenario, problems = read_scenario(text.encode(), "other.yaml", library().reference())
    assert scenario is not None, "\n".join(map(str, problems))
    return scenario
