"""A whole number to type or to step through; what a screen reader calls it stands on the part that has the focus."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QSpinBox

from ui import a11y
from ui.theme.style import scaled


def number_field(spoken: str, least: int, most: int, value: int) -> QSpinBox:
    """A field for a number."""
    made = QSpinBox()
    made.setRange(least, most)
    made.setValue(value)
    made.setMinimumHeight(scaled(34))
    made.setAlignment(Qt.AlignmentFlag.AlignRight)
    a11y.name(made, spoken)
    for inner in made.findChildren(QLineEdit):
        a11y.name(inner, spoken)
    return made
