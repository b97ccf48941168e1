"""What lies between the people: the rug, a place left empty, glances, bubbles, and the words in the middle."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import hypot

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QPixmapCache,
    QRadialGradient,
    QRegion,
)

from simulator.model.scenario import YOU
from ui.presenters.room import NowView, PersonView, RoomView
from ui.theme.style import colour, font, look, radius, scaled
from ui.widgets.person import PersonButton
from ui.widgets.seating import Seating
from ui.widgets.words import Block, fit, place_near, wrapped_size

_LEFT = 0.44  # the size of a place left empty, in parts of a figure
_CENTRED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


@dataclass(frozen=True, slots=True)
class Bubble:
    """What somebody's body does, written beside them; `framed` for whoever has the floor."""

    rect: QRectF
    text: str
    framed: bool


@dataclass(frozen=True, slots=True)
class Glance:
    """Who looks at whom: a curve from disc to disc, and whether it is the one who speaks."""

    path: QPainterPath
    tip: QPointF
    strong: bool


@dataclass(frozen=True, slots=True)
class Scene:
    """All that is drawn under the people, worked out once per change."""

    rug: QRectF = field(default_factory=QRectF)
    quiet: bool = False
    left: tuple[QRectF, ...] = ()
    glances: tuple[Glance, ...] = ()
    bubbles: tuple[Bubble, ...] = ()
    words: tuple[Block, ...] = ()
    seconds: tuple[QPointF, ...] = ()
    keep_clear: tuple[QRectF, ...] = ()


def compose(
    view: RoomView, seating: Seating, people: Mapping[str, PersonButton], left: Mapping[str, int], inside: QRectF
) -> Scene:
    """Work out what lies between the people. `left` are those slid back, with the number of their seat."""
    quiet = bool(view.silence)
    if seating.shape == "strip":
        if seating.middle.height() > scaled(80):
            words, seconds = _middle_words(view.now, view.silence, seating.middle, "")
            return Scene(quiet=quiet, words=words, seconds=seconds)
        return Scene(quiet=quiet, words=_strip_words(view, inside, people))
    places = tuple(_left_place(people[k], seating, i) for k, i in left.items()) if seating.shape == "circle" else ()
    taken = [box for p in people.values() for box in _boxes(p)]
    words, seconds = _middle_words(view.now, view.silence, seating.middle, "")
    caption = _around(words)
    bubbles, unplaced = _bubbles(view, seating, people, [*taken, *places, caption], inside)
    if unplaced:
        words, seconds = _middle_words(view.now, view.silence, seating.middle, unplaced)
        caption = _around(words)
        bubbles = tuple(b for b in bubbles if not b.rect.intersects(caption.adjusted(-3, -3, 3, 3)))
    clear = (*taken, caption.adjusted(-6, -4, 6, 4), *(b.rect for b in bubbles))
    glances = () if seating.shape == "tiles" else _glances(view, people, seating.rug.center())
    return Scene(
        rug=seating.rug,
        quiet=quiet,
        left=places,
        glances=glances,
        bubbles=bubbles,
        words=words,
        seconds=seconds,
        keep_clear=clear,
    )


def paint_scene(painter: QPainter, scene: Scene, inside: QRectF) -> None:
    """Paint it."""
    painter.fillRect(inside, colour("room"))
    _paint_rug(painter, scene)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.save()
    painter.setClipRegion(_free(scene, inside))
    if scene.quiet and not scene.rug.isEmpty():
        painter.setPen(QPen(colour("rule"), 1))
        painter.drawEllipse(scene.rug)
    for ring in scene.left:
        painter.setPen(_dotted("edge", 2))
        painter.drawEllipse(ring)
    _paint_glances(painter, scene)
    painter.restore()
    for glance in scene.glances:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("ring" if glance.strong else "gaze"))
        painter.drawEllipse(glance.tip, 3.4 if glance.strong else 2.4, 3.4 if glance.strong else 2.4)
    for bubble in scene.bubbles:
        _paint_bubble(painter, bubble)
    for block in scene.words:
        painter.setFont(block.font)
        painter.setPen(colour(block.role))
        painter.drawText(block.rect, int(_CENTRED), block.text)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("muted"))
    for dot in scene.seconds:
        painter.drawEllipse(dot, 2.5, 2.5)


def _boxes(person: PersonButton) -> tuple[QRectF, QRectF]:
    at = QPointF(person.pos())
    disc = person.disc_rect().translated(at).adjusted(-8, -8, 8, 6)
    return disc, person.words_rect().translated(at)


def _disc(person: PersonButton) -> QRectF:
    return person.disc_rect().translated(QPointF(person.pos()))


def _around(words: tuple[Block, ...]) -> QRectF:
    whole = QRectF()
    for block in words:
        box = QFontMetricsF(block.font).boundingRect(block.rect, int(_CENTRED), block.text)
        whole = whole.united(box)
    return whole


def _middle_words(
    now: NowView | None, silence: str, middle: QRectF, cue: str
) -> tuple[tuple[Block, ...], tuple[QPointF, ...]]:
    if now is None or middle.isEmpty():
        return (), ()
    if silence:
        return _silence_words(now, silence, middle)
    speech = now.kind == "speech"
    body = now.text or (now.cue if not cue else "")
    if not body or now.kind == "wait":
        return (), ()
    own = now.who == YOU
    role = "text" if speech or own else "muted"
    words = _Wish(body, font("spoken", italic=not speech), role)
    words.font.setPointSizeF(words.font.pointSizeF() * max(1.0, min(1.4, middle.width() / 520)))
    name = _Wish(now.name, font("body", 600), "accent" if own else "muted")
    aside = _Wish(cue, font("body", italic=True), "muted")
    named = bool(now.name) and now.kind in {"speech", "gesture", "cue"}
    # The words come first: what leaves too little room for them is left to the transcript.
    for before in ([name, aside] if named and cue else [], [name] if named else []):
        blocks, whole = _stack([*before, words], middle)
        if before and whole:
            return blocks, ()
    return _stack([words], middle)[0], ()


@dataclass(frozen=True, slots=True)
class _Wish:
    text: str
    font: QFont
    role: str


def _stack(wanted: list[_Wish], middle: QRectF) -> tuple[tuple[Block, ...], bool]:
    """Words under each other in the middle, and whether all of them could be set at a good size."""
    gap, rest, whole = 4.0, middle.height(), True
    made = []
    for wish in wanted:
        shown, used, high = fit(wish.text, wish.font, middle.width(), max(rest, 0.0))
        whole = whole and shown == wish.text and used.pointSizeF() > wish.font.pointSizeF() * 0.62
        if shown:
            made.append((shown, used, high, wish.role))
            rest -= high + gap
    y = middle.center().y() - (sum(high for _, _, high, _ in made) + gap * max(0, len(made) - 1)) / 2
    blocks = []
    for shown, used, high, role in made:
        blocks.append(Block(QRectF(middle.left(), y, middle.width(), high + 1), shown, used, role))
        y += high + gap
    return tuple(blocks), whole


def _silence_words(now: NowView, silence: str, middle: QRectF) -> tuple[tuple[Block, ...], tuple[QPointF, ...]]:
    wanted = [_Wish(silence, font("title", italic=True), "text")]
    if now.text:
        wanted.append(_Wish(now.text, font("body", italic=True), "muted"))
    dots_high = 22.0
    blocks, _ = _stack(wanted, middle.adjusted(0, 0, 0, -dots_high))
    count = min(now.seconds, 30)
    step = min(14.0, middle.width() / max(1, count))
    low = max((b.rect.bottom() for b in blocks), default=middle.center().y()) + 14
    first = middle.center().x() - step * (count - 1) / 2
    return blocks, tuple(QPointF(first + step * i, low) for i in range(count))


def _strip_words(view: RoomView, inside: QRectF, people: Mapping[str, PersonButton]) -> tuple[Block, ...]:
    now = view.now
    if now is None:
        return ()
    seen = view.silence or (now.text if now.kind in {"direction", "chair", "door"} else now.cue or "")
    if now.kind == "cue":
        seen = now.cue or now.text
    if not seen:
        return ()
    text = f"{now.name} {seen}" if now.name and not view.silence and now.kind in {"speech", "cue"} else seen
    low = max((p.geometry().bottom() for p in people.values()), default=0) + 2
    made = font("body", italic=True)
    box = QRectF(12, low, inside.width() - 24, inside.bottom() - low)
    shown = QFontMetricsF(made).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    return (Block(box, shown, made, "muted"),)


def _bubbles(
    view: RoomView, seating: Seating, people: Mapping[str, PersonButton], avoid: list[QRectF], inside: QRectF
) -> tuple[tuple[Bubble, ...], str]:
    """The bubbles that found a place, and what the one who has the floor does if there was none for it."""
    now_who = view.now.who if view.now is not None else ""
    own_body = view.now is not None and view.now.kind in {"cue", "gesture"}
    doing = [p for p in view.people if p.cue and not (own_body and p.id == now_who)]
    doing.sort(key=lambda p: p.id != now_who)
    middle = seating.rug.center() if not seating.rug.isEmpty() else inside.center()
    room = inside.adjusted(3, 3, -3, -3)
    placed: list[Bubble] = []
    unplaced = ""
    taken = [box.adjusted(-3, -3, 3, 3) for box in avoid]
    for person in doing:
        bubble = _bubble(person, people[person.id], person.id == now_who, middle, taken, room)
        if bubble is not None:
            placed.append(bubble)
            taken.append(bubble.rect.adjusted(-3, -3, 3, 3))
        elif person.id == now_who:
            unplaced = person.cue
    return tuple(placed), unplaced


def _bubble(
    person: PersonView, there: PersonButton, framed: bool, middle: QPointF, taken: list[QRectF], room: QRectF
) -> Bubble | None:
    made = font("small", italic=True)
    pad = QSizeF(20, 12) if framed else QSizeF(4, 2)
    for widest in (170, 120):
        text, size = wrapped_size(person.cue, made, scaled(widest), 3 if framed else 2)
        box = QSizeF(size.width() + pad.width(), size.height() + pad.height())
        at = place_near(box, QRectF(there.geometry()), _disc(there), middle, taken, room)
        if at is not None:
            return Bubble(at, text, framed)
    return None


def _glances(view: RoomView, people: Mapping[str, PersonButton], centre: QPointF) -> tuple[Glance, ...]:
    now_who = view.now.who if view.now is not None else ""
    found = []
    for person in view.people:
        target = people.get(person.look) if person.look else None
        if target is None or target is people[person.id]:
            continue
        start, end = _disc(people[person.id]), _disc(target)
        path, tip = _curve(start, end, centre)
        found.append(Glance(path, tip, person.id == now_who))
    return tuple(found)


def _curve(start: QRectF, end: QRectF, centre: QPointF) -> tuple[QPainterPath, QPointF]:
    half = (start.center() + end.center()) / 2
    bend = half + (centre - half) * 0.3
    from_ring, to_ring = start.width() / 2 + 8, end.width() / 2 + 9
    steps = [_on_bend(start.center(), bend, end.center(), i / 40) for i in range(41)]
    seen = [p for p in steps if _far(p, start.center()) > from_ring and _far(p, end.center()) > to_ring]
    path = QPainterPath()
    for i, point in enumerate(seen):
        if i == 0:
            path.moveTo(point)
        else:
            path.lineTo(point)
    return path, seen[-1] if seen else end.center()


def _on_bend(start: QPointF, bend: QPointF, end: QPointF, t: float) -> QPointF:
    # By hand: QPainterPath.pointAtPercent measures the whole curve at every call, 0.3 ms each.
    return start * (1 - t) ** 2 + bend * (2 * t * (1 - t)) + end * t**2


def _far(one: QPointF, other: QPointF) -> float:
    return hypot(one.x() - other.x(), one.y() - other.y())


def _left_place(person: PersonButton, seating: Seating, seat: int) -> QRectF:
    """The place left empty in the circle: where the chair stood, or as much nearer to the middle as words cover it."""
    spot = person.disc_rect().translated(QPointF(seating.seats[seat].topLeft())).center()
    centre, size = seating.rug.center(), seating.disc * _LEFT
    at = QPointF(person.pos())
    covered = (person.disc_rect().translated(at), person.words_rect().translated(at))
    step = (centre - spot) / max(1.0, _far(centre, spot)) * 2
    ring = QRectF(0, 0, size, size)
    for _ in range(seating.disc):
        ring.moveCenter(spot)
        if not any(box.adjusted(-4, -4, 4, 4).intersects(ring) for box in covered):
            break
        spot += step
    return ring


def _dotted(role: str, width: float) -> QPen:
    pen = QPen(colour(role), width)
    pen.setStyle(Qt.PenStyle.CustomDashLine)
    pen.setDashPattern([0.1, 3.0])
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen


def _paint_rug(painter: QPainter, scene: Scene) -> None:
    if scene.rug.isEmpty():
        return
    ratio = painter.device().devicePixelRatioF()
    size = scene.rug.toAlignedRect().adjusted(-1, -1, 1, 1)
    key = f"balint-rug-{look().scheme}-{scene.quiet}-{size.width()}-{size.height()}-{ratio}"
    image = QPixmap()
    if not QPixmapCache.find(key, image):
        image = QPixmap(round(size.width() * ratio), round(size.height() * ratio))
        image.setDevicePixelRatio(ratio)
        image.fill(colour("room"))
        _weave(image, scene.rug.translated(-size.topLeft().x(), -size.topLeft().y()), quiet=scene.quiet)
        QPixmapCache.insert(key, image)
    painter.drawPixmap(size.topLeft(), image)


def _weave(image: QPixmap, rug: QRectF, *, quiet: bool) -> None:
    """Paint the rug once; a large gradient takes longer than all the rest together."""
    glow = QRadialGradient(rug.center(), max(rug.width(), rug.height()) * 0.36)
    glow.setColorAt(0.0, colour("rug" if quiet else "panel"))
    glow.setColorAt(1.0, colour("rug"))
    inner = QPainter(image)
    inner.setRenderHint(QPainter.RenderHint.Antialiasing)
    inner.setPen(Qt.PenStyle.NoPen)
    inner.setBrush(glow)
    inner.drawEllipse(rug)
    inner.end()


def _free(scene: Scene, inside: QRectF) -> QRegion:
    """Where nobody sits and nothing is written."""
    free = QRegion(inside.toAlignedRect())
    for box in scene.keep_clear:
        free -= QRegion(box.toAlignedRect())
    return free


def _paint_glances(painter: QPainter, scene: Scene) -> None:
    for glance in scene.glances:
        painter.setPen(_dotted("ring" if glance.strong else "gaze", 2.4 if glance.strong else 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(glance.path)


def _paint_bubble(painter: QPainter, bubble: Bubble) -> None:
    if bubble.framed:
        painter.setPen(QPen(colour("rule"), 1))
        painter.setBrush(colour("panel"))
        painter.drawRoundedRect(bubble.rect, radius("medium"), radius("medium"))
    painter.setFont(font("small", italic=True))
    painter.setPen(colour("text" if bubble.framed else "muted"))
    painter.drawText(bubble.rect, int(_CENTRED), bubble.text)
