"""What this program is, which version, whose work is in it, and where a newer one would come from."""

from __future__ import annotations

import platform
from datetime import date

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit, QWidget

from simulator.language import mark, tr
from ui import a11y, text
from ui.presenters.dates import day_words
from ui.theme.style import scaled, space
from ui.version import RELEASED, VERSION, is_old
from ui.widgets.page import Measure, Page, section

WHAT = mark(
    "A place to practise leading a Balint group, with invented people. It certifies nothing, its minutes count toward "
    "no training, and it does not measure whether anybody can lead."
)
NEWER = mark(
    "This program never looks for a newer version by itself, and sends nothing anywhere. Whoever gave it to you can "
    "say whether there is one. A file that a newer version made is not opened by this one, and says so."
)
OLD = mark("This version is more than a year old. It is worth asking whether there is a newer one.")
OWN = mark(
    "The program is under the MIT licence, the sessions and texts under Creative Commons Attribution 4.0, the typeface "
    "Inter under the SIL Open Font License 1.1. Below are the licences of the libraries it is made with."
)


class AboutScreen(Page):
    """About the program. `licences` is the text of the third-party licences; `today` tells whether it is old."""

    def __init__(self, licences: str, today: date, menu: QMenu | None = None, parent: QWidget | None = None) -> None:
        super().__init__(tr("About"), parent, widest=860)
        self.head("", back=tr("Home"), menu=menu)
        self.column.addWidget(text.heading("Balint Leader Simulator"))
        self.column.addWidget(Measure(text.label(tr(WHAT), "lead"), 760))
        self.copy = text.button(tr("Copy"), spoken=tr("Copy the version"))
        self.copy.clicked.connect(self.copy_version)
        version, below = section(tr("Version"), self.copy)
        below.setSpacing(space("small"))
        self.version = text.label(version_words(), selectable=True)
        below.addWidget(self.version)
        if is_old(today):
            below.addWidget(text.label(tr(OLD)))
        below.addWidget(text.label(tr(NEWER), "muted"))
        self.column.addWidget(version)
        whose, below = section(tr("Licences"))
        below.setSpacing(space("small"))
        below.addWidget(text.label(tr(OWN), "muted"))
        self.licences = QPlainTextEdit(licences)
        self.licences.setObjectName("licences")
        self.licences.setReadOnly(True)
        self.licences.setTabChangesFocus(True)
        self.licences.setMinimumHeight(scaled(320))
        a11y.name(self.licences, tr("Licences of the libraries"))
        below.addWidget(self.licences)
        self.column.addWidget(whose)
        self.column.addStretch(1)

    def copy_version(self) -> None:
        """Put the version on the clipboard, for a message to whoever looks after the program."""
        QApplication.clipboard().setText(self.version.text())
        a11y.announce(self, tr("The version is copied."))

    def focus_first(self) -> None:
        """The way back."""
        self.back.setFocus()


def version_words() -> str:
    """“0.1.0 of 20 November 2026 · Qt 6.11.3 · Python 3.11.7 · Linux”."""
    version = tr("{version} of {day}", version=VERSION, day=day_words(date.fromisoformat(RELEASED)))
    return f"{version} · Qt {qVersion()} · Python {platform.python_version()} · {platform.system()}"
