"""The window: a stack of screens, the way between them, and the commands that work on all of them."""

# ruff: noqa: N802 - what overrides a method of Qt has Qt's name

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QObject, QSettings, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QMainWindow,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from simulator.content.index import Card, card_of
from simulator.errors import BalintError, RecordError, ScenarioRefused, StoreError
from ui import a11y, text
from ui.commands import COMMANDS, in_menu
from ui.desk import Desk
from ui.leading import Leading
from ui.looks import apply_prefs, next_text_size
from ui.prefs import Prefs
from ui.presenters.home import home_view
from ui.screens.home import HomeScreen
from ui.widgets.page import Notice, Page

if TYPE_CHECKING:
    from simulator.model.scenario import Scenario
    from ui import jobs
    from ui.screens.plays import PlaysScreen

TITLE = "Balint Leader Simulator"
SESSION_FILES = "Session files (*.yaml *.yml);;All files (*)"
RECORDS = "Records of plays (*.jsonl);;All files (*)"
_LEAST = (760, 520)
_USUAL = (1280, 860)


class MainWindow(QMainWindow):
    """The one window. `painted` comes once, after the first paint of the home screen."""

    painted = Signal()
    text_size_changed = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.at = ""
        self.scenario: Scenario | None = None
        self._chosen: tuple[str, str, bool] = ("guided", "reading", False)
        self._under: tuple[str, QWidget] | None = None
        self._reading: jobs.Job[Scenario] | None = None
        self._saving = ""
        self._plays: PlaysScreen | None = None
        self.setWindowTitle(TITLE)
        self.setMinimumSize(*_LEAST)
        self.setAcceptDrops(True)
        self.commands = {c.id: self._action(c.id, c.text, c.keys) for c in COMMANDS}
        self.menu = QMenu(self)
        self.menu.addActions([self.commands[c.id] for c in in_menu()])
        self.notice = Notice()
        self.stack = QStackedWidget()
        self._fill()
        self.home = HomeScreen(self.menu)
        self.home.chosen.connect(self.open_session)
        self.home.resumed.connect(self.resume)
        self.home.plays_wanted.connect(self.do_plays)
        self.home.settings_wanted.connect(self.do_settings)
        self.home.file_wanted.connect(self.do_open)
        self.home.top.installEventFilter(self)
        self.leading = Leading(desk, self.menu, self)
        self.leading.screen_made.connect(self._enter)
        self.leading.left.connect(self.do_home)
        self.leading.text_size_changed.connect(self._text_size)
        desk.home_changed.connect(self.show_home_view)
        desk.trouble.connect(self.say)
        self.show_home_view()
        self._enter("home", self.home)
        if desk.first_words:
            self.say(desk.first_words)

    # What happens to the window itself

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice the first paint."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self.painted.emit()
        return False

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let go of the play; it is on disk already, so nothing is asked."""
        self.leading.leave()
        self._window_settings().setValue("geometry", self.saveGeometry())
        self.desk.close()
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped where nothing is being led."""
        if _dropped(event) is not None and self.commands["open"].isEnabled():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the briefing of the file."""
        path = _dropped(event)
        if path is not None and self.commands["open"].isEnabled():
            event.acceptProposedAction()
            self.open_file(str(path))

    # Commands

    def do_open(self) -> None:
        """Choose a session file."""
        dialog = QFileDialog(self, "Open a session file", "", SESSION_FILES)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.open_file)
        dialog.open()

    def do_plays(self) -> None:
        """The list of plays."""
        from ui.screens.plays import PlaysScreen  # noqa: PLC0415 - made when it is wanted

        screen = PlaysScreen(self.menu)
        screen.wanted.connect(self.play_wanted)
        self._plays = screen
        self._fill_plays(screen)
        self._enter("plays", screen)

    def do_settings(self) -> None:
        """The settings."""
        from ui.screens.settings import SettingsScreen  # noqa: PLC0415 - made when it is wanted

        screen = SettingsScreen(self.desk.prefs, self.menu)
        screen.changed.connect(self.set_prefs)
        self.text_size_changed.connect(screen.show_text_size)
        self._enter("settings", screen)

    def do_keys(self) -> None:
        """The page of keys, over whatever is shown; the way back leads there."""
        from ui.screens.keys import KeysScreen  # noqa: PLC0415 - made when it is wanted

        if self.at != "keys":
            current = self.stack.currentWidget()
            self._under = (self.at, current) if current is not None else None
            self._enter("keys", KeysScreen(self.menu))

    def do_back(self) -> None:
        """Where one came from."""
        if self._under is not None:
            name, screen = self._under
            self._under = None
            self._enter(name, screen)
        else:
            self.do_home()

    def do_home(self) -> None:
        """Home."""
        self.leading.leave()
        self.desk.refresh()
        self.show_home_view()
        self._under = None
        self._enter("home", self.home)

    def do_larger(self) -> None:
        """Larger text."""
        self._text_size(next_text_size(self.desk.prefs.text_size, +1))

    def do_smaller(self) -> None:
        """Smaller text."""
        self._text_size(next_text_size(self.desk.prefs.text_size, -1))

    def do_usual_size(self) -> None:
        """Text at 100 %."""
        self._text_size(Prefs().text_size)

    def do_quit(self) -> None:
        """Close the window."""
        self.close()

    # Sessions

    def open_session(self, session: str) -> None:
        """The briefing of a shipped session; anything else is taken for a file's path."""
        card = self.desk.card(session)
        if card is None:
            self.open_file(session)
            return
        self.scenario = None
        self._show_briefing(card)
        self._read(session, self._was_read)

    def open_file(self, path: str) -> None:
        """Read a session file, then show its briefing, or what is wrong with it."""
        self.say("The file is being read.")
        self._read(path, self._file_read)

    def begin(self, way: str, pace: str, say_first: bool) -> None:
        """Begin the session of the briefing."""
        if self._reading is not None:
            self._reading.wait()
        if self.scenario is None:
            return
        self._chosen = (way, pace, say_first)
        self.desk.remember(way, pace, say_first=say_first)
        try:
            self.leading.begin(self.scenario, way, pace)
        except StoreError as error:
            again = text.button("Try again")
            again.clicked.connect(self._begin_again)
            unkept = text.button("Lead without keeping it")
            unkept.clicked.connect(self._begin_unkept)
            self.say(str(error), again, unkept)

    def resume(self, play: str) -> None:
        """Go on with a play, or look back on it."""
        with self._telling():
            self.leading.resume(play)

    # My plays

    def play_wanted(self, what: str, play: str) -> None:
        """Do something with a play of the list."""
        with self._telling():
            if what in {"continue", "look_back"}:
                self.leading.resume(play)
            elif what == "again":
                self._again(self.desk.session_of(play))
            elif what == "export":
                self._ask_where(play)
            else:
                self.desk.discard(play)
        if what == "discard" and self._plays is not None:
            self._fill_plays(self._plays)

    def keep_copy(self, path: str) -> None:
        """Write the record that is being kept to a file."""
        with self._telling():
            lines = self.desk.copy_of(self._saving)
            try:
                Path(path).write_text(lines, encoding="utf-8", newline="\n")
            except OSError as error:
                raise StoreError(f"{path} could not be written ({error.strerror}).") from error
            self.say(f"A copy of the record is in {path}.")

    # What is shown

    def show_home_view(self) -> None:
        """Bring the home screen up to date."""
        now = datetime.now().astimezone()
        self.home.render_view(home_view(self.desk.cards, self.desk.home, now))

    def say(self, sentence: str, *buttons: QPushButton) -> None:
        """Say a sentence at the top of the window."""
        self.notice.say(sentence, *buttons)
        a11y.announce(self, sentence)

    def set_prefs(self, prefs: Prefs) -> None:
        """New settings are in force at once."""
        self.desk.set_prefs(prefs)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_prefs(app, prefs)

    def _enter(self, name: str, screen: QWidget) -> None:
        """Show a screen; the one before goes, unless one comes back to it."""
        before = self.stack.currentWidget()
        self.at = name
        if name != "plays":
            self._plays = None
        if self.stack.indexOf(screen) < 0:
            self.stack.addWidget(screen)
            if isinstance(screen, Page) and name != "debrief":
                screen.went_back.connect(self.do_back)
        self.stack.setCurrentWidget(screen)
        kept = {self.home, screen, self._under[1] if self._under is not None else None}
        if before is not None and before not in kept:
            self.stack.removeWidget(before)
            before.deleteLater()
        for command in COMMANDS:
            self.commands[command.id].setEnabled(name in command.where)
        self.notice.put_away()
        if isinstance(screen, Page):
            screen.focus_first()
        title = screen.accessibleName()
        self.setWindowTitle(f"{title.replace('[*]', '[*][*]')} — {TITLE}" if title and name != "home" else TITLE)

    def _show_briefing(self, card: Card) -> None:
        from ui.presenters.briefing import briefing_view  # noqa: PLC0415 - made when it is wanted
        from ui.screens.briefing import BriefingScreen  # noqa: PLC0415 - made when it is wanted

        screen = BriefingScreen(briefing_view(card), self.desk.prefs, self.menu)
        screen.begun.connect(self.begin)
        self._enter("briefing", screen)

    def _show_refused(self, error: ScenarioRefused) -> None:
        from ui.screens.refused import RefusedScreen  # noqa: PLC0415 - made when it is wanted

        self._enter("refused", RefusedScreen(error.diagnostics, self.menu))

    def _read(self, id_or_path: str, done: Callable[[Scenario], None]) -> None:
        from ui import jobs  # noqa: PLC0415 - after the first paint

        self._reading = jobs.run(_Read(self.desk, id_or_path), done, self, self._not_read)

    def _was_read(self, scenario: Scenario) -> None:
        self._reading = None
        self.scenario = scenario

    def _file_read(self, scenario: Scenario) -> None:
        self._was_read(scenario)
        if self.commands["open"].isEnabled():
            self._show_briefing(card_of(scenario))

    def _not_read(self, error: Exception) -> None:
        self._reading = None
        if not isinstance(error, ScenarioRefused):
            raise error
        if self.commands["open"].isEnabled():
            self._show_refused(error)

    def _begin_again(self) -> None:
        self.begin(*self._chosen)

    def _begin_unkept(self) -> None:
        if self.scenario is not None:
            way, pace, _ = self._chosen
            self.leading.begin(self.scenario, way, pace, keep=False)

    def _again(self, scenario: Scenario) -> None:
        """The briefing of a session led before: as it is today if it came with the program, else as it was then."""
        if self.desk.card(scenario.id) is not None:
            self.open_session(scenario.id)
            return
        self.scenario = scenario
        self._show_briefing(card_of(scenario))

    def _fill_plays(self, screen: PlaysScreen) -> None:
        from ui.presenters.plays import play_views  # noqa: PLC0415 - made when it is wanted

        try:
            rows = self.desk.plays()
        except StoreError as error:
            screen.render_views((), str(error))
            return
        screen.render_views(play_views(rows, datetime.now().astimezone()))

    def _ask_where(self, play: str) -> None:
        self._saving = play
        dialog = QFileDialog(self, "Keep a copy of the record", f"{play[:8]}.jsonl", RECORDS)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(self.keep_copy)
        dialog.open()

    @contextlib.contextmanager
    def _telling(self) -> Iterator[None]:
        """Errors of ours become sentences at the top of the window."""
        try:
            yield
        except ScenarioRefused as error:
            self._show_refused(error)
        except RecordError as error:
            self.say(f"This play cannot be opened: {error}. Nothing in it was changed.")
        except BalintError as error:
            self.say(str(error))

    def _text_size(self, size: int) -> None:
        self.set_prefs(replace(self.desk.prefs, text_size=size))
        self.text_size_changed.emit(size)

    def _action(self, name: str, words: str, keys: tuple[str, ...]) -> QAction:
        action = QAction(text.without_mnemonic(words), self)
        action.setShortcuts([QKeySequence(k) for k in keys])
        action.triggered.connect(getattr(self, f"do_{name}"))
        self.addAction(action)
        return action

    def _fill(self) -> None:
        middle = QWidget()
        layout = QVBoxLayout(middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.notice)
        layout.addWidget(self.stack, 1)
        self.setCentralWidget(middle)
        geometry = self._window_settings().value("geometry")
        if not isinstance(geometry, QByteArray) or not self.restoreGeometry(geometry):
            self.resize(*_USUAL)

    def _window_settings(self) -> QSettings:
        return QSettings(str(self.desk.folder / "window.ini"), QSettings.Format.IniFormat)


class _Read:
    """Read a session, in a worker thread."""

    def __init__(self, desk: Desk, id_or_path: str) -> None:
        self._desk = desk
        self._what = id_or_path

    def __call__(self) -> Scenario:
        return self._desk.scenario(self._what)


def _dropped(event: QDragEnterEvent | QDropEvent) -> Path | None:
    """The one file that is dragged, if it is one."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    return Path(urls[0].toLocalFile())
