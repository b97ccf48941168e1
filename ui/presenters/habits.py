"""Habits over plays, in words: what each moment called for, which acts, when, what comes back, what is not led yet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from scoring.charts import Shape
from scoring.habit_chart import Sign
from scoring.habits import LEAST_MOMENTS, LEAST_PLAYS, Dot, Habit, Habits, PooledTiming
from scoring.spacing import Returning
from scoring.wording import listed, number, times
from simulator.language import mark, tr
from simulator.model.palette import Reference
from simulator.record.record import Record
from ui.presenters.counts import FIT_SHORT
from ui.presenters.figures import inside, short_date
from ui.presenters.words import quoted, upper_first

EMPTY = mark("There is nothing to see yet. Counted is the first time you lead each session to its end.")
WHAT_IT_IS = mark(
    "What you did, seen by the writers, from the first time you led each session. It says nothing about who is ready "
    "to lead. That is their view, and no panel has voted."
)
LEGEND: tuple[tuple[Shape, str], ...] = (
    ("strong", mark("the writers would have done this")),
    ("sound", mark("could have")),
    ("weak", mark("would rather not")),
    ("costly", mark("it probably cost somebody something")),
    ("not_judged", mark("not foreseen")),
)
REASONS: Mapping[str, str] = {
    "wanted_back": mark("You wanted it back"),
    "marked": mark("You marked it"),
    "not_met": mark("The writers saw it differently"),
}
NOTHING_DUE = mark("Nothing is due today.")
LATER = mark("Places come back a week after the hour at the soonest, and later the more often you have met them.")


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
        empty="" if found.plays else tr(EMPTY),
        plays=_plays_words(len(found.plays)),
        habits=shown,
        not_met=tr("No moment yet called for: {competencies}.", competencies=listed(unseen)) if unseen and seen else "",
        used=tuple((inside(names.get(u.act, u.act)), times(u.times)) for u in found.acts),
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
        found = number(len(judged))
        return tr(
            "{moments} from {sessions}: too few for a figure, which needs {least} from {plays}.",
            moments=upper_first(tr("one moment | {number} moments", "before “from”", len(judged), number=found)),
            sessions=tr("one session | {number} sessions", "after “from”", plays, number=number(plays)),
            least=number(LEAST_MOMENTS),
            plays=number(LEAST_PLAYS),
        )
    share = habit.share
    low, high = round(share.interval.low * 100), round(share.interval.high * 100)
    met = tr("At {met} of {of} moments you did what the writers would or could have done.", met=share.met, of=share.n)
    return " ".join((met, tr("With so few, anything from {low} to {high} in a hundred fits that.", low=low, high=high)))


def pooled_words(timed: PooledTiming | None) -> tuple[str, ...]:
    """When one comes in, over the plays of open floor."""
    if timed is None:
        return ()
    plays = len(timed.plays)
    words = [
        tr(
            "From one session in open floor. | From {number} sessions in open floor.",
            "",
            plays,
            number=number(plays),
        )
    ]
    if timed.places:
        words.append(
            tr(
                "At {n} place the writers would have said something. | "
                "At {n} places the writers would have said something.",
                "",
                timed.places,
            )
        )
        words.append(
            tr(
                "You came in {when}; with an act they would accept at {accepted}.",
                when=listed(_when_words(timed)),
                accepted=timed.accepted,
            )
        )
    if timed.wait_places:
        words.append(
            tr(
                "At {n} they would have waited; you waited at {waited}. | "
                "At {n} they would have waited; you waited at {waited}.",
                "",
                timed.wait_places,
                waited=timed.waited,
            )
        )
    if timed.also_spoke:
        words.append(
            tr(
                "You also spoke at {n} other place, which is neither right nor wrong. | "
                "You also spoke at {n} other places, which is neither right nor wrong.",
                "",
                timed.also_spoke,
            )
        )
    return tuple(words)


def _when_words(timed: PooledTiming) -> list[str]:
    when = (
        (timed.in_time, tr("in time at {count}", count=timed.in_time)),
        (timed.before, tr("a beat before at {count}", count=timed.before)),
        (timed.late, tr("a little later at {count}", count=timed.late)),
        (timed.not_, tr("not at {count}", count=timed.not_)),
    )
    return [words for count, words in when if count]


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
    did = quoted(dot.did) if dot.did else (act.name if act is not None else tr("You said nothing"))
    view = tr(FIT_SHORT[dot.fit]) if dot.fit is not None else tr("not foreseen here, so not judged")
    shape: Shape = _SHAPES[dot.fit] if dot.fit is not None else "not_judged"
    where = tr("{place}, minute {minute}", place=dot.title, minute=dot.minute)
    return DotView(f"{dot.play}/{dot.beat}", shape, where, tr("{act}: {view}", act=did, view=view))


_SHAPES: Mapping[str, Shape] = {"strong": "strong", "sound": "sound", "weak": "weak", "costly": "costly"}


def _place(place: Returning, now: datetime) -> PlaceView:
    met = place.met
    title = met.place.beat.title or tr("minute {minute}", minute=met.place.beat.minute)
    due = place.due <= now
    date = short_date(place.due.astimezone(now.tzinfo))
    said = [tr("due today") if due else tr("comes back on {date}", date=date)]
    if place.practised:
        said.append(tr("practised {times}", times=times(place.practised)))
    return PlaceView(
        f"{met.record.header.play}/{met.place.beat.id}",
        f"{met.record.scenario.title} · {title}",
        tr("{reason}; {and_when}.", reason=tr(REASONS[place.reason]), and_when=", ".join(said)),
        due,
    )


def _never(names: Sequence[str]) -> str:
    if not names:
        return tr("You have used every act there is.")
    return tr("Not used yet: {acts}.", acts=listed([inside(n) for n in names]))


def _plays_words(n: int) -> str:
    if not n:
        return ""
    return tr(
        "From one session, the first time you led it. | From {number} sessions, the first time you led each.",
        "",
        n,
        number=number(n),
    )
