"""Settings: each is in force as soon as it is chosen."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from simulator.language import mark, tr
from ui import text
from ui.languages import OWN_NAMES
from ui.prefs import FASTEST, PACE_STEP, SLOWEST, Prefs
from ui.presenters.briefing import MARGIN, MARGIN_MORE, SAY_FIRST, SAY_FIRST_MORE
from ui.theme.style import TEXT_SCALES, space
from ui.widgets.cards import Option, Switch
from ui.widgets.page import Page, Tiles, section

_COLOURS = (
    ("system", mark("As the system"), mark("Follows your computer")),
    ("light", mark("Light"), mark("Warm paper")),
    ("dark", mark("Dark"), mark("For the evening")),
    ("high_contrast", mark("High contrast"), mark("Black on white, strong edges")),
)
_MOTIONS = (
    ("system", mark("As the system")),
    ("full", mark("With movement")),
    ("reduced", mark("Without movement")),
)


class Stepper(QWidget):
    """A number with a button less and a button more; `shows` is a marked sentence with ``{value}`` in it."""

    stepped = Signal(int)

    def __init__(self, name: str, values: tuple[int, ...], shows: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values = values
        self._shows = shows
        self.value = values[0]
        self.less = text.button("−", spoken=tr("{setting}: less", setting=name))
        self.more = text.button("+", spoken=tr("{setting}: more", setting=name))
        self.shown = text.label("", "lead", wrap=False)
        self.shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.shown.setAccessibleName(name)
        self.less.clicked.connect(self._less)
        self.more.clicked.connect(self._more)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(space("medium"))
        line.addWidget(self.less)
        line.addWidget(self.shown)
        line.addWidget(self.more)
        line.addStretch(1)

    def show_value(self, value: int) -> None:
        """Show the value, or the nearest there is."""
        self.value = min(self._values, key=lambda v: abs(v - value))
        self.shown.setText(tr(self._shows, value=self.value))
        self.less.setEnabled(self.value > self._values[0])
        self.more.setEnabled(self.value < self._values[-1])

    def _less(self) -> None:
        self._step(-1)

    def _more(self) -> None:
        self._step(1)

    def _step(self, by: int) -> None:
        place = self._values.index(self.value) + by
        if 0 <= place < len(self._values):
            self.show_value(self._values[place])
            self.stepped.emit(self.value)


READ_ALOUD = mark("Read aloud in the room")
READ_ALOUD_MORE = mark("Each person has a voice of their own; a line waits until the one before it has been said.")


class SettingsScreen(Page):
    """The settings. `changed` carries the new ones; the other signals ask for the folder in which all is kept.

    `speechless` says why nothing can be read aloud on this computer; where it can, it is empty.
    """

    changed = Signal(object)
    folder_wanted = Signal()
    backup_wanted = Signal()
    restore_wanted = Signal()

    def __init__(
        self,
        prefs: Prefs,
        folder: str,
        menu: QMenu | None = None,
        parent: QWidget | None = None,
        *,
        speechless: str = "",
    ) -> None:
        super().__init__(tr("Settings"), parent, widest=860)
        self.prefs = prefs
        self.head("", back=tr("Home"), menu=menu)
        self.column.addWidget(text.heading(tr("Settings")))
        self.languages = (
            Option("system", tr("As the system"), tr("Follows your computer")),
            *(Option(code, name, "") for code, name in OWN_NAMES.items()),
        )
        self.colours = tuple(Option(key, tr(word), tr(more)) for key, word, more in _COLOURS)
        self.motions = tuple(Option(key, tr(word), "") for key, word in _MOTIONS)
        self.text_size = Stepper(tr("Text size"), TEXT_SCALES, mark("{value} %"))
        self.pace = Stepper(
            tr("Reading pace"), tuple(range(SLOWEST, FASTEST + 1, PACE_STEP)), mark("{value} words a minute")
        )
        self.say_first = Switch(tr(SAY_FIRST), tr(SAY_FIRST_MORE))
        self.margin = Switch(tr(MARGIN), tr(MARGIN_MORE))
        self.read_aloud = Switch(tr(READ_ALOUD), speechless or tr(READ_ALOUD_MORE))
        # What is on can always be turned off.
        self.read_aloud.setEnabled(not speechless or prefs.read_aloud)
        self._options(tr("Language"), self.languages, 4, 180)
        self._options(tr("Colours"), self.colours, 4, 180)
        self._part(
            tr("Text size"), self.text_size, tr("Everything grows with it. Ctrl and plus or minus work on every page.")
        )
        self._options(tr("Movement"), self.motions, 3, 180)
        self._part(tr("Reading pace"), self.pace, tr("How fast lines appear in the room. A key always shows the rest."))
        part, below = section(tr("In the room"))
        below.addWidget(self.say_first)
        below.addWidget(self.margin)
        below.addWidget(self.read_aloud)
        self.column.addWidget(part)
        self.column.addWidget(self._data(folder))
        self.column.addStretch(1)
        self.show_prefs(prefs)
        for option in (*self.languages, *self.colours, *self.motions):
            option.toggled.connect(self._chosen)
        self.text_size.stepped.connect(self._chosen)
        self.pace.stepped.connect(self._chosen)
        self.say_first.toggled.connect(self._chosen)
        self.margin.toggled.connect(self._chosen)
        self.read_aloud.toggled.connect(self._chosen)

    def show_prefs(self, prefs: Prefs) -> None:
        """Show these settings, without saying that they changed."""
        self.prefs = prefs
        self.blockSignals(True)
        for option in self.languages:
            option.setChecked(option.key == prefs.language)
        for option in self.colours:
            option.setChecked(option.key == prefs.colours)
        for option in self.motions:
            option.setChecked(option.key == prefs.motion)
        self.text_size.show_value(prefs.text_size)
        self.pace.show_value(prefs.words_per_minute)
        self.say_first.setChecked(prefs.say_first)
        self.margin.setChecked(prefs.margin)
        self.read_aloud.setChecked(prefs.read_aloud)
        self.blockSignals(False)

    def show_text_size(self, size: int) -> None:
        """The text's size was changed by a key."""
        self.show_prefs(replace(self.prefs, text_size=size))

    def focus_first(self) -> None:
        """Begin with the language."""
        next((o for o in self.languages if o.isChecked()), self.languages[0]).setFocus()

    def _data(self, folder: str) -> QWidget:
        part, below = section(tr("Your data"))
        below.setSpacing(space("small"))
        self.folder = text.label(folder, selectable=True)
        self.folder.setAccessibleName(tr("The folder in which everything is kept: {folder}", folder=folder))
        self.open_folder = text.button(tr("Open the folder"))
        self.back_up = text.button(tr("Back up everything…"))
        self.restore = text.button(tr("Restore from a backup…"))
        self.open_folder.clicked.connect(self.folder_wanted)
        self.back_up.clicked.connect(self.backup_wanted)
        self.restore.clicked.connect(self.restore_wanted)
        tiles = Tiles(210, 3, "small")
        tiles.show_tiles((self.open_folder, self.back_up, self.restore))
        below.addWidget(
            text.label(tr("All of it is kept in this folder, on this computer; nothing leaves it by itself."), "muted")
        )
        below.addWidget(self.folder)
        below.addWidget(tiles)
        return part

    def _part(self, title: str, widget: QWidget, more: str) -> None:
        part, below = section(title)
        below.setSpacing(space("small"))
        below.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
        below.addWidget(text.label(more, "muted"))
        self.column.addWidget(part)

    def _options(self, title: str, options: tuple[Option, ...], columns: int, least: int) -> None:
        part = QWidget()
        layout = QVBoxLayout(part)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space("small"))
        layout.addWidget(text.heading(title, 2))
        tiles = Tiles(least, columns, "medium")
        tiles.setAccessibleName(title)
        tiles.show_tiles(options)
        layout.addWidget(tiles)
        self.column.addWidget(part)

    def _chosen(self) -> None:
        if self.signalsBlocked():
            return
        language = next((o.key for o in self.languages if o.isChecked()), self.prefs.language)
        colours = next((o.key for o in self.colours if o.isChecked()), self.prefs.colours)
        motion = next((o.key for o in self.motions if o.isChecked()), self.prefs.motion)
        chosen = replace(
            self.prefs,
            language=language,
            colours=colours,  # type: ignore[arg-type]
            motion=motion,  # type: ignore[arg-type]
            text_size=self.text_size.value,
            words_per_minute=self.pace.value,
            say_first=self.say_first.isChecked(),
            margin=self.margin.isChecked(),
            read_aloud=self.read_aloud.isChecked(),
        )
        if chosen != self.prefs:
            self.prefs = chosen
            self.changed.emit(chosen)
