"""By a machine's eye: screens in narrow and wide windows, with small and large text, in long languages and names.

A sample, since all of them take minutes: each screen is opened once and then given other sizes. `python -m
tests.ui.eyes_on_all` goes through everything.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QScrollArea, QWidget

from tests.ui.eye import seen_wrong
from tests.ui.eyes_on_all import spoken
from tests.ui.screens import opened
from tests.ui.stage import settle
from ui import text
from ui.languages import speak
from ui.theme.style import apply_theme

SIZES = (((1024, 700), 200), ((1440, 900), 150), ((2560, 1440), 100))
SAMPLE = (
    ("home", "de"),
    ("home-first-run", "long"),
    ("settings", "qps"),
    ("briefing", "de"),
    ("room-moment", "long"),
    ("room-own-words", "de"),
    ("room-not-kept", "qps"),
    ("room-palette", "long"),
    ("debrief-guided", "de"),
    ("map", "long"),
    ("plays-discard", "qps"),
    ("notebook-writing", "de"),
    ("look-set", "qps"),
    ("author", "de"),
    ("problem", "de"),
)


@pytest.fixture
def english_again(themed: QApplication) -> object:
    """Whatever was spoken, English is spoken afterwards."""
    yield themed
    speak(themed, "en")


@pytest.mark.parametrize(("name", "language"), SAMPLE)
def test_nothing_is_cut_off_covered_or_nameless(
    english_again: QApplication, tmp_path: Path, name: str, language: str
) -> None:
    found = []
    with spoken(english_again, language), opened(name, tmp_path / "data", QSize(*SIZES[0][0])) as shown:
        window = shown.parentWidget().window() if shown.parentWidget() is not None else shown
        for size, scale in SIZES:
            apply_theme(english_again, "light", scale, reduced_motion=True)
            window.resize(*size)
            settle()
            found += [f"{size[0]}×{size[1]} at {scale} %: {one}" for one in seen_wrong(shown)]
    assert not found, "\n".join(found)


def test_the_eye_sees(themed: QApplication, qtbot: object) -> None:
    """Each kind of fault, made on purpose: an eye that finds nothing would let everything pass."""
    whole = QWidget()
    qtbot.addWidget(whole)  # type: ignore[attr-defined]
    whole.resize(400, 300)
    cut, over = text.label("Words that need more room", wrap=False, parent=whole), text.button("Over", parent=whole)
    cut.setGeometry(0, 0, 60, 30)
    over.setGeometry(40, 0, 100, 40)
    low = text.label("A sentence that needs three lines here", parent=whole)
    low.setGeometry(0, 60, 120, 20)
    small = QPushButton(whole)
    small.setGeometry(0, 100, 20, 20)
    out = text.label("Out", parent=whole)
    out.setGeometry(380, 150, 60, 30)
    area = QScrollArea(whole)
    area.setGeometry(0, 180, 100, 80)
    area.setWidget(wide := QLabel())
    wide.setFixedSize(300, 20)
    wide.setAlignment(Qt.AlignmentFlag.AlignLeft)
    whole.show()
    settle()
    said = "\n".join(seen_wrong(whole))
    for fault in (
        "'Words that need more room': needs",
        "overlap",
        "of height at 120",
        "too small to hit",
        "has no name",
    ):
        assert fault in said
    assert "'Out' sticks out" in said
    assert "to the side" in said


def test_the_eye_passes_what_is_well(themed: QApplication, qtbot: object) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)  # type: ignore[attr-defined]
    line = QHBoxLayout(whole)
    for made in (text.label("Words"), text.button("A button"), text.check_box("A box"), text.line_edit("A name")):
        line.addWidget(made)
    whole.show()
    settle()
    assert seen_wrong(whole) == []
