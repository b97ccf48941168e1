"""The only place that makes labels, buttons and tool tips: what comes from a file or a person is plain text.

Qt takes text that looks like HTML for HTML, and ``&`` in a button for a shortcut; both are switched off here.
"""

from __future__ import annotations

from html import escape
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QLineEdit, QPushButton, QWidget

from ui.widgets.narrow import WrapButton
from ui.widgets.tick_box import TickBox

Role = Literal["display", "title", "lead", "body", "strong", "small", "muted", "cue", "accent", "problem", "key"]
Weight = Literal["usual", "primary", "quiet"]


def label(
    text: str = "",
    role: Role = "body",
    *,
    selectable: bool = False,
    wrap: bool = True,
    parent: QWidget | None = None,
) -> QLabel:
    """A label that shows `text` letter for letter."""
    made = QLabel(parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("type", role)
    made.setWordWrap(wrap)
    if selectable:
        flags = Qt.TextInteractionFlag
        made.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
    made.setText(text)
    return made


def heading(text: str, level: Literal[1, 2, 3] = 1, *, parent: QWidget | None = None) -> QLabel:
    """A heading; level 1 is the largest."""
    roles: dict[int, Role] = {1: "display", 2: "title", 3: "strong"}
    return label(text, roles[level], parent=parent)


def without_mnemonic(text: str) -> str:
    """Text for a button, a tab or a menu, so that ``&`` is shown and is no shortcut."""
    return text.replace("&", "&&")


def shown_text(button: QAbstractButton) -> str:
    """The text a button shows, as it was given to `button` or `set_button_text`."""
    return button.text().replace("&&", "&")


def set_button_text(made: QAbstractButton, text: str, spoken: str = "") -> None:
    """Change a button's text; `spoken` is its name for a screen reader where that should say more."""
    made.setText(without_mnemonic(text))
    made.setAccessibleName(spoken or text)


def button(
    text: str,
    *,
    weight: Weight = "usual",
    spoken: str = "",
    tip: str = "",
    checkable: bool = False,
    wraps: bool = False,
    parent: QWidget | None = None,
) -> QPushButton:
    """A push button that shows `text` letter for letter; one that `wraps` may be narrower than its words."""
    made = WrapButton(parent) if wraps else QPushButton(parent)
    made.setProperty("weight", weight)
    made.setCheckable(checkable)
    made.setAutoDefault(False)
    set_button_text(made, text, spoken)
    if tip:
        set_tip(made, tip)
    return made


def check_box(text: str, *, parent: QWidget | None = None) -> QCheckBox:
    """A check box that shows `text` letter for letter."""
    made = TickBox(parent)
    set_button_text(made, text)
    return made


def line_edit(name: str, *, hint: str = "", most: int = 2000, parent: QWidget | None = None) -> QLineEdit:
    """A line to type in; `name` is what a screen reader calls it."""
    made = QLineEdit(parent)
    made.setAccessibleName(name)
    made.setPlaceholderText(hint)
    made.setMaxLength(most)
    return made


def set_tip(widget: QWidget, text: str) -> None:
    """A tool tip that shows `text` letter for letter; a screen reader gets the bare text."""
    widget.setToolTip(tip(text))
    widget.setAccessibleDescription(text)


def tip(text: str) -> str:
    """The text of a tool tip, so that it is shown letter for letter and its lines are broken."""
    return f"<qt>{escape(text)}</qt>" if text else ""
