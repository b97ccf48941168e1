"""A leader's answers for a panel, line by line."""

from __future__ import annotations

import uuid
from collections.abc import Callable

from simulator.model.scenario import Scenario
from simulator.panel.answers import OWN_WORDS, PanelAnswer, Panellist, PanelRefused, PanelSheet, checked
from ui.presenters.debrief import plain
from ui.presenters.panel import WHAT, MomentView, moment_views
from ui.terminal.answers import Answers
from ui.terminal.player import WrongAnswer

HELP = "A number: what you would do first. Then, if you like: | accept 2,3 | against 4 | why. Own words: “words | why."


def answer_all(scenario: Scenario, answers: Answers, say: Callable[[str], None], about: Panellist) -> PanelSheet | None:
    """Ask at every moment of the fixed road; None if the answers ran out before the end.

    Raises WrongAnswer where somebody else's script has an answer that cannot be.
    """
    say(scenario.title.upper())
    say(WHAT)
    say(HELP)
    found: list[PanelAnswer] = []
    for view in moment_views(scenario):
        say("")
        say(view.heading)
        for para in view.said:
            say(plain(para))
        for number, choice in enumerate(view.choices):
            if choice.id != OWN_WORDS:
                say(f"  {number}  {choice.words}")
        answer = _ask(view, answers, say)
        if answer is None:
            return None
        found.append(answer)
    return PanelSheet(str(uuid.uuid4()), scenario.id, scenario.title, scenario.digest, about, tuple(found))


def _ask(view: MomentView, answers: Answers, say: Callable[[str], None]) -> PanelAnswer | None:
    while True:
        text = answers.next("> ")
        if text is None:
            return None
        try:
            return checked(view.stop, _parsed(view, text.strip()))
        except PanelRefused as error:
            if not answers.interactive:
                raise WrongAnswer(str(error)) from error
            say(str(error))


def _parsed(view: MomentView, text: str) -> PanelAnswer:
    moment = view.stop.beat.moment
    first, *rest = [part.strip() for part in text.split("|")]
    own = first.lstrip("“\"'").rstrip("”\"'") if first[:1] in {"“", '"'} else ""
    choice = OWN_WORDS if own else _choice(view, first)
    why, by = "", {"accept": (), "against": ()}  # type: tuple[str, dict[str, tuple[str, ...]]]
    for part in rest:
        word, _, numbers = part.partition(" ")
        if word in by:
            by[word] = tuple(_choice(view, n.strip()) for n in numbers.split(",") if n.strip())
        else:
            why = part
    digest = moment.digest if moment is not None else ""
    return PanelAnswer(view.stop.beat.id, digest, choice, why, own, by["accept"], by["against"])


def _choice(view: MomentView, text: str) -> str:
    known = [c.id for c in view.choices if c.id != OWN_WORDS]
    if text.isdecimal() and int(text) < len(known):
        return known[int(text)]
    if text in known:
        return text
    raise PanelRefused(f"“{text}” is none of 0 to {len(known) - 1}. {HELP}")
