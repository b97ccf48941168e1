"""The briefing in words: who sits here, who you are, how this group works."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from simulator.content.index import Card, ConventionCard, PersonCard, SettingCard
from simulator.language import mark, tr
from ui.presenters.home import facts, review_words, with_article

if TYPE_CHECKING:
    from ui.presenters.season import Before

NOTE_HEADING = mark("Before you start")
NOTE_WAY_OUT = mark(
    "You can choose another session; nobody is told why. You can also stop at any moment while you lead."
)
WAYS = (
    ("guided", mark("Guided"), mark("At each turn a few sentences are shown. You say one of them, or nothing.")),
    (
        "open",
        mark("Open floor"),
        mark("No sentences. Step in when you like, with what a leader can do, or let the group go on."),
    ),
)
PACES = (
    ("reading", mark("Reading"), mark("You go on with a key. Silences are written.")),
    ("live", mark("Live"), mark("The group goes on by itself. Silences last.")),
)
_CHOSEN = {
    ("guided", "reading"): mark("Guided, reading pace"),
    ("guided", "live"): mark("Guided, live pace"),
    ("open", "reading"): mark("Open floor, reading pace"),
    ("open", "live"): mark("Open floor, live pace"),
}
TOGETHER = (
    (
        "plenary",
        mark("Before a room"),
        mark("Projected; the room finds its own sentences, votes, and chooses the road."),
    ),
    ("pair", mark("As a pair"), mark("Two leaders at one laptop: each answers alone, then you agree.")),
)
SAY_FIRST = mark("Say it yourself first")
SAY_FIRST_MORE = mark("Before you choose, write the sentence you would say. It is kept here and never scored.")

MARGIN = mark("Notes in the margin")
MARGIN_MORE = mark(
    "Guided: after each move you may open what the writers say of it, and need not wait for the debrief."
)


def _home() -> str:
    return tr("Home")


@dataclass(frozen=True, slots=True)
class PersonLine:
    """Somebody who sits here."""

    id: str
    name: str
    role: str
    about: str
    looks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BriefingView:
    """All the briefing shows. Of the patient it says no more than the summary does.

    `before` is what happened in earlier meetings of a season, `back` where one came from.
    """

    id: str
    title: str
    summary: str
    facts: str
    group: str
    you: str
    people: tuple[PersonLine, ...]
    convention: tuple[str, ...]
    review: str
    content_note: str = ""
    before: tuple[str, ...] = ()
    back: str = field(default_factory=_home)


def choice_words(way: str, pace: str) -> str:
    """What was chosen, beside the button that begins."""
    return tr(_CHOSEN[way, pace])


def briefing_view(card: Card, before: Before | None = None) -> BriefingView:
    """The briefing of a session; `before` is what a meeting of a season begins with."""
    return BriefingView(
        id=card["id"],
        title=card["title"],
        summary=card["summary"],
        facts=facts(card, role=False),
        group=group_words(card["setting"]),
        you=you_words(card),
        people=tuple(_person_line(p) for p in card["people"]),
        convention=convention_words(card["convention"]),
        review=review_words(card),
        content_note=card["content_note"],
        before=before.sentences if before is not None else (),
        back=before.season if before is not None else _home(),
    )


def _person_line(person: PersonCard) -> PersonLine:
    role = tr("{role}, your co-leader", role=person["role"]) if person["co_leader"] else person["role"]
    return PersonLine(person["id"], person["name"], role, person["about"], tuple(person.get("looks", ())))


def group_words(setting: SettingCard) -> str:
    """Who this group is and how often it meets."""
    meets = tr("They meet {how_often}.", how_often=setting["frequency"]) if setting.get("frequency") else ""
    where = tr("This meeting is online.") if setting["place"] == "online" else ""
    return " ".join(p for p in (f"{setting['group'].rstrip('.')}.", meets, where) if p)


def you_words(card: Card) -> str:
    """Who the trainee is in this hour."""
    role = with_article(card["setting"]["leader_role"])
    beside = next((p["name"] for p in card["people"] if p["co_leader"]), "")
    pair = tr("{name} leads beside you.", name=beside) if beside else tr("You lead alone.")
    return " ".join((tr("You are {role}, and you lead this group.", role=role), pair))


def convention_words(convention: ConventionCard) -> tuple[str, ...]:
    """How this group works, a sentence for each habit."""
    said = [tr(_STYLES[convention["style"]])]
    if convention["check_in"]:
        said.append(tr("The meeting begins with a round: how is everybody."))
    said.append(tr(_QUESTIONS[convention["clarifying"]]))
    said.append(tr(_CHAIRS[convention["push_back"]]))
    if convention["returns"]:
        said.append(tr("Towards the end the presenter is asked back in."))
    else:
        said.append(tr("The presenter is not asked for a last word."))
    said.append(tr(_GROUP[convention["process_comments"]]))
    said.append(tr(_ADVICE[convention["suggestions"]]))
    return tuple(said)


_STYLES = {
    "traditional": mark("A Balint group in the traditional form."),
    "balint_style": mark("A Balint-style group: the same work, freer in form."),
}
_QUESTIONS = {
    "brief": mark("After the case is told there is room for a few short questions of fact."),
    "open": mark("Questions of fact may be asked whenever they come."),
    "none": mark("There is no round of questions; the group works with what was told."),
}
_CHAIRS = {
    "required": mark("Once the case is told, the presenter moves the chair back and listens."),
    "if_wanted": mark("Once the case is told, the presenter may move the chair back and listen, or stay."),
    "off": mark("The presenter stays in the circle."),
}
_GROUP = {
    "early": mark("What happens in the group itself may be spoken of at any time."),
    "late": mark("What happens in the group itself is spoken of late, if at all."),
    "never": mark("What happens in the group itself is not spoken of."),
}
_ADVICE = {
    "at_end": mark("Suggestions wait until the end."),
    "never": mark("No suggestions are made."),
}
