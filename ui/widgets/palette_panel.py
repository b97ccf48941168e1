"""The palette of the open floor: whom, and what, in plain words. Nothing here tells one act from another."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from simulator.language import tr
from simulator.model.scenario import YOU
from ui import a11y
from ui.presenters.room import ActView
from ui.text import button, label, line_edit
from ui.theme.style import space
from ui.widgets.flow import FlowLayout
from ui.widgets.keys import FreshEnter

_ID = Qt.ItemDataRole.UserRole
GROUP = "group"


class PalettePanel(QFrame):
    """Type to find, arrows to choose, Enter to do it, Esc to let it be.

    `intervene` carries an act's id and whom it is for; `closed` that the palette was left without an act.
    """

    intervene = Signal(str, str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._acts: tuple[ActView, ...] = ()
        self._towards = GROUP
        self._names: dict[str, str] = {}
        self._chips: dict[str, QPushButton] = {}
        self.title = label(tr("Step in"), "title", wrap=False)
        self.note = label("", "muted")
        self.leave = button(tr("Close"), weight="quiet", spoken=tr("Close without stepping in"))
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._row = QWidget(self)
        FlowLayout(self._row)
        self.filter_line = line_edit(tr("Find an act"), hint=tr("Type to find: ask, sum up, thank …"), parent=self)
        self.choices = QListWidget(self)
        a11y.name(self.choices, tr("What to do"))
        self.choices.setWordWrap(True)
        self.choices.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.empty = label("", "muted")
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addWidget(self.note, 1)
        head.addWidget(self.leave)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(space("large"), space("medium"), space("large"), space("medium"))
        whole.setSpacing(space("small"))
        whole.addLayout(head)
        whole.addWidget(self._row)
        whole.addWidget(self.filter_line)
        whole.addWidget(self.empty)
        whole.addWidget(self.choices, 1)
        self.filter_line.textChanged.connect(self._fill)
        self._fresh = FreshEnter(self.filter_line, self.choices)
        self._fresh.pressed.connect(self._do)
        self.filter_line.installEventFilter(self)
        self.choices.itemClicked.connect(self._do)
        self.leave.clicked.connect(self.close_palette)
        self.hide()

    @property
    def towards(self) -> str:
        """Whom the act will be for."""
        return self._towards

    def open_palette(self, acts: tuple[ActView, ...], towards: str = "", note: str = "") -> None:
        """Open it with what is legal now, addressed to `towards` if that can be."""
        self._acts = acts
        widest = sorted(acts, key=lambda act: -len(act.whom))  # so that people keep the order they sit in
        names = {i: n for act in widest for i, n in act.whom}
        self._names = {GROUP: names.pop(GROUP), **names} if GROUP in names else names
        self.note.setText(note)
        self._make_chips()
        wish = towards or self._towards
        self._towards = wish if wish in self._names else next(iter(self._names), GROUP)
        self.filter_line.clear()
        self._choose_chip()
        self._fill()
        self.show()
        self.raise_()
        self.filter_line.setFocus(Qt.FocusReason.PopupFocusReason)
        a11y.announce(self, tr("Step in, {whom}", whom=_to(self._towards, self._names.get(self._towards, ""))))

    def close_palette(self) -> None:
        """Leave without an act."""
        self.hide()
        self.closed.emit()

    def set_towards(self, whom: str) -> None:
        """Choose whom it is for."""
        if whom in self._names and whom != self._towards:
            self._towards = whom
            self._choose_chip()
            self._fill()
            a11y.announce(self, _to(whom, self._names[whom]))

    def chosen(self) -> str:
        """The act that Enter would do, or nothing."""
        row = self.choices.currentRow()
        return str(self.choices.item(row).data(_ID)) if row >= 0 else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; up and down choose; left and right change whom while nothing is typed."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.close_palette()
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._step(1 if key == Qt.Key.Key_Down else -1)
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Left and right change whom while nothing is typed; Enter must be pressed anew."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            sideways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
            if sideways is not None and not self.filter_line.text() and self._names:
                ids = list(self._names)
                at = ids.index(self._towards) if self._towards in ids else 0
                self.set_towards(ids[(at + sideways) % len(ids)])
                return True
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the top."""
        super().showEvent(event)
        self.choices.scrollToTop()

    def _make_chips(self) -> None:
        row = self._row.layout()
        assert row is not None
        for known, chip in self._chips.items():
            chip.setVisible(known in self._names)
        for whom, name in self._names.items():
            if whom in self._chips:
                continue
            chip = button(name, checkable=True, spoken=_to(whom, name), parent=self._row)
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            chip.setAutoExclusive(True)
            chip.setProperty("whom", whom)
            chip.clicked.connect(self._on_chip)
            self._group.addButton(chip)
            self._chips[whom] = chip
            row.addWidget(chip)
        a11y.tab_through(self.leave, *self._chips.values(), self.filter_line, self.choices)

    def _choose_chip(self) -> None:
        chip = self._chips.get(self._towards)
        if chip is not None:
            chip.setChecked(True)

    def _on_chip(self) -> None:
        chip = self.sender()
        if isinstance(chip, QPushButton):
            self.set_towards(str(chip.property("whom")))
            self.filter_line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        wanted = self.filter_line.text().casefold().split()
        name = self._names.get(self._towards, "")
        self.choices.clear()
        for act in self._acts:
            if self._towards not in {i for i, _ in act.whom}:
                continue
            words = act.text.replace("{who}", name)
            if all(w in words.casefold() for w in wanted):
                item = QListWidgetItem(words)
                item.setData(_ID, act.id)
                self.choices.addItem(item)
        if self.choices.count():
            self.choices.setCurrentRow(0)
        self.empty.setVisible(not self.choices.count())
        self.empty.setText(_nothing(self._towards, name))

    def _step(self, by: int) -> None:
        count = self.choices.count()
        if count:
            self.choices.setCurrentRow((self.choices.currentRow() + by) % count)
            a11y.announce(self, self.choices.item(self.choices.currentRow()).text())

    def _do(self, *_item: object) -> None:
        act = self.chosen()
        if act and self.isVisible():
            self.hide()
            self.intervene.emit(act, self._towards)


def _to(whom: str, name: str) -> str:
    if whom == GROUP:
        return tr("to the group", "whom an act is for")
    return tr("to you", "whom an act is for") if whom == YOU else tr("to {who}", "whom an act is for", who=name)


def _nothing(whom: str, name: str) -> str:
    if whom == GROUP:
        return tr("Nothing like this to the group. Choose somebody else, or other words.")
    if whom == YOU:
        return tr("Nothing like this to you. Choose somebody else, or other words.")
    return tr("Nothing like this to {who}. Choose somebody else, or other words.", who=name)
