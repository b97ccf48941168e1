"""A sealed play on this machine: from the workshop file to the hand-in, and to the feedback when it is released."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from simulator.errors import BalintError
from simulator.language import tr
from simulator.workshop.file import MOST_BYTES, Workshop, WorkshopRefused, load_workshop
from simulator.workshop.handin import SUFFIX as HAND_INS
from simulator.workshop.handin import (
    Answer,
    Enrolment,
    end_by_time,
    enrol,
    leave,
    play_of,
    unverified,
    with_answer,
    with_words,
)
from simulator.workshop.seat import Seats
from ui.desk import Desk
from ui.handing_in import HandingIn
from ui.session_clock import SessionClock

if TYPE_CHECKING:
    from simulator.workshop.sealed import SealedSession
    from ui.presenters.debrief import OwnAnswers
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
        self.giving = HandingIn(desk.folder, self)
        self.giving.changed.connect(self._took)
        self.giving.saying.connect(self.saying)
        self.clock = SessionClock(self)
        self.clock.ran_out.connect(self._ran_out)
        self._screen: SealedScreen | None = None

    def today(self) -> date:
        """The day it is here."""
        return datetime.now(UTC).astimezone().date()

    def open_file(self, path: str) -> None:
        """Open a workshop file, or show what a hand-in is. Raises WorkshopRefused or OSError."""
        if path.endswith(HAND_INS):
            self.show_hand_in(path)
            return
        data = _bytes_of(path)
        workshop = load_workshop(data)
        self.seats.keep_workshop(workshop, data)
        self.open(workshop)

    def open(self, workshop: Workshop) -> None:
        """Show a workshop: consent and code, or the sessions if one has a seat."""
        from ui.presenters.sealed import about, is_open  # noqa: PLC0415 - made when it is wanted
        from ui.screens.sealed import SealedScreen  # noqa: PLC0415

        self._rest()
        self.workshop, self.seat = workshop, self.seats.seat(workshop.id)
        screen = SealedScreen(workshop.title, self.menu)
        screen.agreed.connect(self.agree)
        screen.chosen.connect(self.lead)
        screen.answered.connect(self.answer)
        screen.stopped.connect(self.stop)
        screen.overview_wanted.connect(self.go_on)
        screen.told.connect(self.tell)
        screen.seen.connect(self._seen)
        screen.hand_in.connect(self.giving.ask_where)
        screen.sent.connect(self.giving.send)
        screen.forget_now.connect(self.giving.forget)
        screen.feedback_wanted.connect(self.show_feedback)
        self._screen, self.session = screen, None
        self.giving.begin(workshop, self.seat, screen)
        if self.seat is None:
            screen.show_consent(about(workshop), open_=is_open(workshop, self.today()))
        else:
            self.show_parts()
        self.screen_made.emit("sealed", screen)

    def show_hand_in(self, path: str) -> None:
        """What a file to hand in is, and where it goes. Raises WorkshopRefused if it is none, or OSError."""
        from ui.presenters.opened_handin import opened_hand_in  # noqa: PLC0415 - made when it is wanted
        from ui.screens.handin import HandInScreen  # noqa: PLC0415

        try:
            handin = unverified(_bytes_of(path))
        except WorkshopRefused as error:
            raise WorkshopRefused(tr("{file} is no file that can be handed in. {why}", file=path, why=error)) from error
        workshop = next((w for w in self.seats.workshops() if w.id == handin.workshop), None)
        screen = HandInScreen(opened_hand_in(handin, workshop), path, has_workshop=workshop is not None, menu=self.menu)
        if workshop is not None:
            screen.workshop_wanted.connect(partial(self.open, workshop))
        self.screen_made.emit("handin", screen)

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
        self._rest()
        self.session = None
        self.giving.begin(self.workshop, self.seat, self._screen)
        handing = self.giving.view()
        released = self.workshop.released(self.today())
        self._screen.show_parts(parts(self.workshop, self.seat), handing, released=released)
        self._screen.focus_first()

    def lead(self, session: str) -> None:
        """Begin a session, or go on with it."""
        if self.workshop is not None and self.seat is not None:
            self.session = self.workshop.session(session)
            self.clock.set(self.seat.spent.get(session, 0), self.workshop.seconds_for(self.seat.code))
            self._show_next()

    def answer(self, move: str) -> None:
        """Keep what was done, then show the next moment."""
        if self.session is None or self.seat is None or self._screen is None:
            return
        play = play_of(self.seat, self.session.id)
        stop = self.session.moments[len(play.answers) if play is not None else 0]
        try:
            seat = with_answer(self._spent(self.seat), self.session, Answer(stop.beat, stop.digest, move))
            seat = end_by_time(seat, self.session) if self.clock.is_over else seat
            self.seats.keep(seat)
        except (BalintError, OSError) as error:
            self._screen.refused(tr("What you did could not be kept ({why}). Please try again.", why=error))
            if self._screen.moves is not None:
                self._screen.moves.setEnabled(True)
            return
        self.seat = seat
        self._show_next()

    def stop(self) -> None:
        """Leave the session gently; when its time is over, have it handed in as it stands."""
        if self.session is None or self.seat is None or self._screen is None or self.workshop is None:
            return
        try:
            over = self.clock.is_over
            seat = end_by_time(self.seat, self.session) if over else leave(self.seat, self.session)
            self.seats.keep(seat)
        except (BalintError, OSError) as error:
            self._screen.refused(str(error))
            return
        self.seat = seat
        self._show_next()

    def go_on(self) -> None:
        """After a session: what one says of it, if the organiser has asked for it; then the sessions."""
        from ui.presenters.sealed import STAYS_HERE, answered_places  # noqa: PLC0415

        if self.session is None or self.seat is None or self._screen is None or self.workshop is None:
            return
        play = play_of(self.seat, self.session.id)
        asks = self.workshop.ask_notes or self.workshop.ask_ratings
        if asks and play is not None and play.answers and not play.left and not self.seat.given:
            self._screen.show_own(answered_places(self.session, play), tr(STAYS_HERE))
        else:
            self.show_parts()

    def tell(self, said: OwnAnswers) -> None:
        """Keep what one says of a session."""
        if self.session is None or self.seat is None or self._screen is None:
            return
        guess = int(said.guess) if said.guess else None
        try:
            seat = with_words(self.seat, self.session.id, note=said.how, back=said.place, guess=guess)
            self.seats.keep(seat)
        except (BalintError, OSError) as error:
            self._screen.refused(tr("What you wrote could not be kept ({why}). Please try again.", why=error))
            return
        self.seat = seat
        self.show_parts()

    def show_feedback(self) -> None:
        """What the writers say of each session, if the session is still the one that was given out."""
        from scoring.sealed import ALONG, sealed_debrief  # noqa: PLC0415
        from ui.presenters.counts import fit_words  # noqa: PLC0415
        from ui.presenters.dates import day_words  # noqa: PLC0415
        from ui.presenters.debrief import place_text  # noqa: PLC0415
        from ui.presenters.sealed import own_words  # noqa: PLC0415

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
            sentences += own_words(given, play)
            places += [place_text(scenario, p) for p in found.places]
        self._screen.show_feedback(sentences, places)

    def _show_next(self) -> None:
        from ui.presenters.sealed import ENDED, last_lines, minutes_left, moment_view  # noqa: PLC0415

        if self.session is None or self.seat is None or self._screen is None or self.workshop is None:
            return
        play = play_of(self.seat, self.session.id)
        answered = len(play.answers) if play is not None else 0
        if play is None or not play.is_done(len(self.session.moments)):
            left = minutes_left(self.clock.left) if self.clock.limit else ""
            self._screen.show_moment(moment_view(self.session, answered, left))
            self._seen(self._screen.isVisible())
            if self.clock.is_over:
                self._ran_out()
            return
        self._rest()
        led = answered == len(self.session.moments)
        said = last_lines(self.session) if led else ()
        before = tr(ENDED) if play.time_over else ""
        stays = bool(self.session.content_note)
        self._screen.show_end(said, stays=stays, contact=self.workshop.contact, before=before)

    def _ran_out(self) -> None:
        from ui.presenters.sealed import TIME_OVER  # noqa: PLC0415

        if self._screen is not None and self._screen.moves is not None:
            self._screen.notify(tr(TIME_OVER))

    def _seen(self, before_one: bool) -> None:
        """The time runs while a moment is before one's eyes."""
        if before_one and self._screen is not None and self._screen.moves is not None:
            self.clock.go()
        else:
            self._rest()

    def _rest(self) -> None:
        """Let the time stand still, and keep how much of it is spent."""
        self.clock.pause()
        if self.session is None or self.seat is None or not self.clock.limit:
            return
        seat = self._spent(self.seat)
        if seat != self.seat:
            with suppress(BalintError, OSError):
                self.seats.keep(seat)
                self.seat = seat

    def _spent(self, seat: Enrolment) -> Enrolment:
        if self.session is None or not self.clock.limit:
            return seat
        return replace(seat, spent={**seat.spent, self.session.id: int(self.clock.spent)})

    def _took(self, seat: Enrolment) -> None:
        self.seat = seat


def _bytes_of(path: str) -> bytes:
    file = Path(path)
    if file.stat().st_size > MOST_BYTES:
        raise WorkshopRefused(tr("The file is larger than {megabytes} MB.", megabytes=MOST_BYTES // 1024 // 1024))
    return file.read_bytes()
