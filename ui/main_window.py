"""The window: a stack of screens, the way between them, and the commands that work on all of them."""

# ruff: noqa: N802 - what overrides a method of Qt has Qt's name

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
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

from simulator.errors import BalintError, IllegalAction, RecordError, ScenarioRefused, StoreError
from simulator.language import mark, tr
from ui import a11y, text
from ui.adjusting import Adjusting
from ui.aftermath import Aftermath
from ui.beginning import Beginning
from ui.commands import COMMANDS, in_menu
from ui.desk import Desk
from ui.earlier import EarlierPlays
from ui.leading import Leading
from ui.looking_up import LookingUp
from ui.opening import Opening
from ui.own_pages import OwnPages
from ui.panelling import Panelling
from ui.paperwork import Paperwork
from ui.presenters.home import home_view
from ui.rooms import Rooms
from ui.screens.home import HomeScreen
from ui.sealing import Sealing
from ui.seasons import Seasons
from ui.widgets.page import Notice, Page
from ui.writing import Writing

if TYPE_CHECKING:
    from simulator.model.scenario import Scenario

TITLE = "Balint Leader Simulator"
WORKSHOPS = ".balint-workshop"
HAND_INS = ".balint-play"
_BUSY = mark("{file} was not opened: an hour is being led here. Leave it first, then open the file again.")
_LEAST = (760, 520)
_USUAL = (1280, 860)


class MainWindow(QMainWindow):
    """The one window. `painted` comes once, after the first paint of the home screen."""

    painted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.at = ""
        self._under: tuple[str, QWidget] | None = None
        self._unbegun: Beginning | None = None
        self.setWindowTitle(TITLE)
        self.setMinimumSize(*_LEAST)
        self.setAcceptDrops(True)
        self.commands = {c.id: self._action(c.id, tr(c.text), c.keys) for c in COMMANDS}
        self.menu = QMenu(self)
        self.menu.addActions([self.commands[c.id] for c in in_menu()])
        self.notice = Notice()
        self.stack = QStackedWidget()
        self._fill()
        self.leading = Leading(desk, self.menu, self)
        self.opening = Opening(desk, self.menu, self._is_free, self)
        self.seasons = Seasons(desk, self.menu, self)
        self.own = OwnPages(desk, self.menu, self)
        self.adjusting = Adjusting(desk, self.menu, self)
        self.looking_up = LookingUp(desk, self.menu, self)
        self.panelling = Panelling(self.menu, self)
        self.paperwork = Paperwork(desk, self)
        self.sealing = Sealing(desk, self.menu, self)
        self.rooms = Rooms(desk, self.menu, self)
        self.earlier = EarlierPlays(desk, self.menu, self)
        self.writing = Writing(self.menu, self)
        self.home = HomeScreen(self.menu)
        self.aftermath = Aftermath(self.home.crash, self.menu, self)
        self._wire()
        desk.home_changed.connect(self.show_home_view)
        desk.trouble.connect(self.say)
        self.show_home_view()
        self._enter("home", self.home)
        if desk.first_words:
            self.say(desk.first_words)

    def _wire(self) -> None:
        for part in (self.opening, self.adjusting, self.own, self.panelling, self.sealing, self.writing):
            part.screen_made.connect(self._enter)
            part.saying.connect(self.say)
        for shows in (self.looking_up, self.seasons, self.leading, self.rooms, self.earlier, self.aftermath):
            shows.screen_made.connect(self._enter)
        self.earlier.wanted.connect(self.play_wanted)
        self.rooms.over.connect(self.leading.look_back)
        self.opening.together_wanted.connect(self.lead_together)
        self.paperwork.saying.connect(self.say)
        self.opening.begun.connect(self.begin)
        self.opening.work_wanted.connect(self.writing.work_on)
        self.seasons.resumed.connect(self.resume)
        self.seasons.begin_wanted.connect(self.opening.open_session)
        self.own.place_wanted.connect(self.look_back)
        self.own.session_wanted.connect(self.open_session)
        self.own.look_wanted.connect(self.lead_for_look)
        self.paperwork.chosen.connect(self.keep_copy)
        self.leading.saying.connect(self.say)
        self.leading.left.connect(self.do_home)
        self.leading.text_size_changed.connect(self.adjusting.step_to)
        self.writing.left.connect(self.do_home)
        self.home.chosen.connect(self.open_session)
        self.home.resumed.connect(self.resume)
        self.home.plays_wanted.connect(self.do_plays)
        self.home.habits_wanted.connect(self.do_habits)
        self.home.notebook_wanted.connect(self.do_notebook)
        self.home.settings_wanted.connect(self.do_settings)
        self.home.controls_wanted.connect(self.do_controls)
        self.home.file_wanted.connect(self.do_open)
        self.aftermath.saying.connect(self.say)
        self.aftermath.gone.connect(self._crash_gone)
        self.home.top.installEventFilter(self)

    # What happens to the window itself

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice the first paint."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self.painted.emit()
        return False

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Where Tab stops is seen."""
        moved = super().focusNextPrevChild(forward)
        a11y.bring_into_sight(QApplication.focusWidget())
        return moved

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let go of the play; it is on disk already, so nothing is asked."""
        self.leading.leave()
        self.rooms.leave()
        self.writing.leave()
        self._window_settings().setValue("geometry", self.saveGeometry())
        self.opening.forget()
        self.desk.close()
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped where nothing is being led."""
        if _dropped(event) is not None and self._is_free():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the briefing of the file."""
        path = _dropped(event)
        if path is not None and self._is_free():
            event.acceptProposedAction()
            self.open_path(str(path), self.opening.open_file)

    # Commands

    def do_open(self) -> None:
        """Choose a session file."""
        dialog = QFileDialog(self, tr("Open a session file"), "", _session_files())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.open_path(path, self.opening.offer_file))
        dialog.open()

    def do_new_session(self) -> None:
        """Begin a new session file from the template."""
        self.writing.ask_where(self)

    def do_plays(self) -> None:
        """The list of plays."""
        self.earlier.show_list()

    def do_habits(self) -> None:
        """Habits over time, and places to come back to."""
        with self._telling():
            self.own.open_habits()

    def do_notebook(self) -> None:
        """The notebook."""
        with self._telling():
            self.own.open_notebook()

    def do_look(self) -> None:
        """Before co-leading: a look at my habits."""
        with self._telling():
            self.own.open_look()

    def do_coverage(self) -> None:
        """What one can practise with the library, and what is missing."""
        self.looking_up.show_coverage()

    def do_settings(self) -> None:
        """The settings."""
        self.adjusting.open_settings()

    def do_keys(self) -> None:
        """The page of keys, over whatever is shown; the way back leads there."""
        from ui.screens.keys import KeysScreen  # noqa: PLC0415 - made when it is wanted

        if self.at != "keys":
            current = self.stack.currentWidget()
            self._under = (self.at, current) if current is not None else None
            self._enter("keys", KeysScreen(self.menu, aloud=self.desk.prefs.read_aloud))

    def do_about(self) -> None:
        """What the program is, which version, and whose work is in it."""
        self.looking_up.show_about()

    def do_controls(self) -> None:
        """A few minutes to learn the controls by; nothing of it is kept."""
        with self._telling():
            self.leading.begin(Beginning(self.desk.for_the_controls(), "guided", "reading"), keep=False)

    def do_back(self) -> None:
        """Where one came from."""
        if self._under is not None:
            name, screen = self._under
            self._under = None
            self._enter(name, screen)
        elif self.at in {"practice", "look"}:
            self.do_habits()
        elif self.rooms.again():
            return
        elif self.at != "briefing" or not self.seasons.again():
            self.do_home()

    def do_home(self) -> None:
        """Home."""
        self.leading.leave()
        self.rooms.leave()
        self.writing.leave()
        self.desk.refresh()
        self.show_home_view()
        self._under = None
        self._enter("home", self.home)
        if self.desk.problem:
            self.say(self.desk.problem)

    def do_larger(self) -> None:
        """Larger text."""
        self.adjusting.step_text(+1)

    def do_smaller(self) -> None:
        """Smaller text."""
        self.adjusting.step_text(-1)

    def do_usual_size(self) -> None:
        """Text at 100 %."""
        self.adjusting.usual_text()

    def do_quit(self) -> None:
        """Close the window."""
        self.close()

    # Plays

    def open_session(self, session: str, wanted: str | None = None) -> None:
        """The briefing of a session; of a season, or one of its meetings, the season's screen.

        `wanted` is the play that a meeting should go on from, or ``usual``.
        """
        if not self.seasons.open(session, wanted):
            self.opening.open_session(session)

    def begin(self, wanted: Beginning) -> None:
        """Begin a play; if it cannot be kept, say so and let the user decide."""
        try:
            self.leading.begin(wanted)
        except (RecordError, IllegalAction) as error:
            self.say(
                tr(
                    "It cannot go on from that play: {why} Begin it as it usually went, or choose another telling.",
                    why=error,
                )
            )
        except StoreError as error:
            self._unbegun = wanted
            again = text.button(tr("Try again"))
            again.clicked.connect(self._begin_again)
            unkept = text.button(tr("Lead without keeping it"))
            unkept.clicked.connect(self._begin_unkept)
            self.say(str(error), again, unkept)

    def resume(self, play: str) -> None:
        """Go on with a play, or look back on it."""
        with self._telling():
            self.leading.resume(play)

    def open_path(self, path: str, otherwise: Callable[[str], None]) -> None:
        """A workshop or a hand-in by its suffix; anything else is taken for a session."""
        if path.endswith((WORKSHOPS, HAND_INS)):
            self.open_workshop(path)
        else:
            otherwise(path)

    def open_given(self, path: str) -> None:
        """A file that was opened from outside the window."""
        if self._is_free():
            self.open_path(path, self.opening.offer_file)
        else:
            self.say(tr(_BUSY, file=path))

    def look_back(self, play: str, beat: str) -> None:
        """The debrief of a play, at one of its places."""
        with self._telling():
            self.leading.resume(play)
            self.leading.open_place(beat)

    def lead_for_look(self, session: str) -> None:
        """The briefing of a session that is led to see one's habits."""
        self.opening.open_session(session, purpose="habits")

    def open_workshop(self, path: str) -> None:
        """A workshop file: consent, sessions, hand-in. Of a file to hand in, what it is and where it goes."""
        with self._telling():
            try:
                self.sealing.open_file(path)
            except OSError as error:
                why = error.strerror or error
                raise StoreError(tr("{path} cannot be opened ({why}).", path=path, why=why)) from error

    def answer_panel(self, session: str) -> None:
        """Answer a session's moments for a panel."""
        with self._telling():
            scenario = self.desk.scenario(session)
            self.panelling.begin(scenario, self.desk.shown(scenario))

    def lead_together(self, session: Scenario | str, kind: str) -> None:
        """Lead before a room (``plenary``) or as a pair (``pair``); a session, its id or its file."""
        with self._telling():
            self.rooms.begin(self.desk.scenario(session) if isinstance(session, str) else session, kind)

    def play_wanted(self, what: str, play: str) -> None:
        """Do something with a play of the list."""
        with self._telling():
            if what in {"continue", "look_back"}:
                self.leading.resume(play)
            elif what == "again":
                scenario = self.desk.session_of(play)
                if not self.seasons.open(scenario.id):
                    self.opening.open_again(scenario)
            elif what == "export":
                self.paperwork.ask_where(play)
            else:
                self.desk.discard(play)
        if what == "discard":
            self.earlier.fill()

    def keep_copy(self, path: str) -> None:
        """Write the play that is being kept to a file."""
        with self._telling():
            self.paperwork.write(path)

    def _crash_gone(self) -> None:
        if self.at == "crash":
            self.do_home()

    # What is shown

    def show_home_view(self) -> None:
        """Bring the home screen up to date."""
        now = datetime.now().astimezone()
        self.home.render_view(home_view(self.desk.cards, self.desk.home, now, self.desk.seasons))

    def say(self, sentence: str, *buttons: QPushButton) -> None:
        """Say a sentence at the top of the window."""
        self.notice.say(sentence, *buttons)
        a11y.announce(self, sentence)

    def _enter(self, name: str, screen: QWidget) -> None:
        """Show a screen; the one before goes, unless one comes back to it."""
        before = self.stack.currentWidget()
        self.at = name
        if name != "plays":
            self.earlier.let_go()
        if self.stack.indexOf(screen) < 0:
            self.stack.addWidget(screen)
            if isinstance(screen, Page) and name not in {"debrief", "map"}:
                screen.went_back.connect(self.do_back)
        self.stack.setCurrentWidget(screen)
        kept = {self.home, screen, self._under[1] if self._under is not None else None, self.rooms.keeps()}
        if before is not None and before not in kept:
            self.writing.let_go(before)
            self.stack.removeWidget(before)
            before.deleteLater()
        for command in COMMANDS:
            self.commands[command.id].setEnabled(name in command.where)
        self.notice.put_away()
        if isinstance(screen, Page):
            screen.focus_first()
        title = screen.accessibleName()
        self.setWindowTitle(f"{title.replace('[*]', '[*][*]')} — {TITLE}" if title and name != "home" else TITLE)

    def _begin_again(self) -> None:
        if self._unbegun is not None:
            self.begin(self._unbegun)

    def _begin_unkept(self) -> None:
        if self._unbegun is not None:
            self.leading.begin(self._unbegun, keep=False)

    def _is_free(self) -> bool:
        """Whether nothing is being led, so that a session may be opened."""
        return self.commands["open"].isEnabled()

    @contextlib.contextmanager
    def _telling(self) -> Iterator[None]:
        """Errors of ours become sentences at the top of the window."""
        try:
            yield
        except ScenarioRefused as error:
            self.opening.show_refused(error)
        except RecordError as error:
            self.say(tr("This play cannot be opened: {why}. Nothing in it was changed.", why=error))
        except BalintError as error:
            self.say(str(error))

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


def _session_files() -> str:
    """The kinds of files that can be opened, as Qt's dialog wants them."""
    ours, everything = tr("Sessions and workshops"), tr("All files")
    return f"{ours} (*.yaml *.yml *{WORKSHOPS});;{everything} (*)"


def _dropped(event: QDragEnterEvent | QDropEvent) -> Path | None:
    """The one file that is dragged, if it is one."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    return Path(urls[0].toLocalFile())
