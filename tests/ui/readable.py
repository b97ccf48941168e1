"""All that a person, or a screen reader, can read on a widget and in what it holds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QTextEdit,
    QWidget,
)

_TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True, slots=True)
class Read:
    """Some words, what of the widget they are, and the classes of the widget and of what it stands in."""

    kind: str
    words: str
    origin: str


def read_in(top: QWidget) -> Iterator[Read]:
    """What can be read on a window, dialog or menu: what is seen, and what a screen reader adds to it."""
    if top.isWindow() and not isinstance(top, QMenu):
        yield Read("title", top.windowTitle(), _origin(top))
    for widget in (top, *top.findChildren(QWidget)):
        if widget.isVisible() and not widget.objectName().startswith("qt_"):
            for kind, words in _words(widget):
                if words.strip():
                    yield Read(kind, words, _origin(widget))


def _words(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    yield "tip", unescape(_TAG.sub("", widget.toolTip()))
    if isinstance(widget, QLabel):
        yield "text", widget.text()
    elif isinstance(widget, QAbstractButton):
        yield "text", widget.text().replace("&&", "&")
    elif isinstance(widget, QLineEdit):
        yield "placeholder", widget.placeholderText()
    elif isinstance(widget, (QTextEdit, QPlainTextEdit)):
        yield from (("text", line) for line in widget.toPlainText().splitlines())
        yield "placeholder", widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (("item", widget.itemText(i)) for i in range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from (("tab", widget.tabText(i).replace("&&", "&")) for i in range(widget.count()))
    elif isinstance(widget, QMenu):
        yield from (("entry", action.text().replace("&&", "&")) for action in widget.actions())
    elif isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        yield from _cells(widget)


def _cells(view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    model = view.model()
    if isinstance(view, QTableView) and not view.horizontalHeader().isHidden():
        for column in range(model.columnCount()):
            yield "head", str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    yield from (("cell", words) for words in _items(model, QModelIndex()))


def _items(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
    for row in range(model.rowCount(parent)):
        for column in range(columns):
            index = model.index(row, column, parent)
            yield str(index.data() or "")
            yield str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")
        yield from _items(model, model.index(row, 0, parent))


def _origin(widget: QWidget) -> str:
    """The classes of what a widget stands in and of itself, the nearest last; then its own name with a `#`, if any."""
    names = [type(widget).__name__]
    at = widget.parentWidget()
    while at is not None:
        if not type(at).__module__.startswith("PySide6"):
            names.append(type(at).__name__)
        at = at.parentWidget()
    own = [f"#{widget.objectName()}"] if widget.objectName() else []
    return "/".join([*reversed(names), *own])
