"""The parts of the room screen and how they share its space: circle or strip, transcript, foot, what lies over them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from simulator.language import tr
from ui import a11y
from ui.presenters.room import MoveView, WhoView
from ui.theme.style import look, scaled
from ui.widgets.foot import Foot
from ui.widgets.overlay import KeysVeil, MessageBar, PauseVeil
from ui.widgets.palette_panel import PalettePanel
from ui.widgets.room import RoomWidget
from ui.widgets.stagebar import StageBar
from ui.widgets.transcript import Transcript
from ui.widgets.who_card import WhoCard

_STRIP_BELOW = (900, 600)
_NO_LIMIT = 16777215


class RoomFrame(QWidget):
    """Bar, room, transcript, message, foot; palette, pause and keys lie over them. It knows no play."""

    def __init__(self, parent: QWidget | None = None, *, aloud: bool = False) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        a11y.name(self, tr("The room"), tr("Space lets the group go on, F1 lists the keys."))
        self._dragged = False
        self._reserved: tuple[tuple[MoveView, ...], ...] = ()
        self.bar = StageBar(self)
        self.room = RoomWidget(self)
        self.transcript = Transcript(self)
        self.message = MessageBar(self)
        self.foot = Foot(self)
        self.palette_panel = PalettePanel(self)
        self.who = WhoCard(self)
        self.pause_veil = PauseVeil(self)
        self.keys_veil = KeysVeil(self, aloud=aloud)
        self._middle = QSplitter(Qt.Orientation.Horizontal, self)
        self._middle.setChildrenCollapsible(False)
        self._middle.setHandleWidth(1)
        self._middle.addWidget(self.room)
        self._middle.addWidget(self.transcript)
        self._middle.setStretchFactor(0, 1)
        self._middle.splitterMoved.connect(self._on_dragged)
        self.room.people_changed.connect(self.fit)
        for part in (self.message, *self.foot.comes_and_goes):
            part.installEventFilter(self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.bar)
        whole.addWidget(self._middle, 1)
        whole.addWidget(self.message)
        whole.addWidget(self.foot)

    def keep_room_for(self, moments: Sequence[tuple[MoveView, ...]]) -> None:
        """Keep the foot large enough for these moments from the start, so that the room stands still."""
        self._reserved = tuple(moments)

    def fit(self) -> None:
        """Circle or strip, and how high the cards may be; a splitter that was moved by hand stays."""
        scale = look().text_scale / 100
        strip = self.width() / scale < _STRIP_BELOW[0] or self.height() / scale < _STRIP_BELOW[1]
        self.room.set_strip(strip)
        self.foot.show_tools(not strip or self.foot.own_words.isHidden())
        self._middle.setOrientation(Qt.Orientation.Vertical if strip else Qt.Orientation.Horizontal)
        if strip:
            self.room.setFixedHeight(self.room.strip_height(self.width()))
        else:
            self.room.setMinimumHeight(0)
            self.room.setMaximumHeight(_NO_LIMIT)
            if not self._dragged:
                aside = int(max(scaled(300), min(self.width() * 0.36, scaled(620))))
                self._middle.setSizes([self.width() - aside, aside])
        least = self.room.height() + scaled(60) + 24 if strip else scaled(260)
        left = self.height() - self.bar.sizeHint().height() - self.foot.chrome_height(self.width()) - self._said()
        most = max(scaled(64), min(left - least, int(self.height() * (0.45 if strip else 0.36))))
        self.foot.moves.be_brief(strip)
        self.foot.moves.reserve(() if strip else self._reserved, most, left - self.room.circle_height())
        self.place_palette()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What comes above the cards takes its room from them and from the talk."""
        if event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}:
            self.fit()
        return super().eventFilter(watched, event)

    def _said(self) -> int:
        """How high the message is, if there is one."""
        return 0 if self.message.isHidden() else max(self.message.sizeHint().height(), 0)

    def show_who(self, who: WhoView) -> None:
        """Say who somebody is, beside where they sit."""
        person = next((p for p in self.room.buttons() if p.person_id == who.id), None)
        if person is not None:
            at = person.mapTo(self, QPoint(0, 0))
            room = QRect(self.room.mapTo(self, QPoint(0, 0)), self.room.size())
            inside = self.rect() if room.height() < scaled(240) else room
            self.who.show_who(who, QRect(at, person.size()), inside)

    def place_palette(self) -> None:
        """Over the transcript, so that the room stays in sight, and over the foot, so that there is space."""
        over = self.transcript.mapTo(self, self.transcript.rect().topLeft())
        wide = min(self.width() - over.x(), max(self.transcript.width(), scaled(420)))
        top = max(8, min(over.y(), self.height() - scaled(420)))
        self.palette_panel.setGeometry(self.width() - wide + 6, top, wide - 12, self.height() - top - 8)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit everything anew."""
        super().resizeEvent(event)
        self.pause_veil.cover()
        self.keys_veil.cover()
        self.who.put_away()
        self.fit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside everything puts the card away."""
        self.who.put_away()
        super().mousePressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another size of type asks for another fit, once all parts have it."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.who.put_away()
            QTimer.singleShot(0, self, self.fit)

    def _on_dragged(self) -> None:
        self._dragged = True
