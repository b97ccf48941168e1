"""A machine's eye: what is cut off, lies over something else, sticks out, is too small to hit, or has no name.

    assert seen_wrong(window) == []

It looks at geometry, not at pictures: each widget is asked for the room its words need, and that is held against the
room it has. What scrolls is looked at as a whole, also where it is scrolled out of sight.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QSplitterHandle,
    QStackedWidget,
    QTableWidget,
    QTextEdit,
    QWidget,
)

from ui.widgets.file_lines import FileLines
from ui.widgets.found_list import FoundList
from ui.widgets.map_tree import MapTree
from ui.widgets.map_view import MapView
from ui.widgets.moves import MovesPanel
from ui.widgets.narrow import CutLabel
from ui.widgets.overlay import Veil
from ui.widgets.palette_panel import PalettePanel
from ui.widgets.person import PersonButton
from ui.widgets.stagebar import ElidedLine
from ui.widgets.who_card import WhoCard

TARGET = 24  # pixels, the least side of what is pressed
SLACK = 1  # what rounding may take
#: What is meant to lie over others.
OVER = (Veil, PalettePanel, WhoCard, QMenu, QDialog)
#: What may scroll to the side: lines of a file, a drawing, a list whose lines are elided, a table of numbers.
SIDEWAYS = (FileLines, FoundList, MapTree, MapView, QLineEdit, QTableWidget)
#: What cuts its words itself, and says them in full in a tool tip or beside.
CUTS = (ElidedLine, PersonButton, CutLabel)
#: What puts a part over the empty side of another.
LAYS_OVER = (MovesPanel,)


def seen_wrong(top: QWidget) -> list[str]:
    """What is wrong with a window, dialog or menu as it stands, each with where it is."""
    found = list(_whole(top))
    for widget in (top, *top.findChildren(QWidget)):
        if widget.isVisible():
            found += (f"{_where(widget, top)}: {said}" for said in _of(widget))
    return sorted(set(found))


def _whole(top: QWidget) -> Iterator[str]:
    least = top.minimumSizeHint() if not isinstance(top, QMainWindow) else _central(top).minimumSizeHint()
    if least.width() > top.width() + SLACK or least.height() > top.height() + SLACK:
        yield f"{type(top).__name__} has {_size(top.size())} and needs {_size(least)}"


def _central(top: QMainWindow) -> QWidget:
    return top.centralWidget() or top


def _of(widget: QWidget) -> Iterator[str]:
    if widget.objectName().startswith("qt_"):
        return
    yield from _cut(widget)
    yield from _children(widget)
    yield from _to_the_side(widget)
    yield from _target(widget)
    yield from _unnamed(widget)


def _cut(widget: QWidget) -> Iterator[str]:
    """Words that have less room than they need."""
    if isinstance(widget, CUTS) or isinstance(widget.parentWidget(), (QAbstractSpinBox, QComboBox)):
        return
    if isinstance(widget, QLabel):
        if not widget.text().strip():
            return
        if widget.wordWrap():
            yield from _too_low(widget)
            longest = max((widget.fontMetrics().horizontalAdvance(w) for w in _breakable(widget.text())), default=0)
            if longest > widget.contentsRect().width() + SLACK:
                yield f"a word needs {longest} of {widget.contentsRect().width()} pixels"
        elif _narrower(widget):
            yield f"needs {_size(widget.sizeHint())}, has {_size(widget.size())}"
    elif isinstance(widget, (QAbstractButton, QComboBox, QAbstractSpinBox)):
        if widget.hasHeightForWidth():
            yield from _too_low(widget)
        elif _narrower(widget) and not (isinstance(widget, QComboBox) and _fits(widget)):
            yield f"needs {_size(widget.sizeHint())}, has {_size(widget.size())}"


def _breakable(words: str) -> Iterator[str]:
    """The words of a text; a path or an address may be broken anywhere."""
    for word in words.split():
        if "/" not in word and "\\" not in word and "." not in word[:-1]:
            yield from (part for part in word.replace("-", "- ").replace("\N{ZERO WIDTH SPACE}", " ").split())


def _narrower(widget: QWidget) -> bool:
    wished = widget.sizeHint()
    low = wished.height() > widget.height() + SLACK and widget.minimumSizeHint().height() > widget.height() + SLACK
    return wished.width() > widget.width() + SLACK or low


def _fits(box: QComboBox) -> bool:
    """Whether the words that are chosen fit; the longest of the others may not."""
    return box.fontMetrics().horizontalAdvance(box.currentText()) + 48 <= box.width() and box.height() >= TARGET


def _too_low(widget: QWidget) -> Iterator[str]:
    needed = widget.heightForWidth(widget.width())
    if needed > widget.height() + SLACK:
        yield f"needs {needed} of height at {widget.width()}, has {widget.height()}"


def _children(widget: QWidget) -> Iterator[str]:
    """Children that stick out, and children that lie over each other."""
    if isinstance(widget, (QAbstractScrollArea, QStackedWidget, QComboBox, QAbstractSpinBox, QLineEdit, QMenu)):
        return
    if isinstance(widget.parentWidget(), QAbstractScrollArea) and widget.objectName() == "qt_scrollarea_viewport":
        return
    shown = [child for child in widget.children() if isinstance(child, QWidget) and _counts(child, widget)]
    for child in shown:
        if not widget.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(child.geometry()):
            yield f"{type(child).__name__} {_words(child)!r} sticks out: {_box(child.geometry())} of {_size(widget.size())}"
    for one, other in () if isinstance(widget, LAYS_OVER) else combinations(shown, 2):
        common = one.geometry().intersected(other.geometry())
        if common.width() > SLACK and common.height() > SLACK:
            yield f"{type(one).__name__} {_words(one)!r} and {type(other).__name__} {_words(other)!r} overlap"


def _counts(child: QWidget, parent: QWidget) -> bool:
    return (
        child.isVisibleTo(parent)
        and not child.isWindow()
        and not isinstance(child, (*OVER, QSplitterHandle))
        and child.width() > 0
        and child.height() > 0
    )


def _to_the_side(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QAbstractScrollArea) and not isinstance(widget, SIDEWAYS):
        too_wide = widget.horizontalScrollBar().maximum()
        if too_wide > 0:
            yield f"scrolls {too_wide} pixels to the side"


def _target(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, (QAbstractButton, QComboBox)) and min(widget.width(), widget.height()) < TARGET:
        yield f"is {_size(widget.size())}, too small to hit"


def _unnamed(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QAbstractButton) and not (widget.accessibleName() or widget.text()).strip():
        yield "has no name"
    typed = isinstance(widget, (QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox))
    inside = isinstance(widget.parentWidget(), (QAbstractSpinBox, QComboBox))
    if typed and not inside and not widget.accessibleName().strip():
        yield "has no name"


def _where(widget: QWidget, top: QWidget) -> str:
    at = widget.mapTo(top, QPoint(0, 0)) if widget is not top else QPoint(0, 0)
    names = [type(widget).__name__]
    above = widget.parentWidget()
    while above is not None and len(names) < 3:
        if not type(above).__module__.startswith("PySide6"):
            names.append(type(above).__name__)
        above = above.parentWidget()
    return f"{'/'.join(reversed(names))} at {at.x()},{at.y()} {_words(widget)!r}"


def _words(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, (QLabel, QAbstractButton, QCheckBox)) else ""
    return (words or widget.accessibleName())[:40]


def _size(size: QSize) -> str:
    return f"{size.width()}×{size.height()}"


def _box(box: QRect) -> str:
    return f"{box.x()},{box.y()} {_size(box.size())}"
