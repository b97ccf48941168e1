"""A sealed play on this machine: from the workshop file to the hand-in, and to the feedback when it is released."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from simulator.errors import BalintError
from simulator.language import tr
from simulator.workshop.file import MOST_BYTES, Workshop, WorkshopRefused, load_workshop
from simulator.workshop.handin import SUFFIX as HAND_IN
from simulator.workshop.handin import Answer, Enrolment, dump_handin, enrol, is_whole, leave, play_of, with_answer
from simulator.workshop.seat import Seats
from ui.desk import Desk

if TYPE_CHECKING:
    from simulator.workshop.sealed import SealedSession
    from ui.screens.sealed import SealedScreen


class Sealing(QObject):
    """Leads through a workshop. `screen_made` carries the screen's name and the screen, `saying` a sentence."""

    screen_made = Signal(str, object)
    saying = Signal(str)

    def __init__(self, desk: Desk, menu: QMenu, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.menu = menu
        self.seats = Seats(desk.folder)
        self.workshop: Workshop | None = None
        self.seat: Enrolment | None = None
        self.session: SealedSession | None = None
        self._screen: SealedScreen | None = None
        self._forget = False

    def today(self) -> date:
        """The day it is here."""
        return datetime.now(UTC).astimezone().date()

    def open_file(self, path: str) -> None:
        """Open a workshop file. Raises WorkshopRefused or OSError."""
        file = Path(path)
        if file.stat().st_size > MOST_BYTES:
            raise WorkshopRefused(tr("The file is larger than {megabytes} MB.", megabytes=MOST_BYTES // 1024 // 1024))
        data = file.read_bytes()
        workshop = load_workshop(data)
        self.seats.keep_workshop(workshop, data)
        self.open(workshop)

    def open(self, workshop: Workshop) -> None:
        """Show a workshop: consent and code, or the sessions if one has a seat."""
        from ui.presenters.sealed import about, is_open  # noqa: PLC0415 - made when it is wanted
        from ui.screens.sealed import SealedScreen  # noqa: PLC0415

        self.workshop, self.seat = workshop, self.seats.seat(workshop.id)
        screen = SealedScreen(workshop.title, self.menu)
        screen.agreed.connect(self.agree)
        screen.chosen.connect(self.lead)
        screen.answered.connect(self.answer)
        screen.stopped.connect(self.stop)
        screen.overview_wanted.connect(self.show_parts)
        screen.hand_in.connect(self.ask_where)
        screen.feedback_wanted.connect(self.show_feedback)
        self._screen = screen
        if self.seat is None:
            screen.show_consent(about(workshop), open_=is_open(workshop, self.today()))
        else:
            self.show_parts()
        self.screen_made.emit("sealed", screen)

    def agree(self, code: str) -> None:
        """Take a seat."""
        if self.workshop is None or self._screen is None:
            return
        try:
            self.seat = enrol(self.workshop, code)
            self.seats.keep(self.seat)
        except (BalintError, OSError) as error:
            self._screen.refused(str(error))
            return
        self.show_parts()

    def show_parts(self) -> None:
        """The sessions as they stand."""
        from ui.presenters.sealed import parts  # noqa: PLC0415

        if self.workshop is None or self.seat is None or self._screen is None:
            return
        self.session = None
        whole = is_whole(self.workshop, self.seat.plays)
        released = self.workshop.released(self.today())
        self._screen.show_parts(parts(self.workshop, self.seat), whole=whole, released=released)
        self._screen.focus_first()

    def lead(self, session: str) -> None:
        """Begin a session, or go on with it."""
        if self.workshop is not None:
            self.session = self.workshop.session(session)
            self._show_next()

    def answer(self, move: str) -> None:
        """Keep what was done, then show the next moment."""
        if self.session is None or self.seat is None or self._screen is None:
            return
        play = play_of(self.seat, self.session.id)
        stop = self.session.moments[len(play.answers) if play is not None else 0]
        try:
            seat = with_answer(self.seat, self.session, Answer(stop.beat, stop.digest, move))
            self.seats.keep(seat)
        except (BalintError, OSError) as error:
            self._screen.refused(tr("What you did could not be kept ({why}). Please try again.", why=error))
            if self._screen.moves is not None:
                self._screen.moves.setEnabled(True)
            return
        self.seat = seat
        self._show_next()

    def stop(self) -> None:
        """Leave the session gently."""
        if self.session is None or self.seat is None or self._screen is None or self.workshop is None:
            return
        try:
            seat = leave(self.seat, self.session)
            self.seats.keep(seat)
        except (BalintError, OSError) as error:
            self._screen.refused(str(error))
            return
        self.seat = seat
        self._screen.show_end((), stays=bool(self.session.content_note), contact=self.workshop.contact)

    def ask_where(self, forget: bool) -> None:
        """Ask where the file to hand in should be written."""
        if self.seat is None:
            return
        self._forget = forget
        parent = self.parent()
        window = parent if isinstance(parent, QWidget) else None
        dialog = QFileDialog(window, tr("Write the file to hand in"), f"{self.seat.code}{HAND_IN}")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(self.write)
        dialog.open()

    def write(self, path: str) -> None:
        """Write the file to hand in; on a borrowed computer, forget everything else."""
        if self.seat is None or self.workshop is None or self._screen is None:
            return
        file = Path(path)
        file = file if file.name.endswith(HAND_IN) else file.with_name(file.name + HAND_IN)
        try:
            file.write_text(dump_handin(self.seat), encoding="utf-8")
            if self._forget:
                self.seats.forget(self.workshop.id)
        except OSError as error:
            self._screen.refused(tr("{file} could not be written ({why}).", file=file, why=error.strerror))
            return
        said = [tr("{file} is yours to hand in.", file=file)]
        said += [tr("Nothing else of it is on this computer any more.")] if self._forget else []
        self._screen.show_handed_in(" ".join(said))

    def show_feedback(self) -> None:
        """What the writers say of each session, if the session is still the one that was given out."""
        from scoring.sealed import ALONG, sealed_debrief  # noqa: PLC0415
        from ui.presenters.counts import fit_words  # noqa: PLC0415
        from ui.presenters.dates import day_words  # noqa: PLC0415
        from ui.presenters.debrief import place_text  # noqa: PLC0415

        if self.workshop is None or self.seat is None or self._screen is None:
            return
        if not self.workshop.released(self.today()):
            self._screen.refused(tr("It opens on {day}.", day=day_words(date.fromisoformat(self.workshop.release))))
            return
        sentences, places = [tr(ALONG)], []
        for play in self.seat.plays:
            given = self.workshop.session(play.session)
            try:
                scenario = self.desk.scenario(play.session)
            except BalintError:
                continue
            if given is None or scenario.digest != given.source:
                title = given.title if given is not None else play.session
                sentences.append(tr("“{title}” was rewritten since; its feedback cannot be shown here.", title=title))
                continue
            choices = [a.choice for a in play.answers]
            found = sealed_debrief(scenario, choices, self.desk.reference().literature.sources, self.desk.panel())
            sentences.append(f"{scenario.title}. {fit_words(found)}")
            places += [place_text(scenario, p) for p in found.places]
        self._screen.show_feedback(sentences, places)

    def _show_next(self) -> None:
        from ui.presenters.sealed import last_lines, moment_view  # noqa: PLC0415

        if self.session is None or self.seat is None or self._screen is None or self.workshop is None:
            return
        play = play_of(self.seat, self.session.id)
        answered = len(play.answers) if play is not None else 0
        if answered < len(self.session.moments):
            self._screen.show_moment(moment_view(self.session, answered))
            return
        stays = bool(self.session.content_note)
        self._screen.show_end(last_lines(self.session), stays=stays, contact=self.workshop.contact)
