"""The room: people on an ellipse, in tiles or in a strip, and what is heard and seen between them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QEasingCurve, QEvent, QRect, QRectF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from simulator.language import tr
from simulator.model.scenario import YOU
from ui import a11y
from ui.presenters.entries import you_words
from ui.presenters.room import PersonView, RoomView
from ui.theme.style import look, scaled
from ui.widgets.figure import Figure, figures_for
from ui.widgets.person import PersonButton, strip_row, type_sizes
from ui.widgets.scene import Scene, compose, paint_scene
from ui.widgets.seating import Seating, circle_height, seat_circle, seat_strip, seat_tiles, with_room_for

_SLIDE_MS = 420
_LEAST_DISC = 36


class SeatLayout(QLayout):
    """Puts people on the seats a plan gives for the size at hand; slid-back chairs are in between two seats."""

    def __init__(self, parent: QWidget, plan: Callable[[QSize], Seating]) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._plan = plan
        self._seating: Seating | None = None
        self._slid: dict[str, float] = {}
        self.setContentsMargins(0, 0, 0, 0)

    @property
    def seating(self) -> Seating | None:
        """The seats as they were last given."""
        return self._seating

    def slide(self, slid: dict[str, float]) -> None:
        """How far each chair is slid back, 0 to 1."""
        self._slid = slid
        self.place()

    def place(self) -> None:
        """Move everybody to their seat."""
        seating = self._seating
        if seating is None:
            return
        for i, item in enumerate(self._items):
            person = item.widget()
            if not isinstance(person, PersonButton) or i >= len(seating.seats):
                continue
            person.set_manner(seating.shape, seating.disc, seating.labels)
            item.setGeometry(_between(seating.seats[i], seating.back[i], self._slid.get(person.person_id, 0.0)))

    def addItem(self, item: QLayoutItem) -> None:
        """One more person."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Let one go."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def setGeometry(self, rect: QRect) -> None:
        """Seat everybody anew."""
        super().setGeometry(rect)
        if self._items and rect.isValid():
            self._seating = self._plan(rect.size())
            self.place()

    def sizeHint(self) -> QSize:
        """A comfortable room."""
        return QSize(640, 460)

    def minimumSize(self) -> QSize:
        """The room makes do with anything."""
        return QSize(1, 1)


def _between(one: QRect, other: QRect, share: float) -> QRect:
    way = other.topLeft() - one.topLeft()
    return one.translated(round(way.x() * share), round(way.y() * share))


class RoomWidget(QWidget):
    """Renders a `RoomView`.

    `person_activated` carries the id of a person who was clicked or chosen by key; `people_changed` comes when other
    people or labels are shown, so that a strip may need another height; `chairs_rest` when a chair has slid.
    """

    person_activated = Signal(str)
    people_changed = Signal()
    chairs_rest = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        a11y.name(self, tr("The circle"))
        self._view: RoomView | None = None
        self._order: list[str] = []
        self._figures: dict[str, Figure] = {}
        self._people: dict[str, PersonButton] = {}
        self._in_strip = False
        self._with_words = True
        self._scene = Scene()
        self._slid: dict[str, float] = {}
        self._slid_from: dict[str, float] = {}
        self._slid_to: dict[str, float] = {}
        self._own = PersonButton(YOU, None, self)
        self._seats = SeatLayout(self, self._plan)
        self._seats.addWidget(self._own)
        self._motion = QVariantAnimation(self)
        self._motion.setStartValue(0.0)
        self._motion.setEndValue(1.0)
        self._motion.setDuration(_SLIDE_MS)
        self._motion.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._motion.valueChanged.connect(self._on_motion)
        self._motion.finished.connect(self.chairs_rest)

    def set_cast(self, ids: Iterable[str], looks: Mapping[str, Sequence[str]] | None = None) -> None:
        """Everybody who may ever sit here, clockwise from the leader's left; each keeps seat and figure."""
        self._order = list(dict.fromkeys([*self._order, *ids]))
        known = looks or {}
        self._figures = figures_for({person: known.get(person, ()) for person in self._order}, self._figures)

    def set_strip(self, on: bool) -> None:
        """Show named seats in a strip instead of a circle."""
        if on != self._in_strip:
            self._in_strip = on
            self.reseat()

    def strip_height(self, width: int) -> int:
        """How high the strip is at a width, the line for what is seen included."""
        _, height = seat_strip(width, self._strip_widths(), strip_row())
        return height + strip_row()

    def circle_height(self) -> int:
        """The least height at which everybody sits in a circle at this width; 0 where they never do."""
        if self._view is None or self._view.online or self._in_strip:
            return 0
        return circle_height(self.width(), len(self._view.people) + 1, type_sizes(self._view.people))

    def show_room(self, view: RoomView) -> None:
        """Show the room at one instant."""
        before, self._view = self._view, view
        ids = [p.id for p in view.people]
        if before is None or [p.id for p in before.people] != ids:
            self._seat_people(view.people)
        relabelled = before is None or [p.label for p in before.people] != [p.label for p in view.people]
        for person in view.people:
            self._people[person.id].show_person(person)
        speaking = view.now is not None and view.now.who == YOU and view.now.kind == "speech"
        self._own.show_person(PersonView(YOU, you_words(), you_words(), view.you, view.you, speaking=speaking))
        self._move_chairs({p.id: 1.0 for p in view.people if p.chair == "back"}, still=before is None)
        if relabelled:
            self.reseat()
            self.people_changed.emit()
        else:
            self._compose()

    def buttons(self) -> tuple[PersonButton, ...]:
        """The people in the order of their seats, clockwise from the leader's left."""
        found = (self._seats.itemAt(i) for i in range(1, self._seats.count()))
        return tuple(w for item in found if item is not None and isinstance(w := item.widget(), PersonButton))

    def own_seat(self) -> PersonButton:
        """The leader's seat."""
        return self._own

    def scene(self) -> Scene:
        """Words and lines as they are drawn between the people."""
        return self._scene

    def reseat(self) -> None:
        """Work the seats out anew: another size of type, another manner."""
        self._seats.setGeometry(self.rect())
        self._compose()

    def changeEvent(self, event: QEvent) -> None:
        """Another look or size of type: seat everybody anew."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange}:
            self.reseat()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """The layout has moved the people; set the words anew."""
        self.reseat()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Rug, places left, glances and words; the people paint themselves."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_scene(painter, self._scene, QRectF(self.rect()))
        painter.end()

    def _plan(self, size: QSize) -> Seating:
        people = self._view.people if self._view is not None else ()
        kind = type_sizes(people)
        count = len(people) + 1
        if self._in_strip:
            return seat_strip(size.width(), self._strip_widths(), strip_row(), size.height())[0]
        circle = None if self._view is None or self._view.online else seat_circle(*_wh(size), count, kind)
        if circle is not None:
            wishes = [p.words_width(circle.labels) for p in (self._own, *self.buttons())]
            return with_room_for(circle, wishes, kind.label, QRect(0, 0, *_wh(size)))
        seating = seat_tiles(*_wh(size), count, kind)
        if seating.disc >= _LEAST_DISC:
            return seating
        return seat_strip(size.width(), self._strip_widths(), strip_row(), size.height())[0]

    def _strip_widths(self) -> tuple[int, ...]:
        """A third of the room at most: names that are longer are cut, with all of them in the tool tip."""
        most = max(scaled(120), (self.width() - 40) // 3)
        return tuple(min(p.strip_width(), most) for p in (self._own, *self.buttons()))

    def _seat_people(self, people: tuple[PersonView, ...]) -> None:
        self.set_cast((p.id for p in people), {p.id: p.looks for p in people})
        wanted = {p.id for p in people}
        for i in reversed(range(1, self._seats.count())):
            self._seats.takeAt(i)
        for person in people:
            if person.id not in self._people:
                made = PersonButton(person.id, self._figures[person.id], self)
                made.clicked.connect(self._on_clicked)
                made.neighbour_wanted.connect(self._on_neighbour)
                self._people[person.id] = made
        for known, there in self._people.items():
            there.setVisible(known in wanted)
        for person_id in sorted(wanted, key=self._order.index):
            self._seats.addWidget(self._people[person_id])
        a11y.tab_through(*self.buttons())

    def _move_chairs(self, target: dict[str, float], still: bool) -> None:
        if target == self._slid_to:
            return
        self._slid_from = {k: self._slid.get(k, 0.0) for k in {*self._slid, *target}}
        self._slid_to = target
        self._motion.stop()
        if still or look().reduced_motion or not self.isVisible():
            self._on_motion(1.0)
        else:
            self._motion.start()

    def _on_motion(self, share: float) -> None:
        known = {*self._slid_from, *self._slid_to}
        self._slid = {k: self._slid_from.get(k, 0.0) * (1 - share) + self._slid_to.get(k, 0.0) * share for k in known}
        self._seats.slide(self._slid)
        self._compose()

    def _on_clicked(self) -> None:
        person = self.sender()
        if isinstance(person, PersonButton):
            self.person_activated.emit(person.person_id)

    def _on_neighbour(self, step: int) -> None:
        people = self.buttons()
        person = self.sender()
        if isinstance(person, PersonButton) and person in people:
            next_one = people[(people.index(person) + step) % len(people)]
            next_one.setFocus(Qt.FocusReason.OtherFocusReason)

    def _compose(self) -> None:
        seating = self._seats.seating
        if self._view is None or seating is None:
            return
        people = {p.person_id: p for p in (self._own, *self.buttons())}
        left = {k: share for k, share in self._slid.items() if share > 0.05 and k in people}
        order = [self._own.person_id, *(p.person_id for p in self.buttons())]
        self._scene = compose(self._view, seating, people, {k: order.index(k) for k in left}, QRectF(self.rect()))
        self.update()


def _wh(size: QSize) -> tuple[int, int]:
    return size.width(), size.height()
