"""The map as a drawing one can walk through: bands for the stages, beats, ways, the road that was taken."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from simulator.graph.drawing import Drawing, draw
from simulator.graph.road import NO_ROAD, Road
from simulator.graph.story import Story
from simulator.language import tr
from ui import a11y
from ui.presenters.map import DRAWING, DRAWING_HELP, Reader, node_spoken
from ui.presenters.words import stage_words
from ui.theme.style import colour, font, look, scaled
from ui.widgets.map_items import BoxItem, CurveItem, LabelItem
from ui.widgets.map_steps import second_line, sizes_for, step_from

LEAST, MOST, STEP = 0.04, 3.0, 1.2
_BAND = 0.5
_KEYS_OPEN = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
_KEYS_ZOOM = {Qt.Key.Key_Plus: STEP, Qt.Key.Key_Equal: STEP, Qt.Key.Key_Minus: 1 / STEP}


class MapView(QGraphicsView):
    """The drawing. `beat_chosen` comes when another beat is stood on, `beat_opened` when it is to be read."""

    beat_chosen = Signal(str)
    beat_opened = Signal(str)
    drawing: Drawing | None = None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setScene(QGraphicsScene(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(scaled(240))
        a11y.name(self, tr(DRAWING), tr(DRAWING_HELP))
        a11y.name(self.viewport(), tr(DRAWING))
        self.story: Story | None = None
        self.road = NO_ROAD
        self.reader = Reader()
        self.chosen = ""
        self._boxes: dict[str, BoxItem] = {}
        self._curves: list[CurveItem] = []
        self._labels: list[LabelItem] = []
        self._found: frozenset[str] | None = None
        self._pressed = QPointF()
        self._placed = False
        self._scale = look().text_scale

    def show_story(self, story: Story, road: Road = NO_ROAD, reader: Reader | None = None) -> None:
        """Draw a map; what is stood on and what is found stay if they are still there."""
        self.story, self.road, self.reader = story, road, reader or Reader()
        self._draw()

    def choose(self, beat: str) -> None:
        """Stand on a beat, and bring it into view."""
        box = self._boxes.get(beat)
        if box is None:
            return
        if beat != self.chosen:
            self.chosen = beat
            self._mark()
            self.beat_chosen.emit(beat)
        # Not in `ensureVisible`'s own units: near the edge one would not see where the ways lead.
        more = scaled(70)
        self.ensureVisible(box.sceneBoundingRect().adjusted(-more, -more, more, more), 0, 0)

    def show_found(self, beats: Collection[str] | None) -> None:
        """Let all but these step back; None brings everything forward."""
        self._found = None if beats is None else frozenset(beats)
        self._mark()

    def zoom(self, by: float) -> None:
        """Make everything larger or smaller."""
        now = self.transform().m11()
        by = max(LEAST, min(MOST, now * by)) / now
        self.scale(by, by)

    def fit_all(self) -> None:
        """Show the whole map."""
        self.fitInView(self.sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)
        self.zoom(min(1.0, 1 / self.transform().m11()))

    def full_size(self) -> None:
        """Words at the size they have everywhere, with the beat one stands on in view."""
        self.resetTransform()
        if self.chosen:
            self.centerOn(self._boxes[self.chosen])

    def zoom_in(self) -> None:
        """Larger."""
        self.zoom(STEP)

    def zoom_out(self) -> None:
        """Smaller."""
        self.zoom(1 / STEP)

    # Events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, Enter reads, plus and minus zoom, 0 shows everything."""
        key = Qt.Key(event.key())
        held = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        step = "" if held or self.drawing is None else step_from(self.drawing, self.road, self.chosen, key)
        if step:
            self.choose(step)
            self._say()
        elif key in _KEYS_OPEN and self.chosen and not held:
            if not event.isAutoRepeat():
                self.beat_opened.emit(self.chosen)
        elif key in _KEYS_ZOOM and not held:
            self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
            self.zoom(_KEYS_ZOOM[key])
            self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        elif key == Qt.Key.Key_0 and not held:
            self.fit_all()
        elif key == Qt.Key.Key_1 and not held:
            self.full_size()
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where; a drag moves the map."""
        self._pressed = event.position()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a beat reads it."""
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton or (event.position() - self._pressed).manhattanLength() > 6:
            return
        item = self.itemAt(event.position().toPoint())
        if isinstance(item, BoxItem):
            self.choose(item.box.node.id)
            self.beat_opened.emit(item.box.node.id)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls; with Ctrl it zooms."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1.0015 ** event.angleDelta().y())
            event.accept()
        else:
            super().wheelEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say where one stands."""
        super().focusInEvent(event)
        self.viewport().update()
        if self.story is not None and not self.chosen and self.story.nodes:
            self.choose(next(iter(self.road.number), self.story.nodes[0].id))
        self._say()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The frame goes."""
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The first size there is decides what is seen first."""
        super().resizeEvent(event)
        if not self._placed and self.drawing is not None and self.isVisible():
            self._begin()

    def changeEvent(self, event: QEvent) -> None:
        """A new size of text makes another drawing; other colours only another picture."""
        super().changeEvent(event)
        if self.drawing is None:
            return
        if look().text_scale != self._scale:
            self._draw()
        elif event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self.viewport().update()

    # Painting

    def drawBackground(self, painter: QPainter, rect: QRectF | object) -> None:
        """The bands of the stages."""
        assert isinstance(rect, QRectF)
        painter.fillRect(rect, colour("window"))
        for number, band in enumerate(self.drawing.bands if self.drawing is not None else ()):
            place = QRectF(rect.left(), band.top, rect.width(), band.bottom - band.top)
            if number % 2 == 0:
                painter.setOpacity(_BAND)
                painter.fillRect(place.intersected(rect), colour("rug"))
                painter.setOpacity(1.0)

    def drawForeground(self, painter: QPainter, _rect: QRectF | object) -> None:
        """The names of the stages stay at the left edge; a frame while the keys go here."""
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        face = font("small", 600)
        metrics = QFontMetricsF(face)
        painter.setFont(face)
        view = self.viewport().rect()
        for band in self.drawing.bands if self.drawing is not None else ():
            top = self.mapFromScene(QPointF(0, band.top)).y()
            bottom = self.mapFromScene(QPointF(0, band.bottom)).y()
            if bottom - top < metrics.height() or bottom < 0 or top > view.height():
                continue
            words = stage_words(band.stage)
            y = min(max(top, 0) + scaled(10), bottom - metrics.height() - scaled(6))
            chip = QRectF(scaled(10), y, metrics.horizontalAdvance(words) + scaled(16), metrics.height() + scaled(4))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("window"))
            painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
            painter.setPen(colour("muted"))
            painter.drawText(chip, int(Qt.AlignmentFlag.AlignCenter), words)
        if self.hasFocus():
            painter.setPen(QPen(colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(view.adjusted(1, 1, -1, -1))
        painter.restore()

    # The parts

    def _draw(self) -> None:
        story = self.story
        assert story is not None
        self._scale = look().text_scale
        metrics = QFontMetricsF(font("caption", 500))
        self.drawing = drawing = draw(
            story,
            measure=metrics.horizontalAdvance,
            conditions=self.reader.writers,
            fits=self.reader.fits,
            road=self.road,
            sizes=sizes_for(metrics.height()),
        )
        scene = self.scene()
        scene.clear()
        self._boxes, self._curves, self._labels = {}, [], []
        for curve in drawing.curves:
            on_road = self.road.goes(curve.edge.source, curve.edge.target)
            self._curves.append(CurveItem(curve, on_road=on_road, fits=self.reader.fits))
            if curve.words:
                sizes = drawing.sizes
                self._labels.append(LabelItem(curve, sizes.label_pad, sizes.mark, on_road=on_road))
        for box in drawing.boxes:
            second = second_line(box.node, story, self.reader)
            self._boxes[box.node.id] = BoxItem(box, second, self.road.number.get(box.node.id))
        for item in (*self._curves, *self._labels, *self._boxes.values()):
            scene.addItem(item)
        scene.setSceneRect(0, 0, drawing.width, drawing.height)
        if self.chosen not in self._boxes:
            self.chosen = ""
        self._mark()
        if self.chosen:
            self.centerOn(self._boxes[self.chosen])

    def _begin(self) -> None:
        """At first as large as it can be read, where the road begins."""
        self._placed = True
        first = next(iter(self._boxes.values()), None)
        if first is not None:
            start = self._boxes[self.chosen] if self.chosen else first
            self.centerOn(start)

    def _mark(self) -> None:
        """Which items are stood on, beside it, or stepped back."""
        found = self._found
        for beat, box in self._boxes.items():
            box.chosen = beat == self.chosen
            box.faded = found is not None and beat not in found
        beside: list[CurveItem | LabelItem] = [*self._curves, *self._labels]
        for item in beside:
            edge = item.curve.edge
            item.near = self.chosen in {edge.source, edge.target}
            item.faded = found is not None and not {edge.source, edge.target} <= found
        self.scene().update()

    def _say(self) -> None:
        if self.story is not None and self.chosen:
            a11y.announce(self, node_spoken(self.story.node(self.chosen), self.road), now=True)
