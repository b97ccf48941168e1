"""A drawing as SVG: one file that needs nothing else, with a title, a description and names for a screen reader."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape

from simulator.graph.drawing import Band, Box, Curve, Drawing, Point, cubics
from simulator.graph.road import NO_ROAD, Road
from simulator.model.scenario import Fit

Roles = Mapping[str, str]
LIGHT: Roles = {
    "paper": "#f5f0e5",
    "band": "#efe8d8",
    "rule": "#dcd1bb",
    "card": "#fffdf8",
    "edge": "#867b63",
    "text": "#1f2a29",
    "muted": "#56605b",
    "accent": "#1f6157",
    "on_accent": "#ffffff",
    "problem": "#8b3f1c",
}
FIT_ROLES: Mapping[Fit, str] = {"strong": "accent", "sound": "accent", "weak": "muted", "costly": "problem"}
FIT_NAMES: Mapping[Fit, str] = {"strong": "strong", "sound": "sound", "weak": "weak", "costly": "costly"}


def svg(
    drawing: Drawing,
    names: Mapping[str, str],
    *,
    roles: Roles = LIGHT,
    fits: bool = False,
    road: Road = NO_ROAD,
) -> str:
    """The drawing as SVG text; `names` are those of the people, `roles` the colours by role."""
    return "\n".join(_Svg(drawing, names, roles, road, fits=fits).parts()) + "\n"


class _Svg:
    def __init__(self, drawing: Drawing, names: Mapping[str, str], roles: Roles, road: Road, *, fits: bool) -> None:
        self.drawing, self.names, self.roles, self.road, self.fits = drawing, names, roles, road, fits

    def parts(self) -> Iterator[str]:
        """The file, piece by piece."""
        d, r = self.drawing, self.roles
        width, height = round(d.width), round(d.height)
        yield (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
            f'viewBox="0 0 {width} {height}" role="img" aria-labelledby="title desc" '
            'font-family="Inter, system-ui, sans-serif" font-size="11">'
        )
        yield f'<title id="title">{_text(f"The map of “{d.title}”")}</title>'
        yield f'<desc id="desc">{_text(self._description())}</desc>'
        yield f'<rect width="{width}" height="{height}" fill="{_attribute(r["paper"])}"/>'
        for number, band in enumerate(d.bands):
            yield from self._band(band, number)
        curves = sorted(d.curves, key=self._is_on_road)
        for curve in curves:
            yield self._curve(curve)
        for curve in curves:
            if curve.words:
                yield from self._label(curve)
        for box in d.boxes:
            yield from self._box(box)
        yield "</svg>"

    def _description(self) -> str:
        d = self.drawing
        moments = sum(box.node.kind == "moment" for box in d.boxes)
        ends = sum(box.node.kind == "end" for box in d.boxes)
        words = f"{len(d.boxes)} beats from top to bottom, by the stages of the hour; {moments} moments, marked with a "
        words += f"diamond; {ends} beats with an end, drawn with a double line."
        if self.road.number:
            words += f" The road of one play is drawn thicker, its {len(self.road.number)} beats are numbered."
        if self.fits:
            words += " Marks before the words of a way tell the fit of each move: a full disc strong, a ring sound, "
            words += "a triangle weak, a cross costly."
        return words

    def _band(self, band: Band, number: int) -> Iterator[str]:
        d, r = self.drawing, self.roles
        width, high = round(d.width), band.bottom - band.top
        fill = r["band"] if number % 2 == 0 else r["paper"]
        yield f'<rect y="{_n(band.top)}" width="{width}" height="{_n(high)}" fill="{_attribute(fill)}"/>'
        yield self._words(d.sizes.margin, band.top + 24, band.stage.capitalize(), "muted", size=12, weight=600)

    def _curve(self, curve: Curve) -> str:
        on_road = self._is_on_road(curve)
        ink = _attribute(self.roles[self._ink(curve)])
        width = "3.4" if on_road else "1.3"
        # The head stands at the end of the line, and the line stops at its neck.
        x, y = curve.points[-1]
        reach = 5.0 if on_road else 3.5
        path = path_of((*curve.points[:-1], (x, y - 2 * reach + 1)))
        head = f"M{_n(x - reach)} {_n(y - 2 * reach)}h{_n(2 * reach)}L{_n(x)} {_n(y)}Z"
        dashes = ' stroke-dasharray="5 4"' if curve.edge.when and not on_road else ""
        line = f'<path d="{path}" fill="none" stroke="{ink}" stroke-width="{width}"{dashes}/>'
        return f'{line}<path d="{head}" fill="{ink}"/>'

    def _label(self, curve: Curve) -> Iterator[str]:
        pad, mark = self.drawing.sizes.label_pad, self.drawing.sizes.mark
        x, y = curve.at
        left = x - curve.width / 2
        ground = _attribute(self.roles["paper"])
        yield f'<rect x="{_n(left)}" y="{_n(y - 8)}" width="{_n(curve.width)}" height="16" rx="8" fill="{ground}"/>'
        at = left + pad
        for fit in curve.fits:
            yield self._mark(fit, at + mark / 2, y)
            at += mark
        middle = (at + left + curve.width) / 2 if curve.fits else x
        role = "text" if self._is_on_road(curve) else "muted"
        yield self._words(middle, y + 3.8, curve.words, role, size=10.5, anchor="middle")

    def _mark(self, fit: Fit, x: float, y: float) -> str:
        ink = _attribute(self.roles[FIT_ROLES[fit]])
        match fit:
            case "strong":
                shape = f'<circle cx="{_n(x)}" cy="{_n(y)}" r="3.8" fill="{ink}">'
                end = "</circle>"
            case "sound":
                shape = f'<circle cx="{_n(x)}" cy="{_n(y)}" r="3.2" fill="none" stroke="{ink}" stroke-width="1.5">'
                end = "</circle>"
            case "weak":
                shape = (
                    f'<path d="M{_n(x - 3.6)} {_n(y + 3)}h7.2l-3.6-6.6Z" fill="none" stroke="{ink}" stroke-width="1.4">'
                )
                end = "</path>"
            case "costly":
                shape = (
                    f'<path d="M{_n(x - 3.2)} {_n(y - 3.2)}l6.4 6.4m0-6.4l-6.4 6.4" stroke="{ink}" stroke-width="1.8">'
                )
                end = "</path>"
        return f"{shape}<title>{FIT_NAMES[fit]}</title>{end}"

    def _box(self, box: Box) -> Iterator[str]:
        r, node = self.roles, box.node
        number = self.road.number.get(node.id)
        left, top = box.x - box.width / 2, box.y - box.height / 2
        radius = box.height / 2 if node.kind == "end" else 9
        ink = r["accent"] if number else r["edge"]
        yield f'<g role="img" aria-label="{_attribute(self._spoken(box))}">'
        yield _rect(left, top, box.width, box.height, radius, r["card"], ink, 3 if number else 1.2)
        if node.kind == "end":
            yield _rect(left + 4, top + 4, box.width - 8, box.height - 8, radius - 4, "none", ink, 1)
        inset = 14.0 if node.kind != "end" else 24.0
        if node.kind == "moment":
            yield f'<path d="M{_n(left + 17)} {_n(box.y - 6)}l6 6-6 6-6-6Z" fill="{_attribute(r["accent"])}"/>'
            inset = 31.0
        letters = round((box.width - inset - 10) / 6.7)
        yield self._words(left + inset, box.y - 4, _cut(node.title, letters), "text", size=12, weight=600)
        yield self._words(left + inset, box.y + 12, _cut(self._second(box), round(letters * 1.12)), "muted", size=10.5)
        if number:
            x, y = left + box.width - 4, top + 3
            ink = _attribute(r["accent"])
            yield f'<circle cx="{_n(x)}" cy="{_n(y)}" r="10" fill="{ink}"/>'
            yield self._words(x, y + 3.6, str(number), "on_accent", size=10, weight=600, anchor="middle")
        yield "</g>"

    def _second(self, box: Box) -> str:
        node = box.node
        who = ", ".join(self.names.get(p, p) for p in node.people[:3])
        if self.fits and node.needs is not None:
            who = f"needs: {node.needs.replace('_', ' ')}"
        return f"{node.minute}′ · {node.ending or who}" if node.ending or who else f"{node.minute}′"

    def _spoken(self, box: Box) -> str:
        node = box.node
        kind = {"beat": "", "moment": ", a moment", "end": f", an end: {node.ending}"}[node.kind]
        number = self.road.number.get(node.id)
        passed = f", number {number} of the road" if number else ""
        return f"Minute {node.minute}, {node.title}{kind}{passed}"

    def _words(
        self, x: float, y: float, words: str, role: str, *, size: float, weight: int = 400, anchor: str = ""
    ) -> str:
        bold = f' font-weight="{weight}"' if weight != 400 else ""
        place = f' text-anchor="{anchor}"' if anchor else ""
        ink = _attribute(self.roles[role])
        return f'<text x="{_n(x)}" y="{_n(y)}" font-size="{size:g}"{bold}{place} fill="{ink}">{_text(words)}</text>'

    def _ink(self, curve: Curve) -> str:
        if self._is_on_road(curve):
            return "accent"
        fits = set(curve.edge.fits)
        return FIT_ROLES[fits.pop()] if self.fits and len(fits) == 1 else "edge"

    def _is_on_road(self, curve: Curve) -> bool:
        return self.road.goes(curve.edge.source, curve.edge.target)


def path_of(points: tuple[Point, ...]) -> str:
    """The points as the data of an SVG path."""
    x, y = points[0]
    parts = [f"M{_n(x)} {_n(y)}"]
    parts += ["C" + " ".join(f"{_n(x)} {_n(y)}" for x, y in handles) for handles in cubics(points)]
    return "".join(parts)


def _rect(x: float, y: float, width: float, height: float, radius: float, fill: str, ink: str, line: float) -> str:
    return (
        f'<rect x="{_n(x)}" y="{_n(y)}" width="{_n(width)}" height="{_n(height)}" rx="{_n(radius)}" '
        f'fill="{_attribute(fill)}" stroke="{_attribute(ink)}" stroke-width="{line:g}"/>'
    )


def _n(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def _plain(text: str) -> str:
    """Without what XML cannot hold."""
    return "".join(
        c for c in text if c in "\t\n" or (c >= " " and not "\ud800" <= c <= "\udfff" and c not in "\ufffe\uffff")
    )


def _text(text: str) -> str:
    return escape(_plain(text), quote=False)


def _attribute(text: str) -> str:
    return escape(_plain(text), quote=True)
