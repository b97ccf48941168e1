"""The briefing in words: who sits here, who you are, how this group works."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from simulator.content.index import Card, ConventionCard, PersonCard, SettingCard
from ui.presenters.home import facts, review_words, with_article

if TYPE_CHECKING:
    from ui.presenters.season import Before

NOTE_HEADING = "Before you start"
NOTE_WAY_OUT = "You can choose another session; nobody is told why. You can also stop at any moment while you lead."
WAYS = (
    ("guided", "Guided", "At each turn a few sentences are shown. You say one of them, or nothing."),
    ("open", "Open floor", "No sentences. Step in when you like, with what a leader can do, or let the group go on."),
)
PACES = (
    ("reading", "Reading", "You go on with a key. Silences are written."),
    ("live", "Live", "The group goes on by itself. Silences last."),
)
TOGETHER = (
    ("plenary", "Before a room", "Projected; the room finds its own sentences, votes, and chooses the road."),
    ("pair", "As a pair", "Two leaders at one laptop: each answers alone, then you agree."),
)
SAY_FIRST = "Say it yourself first"
SAY_FIRST_MORE = "Before you choose, write the sentence you would say. It is kept here and never scored."

MARGIN = "Notes in the margin"
MARGIN_MORE = "Guided: after each move you may open what the writers say of it, and need not wait for the debrief."


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
    back: str = "Home"


def choice_words(way: str, pace: str) -> str:
    """What was chosen, beside the button that begins."""
    ways = {key: word for key, word, _ in WAYS}
    paces = {key: word.lower() for key, word, _ in PACES}
    return f"{ways[way]}, {paces[pace]} pace"


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
        back=before.season if before is not None else "Home",
    )


def _person_line(person: PersonCard) -> PersonLine:
    role = f"{person['role']}, your co-leader" if person["co_leader"] else person["role"]
    return PersonLine(person["id"], person["name"], role, person["about"], tuple(person.get("looks", ())))


def group_words(setting: SettingCard) -> str:
    """Who this group is and how often it meets."""
    meets = f"They meet {setting['frequency']}." if setting.get("frequency") else ""
    where = "This meeting is online." if setting["place"] == "online" else ""
    return " ".join(p for p in (f"{setting['group'].rstrip('.')}.", meets, where) if p)


def you_words(card: Card) -> str:
    """Who the trainee is in this hour."""
    role = with_article(card["setting"]["leader_role"])
    beside = next((p["name"] for p in card["people"] if p["co_leader"]), "")
    pair = f" {beside} leads beside you." if beside else " You lead alone."
    return f"You are {role}, and you lead this group.{pair}"


def convention_words(convention: ConventionCard) -> tuple[str, ...]:
    """How this group works, a sentence for each habit."""
    style = {
        "traditional": "A Balint group in the traditional form.",
        "balint_style": "A Balint-style group: the same work, freer in form.",
    }[convention["style"]]
    checked = "The meeting begins with a round: how is everybody." if convention["check_in"] else ""
    asked = {
        "brief": "After the case is told there is room for a few short questions of fact.",
        "open": "Questions of fact may be asked whenever they come.",
        "none": "There is no round of questions; the group works with what was told.",
    }[convention["clarifying"]]
    chair = {
        "required": "Once the case is told, the presenter moves the chair back and listens.",
        "if_wanted": "Once the case is told, the presenter may move the chair back and listen, or stay.",
        "off": "The presenter stays in the circle.",
    }[convention["push_back"]]
    back = (
        "Towards the end the presenter is asked back in."
        if convention["returns"]
        else "The presenter is not asked for a last word."
    )
    group = {
        "early": "What happens in the group itself may be spoken of at any time.",
        "late": "What happens in the group itself is spoken of late, if at all.",
        "never": "What happens in the group itself is not spoken of.",
    }[convention["process_comments"]]
    advice = {
        "at_end": "Suggestions wait until the end.",
        "never": "No suggestions are made.",
    }[convention["suggestions"]]
    return tuple(s for s in (style, checked, asked, chair, back, group, advice) if s)
