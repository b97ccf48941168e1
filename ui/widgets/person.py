"""Somebody in the room: a real button with a name, a focus and a drawn figure."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QToolTip, QWidget

from simulator.language import tr
from ui import a11y
from ui.presenters.room import SITS_BACK, PersonView
from ui.text import tip
from ui.theme.style import colour, font, look, radius
from ui.widgets.figure import Figure, paint_figure, paint_seat
from ui.widgets.seating import PAD, Shape, Type

_MOST_PAINTED = 8
_TWO_LINES = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
_KEYS = {
    Qt.Key.Key_Left: 1,
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Right: -1,
    Qt.Key.Key_Down: -1,
}


class PersonButton(QAbstractButton):
    """A person as one sees them from one's own seat; without a figure it is the leader's own chair.

    Enter or a click activates it (`clicked`), arrows ask for a neighbour (`neighbour_wanted`: 1 is clockwise).
    Space is left to the screen, where it lets the group go on.
    """

    neighbour_wanted = Signal(int)

    def __init__(self, person_id: str, figure: Figure | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.person_id = person_id
        self._figure = figure
        self._view = PersonView(person_id, "", "", "", "")
        self._shape: Shape = "circle"
        self._disc = 64
        self._labels = True
        self._painted: dict[Hashable, QPixmap] = {}
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        own = figure is None
        self.setEnabled(not own)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if own else Qt.FocusPolicy.TabFocus)
        if not own:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def person(self) -> PersonView:
        """What is shown just now."""
        return self._view

    def show_person(self, view: PersonView) -> None:
        """Show a person's state; nothing is painted if nothing changed."""
        if view == self._view:
            return
        self._view = view
        a11y.name(self, view.spoken, self._doing())
        self.update()

    def set_manner(self, shape: Shape, disc: int, labels: bool) -> None:
        """How to be drawn: on the circle, as a tile or in a strip."""
        if (shape, disc, labels) != (self._shape, self._disc, self._labels):
            self._shape, self._disc, self._labels = shape, disc, labels
            self.update()

    def disc_rect(self) -> QRectF:
        """Where the figure is, in this widget's coordinates."""
        d = float(self._disc)
        if self._shape == "strip":
            return QRectF(PAD - 2, (self.height() - d) / 2, d, d)
        top = float(PAD)
        if self._shape == "tiles":
            kind = type_sizes(())
            under = kind.name + (kind.label * self._label_lines(kind.label) if self._labels else 0) + 5
            top = max(top, (self.height() - d - under) / 2)
        return QRectF((self.width() - d) / 2, top, d, d)

    def words_rect(self) -> QRectF:
        """Where name and label are, in this widget's coordinates."""
        disc = self.disc_rect()
        if self._shape == "strip":
            return QRectF(disc.right(), 0, self.width() - disc.right(), self.height())
        return QRectF(0, disc.bottom(), self.width(), self.height() - disc.bottom())

    def words_width(self, labels: bool) -> int:
        """How wide the name, and the label if there is one, are under the figure."""
        name = QFontMetrics(font("body", 600)).horizontalAdvance(self._view.first_name)
        # Whoever presents may sit back: with room for that from the start, nothing moves when the chair does.
        words = tr(SITS_BACK) if self._view.presents else self._view.label
        label = QFontMetrics(font("small")).horizontalAdvance(words) if labels else 0
        return max(name, label) + 6

    def strip_width(self) -> int:
        """How wide this person would like to be in a strip."""
        name = QFontMetrics(font("body", 600)).horizontalAdvance(self._view.first_name)
        more = QFontMetrics(font("small")).horizontalAdvance(self._strip_label())
        return strip_row() + name + (more + PAD if more else 0) + 3 * PAD

    def event(self, event: QEvent) -> bool:
        """Who this is, under the pointer. A tip that is set would be read out as a description, with its markup."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), tip(self._tip()), self)
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        """Large enough to be hit; the room decides."""
        return QSize(96, 110)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter activates, arrows move on, everything else belongs to the screen."""
        key = Qt.Key(event.key())
        if key in _KEYS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.neighbour_wanted.emit(_KEYS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.isAutoRepeat():
                self.click()
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Nothing happens on release."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Figure and words, painted once for each way somebody may look."""
        ratio = self.devicePixelRatioF()
        view = self._view
        shown = (view.first_name, view.label, view.speaking, view.chair, self._shape, self._disc, self._labels)
        manner = (self.size(), self.hasFocus(), self._pointed_at(), look(), ratio)
        image = self._painted.get((shown, manner))
        if image is None:
            image = QPixmap(self.size() * ratio)
            image.setDevicePixelRatio(ratio)
            image.fill(Qt.GlobalColor.transparent)
            self._paint(image)
            if len(self._painted) >= _MOST_PAINTED:
                self._painted.clear()
            self._painted[shown, manner] = image
        painter = QPainter(self)
        painter.drawPixmap(0, 0, image)
        painter.end()

    def _paint(self, image: QPixmap) -> None:
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._shape == "tiles":
            self._paint_tile(painter)
        disc = self.disc_rect()
        self._paint_disc(painter, disc)
        if self._view.speaking:
            painter.setPen(QPen(colour("ring"), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            out = 2.5 if self._shape == "strip" else 4.5
            painter.drawEllipse(disc.adjusted(-out, -out, out, out))
        if self._shape == "strip":
            self._paint_beside(painter, disc)
        else:
            self._paint_under(painter, disc)
        if self.hasFocus():
            painter.setPen(QPen(colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius("medium"), radius("medium"))
        painter.end()

    def _pointed_at(self) -> bool:
        return self.underMouse() and self._figure is not None

    def _doing(self) -> str:
        return self._view.cue

    def _tip(self) -> str:
        return ", ".join(p for p in (self._view.name, self._view.role) if p)

    def _paint_disc(self, painter: QPainter, disc: QRectF) -> None:
        if self._figure is None:
            paint_seat(painter, disc)
        else:
            paint_figure(painter, disc, self._figure)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour("edge"), 1))
        painter.drawEllipse(disc.adjusted(0.5, 0.5, -0.5, -0.5))
        if self._pointed_at():
            painter.setPen(QPen(colour("accent"), 2))
            painter.drawEllipse(disc)

    def _paint_tile(self, painter: QPainter) -> None:
        back = self._view.chair == "back"
        painter.setPen(QPen(colour("edge" if back else "rule"), 1.5 if back else 1, _edge(back)))
        painter.setBrush(colour("room" if back else "panel"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius("medium"), radius("medium"))

    def _paint_under(self, painter: QPainter, disc: QRectF) -> None:
        kind = type_sizes(())
        top = round(disc.bottom()) + (7 if self._shape == "circle" else 5)
        box = QRect(1, top, self.width() - 2, kind.name)
        self._write(painter, box, self._view.first_name, 600, "body", "text", Qt.AlignmentFlag.AlignHCenter)
        if self._labels:
            below = QRect(1, top + kind.name - 2, self.width() - 2, self.height() - top - kind.name + 2)
            self._write_label(painter, below, kind.label, "accent" if self._view.presents else "muted")

    def _paint_beside(self, painter: QPainter, disc: QRectF) -> None:
        left = round(disc.right()) + PAD + 2
        name_width = QFontMetrics(font("body", 600)).horizontalAdvance(self._view.first_name) + 2
        box = QRect(left, 0, min(name_width, self.width() - left), self.height())
        self._write(painter, box, self._view.first_name, 600, "body", "text", Qt.AlignmentFlag.AlignLeft)
        rest = QRect(box.right() + PAD, 0, self.width() - box.right() - PAD, self.height())
        if rest.width() > 24:
            role = "accent" if self._view.presents else "muted"
            self._write(painter, rest, self._strip_label(), 400, "small", role, Qt.AlignmentFlag.AlignLeft)

    def _write(
        self, painter: QPainter, box: QRect, text: str, weight: int, size: str, role: str, align: Qt.AlignmentFlag
    ) -> None:
        made = font(size, weight)
        painter.setFont(made)
        painter.setPen(colour(role))
        shown = QFontMetricsF(made).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, align | Qt.AlignmentFlag.AlignVCenter, shown)

    def _write_label(self, painter: QPainter, below: QRect, line: int, role: str) -> None:
        """In one line if it fits, in two if there is room for them, else shortened."""
        two = QRect(below.left(), below.top(), below.width(), 2 * line)
        if self._label_lines(line) == 2 and 2 * line <= below.height() + 2:
            painter.setFont(font("small"))
            painter.setPen(colour(role))
            painter.drawText(two, int(_TWO_LINES), self._view.label)
            return
        box = QRect(below.left(), below.top(), below.width(), line)
        self._write(painter, box, self._short_label(box.width()), 400, "small", role, Qt.AlignmentFlag.AlignHCenter)

    def _label_lines(self, line: int) -> int:
        """Two if one is not enough, two are, and there is room for them under the figure; else one."""
        label, made = self._view.label, QFontMetrics(font("small"))
        two = QRect(0, 0, self.width() - 2, 2 * line)
        if made.horizontalAdvance(label) <= two.width():
            return 1
        room = self.height() - self._disc - 2 * PAD - QFontMetrics(font("body", 600)).height()
        return 2 if room >= 2 * line - 2 and two.contains(made.boundingRect(two, int(_TWO_LINES), label)) else 1

    def _short_label(self, width: int) -> str:
        """The label, or a part of it where there is no room: on the circle it is seen who sits back."""
        label = self._view.label
        fits = QFontMetrics(font("small")).horizontalAdvance(label) <= width
        return label if fits else label.split(" · ")[0 if self._shape == "circle" else -1]

    def _strip_label(self) -> str:
        return self._view.label if self._view.label != self._view.role else ""


def _edge(back: bool) -> Qt.PenStyle:
    return Qt.PenStyle.DashLine if back else Qt.PenStyle.SolidLine


def type_sizes(people: tuple[PersonView, ...]) -> Type:
    """How much room names and labels take at the size of type in force."""
    name, label = QFontMetrics(font("body", 600)), QFontMetrics(font("small"))
    names = max((name.horizontalAdvance(p.first_name) for p in people), default=0)
    # Room for the longest label from the start, so that nobody moves when a chair does.
    labels = max(label.horizontalAdvance(words) for words in (tr(SITS_BACK), *(p.label for p in people)))
    widest = min(max(names, labels) + 8, label.averageCharWidth() * 24)
    return Type(name.height(), label.height(), max(72, widest), min(names + 8, label.averageCharWidth() * 14))


def strip_row() -> int:
    """The height of a row of the strip."""
    return max(34, QFontMetrics(font("body", 600)).height() + 14)
