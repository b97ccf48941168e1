"""Cards one can press: a session, an option. Real buttons, so that keyboard and screen reader find them."""

from __future__ import annotations

from math import cos, pi, sin

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from simulator.language import tr
from ui import text
from ui.presenters.home import CardView
from ui.theme.style import colour, radius, scaled, space
from ui.widgets.figure import Figure, figures_for, paint_figure, paint_seat


class CardButton(QAbstractButton):
    """A card that is a button: it can hold labels, and Return presses it as well as Space."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._over = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return and Enter press."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Under the pointer the card is tinted."""
        self._over = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """No longer."""
        self._over = False
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The card's ground and edge; an edge is never told by colour alone, it is also thicker."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = self.hasFocus() or self.isChecked()
        width = 2.0 if strong else 1.0
        edge = colour("focus") if strong else colour("edge" if self._over or self.isCheckable() else "rule")
        ground = colour("wash") if self._over or self.isChecked() else colour("card")
        if not self.isEnabled():
            edge, ground = colour("rule"), colour("window")
        painter.setPen(QPen(edge, width))
        painter.setBrush(ground)
        half = width / 2
        corner = radius("large" if not self.isCheckable() else "medium")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), corner, corner)
        if self.hasFocus() and self.isChecked():
            painter.setPen(QPen(colour("text"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(5, 5, -5, -5), corner - 4, corner - 4)


class Drawing(QWidget):
    """Something painted whose size follows the text's."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def changeEvent(self, event: QEvent) -> None:
        """Ask for room anew when the look changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()


class Circle(Drawing):
    """The circle of a group as a small drawing; the names stand beside it in words."""

    def __init__(self, people: tuple[tuple[str, tuple[str, ...]], ...], size: int) -> None:
        super().__init__()
        figures = figures_for(dict(people))
        self._figures: tuple[Figure, ...] = tuple(figures[person] for person, _ in people)
        self._size = size

    def sizeHint(self) -> QSize:
        """A square that grows with the text, but not as fast."""
        side = round((self._size + scaled(self._size)) / 2)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The rug, and around it the people and one's own seat, which is the lowest."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        seats = len(self._figures) + 1
        side = min(self.width(), self.height())
        disc = min(side * 0.25, side * 2.3 / (seats + 2))
        ring = (side - disc) / 2 - 1
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("rug"))
        centre = QRectF(self.rect()).center()
        rug = ring - disc * 0.62
        painter.drawEllipse(centre, rug, rug)
        for i in range(seats):
            angle = pi / 2 + 2 * pi * i / seats
            x, y = centre.x() + ring * cos(angle), centre.y() + ring * sin(angle)
            place = QRectF(x - disc / 2, y - disc / 2, disc, disc)
            if i == 0:
                paint_seat(painter, place)
            else:
                paint_figure(painter, place, self._figures[i - 1])


class Face(Drawing):
    """One person's drawing."""

    def __init__(self, figure: Figure, size: int = 48) -> None:
        super().__init__()
        self._figure = figure
        self._size = size

    def sizeHint(self) -> QSize:
        """A square that grows with the text."""
        return QSize(scaled(self._size), scaled(self._size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The figure."""
        painter = QPainter(self)
        side = min(self.width(), self.height()) - 1
        paint_figure(painter, QRectF(0.5, 0.5, side, side), self._figure)


class SessionCard(CardButton):
    """A session, or a season with its meetings `inside`. Pressing it opens the briefing, or the season."""

    def __init__(
        self, view: CardView, parent: QWidget | None = None, *, circle: int = 176, inside: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.session = view.id
        self.setAccessibleName(view.spoken)
        self.setAccessibleDescription(view.more)
        self.setObjectName(f"session:{view.id}")
        words = QVBoxLayout()
        words.setSpacing(space("small"))
        labels = [
            text.label(view.title, "title"),
            text.label(view.summary, "lead"),
            text.label(view.who),
            text.label(f"{view.group}. {view.facts}." if view.group else f"{view.facts}.", "muted"),
            text.label(view.convention, "muted"),
        ]
        if view.content_note:
            labels.append(text.label(tr("Before you start: {note}", note=view.content_note), "small"))
        labels.append(text.label(view.review, "muted"))
        if view.led:
            labels.append(text.label(view.led, "accent"))
        for i, made in enumerate(labels):
            made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            if i == 2:
                words.addSpacing(space("hair"))
            words.addWidget(made)
            if i == 1 and inside is not None:
                words.addWidget(inside)
        words.addStretch(1)
        line = QHBoxLayout(self)
        line.setContentsMargins(24, 20, 24, 20)
        line.setSpacing(space("large"))
        line.addLayout(words, 1)
        self.circle = Circle(view.people, circle)
        self.circle.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        line.addWidget(self.circle, 0, Qt.AlignmentFlag.AlignTop)


class Option(CardButton):
    """One of several ways: a word, and a sentence about it. Only one of those beside it can be chosen."""

    def __init__(self, key: str, word: str, sentence: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleName(word)
        self.setAccessibleDescription(sentence)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(space("hair"))
        self._labels: list[QLabel] = [text.label(word, "strong")]
        if sentence:
            self._labels.append(text.label(sentence, "muted"))
        for made in self._labels:
            made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            layout.addWidget(made)
        layout.addStretch(1)


class Switch(CardButton):
    """Something to turn on or off, with a sentence about it."""

    def __init__(self, word: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAccessibleName(word)
        self.setAccessibleDescription(sentence)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 12, 16, 12)
        line.setSpacing(space("medium"))
        self.box = _Box(self)
        line.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(space("hair"))
        line.addLayout(words, 1)
        for made in (text.label(word, "strong"), text.label(sentence, "muted")):
            made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            words.addWidget(made)
        self.toggled.connect(self.box.update)


class _Box(Drawing):
    """The box of a switch, with a tick in it when it is on."""

    def __init__(self, switch: Switch) -> None:
        super().__init__()
        self._switch = switch
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """As tall as a line."""
        return QSize(scaled(20), scaled(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Box and tick."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = float(self.width())
        on = self._switch.isChecked()
        off = "edge" if self.isEnabled() else "rule"
        painter.setPen(QPen(colour("accent" if on else off), 1.5))
        painter.setBrush(colour("accent") if on else colour("card" if self.isEnabled() else "window"))
        painter.drawRoundedRect(QRectF(1, 1, side - 2, side - 2), 4, 4)
        if on:
            tick = QPen(colour("on_accent"), side / 9)
            tick.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(tick)
            painter.drawPolyline([QPointF(side * x, side * y) for x, y in ((0.27, 0.53), (0.44, 0.7), (0.75, 0.32))])
