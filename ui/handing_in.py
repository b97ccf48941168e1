"""Handing in a sealed play: as a file, or to a shared database; forgetting it afterwards on a borrowed computer."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from simulator.errors import BalintError, StoreError
from simulator.language import tr
from simulator.workshop.file import Workshop, WorkshopRefused
from simulator.workshop.handin import SUFFIX, Enrolment, dump_handin, is_whole
from simulator.workshop.seat import Seats
from ui.presenters.handing_in import WAITS, Choice, HandInView, hand_in_view, post_words
from ui.sending import Posted, Sending

if TYPE_CHECKING:
    from ui.screens.sealed import SealedScreen


class HandingIn(QObject):
    """Hands in what a seat has. `changed` carries the seat as it is kept; `saying` a sentence for elsewhere."""

    changed = Signal(object)
    saying = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self.seats = Seats(folder)
        self.posts: dict[str, Sending] = {}
        self.workshop: Workshop | None = None
        self.seat: Enrolment | None = None
        self.screen: SealedScreen | None = None
        self._choice = Choice()
        self._forgets: set[str] = set()

    def begin(self, workshop: Workshop, seat: Enrolment | None, screen: SealedScreen) -> None:
        """This seat, on this screen."""
        self.workshop, self.seat, self.screen = workshop, seat, screen

    def view(self) -> HandInView | None:
        """What the hand-in offers; None while there is something left to lead."""
        if self.workshop is None or self.seat is None or not is_whole(self.workshop, self.seat.plays):
            return None
        return hand_in_view(self.workshop, self.seat, _host(self.workshop), self._standing())

    def ask_where(self, choice: Choice) -> None:
        """Ask where the file to hand in should be written."""
        if self.seat is None:
            return
        self._choice = choice
        parent = self.parent()
        window = parent if isinstance(parent, QWidget) else None
        dialog = QFileDialog(window, tr("Save the file to hand in"), f"{self.seat.code}{SUFFIX}")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(self.write)
        dialog.open()

    def write(self, path: str) -> None:
        """Write the file to hand in; on a borrowed computer, forget everything else."""
        if self.seat is None or self.workshop is None:
            return
        file = Path(path)
        file = file if file.name.endswith(SUFFIX) else file.with_name(file.name + SUFFIX)
        try:
            file.write_text(self._fixed(self._choice), encoding="utf-8")
            if self._choice.forget:
                self._forget(self.workshop.id)
        except OSError as error:
            self._refuse(tr("{file} could not be written ({why}).", file=file, why=error.strerror))
            return
        said = [tr("{file} is yours to hand in.", file=file)]
        said += [tr("Nothing else of it is on this computer any more.")] if self._choice.forget else []
        shown = self._shown()
        if shown is not None:
            shown.show_handed_in(" ".join(said))

    def send(self, choice: Choice, address: str, password: str) -> None:
        """Send it to the workshop's shared database, or to an address; tried again until it is there."""
        from simulator.store.server import plain_address  # noqa: PLC0415 - where there is a server
        from simulator.workshop.shared import login_for, opener  # noqa: PLC0415

        if self.seat is None or self.workshop is None:
            return
        try:
            given = self._fixed(choice)
            named = bool(_host(self.workshop))
            where = self._address(self.workshop) if named else address
            if not named:
                self._keep(replace(self.seat, server=plain_address(where)))
            post = self._post(self.workshop.id, login_for(self.seat))
            (self._forgets.add if choice.forget else self._forgets.discard)(self.workshop.id)
            post.send(given.encode(), opener(where, lambda _: password))
        except (BalintError, OSError) as error:
            self._refuse(str(error))

    def forget(self) -> None:
        """It was sent: let nothing of it stay on this computer."""
        if self.workshop is None:
            return
        try:
            self._forget(self.workshop.id)
        except OSError as error:
            self._refuse(str(error))
            return
        shown = self._shown()
        if shown is not None:
            shown.show_handed_in(tr("Nothing of it is on this computer any more."))

    def _fixed(self, choice: Choice) -> str:
        """The file as it was handed in first; from now on it is that."""
        if self.seat is None:
            raise WorkshopRefused(tr("There is nothing to hand in."))
        if not self.seat.given:
            made = dump_handin(self.seat, notes=choice.notes, ratings=choice.ratings)
            self._keep(replace(self.seat, given=made))
        return self.seat.given

    def _post(self, workshop: str, login: str) -> Sending:
        if workshop not in self.posts:
            self.posts[workshop] = Sending(self.folder, login, self)
            self.posts[workshop].changed.connect(partial(self._posted, workshop))
        return self.posts[workshop]

    def _posted(self, workshop: str, state: Posted) -> None:
        words = post_words(state.kind, state.why)
        forgets = state.kind == "sent" and workshop in self._forgets
        here = self.workshop is not None and self.workshop.id == workshop
        try:
            if forgets:
                self._forget(workshop)
            elif state.kind == "sent" and here and self.seat is not None:
                self._keep(replace(self.seat, sent=True))
        except OSError as error:
            words = f"{words} {error}"
        if forgets:
            gone = tr("Nothing of it is on this computer any more.")
            words = f"{words} {gone}"
        shown = self._shown() if here else None
        if (shown is None or not shown.isVisible()) and state.kind != "sending":
            self.saying.emit(words)
        if shown is not None and forgets:
            shown.show_handed_in(words)
        elif shown is not None and shown.giving is not None:
            shown.giving.show_state(words, busy=state.kind in {"sending", "away"}, sent=state.kind == "sent")

    def _standing(self) -> str:
        """How sending stands, in words."""
        if self.workshop is None or self.seat is None or not self.seat.given:
            return ""
        post = self.posts.get(self.workshop.id)
        if post is not None and post.state.kind:
            return post_words(post.state.kind, post.state.why)
        return tr(WAITS) if self.seats.has_waiting(self.workshop.id) else ""

    def _address(self, workshop: Workshop) -> str:
        from simulator.workshop.shared import address_of  # noqa: PLC0415 - where there is a server

        return address_of(workshop, self.seats.folder(workshop.id))

    def _keep(self, seat: Enrolment) -> None:
        self.seats.keep(seat)
        self.seat = seat
        self.changed.emit(seat)

    def _forget(self, workshop: str) -> None:
        if workshop in self.posts:
            self.posts.pop(workshop).stop()
        self._forgets.discard(workshop)
        self.seats.forget(workshop)

    def _refuse(self, why: str) -> None:
        shown = self._shown()
        if shown is not None:
            shown.refused(why)

    def _shown(self) -> SealedScreen | None:
        return self.screen if self.screen is not None and isValid(self.screen) else None


def _host(workshop: Workshop) -> str:
    """Where a workshop's file says that it is sent; nothing if it says nothing that can be used."""
    from simulator.store.server import host_of  # noqa: PLC0415 - where there is a server

    try:
        return host_of(workshop.server) if workshop.server else ""
    except StoreError:
        return ""
