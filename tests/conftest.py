"""What all tests share."""

from __future__ import annotations

import os

import pytest
from hypothesis import settings

from tests.needs import skip_or_fail

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["BALINT_ALLOW_OFFSCREEN"] = "1"

# No deadline: a busy machine is no failure.
settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")


@pytest.fixture(autouse=True)
def _own_data_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test touches the data of whoever runs it."""
    monkeypatch.setenv("BALINT_DATA", str(tmp_path_factory.mktemp("data")))


def pytest_runtest_setup(item: pytest.Item) -> None:
    """A test that needs a program says so by its marker."""
    skip_or_fail(item)
