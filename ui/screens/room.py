"""The room: leading one play. Lines come at their pace; the leader says something, or nothing."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from simulator.engine.actions import Action, Choose, Finish, Go, Intervene, Mark, OwnWords
from simulator.engine.play import Play
from simulator.engine.reduce import finish
from simulator.engine.transcript import Entry
from simulator.errors import BalintError, StoreError
from simulator.language import mark, tr
from simulator.model.scenario import HOLD
from ui import a11y
from ui.presenters.lines import line_views
from ui.presenters.room import MoveView, act_views, move_views, room_view, seat_order, who_view
from ui.presenters.spoken import SILENT
from ui.presenters.words import SAY_NOTHING, quoted
from ui.sitting import Sitting
from ui.theme.style import change_text_size
from ui.widgets.keys import digit, with_command, with_ctrl
from ui.widgets.moves import GOES_ON
from ui.widgets.pacing import LinePacer, Timing, Voice
from ui.widgets.room_frame import RoomFrame

WAY_LABELS = {"guided": mark("guided"), "open": mark("open floor")}
_MOST_RESERVED = 60


class RoomScreen(RoomFrame):
    """Drives one sitting.

    `finished` comes when the hour was led to its end and `left` when the leader stopped before; `paused` when the
    play is put aside for another day. `text_size_changed` carries the new size in percent, `note_wanted` the beat whose
    note in the margin is wanted.
    """

    finished = Signal()
    left = Signal()
    paused = Signal()
    text_size_changed = Signal(int)
    note_wanted = Signal(str)

    def __init__(
        self,
        sitting: Sitting,
        *,
        margin: bool = False,
        timing: Timing | None = None,
        voice: Voice | None = None,
        clock: Callable[[], float] = time.monotonic,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, aloud=voice is not None)
        self.sitting = sitting
        self._scenario = sitting.record.scenario
        self._clock = clock
        self._shown: list[Entry] = []
        self._before: Play = sitting.play
        self._stage = ""
        self._begun = False
        self._floor_open = False
        self._opened_at = 0.0
        self._take_back: tuple[int, int] | None = None
        self._asked_own = False
        self._margin = margin
        self._noted = ""
        self._wanted: tuple[Action, ...] = ()
        self.pacer = LinePacer(timing or Timing(), sitting.record.header.pace, self, voice=voice)
        self._set_up()
        self._wire()

    def begin(self) -> None:
        """Show what came before and let the lines come. Called by itself when the screen is first shown."""
        if self._begun:
            return
        self._begun = True
        earlier, now = self.sitting.entries()
        self._write_anew(earlier)
        self._hear(now)

    def press_on(self) -> None:
        """What Space does: show the rest of the beat; on a new press, let the group go on.

        While the last line is still being read aloud, it only ends that.
        """
        if self.palette_panel.isVisible():
            self.palette_panel.close_palette()
        elif not self._floor_open:
            self.pacer.rest()
        elif self.pacer.reading:
            self.pacer.hush()
            self._opened_at = self._clock()
        elif (self._clock() - self._opened_at) * 1000 >= self.pacer.timing.new_press:
            self._go_on()

    def say(self, number: int) -> None:
        """Say what is on a card, or ask for one's own words first."""
        views = self._offered()
        if 1 <= number <= len(views) and not self._ask_own_words():
            self._do(Choose(self.sitting.play.beat, views[number - 1].id))

    def step_in(self, towards: str = "") -> None:
        """Open the palette, after one's own words if they are wanted."""
        if self.sitting.play.way != "open" or self.sitting.at_end or self.sitting.play.over:
            return
        if not self._floor_open:
            self.pacer.rest()
        if self._ask_own_words():
            return
        self.pacer.hold()
        note = self.foot.prompt.text()
        self.place_palette()
        self.palette_panel.open_palette(act_views(self._scenario, self.sitting.play), towards, note)

    def toggle_mark(self) -> None:
        """Mark this place, or take the mark away."""
        on = not self.sitting.is_marked()
        if self._keep((Mark(self.sitting.play.beat, on),)) is not None:
            a11y.announce(self, tr("Marked") if on else tr("No longer marked"))
        self.foot.show_mark(self.sitting.is_marked())

    def take_back(self) -> None:
        """Stand again where one stood before the last action; the words come off the transcript, not the record."""
        if self._take_back is None:
            return
        at, _ = self._take_back
        self._take_back = None
        self.sitting.go_back(at)
        earlier, now = self.sitting.entries()
        self._before = self.sitting.play
        self._noted = ""
        self.foot.note.setEnabled(False)
        self._shown = list(now)
        self._write_anew((*earlier, *now))
        self._leave_asking()
        self._show_room()
        a11y.announce(self, tr("Taken back"))
        self.pacer.stand(now[-1] if now else None)

    def open_note(self) -> None:
        """Ask for the note about what was done last, where there is one."""
        if self.foot.note.isEnabled() and self.foot.note.isVisibleTo(self):
            self.pacer.hold()
            self.note_wanted.emit(self._noted)

    def close_note(self) -> None:
        """The note was read."""
        self._on_back()

    def hear_again(self) -> None:
        """Have the last line that was said or done read aloud once more."""
        said = [e for e in self._shown if e.kind not in SILENT]
        if said:
            self.pacer.again(said[-1])

    def pause(self) -> None:
        """Stand still until one goes on."""
        self.pacer.hold()
        self.pause_veil.open_veil()

    def show_keys(self) -> None:
        """List the keys."""
        self.pacer.hold()
        self.keys_veil.open_veil()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the room; a key held down does nothing twice."""
        if event.isAutoRepeat():
            event.accept()
            return
        if not _key_with_ctrl(self, event) and (with_command(event) or not _plain_key(self, event)):
            event.ignore()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin, or go on where one was."""
        super().showEvent(event)
        self.fit()
        if not self._begun:
            self.begin()
        elif not self.pause_veil.isVisible():
            self.pacer.release()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing goes on while nobody looks."""
        super().hideEvent(event)
        self.pacer.hold()

    def _set_up(self) -> None:
        self.room.set_cast(seat_order(self._scenario), {p.id: p.looks for p in self._scenario.people})
        play = self.sitting.play
        if play.way == "guided":
            self.keep_room_for(self._moments())
        self.foot.back.setVisible(self.sitting.record.header.purpose == "practice")
        self.foot.back.setEnabled(False)
        practice = self.sitting.record.header.purpose == "practice"
        self.foot.note.setVisible(self._margin and practice and play.way == "guided")
        self.foot.moves.set_open_floor(play.way == "open")
        self.foot.show_mark(self.sitting.is_marked())

    def _wire(self) -> None:
        foot = self.foot
        self.pacer.shown.connect(self._on_shown)
        self.pacer.ended.connect(self._on_ended)
        self.pacer.went_on.connect(self._on_went_on)
        self.room.person_activated.connect(self._on_person)
        foot.moves.go_on.connect(self.press_on)
        foot.moves.said.connect(self._on_said)
        foot.moves.step_in.connect(self.step_in)
        foot.mark_wanted.connect(self.toggle_mark)
        foot.take_back_wanted.connect(self.take_back)
        foot.search_wanted.connect(self.transcript.open_search)
        foot.copy_wanted.connect(self.copy_transcript)
        foot.keys_wanted.connect(self.show_keys)
        foot.pause_wanted.connect(self.pause)
        foot.note_wanted.connect(self.open_note)
        foot.none_near.connect(self._on_left_out)
        foot.own_words.given.connect(self._on_own_words)
        foot.own_words.left_out.connect(self._on_left_out)
        self.transcript.opened_search.connect(self.pacer.hold)
        self.transcript.closed_search.connect(self._on_back)
        self.palette_panel.intervene.connect(self._on_intervene)
        self.palette_panel.closed.connect(self._on_palette_closed)
        self.pause_veil.closed.connect(self._on_back)
        self.keys_veil.closed.connect(self._on_back)
        self.pause_veil.put_aside.connect(self.paused)
        self.pause_veil.stop_wanted.connect(self._on_stop)
        self.pause_veil.size_wanted.connect(self.change_size)
        self.message.retry.connect(self._on_retry)

    def _moments(self) -> tuple[tuple[MoveView, ...], ...]:
        beats = self._scenario.moments[:_MOST_RESERVED]
        return tuple(
            tuple(MoveView(1, m.id, m.say or m.does, not m.say) for m in b.moment.moves if m.do != HOLD)
            for b in beats
            if b.moment is not None
        )

    # The talk

    def _hear(self, entries: tuple[Entry, ...]) -> None:
        self._floor_open = False
        self.foot.moves.set_moves(())
        self.foot.moves.set_going(tr(SAY_NOTHING), tr(GOES_ON))
        self.foot.show_mark(self.sitting.is_marked())
        self.foot.back.setEnabled(self._take_back is not None)
        if not entries:
            self._show_room()
        self.pacer.begin(entries)

    def _on_shown(self, entries: tuple[Entry, ...]) -> None:
        self._shown += entries
        lines, self._stage = line_views(self._scenario, self._seen(entries), self._stage)
        self.transcript.append_lines(lines)
        self._show_room()
        if not self.pacer.aloud:
            a11y.announce(self.transcript.text, "\n".join(line.plain for line in lines))

    def _on_ended(self) -> None:
        self._floor_open = True
        self._opened_at = self._clock()
        if self._take_back is not None and self.sitting.play.step != self._take_back[1]:
            self._take_back = None
        self.foot.back.setEnabled(self._take_back is not None)
        self.foot.note.setEnabled(bool(self._noted))
        if self.sitting.at_end:
            self.foot.moves.set_going(tr("To the debrief"), tr("The hour is over."))
        views = move_views(self._scenario, self.sitting.play)
        if views:
            self.foot.moves.set_moves(views)
            a11y.announce(
                self.foot,
                tr("{n} thing you could say, or nothing | {n} things you could say, or nothing", "", len(views)),
            )

    def _on_went_on(self) -> None:
        if not self.sitting.at_end:
            self._go_on()

    def _go_on(self) -> None:
        play = self.sitting.play
        self._do(finish(self._scenario, play) if self.sitting.at_end else Go(play.beat))

    def _seen(self, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
        """In open floor a wait is not written: it would tell that here was a moment."""
        if self.sitting.play.way == "guided":
            return entries
        return tuple(e for e in entries if e.kind != "wait")

    def _show_room(self) -> None:
        play, ahead = self.sitting.play, {e.kind for e in self.pacer.pending}
        if "chair" in ahead:
            play = replace(play, chair=self._before.chair, presenter=self._before.presenter)
        if "door" in ahead:
            play = replace(play, present=self._before.present)
        view = room_view(self._scenario, play, self._seen(tuple(self._shown)), tr(WAY_LABELS[play.way]))
        self.room.show_room(view)
        self.bar.show_bar(view)

    def _write_anew(self, entries: tuple[Entry, ...]) -> None:
        lines, self._stage = line_views(self._scenario, self._seen(entries))
        self.transcript.set_lines(lines)

    # What the leader does

    def _do(self, action: Action) -> None:
        """Take an action that moves the play, keep it, and let its lines come."""
        sitting, at, before = self.sitting, self.sitting.at, self.sitting.play
        entries = self._keep((action,))
        if entries is None:
            return
        self._leave_asking()
        self.who.put_away()
        if isinstance(action, Finish):
            self.pacer.stop()
            (self.finished if action.ending is not None else self.left).emit()
            return
        if sitting.record.header.purpose == "practice":
            self._take_back = (at, before.step)
        self._before = before
        self.foot.note.setEnabled(False)
        self._noted = before.beat if self._scenario.beats[before.beat].moment is not None else ""
        if sitting.play.step != before.step:
            self._shown = []
        self._take_keys()
        self._hear(entries)

    def _keep(self, actions: tuple[Action, ...]) -> tuple[Entry, ...] | None:
        """Take actions and keep them; None, and a sentence on the screen, if they could not be kept."""
        entries: tuple[Entry, ...] = ()
        for i, action in enumerate(actions):
            try:
                entries += self.sitting.do(action)
            except BalintError as error:
                self._wanted = actions[i:]
                self.pacer.hold()
                self.message.show_problem(str(error), retry=isinstance(error, StoreError))
                return None
        self._wanted = ()
        self.message.hide()
        self.pacer.release()
        return entries

    def _on_retry(self) -> None:
        wanted = self._wanted
        for action in wanted:
            if isinstance(action, Mark):
                self.toggle_mark()
            elif isinstance(action, OwnWords):
                self._on_own_words(action.text)
            else:
                self._do(action)

    def _offered(self) -> tuple[MoveView, ...]:
        return move_views(self._scenario, self.sitting.play) if self._floor_open else ()

    def _on_said(self, move: str) -> None:
        found = next((v.number for v in self._offered() if v.id == move), 0)
        self.say(found)

    def _on_person(self, person: str) -> None:
        who = who_view(self._scenario, person)
        if self.sitting.play.way == "open" and not self.sitting.at_end:
            self.step_in(person)
        elif who is not None:
            self.show_who(who)

    def _on_intervene(self, act: str, at: str) -> None:
        self.pacer.release()
        self._do(Intervene(self.sitting.play.beat, act, at))

    def _on_palette_closed(self) -> None:
        self._leave_asking()
        self._on_back()

    def _ask_own_words(self) -> bool:
        if not self.foot.first.isChecked() or self._asked_own:
            return False
        self.pacer.hold()
        self.foot.own_words.open_bar()
        return True

    def _on_own_words(self, text: str) -> None:
        if text and self._keep((OwnWords(self.sitting.play.beat, text),)) is None:
            return
        self._asked_own = True
        self.foot.own_words.hide()
        if self.sitting.play.way == "open":
            self.foot.prompt.setText(quoted(text) if text else "")
            self.step_in()
            return
        words = tr("{words} What comes nearest?", words=quoted(text)) if text else tr("What would you say?")
        self.foot.show_prompt(words)
        self._on_back()

    def _on_left_out(self) -> None:
        self._leave_asking()
        self._on_back()

    def _leave_asking(self) -> None:
        self._asked_own = False
        self.foot.own_words.hide()
        self.foot.show_prompt("")

    # Round about

    def _take_keys(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_back(self) -> None:
        self._take_keys()
        self.pacer.release()

    def _on_stop(self) -> None:
        self.pause_veil.hide()
        self._do(finish(self._scenario, self.sitting.play))

    def copy_transcript(self) -> None:
        """The whole transcript, into the clipboard."""
        self.transcript.copy_all()
        a11y.announce(self, tr("Transcript copied"))

    def change_size(self, by: int) -> None:
        """Larger or smaller text."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            self.text_size_changed.emit(change_text_size(app, by))
            self.pause_veil.show_size()


def _key_with_ctrl(room: RoomScreen, event: QKeyEvent) -> bool:
    """What the keys with Ctrl do in the room; whether it was one of them."""
    keys = QKeySequence.StandardKey
    if event.matches(keys.Undo):
        room.take_back()
    elif event.matches(keys.Find):
        room.transcript.open_search()
    elif event.matches(keys.ZoomIn) or (with_ctrl(event) and event.text() in {"+", "="}):
        room.change_size(1)
    elif event.matches(keys.ZoomOut):
        room.change_size(-1)
    elif with_ctrl(event) and event.key() == Qt.Key.Key_C:
        room.copy_transcript()
    else:
        return False
    return True


def _plain_key(room: RoomScreen, event: QKeyEvent) -> bool:
    """What the other keys do in the room; whether it was one of them."""
    typed, key = event.text(), event.key()
    if key == Qt.Key.Key_Space:
        room.press_on()
    elif digit(event):
        room.say(digit(event))
    elif typed in {"m", "M"}:
        room.step_in()
    elif typed == "*" or key == Qt.Key.Key_Asterisk:
        room.toggle_mark()
    elif key == Qt.Key.Key_Escape:
        if not room.who.put_away():
            room.pause()
    elif key == Qt.Key.Key_F1 or typed == "?":
        room.show_keys()
    elif typed in {"n", "N"}:
        room.open_note()
    elif typed in {"r", "R"} and room.pacer.voice is not None:
        room.hear_again()
    elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
        bar = room.transcript.text.verticalScrollBar()
        bar.setValue(bar.value() + (bar.pageStep() if key == Qt.Key.Key_PageDown else -bar.pageStep()))
    else:
        return False
    return True
