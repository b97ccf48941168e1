"""One play from the first beat to the debrief: which screen it stands on, and its writer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from simulator.language import tr
from ui.desk import Desk

if TYPE_CHECKING:
    from ui.beginning import Beginning
    from ui.screens.debrief import DebriefScreen
    from ui.screens.room import RoomScreen
    from ui.sitting import Sitting
    from ui.speech import Reader
    from ui.widgets.pacing import Timing


class Leading(QObject):
    """The play that is being led, if one is. `screen_made` carries the screen's name and the screen.

    `left` comes when one is done with the play, and it has been let go of; `saying` carries a sentence for the user.
    `timing` is used in place of the settings' pace if it is set.
    """

    screen_made = Signal(str, object)
    left = Signal()
    saying = Signal(str)
    text_size_changed = Signal(int)

    def __init__(self, desk: Desk, menu: QMenu | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.menu = menu
        self.sitting: Sitting | None = None
        self.timing: Timing | None = None
        self._debrief: DebriefScreen | None = None

    def begin(self, wanted: Beginning, *, keep: bool = True) -> None:
        """Begin a play and show the room. Without `keep` nothing of it is kept.

        Raises StoreError if it could not be begun,
        RecordBroken or IllegalAction if the season cannot go on from the earlier play.
        """
        self.leave()
        self.sitting = self.desk.begin(wanted, keep=keep)
        self.show_room()

    def resume(self, play: str) -> None:
        """Go on with a play, or look back on it if it is over.

        Raises PlayInUse, RecordBroken or StoreError.
        """
        self.leave()
        self.sitting = self.desk.resume(play)
        if self.sitting.was_finished:
            self.show_debrief()
        else:
            self.show_room()

    def look_back(self, sitting: Sitting) -> None:
        """The debrief of a play that others led together."""
        self.leave()
        self.sitting = sitting
        self.show_debrief()

    def leave(self) -> None:
        """Let go of the play; every action of it is kept already."""
        sitting, self.sitting = self.sitting, None
        self._debrief = None
        if sitting is not None:
            sitting.writer.close()

    def show_room(self) -> None:
        """The room, where the play stands."""
        from ui.screens.room import RoomScreen  # noqa: PLC0415 - made when it is wanted
        from ui.widgets.pacing import Timing  # noqa: PLC0415 - made when it is wanted

        if self.sitting is None:
            return
        prefs = self.desk.prefs
        timing = self.timing or Timing(words_per_minute=prefs.words_per_minute)
        reader = self._reader()
        room = RoomScreen(self.sitting, margin=prefs.margin, timing=timing, voice=reader)
        room.note_wanted.connect(lambda beat: self.show_note(room, beat))
        room.foot.first.setChecked(prefs.say_first)
        room.finished.connect(self.show_debrief)
        room.left.connect(self.show_debrief)
        room.paused.connect(self.go_home)
        room.text_size_changed.connect(self.text_size_changed)
        if reader is not None:
            reader.setParent(room)
            reader.failed.connect(self.saying)
        self.screen_made.emit("room", room)
        if prefs.read_aloud and reader is None:
            self.saying.emit(tr("There is no voice for the language of this session here, so it is not read aloud."))

    def show_note(self, room: RoomScreen, beat: str) -> None:
        """A note in the margin about what was done at a beat."""
        from ui.widgets.margin_note import MarginNote  # noqa: PLC0415 - made when it is wanted

        if self.sitting is None:
            return
        note = MarginNote(self.sitting.record_here(), beat, self.desk.reference().literature.sources, room)
        note.finished.connect(room.close_note)
        note.open()

    def show_debrief(self) -> None:
        """What follows a play."""
        from ui.screens.debrief import DebriefScreen  # noqa: PLC0415 - made when it is wanted

        if self.sitting is None:
            return
        debrief = DebriefScreen(self.sitting, self.desk.reference(), menu=self.menu, panel=self.desk.panel())
        self._debrief = debrief
        debrief.another_telling.connect(self.another_telling)
        debrief.map_wanted.connect(self.show_map)
        debrief.home.connect(self.go_home)
        self.screen_made.emit("debrief", debrief)

    def open_place(self, beat: str) -> None:
        """Show a place in the debrief that is open, if it is past the questions."""
        if beat and self._debrief is not None and self._debrief.own_view is None:
            self._debrief.open_place(beat)

    def show_map(self) -> None:
        """The map of the session, with the road of the play laid over it."""
        from simulator.graph.road import road_of  # noqa: PLC0415 - made when it is wanted
        from ui.screens.map import MapScreen  # noqa: PLC0415 - made when it is wanted

        if self.sitting is None:
            return
        record = self.sitting.record
        screen = MapScreen(record.scenario, road_of(record), menu=self.menu)
        screen.went_back.connect(self.show_debrief)
        self.screen_made.emit("map", screen)

    def another_telling(self, n: int) -> None:
        """Stand after action `n` again, and lead on from there."""
        if self.sitting is not None:
            self.sitting.go_back(n)
            self.show_room()

    def _reader(self) -> Reader | None:
        """Who reads the play aloud, if that is wanted and there is a voice for it."""
        if self.sitting is None or not self.desk.prefs.read_aloud:
            return None
        from ui.speech import reader_for  # noqa: PLC0415 - only where it is wanted

        return reader_for(self.sitting.record.scenario, self.desk.prefs.words_per_minute)

    def go_home(self) -> None:
        """Done with it, for now."""
        self.leave()
        self.left.emit()
