"""The bar at the top: what this is, where the hour stands, and the minute."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from simulator.language import tr
from ui import a11y
from ui.presenters.room import RoomView, StageView
from ui.text import label, set_tip
from ui.theme.style import colour, font, space


class ElidedLine(QWidget):
    """One line of plain text that ends in “…” where there is no room; all of it is in the tool tip."""

    def __init__(self, size: str, weight: int, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._manner = (size, weight, role)
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(0)

    def set_words(self, words: str) -> None:
        """Change the words."""
        if words != self._words:
            self._words = words
            a11y.name(self, words)
            set_tip(self, words)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """All of it."""
        metrics = QFontMetrics(font(*self._manner[:2]))
        return QSize(metrics.horizontalAdvance(self._words) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        """Nothing at all, if need be."""
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The words."""
        painter = QPainter(self)
        made = font(*self._manner[:2])
        painter.setFont(made)
        painter.setPen(colour(self._manner[2]))
        shown = QFontMetrics(made).elidedText(self._words, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
        painter.end()


class StageLine(QWidget):
    """The stages of the hour in a line; the one it stands in is filled. Narrow: that one, and dots for the others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stages: tuple[StageView, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_stages(self, stages: tuple[StageView, ...]) -> None:
        """Change the stages."""
        if stages == self._stages:
            return
        self._stages = stages
        at = next((i for i, s in enumerate(stages, start=1) if s.state == "now"), 0)
        now = stages[at - 1].label if at else ""
        said = tr("Stage {at} of {number}: {name}", at=at, number=len(stages), name=now)
        a11y.name(self, said, ", ".join(s.label for s in stages))
        set_tip(self, " · ".join(s.label for s in stages))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """All labels."""
        return QSize(sum(self._wide(s) for s in self._stages), QFontMetrics(font("small", 500)).height() + 12)

    def minimumSizeHint(self) -> QSize:
        """The stage it stands in, and dots."""
        wide = sum(self._wide(s) if s.state == "now" else 14 for s in self._stages)
        return QSize(wide, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Labels or dots."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = self.width() >= self.sizeHint().width()
        x = float(self.width() - (self.sizeHint() if whole else self.minimumSizeHint()).width())
        for stage in self._stages:
            wide = self._wide(stage) if whole or stage.state == "now" else 14
            box = QRectF(x, 0, wide, self.height())
            self._paint_stage(painter, stage, box, dot=not whole and stage.state != "now")
            x += wide
        painter.end()

    def _paint_stage(self, painter: QPainter, stage: StageView, box: QRectF, *, dot: bool) -> None:
        role = {"past": "accent", "now": "on_accent", "to_come": "muted"}[stage.state]
        painter.setPen(Qt.PenStyle.NoPen)
        if dot:
            painter.setBrush(colour("accent" if stage.state == "past" else "edge"))
            painter.drawEllipse(box.center(), 3.0, 3.0)
            return
        if stage.state == "now":
            painter.setBrush(colour("accent"))
            painter.drawRoundedRect(box.adjusted(3, 0, -3, 0), box.height() / 2, box.height() / 2)
        painter.setFont(font("small", 500 if stage.state == "now" else 400))
        painter.setPen(colour(role))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), stage.label)

    def _wide(self, stage: StageView) -> int:
        return QFontMetrics(font("small", 500)).horizontalAdvance(stage.label) + 28


class StageBar(QWidget):
    """Title, whose meeting, stages, minute."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = ElidedLine("lead", 600, "text", self)
        self.subtitle = ElidedLine("small", 400, "muted", self)
        self.stages = StageLine(self)
        self.minute = label("", "strong", wrap=False, parent=self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(space("large"), space("small"), space("large"), space("small"))
        self._row.setSpacing(space("large"))
        self._row.addWidget(self.title)
        # The subtitle takes what is left, so that it is the first to be cut; without it, the space does.
        self.subtitle.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._row.addWidget(self.subtitle, 1000)
        self._row.addStretch(1)
        self._row.addWidget(self.stages)
        self._row.addWidget(self.minute)

    def show_bar(self, view: RoomView) -> None:
        """Show where the hour stands."""
        self.title.set_words(view.title)
        self.subtitle.set_words(view.subtitle)
        self.stages.set_stages(view.stages)
        words = tr("{minute} of {minutes} min", minute=view.minute, minutes=view.minutes)
        if self.minute.text() != words:
            self.minute.setText(words)
            self.minute.setAccessibleName(tr("Minute {minute} of {minutes}", minute=view.minute, minutes=view.minutes))
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Another size of type: see anew what fits."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See what fits: the subtitle goes first, then the names of other stages, then the title's end."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        gap = space("large")
        room = self.width() - 2 * gap
        needs = self.title.sizeHint().width() + self.minute.sizeHint().width() + 2 * gap
        full, least = self.stages.sizeHint().width(), self.stages.minimumSizeHint().width()
        whole = needs + full <= room
        self.stages.setFixedWidth(full if whole else least)
        left = room - needs - (full if whole else least)
        self.subtitle.setVisible(left > 160)
        self.stages.setVisible(room - self.minute.sizeHint().width() - 2 * gap - least > 60)
