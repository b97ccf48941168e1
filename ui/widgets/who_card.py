"""Who somebody is: a small card beside them, for as long as one likes to read it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui import a11y
from ui.presenters.room import WhoView
from ui.text import label
from ui.theme.style import scaled, space

_WIDE = 300
_GAP = 4


class WhoCard(QFrame):
    """Name, role, and what the group knows of somebody. It takes no focus: the keys stay with the room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.person = ""
        self.name = label("", "strong")
        self.role = label("", "muted")
        self.about = label("")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(space("large"), space("medium"), space("large"), space("medium"))
        lines.setSpacing(space("hair"))
        for words in (self.name, self.role, self.about):
            words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            lines.addWidget(words)
        self.hide()

    def show_who(self, who: WhoView, beside: QRect, inside: QRect) -> None:
        """Show somebody beside where they sit, both in the parent's coordinates; asked for again, put it away."""
        if self.isVisible() and self.person == who.id:
            self.hide()
            return
        self.person = who.id
        self.name.setText(who.name)
        self.role.setText(who.role)
        self.about.setText(who.about)
        self.about.setVisible(bool(who.about))
        self.ensurePolished()
        wide = min(scaled(_WIDE), inside.width() - 2 * _GAP)
        self.resize(wide, self.heightForWidth(wide))
        self.move(_place(self.rect(), beside, inside.adjusted(_GAP, _GAP, -_GAP, -_GAP)))
        self.show()
        self.raise_()
        a11y.announce(self, who.spoken)

    def put_away(self) -> bool:
        """Take it away; whether it was there."""
        there = self.isVisible()
        self.hide()
        return there

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on it puts it away."""
        self.hide()
        event.accept()


def _place(card: QRect, beside: QRect, inside: QRect) -> QPoint:
    """Beside somebody, on the side of the middle, and never outside."""
    left = beside.center().x() < inside.center().x()
    x = beside.right() + _GAP if left else beside.left() - _GAP - card.width()
    x = max(inside.left(), min(x, inside.right() - card.width()))
    y = beside.center().y() - card.height() // 2
    return QPoint(x, max(inside.top(), min(y, inside.bottom() - card.height())))
