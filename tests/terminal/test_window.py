"""Where no window can be opened, a sentence says so and the exit code is 3."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest


def balint(**env: str) -> subprocess.CompletedProcess[str]:
    clean = {
        k: v
        for k, v in os.environ.items()
        if k not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "BALINT_ALLOW_OFFSCREEN"}
    }
    return subprocess.run(
        [sys.executable, "-P", "-m", "ui.cli"], env=clean | env, capture_output=True, text=True, check=False, timeout=60
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a window")
@pytest.mark.parametrize(
    ("env", "reason"),
    [
        ({}, "there is no display"),
        ({"DISPLAY": ":987"}, "No window can be opened here"),
        ({"QT_QPA_PLATFORM": "offscreen"}, "offscreen"),
        ({"QT_QPA_PLATFORM": "minimal"}, "minimal"),
        ({"QT_QPA_PLATFORM": "nonsense", "DISPLAY": ":987"}, "No window can be opened here"),
    ],
)
def test_no_window(env, reason):
    found = balint(**env)
    assert found.returncode == 3, found.stderr
    assert reason in found.stderr
    assert "balint play --terminal" in found.stderr
    assert len(found.stderr.strip().splitlines()) == 1
