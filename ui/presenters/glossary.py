"""The words of the program and of the field in plain sentences. `docs/glossary.md` is made from here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from simulator.language import mark, tr

About = Literal["field", "program"]


@dataclass(frozen=True, slots=True)
class Word:
    """A word: what it means and the sources that say so, what we add, other forms of it, and words to avoid for it.

    It is kept in English, by which it is looked up; say its parts with `tr` when they are shown.
    """

    word: str
    means: str
    about: About = "field"
    sources: tuple[str, ...] = ()
    ours: str = ""
    also: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()

    @property
    def ground(self) -> str:
        """What the explanation rests on where no source is named."""
        if self.sources:
            return ""
        if self.about == "program":
            return tr("This is how the word is used in this program.")
        return tr("In our own words.")

    @property
    def searched(self) -> str:
        """All that is shown of it, for a search."""
        return " ".join(tr(p) for p in (self.word, *self.also, self.means, self.ours) if p).lower()


WORDS: tuple[Word, ...] = (
    # --- the field
    Word(
        mark("Balint group"),
        mark(
            "A small group that meets regularly to talk about one clinician and one patient at a time: what is between "
            "them, and how it might look from the other chair. It is not there to solve the case. It is named after "
            "Michael Balint, who began it together with Enid Balint."
        ),
        sources=("outline_nd", "balinttraining_nd"),
    ),
    Word(
        mark("Balint-style"),
        mark(
            "A group that borrows from Balint work and also makes room for support, teaching or solutions. A session "
            "says which kind its group is, and is looked at inside that agreement."
        ),
        sources=("outline_nd",),
    ),
    Word(
        mark("presenter"),
        mark(
            "Who brings the case and tells it, from memory and without notes. In many groups the presenter then "
            "listens for a while as the others go on."
        ),
        sources=("crossman2012", "atkinson_nd"),
        also=(mark("presents"), mark("presentation")),
    ),
    Word(
        mark("case"),
        mark(
            "In a Balint group: one patient who will not leave the presenter's mind, and what is between the two. What "
            "makes it a case is that it cannot quite be put down."
        ),
        sources=("roberts2012", "balinttraining_nd"),
    ),
    Word(
        mark("leader"),
        mark(
            "Who keeps the room safe and the talk near the relationship, and is not the expert on the case. The group "
            "does the work, not the leader."
        ),
        sources=("outline_nd", "balinttraining_nd", "ibf2016"),
        avoid=("facilitator", "therapist"),
    ),
    Word(
        mark("co-leader"),
        mark(
            "A second leader of the same group. The two can divide what they look after, often the clock and what goes "
            "on among the members, and talk about the hour afterwards."
        ),
        sources=("ipp_nd", "abs_road", "uk_start"),
    ),
    Word(
        mark("clarifying questions"),
        mark(
            "A short round of questions of fact after the telling. Some groups always have one; others find that it "
            "breaks into the first response."
        ),
        sources=("crossman2012", "carriere2001"),
        also=(mark("clarifying"),),
    ),
    Word(
        mark("push-back"),
        mark(
            "The presenter moves the chair back, listens, and is not asked. It stops the questioning and gives the "
            "case to the group. Not everybody thinks that it helps."
        ),
        sources=("atkinson_nd", "carriere2001"),
        also=(mark("sitting back"), mark("sit back")),
    ),
    Word(
        mark("return"),
        mark("The part in which the presenter comes back in and may say something."),
        sources=("mforum_nd", "atkinson_nd"),
        ours=mark("It is no verdict on what the group imagined, and nobody is pressed for one."),
        also=(mark("coming back in"),),
    ),
    Word(
        mark("check-in"),
        mark(
            "A few minutes at the beginning for news of earlier cases. Some groups have it and others begin at once "
            "with the question who has a case."
        ),
        sources=("outline_nd", "salinsky2015"),
    ),
    Word(
        mark("frame"),
        mark("What can be relied on: place, time, who belongs, what stays in the room, and how this group works."),
        sources=("greece_frame", "uk_start", "balinttraining_nd"),
        ours=mark("When it is dependable, people can afford to be uncertain."),
    ),
    Word(
        mark("safety"),
        mark(
            "That somebody may say a half-formed thing and not be judged, pressed or examined for it. Some strictness "
            "in the past came from leaders' own worry about where safety ended, so it can also be overdone."
        ),
        sources=("crossman2012", "nease2007"),
        also=(mark("this safety"),),
    ),
    Word(
        mark("this relationship"),
        mark(
            "The one between this clinician and this patient. With care for safety it is what has to stay if a group "
            "is to be a Balint group at all."
        ),
        sources=("nease2007",),
    ),
    Word(
        mark("containment"),
        mark(
            "That strong feeling can be in the room without having to be got rid of. It may take no more than a leader "
            "who notices, stays, and keeps the time."
        ),
        also=(mark("contain"),),
    ),
    Word(
        mark("speculation"),
        mark(
            "Imagining freely, and saying so: what he may have felt, what she might have hoped. Nobody has to be "
            "right, and several guesses may stand beside each other."
        ),
        sources=("crossman2012", "outline_nd"),
        also=(mark("imagining"),),
    ),
    Word(
        mark("speaking as"),
        mark(
            "To speak as the patient or as the clinician: “I” instead of “he”. It is one way to find out how it looks "
            "from there."
        ),
        sources=("crossman2012", "seattle_nd"),
        also=(mark("in the shoes of"),),
    ),
    Word(
        mark("parallel process"),
        mark(
            "That a group may begin to do among themselves what clinician and patient do. It may happen, often "
            "unnoticed, and leaders differ on whether to name it."
        ),
        sources=("balinttraining_nd", "kjeldmand2008", "mirror1993", "salinsky2004"),
        ours=mark("It may also not happen: a mood that looks alike can come from the room, the rota or the leader."),
        also=(mark("parallel"),),
    ),
    Word(
        mark("process comment"),
        mark(
            "A remark on what the group is doing just now. Leaders differ on whether to make one; it may open a case, "
            "or be passed over."
        ),
        sources=("outline_nd", "salinsky2004"),
    ),
    Word(
        mark("interrogation"),
        mark(
            "Question after question to the presenter, who answers while the others watch. One question is not yet an "
            "attack; it is the excess that wears somebody down."
        ),
        sources=("nease2007", "atkinson_nd"),
        also=(mark("cross-examination"),),
    ),
    Word(
        mark("premature closure"),
        mark("Settling what a case is about while it could still be about something else."),
        sources=("langewitz2018", "mahrer2019"),
    ),
    Word(
        mark("silence"),
        mark(
            "Writing on groups has tended to see a problem in silence. It can also be of use, and leaders learn to "
            "bear it."
        ),
        sources=("harris_silence", "johnson2004"),
        ours=mark("Some silences are full and some are stuck, frightened or tired. One can often tell by the bodies."),
    ),
    Word(
        mark("supervision"),
        mark("Talking regularly about one's leading with somebody more experienced. Societies ask for it."),
        sources=("abs_roadmap", "anz_path", "uk2023"),
        ours=mark("No program replaces it."),
    ),
    Word(
        mark("panel"),
        mark(
            "Leaders who have each answered for every moment of one session. As long as there is none, only the "
            "writers' view is shown, and it is marked as theirs."
        ),
        "program",
        avoid=("experts", "solution"),
    ),
    # --- the program
    Word(
        mark("scenario"),
        mark("The written script of one meeting. It is one file, and all of it is invented."),
        "program",
        avoid=("case", "level", "story"),
    ),
    Word(
        mark("meeting"),
        mark("One hour of a group. On the screen it is also called a session."),
        "program",
        also=(mark("session"),),
    ),
    Word(
        mark("play"),
        mark("One run of a session by one person or pair."),
        "program",
        avoid=("session", "run", "game"),
    ),
    Word(
        mark("another telling"),
        mark(
            "Going back to a place and taking another road from there. The first play stays as it was, and a second "
            "road changes no figure."
        ),
        "program",
        avoid=("retry", "undo"),
    ),
    Word(
        mark("record"),
        mark("The log of a play: every step, in order. It stays on this computer."),
        "program",
        avoid=("save game",),
    ),
    Word(
        mark("season"),
        mark("Sessions of the same group in their order, which remember a little of each other."),
        "program",
        avoid=("campaign",),
    ),
    Word(
        mark("stage"),
        mark("A part of the hour: frame, who has a case, presentation, questions, the group's work, return, close."),
        "program",
        avoid=("phase", "act"),
    ),
    Word(mark("beat"), mark("A stretch of talk that goes by without the leader."), "program", avoid=("node", "page")),
    Word(
        mark("line"),
        mark("What somebody says. A cue is what somebody does."),
        "program",
        also=(mark("cue"),),
        avoid=("dialogue", "emote"),
    ),
    Word(
        mark("moment"),
        mark("The end of a beat at which the writers foresaw that one might do something, or wait."),
        "program",
        avoid=("decision point",),
    ),
    Word(
        mark("move"),
        mark("What the leader does at a moment: a sentence, a gesture, or saying nothing."),
        "program",
        avoid=("answer", "option"),
    ),
    Word(
        mark("hold"),
        mark(
            "To say nothing and let the group go on. It is a move like any other, and often the one the writers would "
            "make."
        ),
        "program",
        also=(mark("saying nothing"), mark("waiting")),
        avoid=("skip", "pass"),
    ),
    Word(
        mark("intervention"),
        mark(
            "A kind of act by the leader, such as going back to a lost thread. Its name is shown after choosing and "
            "never before."
        ),
        "program",
        avoid=("action type",),
    ),
    Word(
        mark("opening"),
        mark("A chance rather than a trouble: a half sentence, an image, a laugh that could be followed."),
        "program",
    ),
    Word(mark("difficulty"), mark("A typical hard moment in a group, such as advice that begins to flow."), "program"),
    Word(
        mark("guided"),
        mark(
            "A way to play: at each moment some sentences are shown, and saying nothing. It shows where the writers "
            "foresaw something, so it says nothing about timing."
        ),
        "program",
    ),
    Word(
        mark("open floor"),
        mark(
            "A way to play: after every beat one may step in with any act, or let the group go on. A moment looks like "
            "any other beat."
        ),
        "program",
    ),
    Word(
        mark("palette"),
        mark(
            "The acts one can choose from in open floor, in neutral words. What others would call errors stand among "
            "them, unmarked."
        ),
        "program",
    ),
    Word(
        mark("general reply"),
        mark("How the group answers, in open floor, to something the writers had not foreseen. It is not judged."),
        "program",
    ),
    Word(
        mark("fit"),
        mark(
            "The writers' view of a move at this moment: strong, sound, weak, or costly, which means that it "
            "would probably harm. It is their opinion, and leaders may see it otherwise."
        ),
        "program",
        avoid=("correct", "wrong"),
    ),
    Word(mark("key"), mark("The writers' fits for a whole session."), "program", avoid=("solution",)),
    Word(
        mark("gauge"),
        mark(
            "A hidden state that steers the script, such as how open the group is. Only writers see it, and it "
            "measures nothing."
        ),
        "program",
        avoid=("stat",),
    ),
    Word(
        mark("window"),
        mark("How many beats after a moment stepping in still counts as in time. Coming in a little later is no miss."),
        "program",
    ),
    Word(
        mark("debrief"),
        mark("What follows a play. Its attitude is “what did we find out”, not “how did you do”."),
        "program",
        avoid=("results", "feedback report"),
    ),
)


def words() -> tuple[Word, ...]:
    """All words by their English alphabet."""
    return tuple(sorted(WORDS, key=lambda w: w.word.lower()))


def find(term: str) -> Word | None:
    """The word that `term` is, or is another form of."""
    low = term.lower()
    return next((w for w in WORDS if low == w.word.lower() or low in {a.lower() for a in w.also}), None)


def matching(typed: str) -> tuple[Word, ...]:
    """The words in which all that was typed occurs, by their alphabet as shown; those it begins come first."""
    parts = typed.lower().split()
    found = [w for w in WORDS if all(p in w.searched for p in parts)]
    start = parts[0] if parts else ""
    return tuple(sorted(found, key=lambda w: (not tr(w.word).lower().startswith(start), tr(w.word).lower())))


def markdown() -> str:
    """`docs/glossary.md`, whole."""
    return "\n".join(_markdown())


def _markdown() -> Iterator[str]:
    yield "# Glossary"
    yield ""
    yield "Made from `ui/presenters/glossary.py`; a test compares the two. Names in brackets are keys of"
    yield "`scenarios/literature.yaml`: the source says so. Without one, the sentence is ours."
    headings: tuple[tuple[About, str], ...] = (("field", "Words of the field"), ("program", "Words of this program"))
    for about, heading in headings:
        yield ""
        yield f"## {heading}"
        yield ""
        for word in words():
            if word.about == about:
                also = f" (also: {', '.join(word.also)})" if word.also else ""
                sources = f" [{', '.join(word.sources)}]" if word.sources else ""
                ours = f" {word.ours}" if word.ours else ""
                yield f"- **{word.word}**{also}: {word.means}{sources}{ours}"
    yield ""
    yield "## Words to avoid"
    yield ""
    yield "On the screen, in files and in code we say the word on the left, and not those on the right."
    yield ""
    yield "| we say | we avoid |"
    yield "|---|---|"
    for word in words():
        if word.avoid:
            yield f"| {word.word} | {', '.join(word.avoid)} |"
    yield "| what they took home | outcome, result |"
    yield "| place to come back to | missed, failed, lost |"
    yield "| the writers would have | you should have |"
    yield ""
