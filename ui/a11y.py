"""Help for screen readers: announcements and names."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

POLITE = QAccessible.AnnouncementPoliteness.Polite
ASSERTIVE = QAccessible.AnnouncementPoliteness.Assertive


def announce(widget: QObject, text: str, *, now: bool = False) -> None:
    """Have a screen reader say `text`; `now` interrupts what it is saying."""
    if not text:
        return
    said = QAccessibleAnnouncementEvent(widget, text)
    said.setPoliteness(ASSERTIVE if now else POLITE)
    QAccessible.updateAccessibility(said)


def name(widget: QWidget, spoken: str, more: str = "") -> None:
    """Give a widget the name (and description) a screen reader says; unchanged ones cause no event."""
    if widget.accessibleName() != spoken:
        widget.setAccessibleName(spoken)
    if widget.accessibleDescription() != more:
        widget.setAccessibleDescription(more)


def tab_through(*widgets: QWidget) -> None:
    """Let Tab go through the widgets in this order."""
    for one, next_one in pairwise(widgets):
        QWidget.setTabOrder(one, next_one)


def unnamed(window: QWidget) -> list[QWidget]:
    """The visible widgets that can have focus and have no name: nothing should be left here."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window) or widget.focusPolicy().value == 0 or not widget.isEnabled():
            continue
        if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip():
            found.append(widget)
    return found
