"""A story from Twine to the plain data of a scenario file, with what a person must still supply."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from simulator.content.script import read_script, written_lines
from simulator.exchange.export import FORMAT
from simulator.exchange.ids import Ids
from simulator.exchange.links import Link, links_of
from simulator.exchange.shape import script_of, text_for
from simulator.exchange.story import Passage, Story, short_name
from simulator.exchange.yaml_text import MISSING

MOST_LINES = 8
MOST_MOVES = 7
_MACROS = (
    re.compile(r"<<[/=-]?\s*[A-Za-z][\w-]{0,40}"),  # SugarCube
    re.compile(r"\([A-Za-z][\w-]{0,40}:"),  # Harlowe
    re.compile(
        r"<%[=-]?|(?<=\])\[[$_]\w{1,40}|<!--|(?<!<)</?[A-Za-z][\w-]{0,40}(?=[\s/>])"
    ),  # Snowman, setters of links, HTML
)
_IN_BRACES = re.compile(r"\{\w+\}")
_SPEAKER = re.compile(r"^([^\W\d_][\w'’-]{0,20}(?: [^\W\d_][\w'’-]{0,20})?)(?: \([^()\n]{0,80}\))?:\s", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Todo:
    """Something to supply at a path of the data; `index` is a line of the text there."""

    code: str
    path: tuple[str | int, ...]
    message: str
    remedy: str = ""
    index: int | None = None


class Drafting:
    """Makes beats of passages and collects what is missing in them."""

    def __init__(self, ids: Ids, id_of: dict[str, str]) -> None:
        self.ids = ids
        self.id_of = id_of
        self.todos: list[Todo] = []
        self._names: dict[str, str] = {}

    def name_passages(self, passages: Sequence[Passage]) -> list[str]:
        """Ids for these passages; of a name given twice, links mean the first."""
        found = []
        for passage in passages:
            beat_id = self.ids.give(passage.name)
            self.id_of.setdefault(passage.name, beat_id)
            found.append(beat_id)
        self._names = {beat_id: name for name, beat_id in self.id_of.items()}
        return found

    def beat(self, passage: Passage, beat_id: str) -> dict[str, Any]:
        """A beat with the passage's text and roads."""
        path = ("beats", beat_id)
        beat: dict[str, Any] = {"stage": MISSING, "minute": MISSING}
        if passage.name.strip():
            beat["title"] = passage.name.strip()
        beat["script"] = script_of(passage.text)
        beat.update(self.roads(links_of(passage.text), passage.name, path))
        twine = twine_of(passage)
        if text_for(beat, self._names) != passage.text:
            twine["text"] = passage.text
        beat["twine"] = twine
        self.todo("TODO111", path, f"“{short_name(passage.name)}” needs its stage and its minute", "")
        self.check_script(beat["script"], passage.text, path)
        return beat

    def roads(self, links: Sequence[Link], name: str, path: tuple[str | int, ...]) -> dict[str, Any]:
        """Without links an end, with one `then`, with more a moment."""
        if not links:
            message = "no link leads on from here, so it is an end; it needs the next encounter and a question"
            self.todo("TODO131", (*path, "end"), message, "or add `then` or a moment instead")
            title = name.strip() or MISSING
            return {"end": {"id": path[-1], "title": title, "encounter": MISSING, "question": MISSING}}
        if len(links) == 1:
            return {"then": self.target(links[0], (*path, "then"))}
        message = "the moment needs what it needs (step_in, hold or either) and two readings"
        self.todo("TODO121", (*path, "moment"), message)
        moves_path = (*path, "moment", "moves")
        moves = [self.move(link, (*moves_path, index)) for index, link in enumerate(links)]
        words: set[str] = set()
        for index, link in enumerate(links):
            if link.label.casefold() in words:
                self.todo("TODO123", (*moves_path, index, "say"), "another move here has the same words")
            words.add(link.label.casefold())
        if len(moves) > MOST_MOVES:
            message = f"{len(moves)} moves; beside hold there are at most {MOST_MOVES}"
            self.todo("TODO123", moves_path, message, "leave some out, or spread them over two beats")
        moves.append(self.hold((*moves_path, len(moves))))
        return {"moment": {"needs": MISSING, "reading": MISSING, "other_reading": MISSING, "moves": moves}}

    def move(self, link: Link, path: tuple[str | int, ...]) -> dict[str, Any]:
        """A move with a link's words."""
        message = f"the move “{short_name(link.label)}” needs its intervention, fit, and reasons"
        remedy = "do, fit, seen, guess, other_view, next_time, basis; `does` instead of `say` for a gesture"
        self.todo("TODO122", path, message, remedy)
        to = self.target(link, (*path, "to"))
        return {"do": "TODO", "say": link.label, **_reasons(), "to": to}

    def hold(self, path: tuple[str | int, ...]) -> dict[str, Any]:
        """The move that is always there, and that no link stands for."""
        message = "letting the group go on is always a move; it needs its fit, its reasons and where it leads"
        self.todo("TODO122", path, message)
        return {"do": "hold", **_reasons(), "to": MISSING}

    def target(self, link: Link, path: tuple[str | int, ...]) -> str:
        """The id of the beat a link leads to; what does not exist stands there by its name."""
        found = self.id_of.get(link.target)
        if found is not None:
            return found
        name = link.target
        if re.match(r"\w+://", name):
            message, remedy = f"a link to {short_name(name)}, outside the story", "lead it to a beat"
        else:
            message = f"a link to “{short_name(name)}”, which is no passage of the story"
            remedy = "write that beat, or lead the link elsewhere"
        self.todo("TODO143", path, message, remedy)
        return f"{name} (no passage)" if name in self._names else name

    def check_script(self, script: str, text: str, path: tuple[str | int, ...]) -> None:
        """Reports what of a script is none, and macros that stand in it as text."""
        inside = (*path, "script")
        count = written_lines(script)
        if count == 0:
            self.todo("TODO112", inside, "the script has no lines", "a silence is a line too: ~ 5 s")
        elif count > MOST_LINES:
            message = f"{count} lines; a beat has at most {MOST_LINES}"
            self.todo("TODO112", inside, message, "make several beats of it")

        def report(_: str, index: int, __: int, message: str, remedy: str) -> None:
            self.todos.append(Todo("TODO113", inside, message, remedy, index))

        read_script(script, str(path[-1]), (), report)
        if placeholder := _IN_BRACES.search(script):
            message = f"{placeholder.group()} would be shown as it is"
            self.todo("TODO114", inside, message, "write what belongs there")
        macros = macros_of(text)
        if macros:
            listed = ", ".join(macros[:5]) + (", …" if len(macros) > 5 else "")
            message = f"macros or markup are kept as text and never run: {listed}"
            self.todo("TODO114", inside, message, "write what they did as conditions, facts or moves, and delete them")

    def todo(self, code: str, path: tuple[str | int, ...], message: str, remedy: str = "") -> None:
        """Adds one thing to supply."""
        self.todos.append(Todo(code, path, message, remedy))


def draft(story: Story, scenario_id: str) -> tuple[dict[str, Any], list[Todo]]:
    """The data of a story that was not made here, and what is missing in it."""
    drafting = Drafting(Ids(), {})
    playable = [passage for passage in story.passages if not passage.special]
    kept = [passage for passage in story.passages if passage.special]
    ids = drafting.name_passages(playable)
    data = _head(story, scenario_id, playable, kept, drafting)
    if story.start in drafting.id_of:
        data["first"] = drafting.id_of[story.start]
    data["twine"] = head_twine(story, kept)
    data["beats"] = {beat_id: drafting.beat(p, beat_id) for p, beat_id in zip(playable, ids, strict=True)}
    return data, drafting.todos


def twine_of(passage: Passage) -> dict[str, Any]:
    """What only Twine knows of a passage."""
    found: dict[str, Any] = {"name": passage.name}
    if passage.tags:
        found["tags"] = list(passage.tags)
    if passage.position is not None:
        found["position"] = passage.position
    if passage.size is not None:
        found["size"] = passage.size
    if passage.more:
        found["metadata"] = dict(passage.more)
    return found


def head_twine(story: Story, kept: Sequence[Passage]) -> dict[str, Any]:
    """What only Twine knows of a story."""
    found: dict[str, Any] = {
        "ifid": story.ifid,
        "format": story.format,
        "format-version": story.format_version,
        "zoom": story.zoom,
        "tag-colors": dict(story.tag_colors),
        "data": dict(story.more),
        "passages": [{**twine_of(passage), "text": passage.text} for passage in kept],
    }
    return {key: value for key, value in found.items() if value not in (None, "", {}, [])} or {"format": FORMAT}


def macros_of(text: str) -> list[str]:
    """What looks like macros or markup in a text, each kind once."""
    found = (match.group() for pattern in _MACROS for match in pattern.finditer(text))
    return list(dict.fromkeys(f"{macro}>>" if macro.startswith("<<") else macro for macro in found))


def _reasons() -> dict[str, Any]:
    return {
        "fit": MISSING,
        "seen": MISSING,
        "guess": MISSING,
        "other_view": MISSING,
        "next_time": {"when": MISSING, "say": MISSING},
        "basis": MISSING,
    }


def _head(
    story: Story, scenario_id: str, playable: Sequence[Passage], kept: Sequence[Passage], drafting: Drafting
) -> dict[str, Any]:
    confidential = "nothing from a real group, not even changed; only the writer can say so"
    drafting.todo("TODO101", ("invented",), confidential, "write invented: yes if it is so")
    for key, message in _HEAD_TODOS:
        if key != "title" or not story.title:
            drafting.todo("TODO102", (key,), message)
    speakers = list({name.casefold(): name for p in playable for name in _SPEAKER.findall(p.text)}.values())[:12]
    remedy = f"lines begin with {', '.join(speakers)}; in the script, ids stand in capitals" if speakers else ""
    drafting.todo("TODO103", ("people",), "the people are missing: presenter, members", remedy)
    drafting.todo("TODO103", ("patient",), "the patient is missing: an invented name, one or two sentences")
    for index, passage in enumerate(kept):
        message = f"the passage “{short_name(passage.name)}” is kept for Twine; here it is never run or shown"
        drafting.todo("TODO104", ("twine", "passages", index), message, "nothing to do, or delete it")
    setting = dict.fromkeys(("group", "minutes", "place"), MISSING)
    return {
        "kind": "scenario",
        "format": 1,
        "id": scenario_id,
        "title": story.title or MISSING,
        "summary": MISSING,
        "language": MISSING,
        "invented": MISSING,
        "setting": {**setting, "leader": {"role": MISSING}},
        "convention": dict.fromkeys(_CONVENTION, MISSING),
        "people": MISSING,
        "patient": {"name": MISSING, "about": MISSING},
    }


_HEAD_TODOS: Sequence[tuple[str, str]] = (
    ("title", "a title"),
    ("summary", "one or two sentences for the card, without key and exercise"),
    ("language", "the language: en, de, pt-BR"),
    ("setting", "who meets, how long, where, and who leads"),
    ("convention", "how this group works"),
)
_CONVENTION = (
    "style",
    "push_back",
    "return",
    "clarifying",
    "check_in",
    "process_comments",
    "suggestions",
    "co_leader",
)
