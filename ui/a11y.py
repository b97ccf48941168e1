"""Help for screen readers: announcements and names."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QGridLayout, QLayout, QScrollArea, QSplitter, QWidget

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


def in_order(whole: QWidget) -> list[QWidget]:
    """What Tab may stop at in a widget, in the order of its layouts: as one reads, however it came to be made."""
    found: list[QWidget] = []
    seen: set[int] = set()

    def visit(part: QWidget) -> None:
        if id(part) in seen or part.isWindow():
            return
        seen.add(id(part))
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(part)
        if isinstance(part, QScrollArea):
            inner = part.widget()
            if inner is not None:
                visit(inner)
            return
        for child in (*_beside(part), *_laid_out(part.layout()), *_as_they_stand(part)):
            visit(child)

    visit(whole)
    return [stop for stop in found if stop is not whole]


def _beside(part: QWidget) -> Iterator[QWidget]:
    """The sides of a split, from left to right."""
    if not isinstance(part, QSplitter):
        return
    for number in range(part.count()):
        side = part.widget(number)
        if side is not None:
            yield side


def _as_they_stand(part: QWidget) -> list[QWidget]:
    """What a widget places itself: from the top, each row from the left; what has the focus before what only holds."""
    children = [child for child in part.children() if isinstance(child, QWidget)]
    return sorted(children, key=lambda child: (child.y(), child.x(), child.focusPolicy() == Qt.FocusPolicy.NoFocus))


def _laid_out(layout: QLayout | None) -> Iterator[QWidget]:
    """The widgets of a layout and of the layouts in it, in their order; of a grid row by row."""
    if layout is None:
        return
    numbers = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        grid = layout
        numbers.sort(key=lambda n: grid.getItemPosition(n)[:2])  # type: ignore[index]
    for number in numbers:
        item = layout.itemAt(number)
        if item is None:
            continue
        widget = item.widget()
        if widget is not None:
            yield widget
        else:
            yield from _laid_out(item.layout())


def bring_into_sight(widget: QWidget | None) -> None:
    """Scroll what lies around a widget until it is seen: Qt does so only where Tab stays within the same part."""
    around = widget.parentWidget() if widget is not None else None
    while around is not None and widget is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()


def unnamed(window: QWidget) -> list[QWidget]:
    """The visible widgets that can have focus and have no name: nothing should be left here."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window) or widget.focusPolicy().value == 0 or not widget.isEnabled():
            continue
        if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip():
            found.append(widget)
    return found
