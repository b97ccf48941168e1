"""What a screen is for somebody who hears it and works it by keys: collected from a real window, as plain data."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QMenu,
    QScrollArea,
    QSplitter,
    QWidget,
)

from ui.theme.tokens import SHAPE_CONTRAST, contrast
from ui.widgets.room import RoomWidget

MOST_STOPS = 400
_RING = 6  # a ring may stand a little outside
_STATES = ("focusable", "checkable", "checked", "hasPopup", "expandable", "expanded", "disabled", "readOnly")
Role, Text = QAccessible.Role, QAccessible.Text


@dataclass(frozen=True)
class Thing:
    """One object in the tree a screen reader reads."""

    role: str
    name: str
    description: str
    value: str
    states: frozenset[str]
    kind: str
    size: tuple[int, int]
    pressable: bool
    key: int
    group: str
    parts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Stop:
    """One place where Tab stops. `ring` is how many pixels show the focus at 3 to 1, `around` how many go round it."""

    thing: Thing
    left: int
    right: int
    top: int
    within: str
    in_sight: bool
    painted: str
    ring: int
    around: int


@dataclass
class Survey:
    """A screen: its things, where Tab stops in turn, what only arrow keys reach, and what is drawn without words."""

    things: list[Thing] = field(default_factory=list)
    stops: list[Stop] = field(default_factory=list)
    by_arrows: set[int] = field(default_factory=set)
    drawn: set[str] = field(default_factory=set)
    back: list[str] = field(default_factory=list)


def survey(shown: QWidget) -> Survey:
    """Look at a window, a dialog or a menu."""
    QAccessible.setActive(True)
    found = Survey()
    modal = _covering(shown)
    top = QAccessible.queryAccessibleInterface(modal)
    found.things = [_thing(one) for one in _walk(top)]
    found.drawn = {type(w).__name__ for w in [modal, *modal.findChildren(QWidget)] if _only_drawn(w)}
    if isinstance(shown, QMenu):
        found.by_arrows = {_thing_of(shown).key}
        found.back = [action.text().replace("&&", "&") for action in _menu_walk(shown)]
        return found
    found.stops = list(_tab_walk(shown))
    found.back = [_thing_of(w).name for w in _walk_keys(shown, Qt.Key.Key_Backtab)]
    found.by_arrows = _arrow_walk(shown, {stop.thing.key for stop in found.stops})
    found.stops = _from_the_top(found.stops)
    return found


def _from_the_top(stops: list[Stop]) -> list[Stop]:
    """The stops, which follow each other in a ring, from the one that stands first."""
    if not stops:
        return stops
    heights = {stop.within: min(s.top for s in stops if s.within == stop.within) for stop in stops}
    first = min(range(len(stops)), key=lambda n: (heights[stops[n].within], stops[n].top, stops[n].left))
    return stops[first:] + stops[:first]


# The tree


def _covering(shown: QWidget) -> QWidget:
    """What keeps the focus to itself, if something lies over the window."""
    veils = [w for w in shown.findChildren(QWidget) if w.isVisible() and hasattr(w, "open_veil")]
    return veils[0] if veils else shown


def _walk(top: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """All that is visible, from the top down, without scroll bars and what views make for themselves."""
    waiting = [top]
    while waiting:
        here = waiting.pop()
        if not here.isValid() or here.state().invisible:
            continue
        if here.role() in {Role.ScrollBar, Role.Indicator}:
            continue
        if not _is_viewport(here):
            yield here
        if not isinstance(here.object(), QAbstractItemView):
            children = [here.child(n) for n in range(here.childCount())]
            waiting += reversed([child for child in children if child is not None])


def _is_viewport(here: QAccessibleInterface) -> bool:
    """What a scrolling view makes for itself has its name, and is nothing of its own."""
    widget = here.object()
    around = widget.parent() if widget is not None else None
    return isinstance(around, QAbstractScrollArea) and around.viewport() is widget


def _thing(here: QAccessibleInterface) -> Thing:
    state, widget = here.state(), here.object()
    rect = here.rect()
    parts: tuple[str, ...] = ()
    if isinstance(widget, QAbstractItemView):
        parts = tuple(_parts(here))
    return Thing(
        role=here.role().name,
        name=here.text(Text.Name).strip(),
        description=here.text(Text.Description).strip(),
        value=here.text(Text.Value).strip(),
        states=frozenset(name for name in _STATES if getattr(state, name)),
        kind=widget.metaObject().className() if widget is not None else "",
        size=(rect.width(), rect.height()),
        pressable=isinstance(widget, QWidget) and _answers_clicks(widget),
        key=id(widget) if widget is not None else 0,
        group=_group(here),
        parts=parts,
    )


def _group(here: QAccessibleInterface) -> str:
    """What the nearest thing around it that has a name is called."""
    around = here.parent()
    while around is not None and around.isValid():
        if around.text(Text.Name).strip():
            return str(around.text(Text.Name).strip())
        around = around.parent()
    return ""


def _parts(here: QAccessibleInterface) -> Iterator[str]:
    """What the entries of a list, a tree or a table are called."""
    for n in range(min(here.childCount(), 60)):
        child = here.child(n)
        if child is not None and child.role() not in {Role.ScrollBar, Role.Client, Role.ColumnHeader, Role.RowHeader}:
            yield child.text(Text.Name).strip()


def _thing_of(widget: QWidget) -> Thing:
    return _thing(QAccessible.queryAccessibleInterface(widget))


def _answers_clicks(widget: QWidget) -> bool:
    """Whether a click on it does something: the program marks that with the pointing hand."""
    return (
        widget.isEnabled()
        and widget.testAttribute(Qt.WidgetAttribute.WA_SetCursor)
        and (widget.cursor().shape() == Qt.CursorShape.PointingHandCursor)
    )


def _only_drawn(widget: QWidget) -> bool:
    """Whether it paints itself, in our own code, and a screen reader has nothing to say about it."""
    if not widget.isVisible() or not type(widget).__module__.startswith("ui."):
        return False
    paints = any("paintEvent" in kind.__dict__ for kind in type(widget).__mro__ if kind.__module__.startswith("ui."))
    return paints and not _thing_of(widget).name


# The keys


def _walk_keys(shown: QWidget, key: Qt.Key) -> Iterator[QWidget]:
    """Where the focus goes with one key, until it is where it was before."""
    seen: list[QWidget] = []
    for _ in range(MOST_STOPS):
        QTest.keyClick(QApplication.focusWidget() or shown, key)
        now = QApplication.focusWidget()
        if now is None or now in seen:
            return
        seen.append(now)
        yield now
    raise AssertionError(f"still somewhere new after {MOST_STOPS} keys")


def _tab_walk(shown: QWidget) -> Iterator[Stop]:
    for widget in _walk_keys(shown, Qt.Key.Key_Tab):
        settle_focus()
        with_focus, box = _around(shown, widget)
        widget.clearFocus()
        without, _ = _around(shown, widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        ring = changed(without, with_focus)
        at = _in_place(shown, widget)
        size = min(box.width(), 2000), min(box.height(), 2000)
        yield Stop(
            thing=_thing_of(widget),
            left=at.left(),
            right=at.right(),
            top=at.top(),
            within=_within(shown, widget),
            in_sight=_in_sight(widget),
            painted=type(widget).__name__,
            ring=ring,
            around=2 * (size[0] + size[1]),
        )


def settle_focus() -> None:
    """Let a page scroll to what has the focus."""
    QApplication.sendPostedEvents()
    QApplication.processEvents()


def _around(shown: QWidget, widget: QWidget) -> tuple[QImage, QRect]:
    """The visible part of a widget in its window, with what stands close about it."""
    box = QRect(widget.mapTo(shown, QPoint(0, 0)), widget.size())
    box = box.adjusted(-_RING, -_RING, _RING, _RING) & shown.rect()
    return shown.grab(box).toImage(), box


def changed(without: QImage, with_focus: QImage) -> int:
    """How many pixels differ from what they were by 3 to 1 or more."""
    before, after = (memoryview(_plain(image).constBits()).cast("I") for image in (without, with_focus))
    pairs = Counter(pair for pair in zip(before, after, strict=True) if pair[0] != pair[1])
    return sum(count for pair, count in pairs.items() if contrast(*(QColor(p).name() for p in pair)) >= SHAPE_CONTRAST)


def _plain(image: QImage) -> QImage:
    return image.convertToFormat(QImage.Format.Format_RGB32)


def _in_place(shown: QWidget, widget: QWidget) -> QRect:
    """Where it stands, as if nothing had been scrolled."""
    at = widget.mapTo(shown, QPoint(0, 0))
    above = widget.parentWidget()
    while above is not None and above is not shown:
        if isinstance(above, QScrollArea):
            at += QPoint(above.horizontalScrollBar().value(), above.verticalScrollBar().value())
        above = above.parentWidget()
    return QRect(at, widget.size())


def _within(shown: QWidget, widget: QWidget) -> str:
    """The part of the screen it belongs to: the bar, the foot, the circle, a column that scrolls, a side of a split."""
    above = widget
    while above is not None and above is not shown:
        around = above.parentWidget()
        surface = above.property("surface")
        if surface in {"bar", "foot", "note"}:
            return f"{surface} {id(above)}"
        if isinstance(above, QScrollArea | RoomWidget) or isinstance(around, QSplitter):
            return f"part {id(above)}"
        above = around
    return ""


def _in_sight(widget: QWidget) -> bool:
    """Whether enough of it can be seen where it stands now."""
    seen = widget.visibleRegion().boundingRect()
    return seen.height() >= min(widget.height(), 24) and seen.width() >= min(widget.width(), 24)


def _arrow_walk(shown: QWidget, stops: set[int]) -> set[int]:
    """What the arrow keys reach within the groups where Tab stops once, from where it stops."""
    found: set[int] = set()
    buttons = [w for w in shown.findChildren(QAbstractButton) if w.isVisible() and w.isEnabled() and w.isCheckable()]
    several = [w for w in buttons if w.autoExclusive() or w.group() is not None]
    for one in several:
        one.blockSignals(True)  # only to see where the keys go: nothing is to come of it
    for first in several:
        if id(first) not in stops:
            continue
        first.setFocus()
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left):
            found |= {id(w) for w in _walk_keys(shown, key)}
    return found


def _menu_walk(menu: QMenu) -> list[object]:
    """The entries of a menu as the arrow keys reach them."""
    found: list[object] = []
    for _ in menu.actions():
        QTest.keyClick(menu, Qt.Key.Key_Down)
        found.append(menu.activeAction())
    return found
