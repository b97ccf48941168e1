"""A play in the terminal, line by line."""

from __future__ import annotations

import shutil
import textwrap
from collections.abc import Callable, Iterable

from scoring.debrief import CO_LEADER_ASKS
from simulator.engine.actions import Action, Choose, Go, Intervene, OwnWords
from simulator.engine.order import shown_moves
from simulator.engine.transcript import Entry
from simulator.model.scenario import HOLD, Scenario
from ui.presenters.debrief import CO_LEADER_QUESTIONS, GUESS_QUESTION, OwnAnswers, co_leader_of, own_answers
from ui.presenters.entries import entry_words, names_of
from ui.presenters.room import act_views, move_views
from ui.presenters.words import SAY_NOTHING, reviewed_by, stage_words
from ui.sitting import Sitting
from ui.terminal.answers import Answers

HELP = (
    "Empty or 0: the group goes on. A number or a move's name: say it. In open floor: an act and whom it is for, "
    "such as echo@group. *: mark this place. “words: keep what you would say yourself. ?: what can be answered. "
    "q: stop here."
)
_WIDEST = 96


class WrongAnswer(Exception):
    """An answer that says nothing here; the text names what could be answered."""


class Stopped(Exception):
    """The trainee would rather stop here."""


class TerminalPlayer:
    """Plays one sitting through `answers`, writing with `write` (one line a call)."""

    def __init__(self, sitting: Sitting, answers: Answers, write: Callable[[str], None]) -> None:
        self.sitting = sitting
        self.answers = answers
        self.write = write
        self.names = names_of(sitting.record.scenario)
        self.stage = ""

    @property
    def scenario(self) -> Scenario:
        """The scenario of this sitting."""
        return self.sitting.record.scenario

    def play(self) -> bool:
        """Play to an end or a gentle stop; returns False if the answers ran out before."""
        _, now = self.sitting.entries()
        self._show(now)
        while not self.sitting.play.over:
            if self.sitting.at_end:
                self.sitting.finish()
                break
            self._offer()
            text = self.answers.next("> ")
            if text is None:
                self._ran_out()
                return False
            try:
                self._answer(text.strip())
            except WrongAnswer as wrong:
                if not self.answers.interactive:
                    raise
                self._say(str(wrong))
            except Stopped:
                self.sitting.finish()
        return True

    def own_view(self) -> None:
        """Ask the questions that come before any page of the debrief; an empty answer is an answer."""
        beat = self.sitting.play.beat
        name = co_leader_of(self.scenario)
        asked = {to: self._ask(f"{name} asks: {CO_LEADER_QUESTIONS[to]}") for to in CO_LEADER_ASKS} if name else {}
        how = self._ask("How was it? (You may leave this empty.)")
        places = [b for _, b in self.sitting.earlier_places() if self.scenario.beats[b].moment is not None]
        place = self._ask("Which place do you want back? (A minute, the name of a place, or nothing.)")
        found = next((b for b in places if place and place in {b, str(self.scenario.beats[b].minute)}), "")
        guess = self._ask(f"{GUESS_QUESTION} (0 to 10, or nothing.)") if found else ""
        for answer in own_answers(beat, OwnAnswers(how, found, guess, **asked)):
            self.sitting.do(answer)

    def _ask(self, question: str) -> str:
        self._say(question)
        return (self.answers.next("> ") or "").strip()

    def briefing(self) -> None:
        """Who sits here, who you are, and how this group works."""
        scenario, setting = self.scenario, self.scenario.setting
        self._say(scenario.title.upper())
        self._say(scenario.summary)
        self._say(f"{setting.group}. You are the leader, a {setting.leader_role}; {setting.minutes} minutes.")
        for person in scenario.people:
            self._say(f"  {person.name}, {person.role}. {person.about}")
        if scenario.content_note:
            self._say(f"Before you start: {scenario.content_note}")
        self._say(reviewed_by(scenario))
        self._say(HELP)

    def _show(self, entries: Iterable[Entry]) -> None:
        beat = self.scenario.beats[self.sitting.play.beat]
        spoken = list(entries)
        leader = [e for e in spoken if e.beat != beat.id]
        for entry in leader:
            self._say(entry_words(entry, self.names))
        if beat.stage != self.stage:
            self.stage = beat.stage
            self.write("")
            self._say(f"— {stage_words(beat.stage)}, minute {beat.minute} —")
        for entry in spoken[len(leader) :]:
            self._say(entry_words(entry, self.names))

    def _offer(self) -> None:
        moves = move_views(self.scenario, self.sitting.play)
        self.write("")
        if not moves:
            return
        self._say(f"  0  {SAY_NOTHING}")
        for view in moves:
            self._say(f"  {view.number}  {f'({view.text})' if view.gesture else f'“{view.text}”'}")

    def _answer(self, text: str) -> None:
        beat = self.sitting.play.beat
        if text in {"", "0", HOLD}:
            self._do(Go(beat))
        elif text == "*":
            self._say("Marked." if self.sitting.toggle_mark() else "No longer marked.")
        elif text == "?":
            self._say(self._could())
        elif text == "q":
            raise Stopped
        elif text[0] in "“\"'":
            self.sitting.do(OwnWords(beat, text.strip("“”\"'")))
            self._say("Kept.")
        elif self.sitting.play.way == "guided":
            self._do(self._chosen(text))
        else:
            self._do(self._act(text))

    def _chosen(self, text: str) -> Choose:
        play = self.sitting.play
        moment = self.scenario.beats[play.beat].moment
        shown = shown_moves(moment, play) if moment is not None else ()
        for number, move in enumerate(shown, start=1):
            if text in {str(number), move.id}:
                return Choose(play.beat, move.id)
        raise WrongAnswer(self._wrong(text))

    def _act(self, text: str) -> Intervene:
        act_id, _, at = text.partition("@")
        for view in act_views(self.scenario, self.sitting.play):
            targets = [i for i, _ in view.whom]
            if view.id == act_id:
                usual = targets[0]
                if at and at not in {*targets, "presenter", "co_leader"}:
                    raise WrongAnswer(f"“{act_id}” can be for {', '.join(targets)}, not for “{at}”.")
                return Intervene(self.sitting.play.beat, act_id, at or usual)
        raise WrongAnswer(self._wrong(text))

    def _do(self, action: Action) -> None:
        self._show(self.sitting.do(action))

    def _wrong(self, text: str) -> str:
        where = "" if self.answers.interactive else f"Line {self.answers.count}: "
        return f"{where}“{text}” is no answer at “{self.sitting.play.beat}”. {self._could()}"

    def _could(self) -> str:
        play = self.sitting.play
        if play.way == "guided":
            moment = self.scenario.beats[play.beat].moment
            ids = [m.id for m in shown_moves(moment, play)] if moment is not None else []
            numbered = ", ".join(f"{n} or {i}" for n, i in enumerate(ids, start=1))
            return f"One can answer: 0 (go on){', ' + numbered if ids else ''}; *, ?, q."
        acts = ", ".join(v.id for v in act_views(self.scenario, play))
        return f"One can answer: 0 (go on); or an act, with @group or @somebody: {acts}; *, ?, q."

    def _ran_out(self) -> None:
        beat = self.scenario.beats[self.sitting.play.beat]
        self._say(f"No more answers. The play stands at “{beat.id}” (minute {beat.minute}). {self._could()}")
        self._say(f"It is kept. Go on with: balint play --terminal --resume {self.sitting.record.header.play}")

    def _say(self, text: str) -> None:
        for line in wrapped(text):
            self.write(line)


def wrapped(text: str) -> list[str]:
    """A paragraph in lines that fit the terminal; an indented one hangs."""
    width = max(20, min(_WIDEST, shutil.get_terminal_size((_WIDEST, 24)).columns))
    indent = text[: len(text) - len(text.lstrip())]
    return textwrap.wrap(text, width, subsequent_indent=indent + "    " if indent else "") or [""]
