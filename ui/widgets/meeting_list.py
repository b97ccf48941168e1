"""A season's meetings inside its card: a line from month to month, with a mark for how far one has come."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ui import text
from ui.presenters.home import MeetingLine
from ui.theme.style import colour, scaled, space
from ui.widgets.cards import Drawing

_MARK = 16


class StatusMark(Drawing):
    """How far one has come with a meeting: an empty ring, half a disc, a disc with a tick; the words stand beside it.

    `before` and `after` draw the line that leads to it and on from it; `top` is how far down the mark stands.
    """

    def __init__(
        self, status: Literal["not_yet", "aside", "led"], *, before: bool = False, after: bool = False, top: int = 4
    ) -> None:
        super().__init__()
        self._status = status
        self._before, self._after = before, after
        self._top = top
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """As wide as the mark."""
        return QSize(scaled(_MARK) + 4, scaled(_MARK) + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line, and the mark on it beside the first words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = float(scaled(_MARK))
        disc = QRectF((self.width() - side) / 2, self._top, side, side)
        middle = disc.center()
        painter.setPen(QPen(colour("edge"), 1.5))
        if self._before:
            painter.drawLine(QPointF(middle.x(), 0), QPointF(middle.x(), disc.top()))
        if self._after:
            painter.drawLine(QPointF(middle.x(), disc.bottom()), QPointF(middle.x(), self.height()))
        painter.setPen(QPen(colour("accent" if self._status != "not_yet" else "edge"), 1.75))
        painter.setBrush(colour("accent") if self._status == "led" else colour("card"))
        painter.drawEllipse(disc)
        if self._status == "aside":
            painter.setBrush(colour("accent"))
            painter.drawPie(disc, 90 * 16, 180 * 16)
        if self._status == "led":
            tick = QPen(colour("on_accent"), side / 8)
            tick.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(tick)
            steps = ((0.28, 0.52), (0.44, 0.68), (0.73, 0.34))
            painter.drawPolyline([disc.topLeft() + QPointF(side * x, side * y) for x, y in steps])


class MeetingList(QWidget):
    """The meetings of a season inside its card: month, title, and how far one has come with each."""

    def __init__(self, meetings: Sequence[MeetingLine]) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, space("hair"), 0, space("hair"))
        grid.setHorizontalSpacing(space("small"))
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(2, 1)
        for row, meeting in enumerate(meetings):
            mark = StatusMark(meeting.led, before=row > 0, after=row + 1 < len(meetings))
            month = text.label(meeting.when, "muted", wrap=False)
            title = text.label(meeting.title if meeting.led == "not_yet" else f"{meeting.title} ({meeting.state})")
            for column, made in enumerate((mark, month, title)):
                made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
                if column:
                    made.setContentsMargins(0, 4 if column == 1 else 2, 0, 4)
                align = Qt.AlignmentFlag(0) if column == 0 else Qt.AlignmentFlag.AlignTop
                grid.addWidget(made, row, column, align)
