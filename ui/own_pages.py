"""Habits, single places, the notebook and a look before co-leading: what they show, and what comes of it."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from simulator.errors import BalintError, StoreError
from simulator.language import tr
from ui.desk import Desk

if TYPE_CHECKING:
    from scoring.look import Sheet
    from scoring.spacing import Returning
    from simulator.record.record import Record
    from simulator.store.own import Look, Note, Own
    from ui.presenters.look import SheetView
    from ui.presenters.notebook import NoteView
    from ui.screens.look import LookScreen
    from ui.screens.notebook import NotebookScreen
    from ui.screens.practice import PracticeScreen


class OwnPages(QObject):
    """Shows the trainee's own pages. `screen_made` carries the screen's name and the screen, `saying` a sentence.

    `place_wanted` carries a play and a beat whose debrief is wanted, `session_wanted` a session to be led, and
    `look_wanted` a session to be led for a look at one's habits.
    """

    screen_made = Signal(str, object)
    saying = Signal(str)
    place_wanted = Signal(str, str)
    session_wanted = Signal(str)
    look_wanted = Signal(str)

    def __init__(self, desk: Desk, menu: QMenu, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.menu = menu
        self._due: tuple[Returning, ...] = ()
        self._shown: tuple[NoteView, ...] = ()
        self._dropped: Note | None = None
        self._look: Look | None = None
        self._sheet: Sheet | None = None

    # Habits and single places

    def open_habits(self) -> None:
        """Show the habits."""
        from scoring.habits import habits  # noqa: PLC0415 - made when it is wanted
        from scoring.spacing import due_now, returning  # noqa: PLC0415
        from ui.presenters.habits import habits_view, records_that_count  # noqa: PLC0415
        from ui.screens.habits import HabitsScreen  # noqa: PLC0415

        records, problem = self._records()
        now = datetime.now().astimezone()
        reference = self.desk.reference()
        back = returning(records, self._own().reviews() if not problem else ())
        self._due = due_now(back, now)
        acts = tuple(a.id for a in reference.palette.acts if a.kind != "hold")
        found = habits(records_that_count(records), tuple(reference.competencies.competencies), acts)
        sessions = tuple((c["id"], c["title"]) for c in self.desk.cards)
        led = [r.scenario.id for r in records if r.play_at().ending is not None]
        screen = HabitsScreen(self.menu)
        screen.render_view(habits_view(found, back, reference, sessions, led, now))
        screen.place_wanted.connect(self.place_wanted)
        screen.session_wanted.connect(self.session_wanted)
        screen.practice_wanted.connect(self.open_practice)
        screen.look_wanted.connect(self.open_look)
        self.screen_made.emit("habits", screen)
        if problem:
            self.saying.emit(problem)

    def open_practice(self) -> None:
        """Practise what is due."""
        from ui.screens.practice import PracticeScreen  # noqa: PLC0415

        if not self._due:
            return
        screen = PracticeScreen(self._due, self.desk.reference().literature.sources, self.menu)
        screen.answered.connect(lambda place, move, fit: self._keep_review(screen, place, move, fit))
        screen.done.connect(self.open_habits)
        self.screen_made.emit("practice", screen)

    def _keep_review(self, screen: PracticeScreen, place: Returning, move: str, fit: str) -> None:
        scenario, beat = place.met.key
        try:
            self._own().keep_review(scenario, beat, "/".join(place.shown.key), move, fit)
        except StoreError as error:
            screen.refused(str(error))

    # The notebook

    def open_notebook(self) -> None:
        """Show the notebook."""
        from ui.screens.notebook import NotebookScreen  # noqa: PLC0415

        screen = NotebookScreen(self.menu)
        screen.searched.connect(lambda words: self._fill(screen, words))
        screen.kept.connect(lambda note, prompt, words: self._keep_note(screen, note, prompt, words))
        screen.dropped.connect(lambda note: self._drop_note(screen, note))
        screen.restored.connect(lambda: self._restore(screen))
        screen.place_wanted.connect(self.place_wanted)
        screen.export_wanted.connect(self._export)
        self._dropped = None
        self._fill(screen)
        self.screen_made.emit("notebook", screen)

    def _fill(self, screen: NotebookScreen, search: str = "") -> None:
        from ui.presenters.notebook import note_views  # noqa: PLC0415

        records, problem = self._records()
        try:
            notes = self._own().notes()
        except StoreError as error:
            self.saying.emit(str(error))
            return
        titles = {c["id"]: c["title"] for c in self.desk.cards}
        self._shown = note_views(notes, records, titles, datetime.now().astimezone(), search)
        screen.render_views(self._shown)
        if problem:
            self.saying.emit(problem)

    def _keep_note(self, screen: NotebookScreen, note: str, prompt: str, words: str) -> None:
        from simulator.store.own import Note  # noqa: PLC0415

        try:
            own = self._own()
            before = next((n for n in own.notes() if n.id == note), None)
            if before is None and not words:
                return
            own.keep_note(
                Note(note, words, "", "", before.scenario, before.beat, before.prompt)
                if before is not None
                else Note(note, words, "", "", prompt=prompt)
            )
        except StoreError as error:
            screen.refused(note, str(error))
            return
        screen.was_kept(note, words)

    def _drop_note(self, screen: NotebookScreen, note: str) -> None:
        try:
            own = self._own()
            self._dropped = next((n for n in own.notes() if n.id == note), None)
            own.drop_note(note)
        except StoreError as error:
            self.saying.emit(str(error))
            return
        if self._dropped is not None:
            screen.was_dropped()

    def _restore(self, screen: NotebookScreen) -> None:
        dropped, self._dropped = self._dropped, None
        if dropped is None:
            return
        try:
            self._own().keep_note(dropped)
        except StoreError as error:
            self._dropped = dropped
            self.saying.emit(str(error))
            return
        self._fill(screen, screen.search.text())

    def _export(self) -> None:
        self._ask_where(tr("Write my notes into a file"), "notes.txt", _kind_text(), self.write_notes)

    def write_notes(self, path: str) -> None:
        """Write the notes that are shown into a file."""
        from ui.presenters.notebook import notes_text  # noqa: PLC0415

        self._write(path, notes_text(self._shown))

    # Before co-leading

    def open_look(self) -> None:
        """Show the set there is, or choose one."""
        from ui.screens.look import LookScreen  # noqa: PLC0415

        screen = LookScreen(self.menu)
        screen.begun.connect(lambda scenarios, expects: self._begin_look(screen, scenarios, expects))
        screen.lead.connect(self.look_wanted)
        screen.debrief_wanted.connect(lambda play: self.place_wanted.emit(play, ""))
        screen.own_words.connect(lambda part, words: self._keep_words(screen, part, words))
        screen.copy_wanted.connect(self._keep_sheet)
        screen.forget.connect(lambda: self._forget_look(screen))
        if self._fill_look(screen):
            self.screen_made.emit("look", screen)

    def _fill_look(self, screen: LookScreen) -> bool:
        from scoring.look import set_plays, sheet, state_of  # noqa: PLC0415
        from ui.presenters.look import SessionChoice, side_by_side, steps  # noqa: PLC0415

        records, problem = self._records()
        try:
            looks = self._own().looks()
        except StoreError as error:
            self.saying.emit(str(error))
            return False
        titles = {c["id"]: c["title"] for c in self.desk.cards}
        self._look = looks[0] if looks else None
        if self._look is None:
            led = {r.scenario.id for r in records}
            cards = sorted(self.desk.cards, key=lambda c: c["id"] in led)
            about = {True: tr("led already"), False: tr("not led yet")}
            screen.show_choosing([SessionChoice(c["id"], c["title"], about[c["id"] in led]) for c in cards])
            return True
        counted = set_plays(self._look.scenarios, self._look.begun, records)
        state = state_of(self._look.scenarios, counted)
        shown = steps(self._look, state, titles)
        if not state.whole:
            screen.show_set(shown)
            return True
        reference = self.desk.reference()
        acts = tuple(a.id for a in reference.palette.acts if a.kind != "hold")
        found = sheet(counted, tuple(reference.competencies.competencies), acts)
        self._sheet = found
        own = self._words_of(self._look)
        screen.show_figures(shown, side_by_side(self._look, found, reference), self._page(found), own)
        if problem:
            self.saying.emit(problem)
        return True

    def _page(self, found: Sheet) -> SheetView:
        """The page for a co-leader as it stands now."""
        from ui.presenters.look import sheet_view  # noqa: PLC0415

        if self._look is None:
            raise ValueError("there is no set")
        titles = {c["id"]: c["title"] for c in self.desk.cards}
        return sheet_view(self._look, found, self.desk.reference(), titles, self._words_of(self._look))

    def _begin_look(self, screen: LookScreen, scenarios: tuple[str, ...], expects: dict[str, str]) -> None:
        try:
            self._own().begin_look(str(uuid.uuid4()), scenarios, expects)
        except StoreError as error:
            self.saying.emit(str(error))
            return
        self._fill_look(screen)
        screen.focus_first()

    def _forget_look(self, screen: LookScreen) -> None:
        if self._look is None:
            return
        try:
            self._own().drop_look(self._look.id)
        except StoreError as error:
            self.saying.emit(str(error))
            return
        self._fill_look(screen)
        screen.focus_first()

    def _words_of(self, look: Look) -> dict[str, str]:
        from ui.presenters.look import OWN_PARTS, sheet_prompt  # noqa: PLC0415

        prompts = {sheet_prompt(look.id, part): part for part in OWN_PARTS}
        return {prompts[n.prompt]: n.text for n in self._own().notes() if n.prompt in prompts}

    def _keep_words(self, screen: LookScreen, part: str, words: str) -> None:
        from simulator.store.own import Note  # noqa: PLC0415
        from ui.presenters.look import sheet_prompt  # noqa: PLC0415

        if self._look is None:
            return
        prompt = sheet_prompt(self._look.id, part)
        try:
            self._own().keep_note(Note(prompt, words, "", "", prompt=prompt))
        except StoreError as error:
            screen.fields[part].refused(str(error))
            return
        if part in screen.fields:
            screen.fields[part].kept(words)

    def _keep_sheet(self) -> None:
        page = tr("A print copy")
        kinds = f"{page} (*.pdf);;{_kind_text()}"
        self._ask_where(tr("Keep a copy of the page"), "before-co-leading.pdf", kinds, self.write_sheet)

    def write_sheet(self, path: str) -> None:
        """Write the page for a co-leader into a file, as PDF or as text by its suffix."""
        from ui.presenters.look import sheet_lines  # noqa: PLC0415

        if self._look is None or self._sheet is None:
            return
        view = self._page(self._sheet)
        if Path(path).suffix.lower() == ".pdf":
            from ui.printing import write_page  # noqa: PLC0415
            from ui.report.sheet import sheet_html  # noqa: PLC0415

            try:
                write_page(sheet_html(view), tr("Before co-leading"), Path(path))
            except OSError as error:
                self.saying.emit(tr("{path} could not be written ({why}).", path=path, why=error))
                return
            self.saying.emit(tr("The page is in {path}.", path=path))
            return
        self._write(path, "\n".join(sheet_lines(view)) + "\n")

    # What all need

    def _own(self) -> Own:
        from simulator.store.own import Own  # noqa: PLC0415 - heavy

        return Own(self.desk.store().database)

    def _records(self) -> tuple[list[Record], str]:
        """All records that hold, and a sentence if some do not."""
        found, broken = [], 0
        try:
            rows = self.desk.plays()
        except StoreError as error:
            return [], str(error)
        for row in rows:
            try:
                found.append(self.desk.record(row.id))
            except BalintError:
                broken += 1
        words = tr("{n} damaged play was left out. | {n} damaged plays were left out.", "", broken) if broken else ""
        return found, words

    def _ask_where(self, title: str, name: str, kinds: str, then: Callable[[str], None]) -> None:
        parent = self.parent()
        dialog = QFileDialog(parent if isinstance(parent, QWidget) else None, title, name, kinds)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(then)
        dialog.open()

    def _write(self, path: str, words: str) -> None:
        try:
            Path(path).write_text(words, encoding="utf-8")
        except OSError as error:
            self.saying.emit(tr("{path} could not be written ({why}).", path=path, why=error.strerror))
            return
        self.saying.emit(tr("{path} is written.", path=path))


def _kind_text() -> str:
    words = tr("Text", "kind of file")
    return f"{words} (*.txt)"
