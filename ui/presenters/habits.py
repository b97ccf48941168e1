"""Habits over plays, in words: what each moment called for, which acts, when, what comes back, what is not led yet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from scoring.charts import Shape
from scoring.habit_chart import Sign
from scoring.habits import LEAST_MOMENTS, LEAST_PLAYS, Dot, Habit, Habits, PooledTiming
from scoring.spacing import Returning
from scoring.wording import counted, listed, number
from simulator.model.palette import Reference
from simulator.record.record import Record
from ui.presenters.debrief import FIT_SHORT, NO_PANEL
from ui.presenters.words import quoted

EMPTY = "There is nothing to see yet. Counted is the first time you lead each session to its end."
WHAT_IT_IS = (
    "What you did, seen by the writers, from the first time you led each session. It says nothing about who is ready "
    f"to lead. {NO_PANEL}"
)
LEGEND: tuple[tuple[Shape, str], ...] = (
    ("strong", "the writers would have done this"),
    ("sound", "could have"),
    ("weak", "would rather not"),
    ("costly", "it probably cost somebody something"),
    ("not_judged", "not foreseen"),
)
REASONS: Mapping[str, str] = {
    "wanted_back": "you wanted it back",
    "marked": "you marked it",
    "not_met": "the writers saw it differently",
}
NOTHING_DUE = "Nothing is due today."
LATER = "Places come back a week after the hour at the soonest, and later the more often you have met them."


@dataclass(frozen=True, slots=True)
class DotView:
    """A moment: what it leads to (``play/beat``), what it is called, and what was done there."""

    leads_to: str
    shape: Shape
    words: str
    about: str


@dataclass(frozen=True, slots=True)
class HabitView:
    """One competency: what it is, its moments, and a sentence with a figure or with why there is none."""

    id: str
    name: str
    looked_at: str
    figure: str
    dots: tuple[DotView, ...]


@dataclass(frozen=True, slots=True)
class PlaceView:
    """A place that comes back: where, why, and when."""

    leads_to: str
    words: str
    about: str
    due: bool


@dataclass(frozen=True, slots=True)
class HabitsView:
    """The whole page. `signs` are the rows of the drawing; parts that do not apply are empty."""

    empty: str
    plays: str
    habits: tuple[HabitView, ...]
    not_met: str
    used: tuple[tuple[str, str], ...]
    never: str
    timing: tuple[str, ...]
    places: tuple[PlaceView, ...]
    due: int
    not_led: tuple[tuple[str, str], ...]

    @property
    def signs(self) -> tuple[tuple[str, tuple[Sign, ...]], ...]:
        """The drawing's rows."""
        return tuple(
            (h.name, tuple(Sign(d.shape, d.leads_to, f"{d.words}. {d.about}") for d in h.dots)) for h in self.habits
        )


def habits_view(
    found: Habits,
    back: Sequence[Returning],
    reference: Reference,
    sessions: Sequence[tuple[str, str]],
    led: Iterable[str],
    now: datetime,
) -> HabitsView:
    """The page. `sessions` are all of the library by id and title, `led` the ids of those led to an end."""
    competencies = reference.competencies.competencies
    seen = [h for h in found.habits if h.dots]
    unseen = [competencies[h.competency].name for h in found.habits if not h.dots and h.competency in competencies]
    names = {act.id: act.name for act in reference.palette.acts}
    shown = tuple(_habit(h, reference) for h in seen)
    return HabitsView(
        empty="" if found.plays else EMPTY,
        plays=f"From {counted(len(found.plays), 'session')}, the first time you led {_each(len(found.plays))}."
        if found.plays
        else "",
        habits=shown,
        not_met=f"No moment yet called for: {listed(unseen)}." if unseen and seen else "",
        used=tuple((names.get(u.act, u.act), _times(u.times)) for u in found.acts),
        never=_never([names.get(a, a) for a in found.never]) if found.plays else "",
        timing=pooled_words(found.timing),
        places=tuple(_place(p, now) for p in back),
        due=sum(p.due <= now for p in back),
        not_led=tuple((i, title) for i, title in sessions if i not in set(led)),
    )


def records_that_count(records: Iterable[Record]) -> tuple[Record, ...]:
    """Practice and looks at one's habits; sealed plays belong to their workshop."""
    return tuple(r for r in records if r.header.purpose in {"practice", "habits"})


def figure_words(habit: Habit) -> str:
    """The share with its interval in plain words, or why there is none yet."""
    if habit.share is None:
        judged = [d for d in habit.dots if d.fit is not None]
        plays = len({d.play for d in judged})
        return (
            f"{counted(len(judged), 'moment').capitalize()} from {counted(plays, 'session')}: "
            f"too few for a figure, which needs {number(LEAST_MOMENTS)} from {number(LEAST_PLAYS)}."
        )
    share = habit.share
    low, high = round(share.interval.low * 100), round(share.interval.high * 100)
    return (
        f"At {share.met} of {share.n} moments you did what the writers would or could have done. "
        f"With so few, anything from {low} to {high} in a hundred fits that."
    )


def pooled_words(timed: PooledTiming | None) -> tuple[str, ...]:
    """When one comes in, over the plays of open floor."""
    if timed is None:
        return ()
    plays = counted(len(timed.plays), "session")
    words = [f"From {plays} in open floor."]
    if timed.places:
        when = [
            f"in time at {timed.in_time}",
            f"a beat before at {timed.before}",
            f"a little later at {timed.late}",
            f"not at {timed.not_}",
        ]
        shown = [w for w, n in zip(when, (timed.in_time, timed.before, timed.late, timed.not_), strict=True) if n]
        words.append(
            f"At {timed.places} places the writers would have said something. You came in {listed(shown)}; "
            f"with an act they would accept at {timed.accepted}."
        )
    if timed.wait_places:
        words.append(f"At {timed.wait_places} they would have waited; you waited at {timed.waited}.")
    if timed.also_spoke:
        words.append(f"You also spoke at {timed.also_spoke} other places, which is neither right nor wrong.")
    return tuple(words)


def _habit(habit: Habit, reference: Reference) -> HabitView:
    known = reference.competencies.competencies.get(habit.competency)
    return HabitView(
        id=habit.competency,
        name=known.name if known is not None else habit.competency,
        looked_at=known.looked_at if known is not None else "",
        figure=figure_words(habit),
        dots=tuple(_dot(d, reference) for d in habit.dots),
    )


def _dot(dot: Dot, reference: Reference) -> DotView:
    act = next((a for a in reference.palette.acts if a.id == dot.act), None)
    did = quoted(dot.did) if dot.did else (act.name if act is not None else "You said nothing")
    view = FIT_SHORT[dot.fit] if dot.fit is not None else "not foreseen here, so not judged"
    shape: Shape = _SHAPES[dot.fit] if dot.fit is not None else "not_judged"
    return DotView(f"{dot.play}/{dot.beat}", shape, f"{dot.title}, minute {dot.minute}", f"{did}: {view}")


_SHAPES: Mapping[str, Shape] = {"strong": "strong", "sound": "sound", "weak": "weak", "costly": "costly"}


def _place(place: Returning, now: datetime) -> PlaceView:
    met = place.met
    title = met.place.beat.title or f"minute {met.place.beat.minute}"
    due = place.due <= now
    when = "due today" if due else f"comes back on {place.due.astimezone(now.tzinfo):%d.%m.%Y}"
    again = f", practised {_times(place.practised)}" if place.practised else ""
    return PlaceView(
        f"{met.record.header.play}/{met.place.beat.id}",
        f"{met.record.scenario.title} · {title}",
        f"{REASONS[place.reason].capitalize()}; {when}{again}.",
        due,
    )


def _never(names: Sequence[str]) -> str:
    return f"Not used yet: {listed([_lower(n) for n in names])}." if names else "You have used every act there is."


def _lower(name: str) -> str:
    return f"{name[:1].lower()}{name[1:]}"


def _times(n: int) -> str:
    return {1: "once", 2: "twice"}.get(n, f"{number(n)} times")


def _each(n: int) -> str:
    return "it" if n == 1 else "each"
