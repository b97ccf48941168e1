"""One file's bytes to the text of the other: by the suffixes of their names, without opening any file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

from simulator.content.diagnostics import Problems
from simulator.content.guard import read_document
from simulator.content.library import library
from simulator.exchange.draft import Todo, draft
from simulator.exchange.export import beats_of, first_of, story_of
from simulator.exchange.ids import slug
from simulator.exchange.merge import key_of, merge
from simulator.exchange.notes import Note, StoryRefused, refused
from simulator.exchange.roads import walk
from simulator.exchange.story import MAX_SIZE, Story, short_name
from simulator.exchange.twee import read_twee, write_twee
from simulator.exchange.twine_html import read_html, write_html
from simulator.exchange.yaml_text import YamlText

TWEE = frozenset({".twee", ".tw"})
HTML = frozenset({".html", ".htm"})
YAML = frozenset({".yaml", ".yml"})
_MOST_OF_CHECK = 1000
_MOST_BLANKS = 20_000


@dataclass(frozen=True, slots=True)
class Converted:
    """The text to write, and what there is to know and to do."""

    text: str
    notes: tuple[Note, ...]


def convert(data: bytes, file_in: str, file_out: str, max_size: int = MAX_SIZE) -> Converted:
    """The bytes of `file_in` in the format of `file_out`. Raises StoryRefused if they cannot be read.

    Of the two names one ends in .yaml, the other in .twee, .tw or .html.
    """
    before, after = PurePath(file_in).suffix.lower(), PurePath(file_out).suffix.lower()
    if before in TWEE | HTML and after in YAML:
        story, notes = (read_twee if before in TWEE else read_html)(data, file_in, max_size)
        return scenario_text(story, notes, file_in, file_out)
    if before in YAML and after in TWEE | HTML:
        story = read_scenario_story(data, file_in, max_size)
        return Converted((write_twee if after in TWEE else write_html)(story), ())
    message = f"from “{before or file_in}” to “{after or file_out}” there is no way"
    raise refused("TWI007", file_in, 1, message, "one is .yaml, the other .twee, .tw or .html")


def read_scenario_story(data: bytes, file: str, max_size: int = MAX_SIZE) -> Story:
    """The story of a scenario file, which may be unfinished. Raises StoryRefused if it is not readable as one."""
    problems = Problems(file)
    document = read_document(data, problems, max_size)
    if document is None or len(problems):
        raise StoryRefused(Note(d.code, d.file, d.line, d.column, d.message, d.remedy) for d in problems.all())
    found = document.data
    if not isinstance(found, dict) or found.get("kind") != "scenario":
        raise refused("TWI007", file, 1, "this is not a scenario file", "it begins with kind: scenario")
    if not isinstance(found.get("beats"), dict) or not found["beats"]:
        line, column = document.marks.value(("beats",))
        raise refused("TWI007", file, line, "there are no beats in this file", "", column)
    return story_of(found)


def scenario_text(story: Story, notes: list[Note], file_in: str, file_out: str) -> Converted:
    """A story as a scenario file, with everything that is still to do in it."""
    key = key_of(story)
    if key is not None:
        data, todos = merge(story, key, file_in)
    elif any(not passage.special for passage in story.passages):
        data, todos = draft(story, slug(PurePath(file_out).stem) or "story")
    else:
        raise refused("TWI003", file_in, 1, "there is no passage with text in this story", "")
    todos = [*todos, *_roads(data)]
    written = YamlText(data)
    found = list(dict.fromkeys(_note(todo, written, file_out) for todo in todos))
    found += _checked(written, file_out, {note.code for note in found}, {note.line for note in found})
    found.sort(key=lambda note: (note.line, note.column, note.code))
    return Converted(written.text, (*notes, *found))


def _note(todo: Todo, written: YamlText, file: str) -> Note:
    line, column = written.place(todo.path) if todo.index is None else written.block_line(todo.path, todo.index)
    return Note(todo.code, file, line, column, todo.message, todo.remedy)


def _roads(data: Mapping[str, Any]) -> list[Todo]:
    """Loops, and beats that no road reaches."""
    beats = beats_of(data)
    first = first_of(data)
    found = walk(beats, first)
    todos: list[Todo] = []
    for closing in found.closing:
        target = closing.round_[0]
        shown = ", ".join(closing.round_[:6]) + (", …" if len(closing.round_) > 6 else "")
        message = f"a loop: “{short_name(closing.source)}” leads back to “{short_name(target)}”"
        remedy = (
            f"a meeting does not run twice: copy {shown} under new ids for the second round, lead this road to the"
            " copy, and let the copy go on to what comes after; or lead this road onwards"
        )
        todos.append(Todo("TODO141", ("beats", closing.source, *closing.path), message, remedy))
    for name in beats:
        if name not in found.reached:
            message = f"no link leads to “{short_name(name)}” from the beginning; perhaps a macro did"
            todos.append(Todo("TODO142", ("beats", name), message, "lead a move to it, or delete it"))
    return todos


def _checked(written: YamlText, file: str, codes: set[str], lines: set[int]) -> list[Note]:
    """What `balint check` finds beyond the blanks, and beyond what is already said at the same place."""
    blanks = len(written.blanks) + written.empty
    if blanks > _MOST_BLANKS:
        message = f"{blanks} blanks: the check would find nothing else among them"
        return [Note("TODO199", file, 1, 1, message, "run balint check when most of them are filled in")]
    data = written.text.encode()
    diagnostics = library().check(data, file, max(len(data), MAX_SIZE))
    covered = {"BAL603": "TODO141", "BAL605": "TODO142", "BAL401": "TODO143"}
    found = [
        Note(d.code, d.file, d.line, d.column, d.message, d.remedy)
        for d in diagnostics
        if d.line not in written.blanks
        and not (d.line in lines and d.code in {"BAL201", "BAL203", "BAL307", "BAL308", "BAL401", "BAL413", "BAL511"})
        and covered.get(d.code) not in codes
    ]
    if len(diagnostics) >= _MOST_OF_CHECK:
        message = "the check found more than it lists at once"
        found.append(Note("TODO199", file, 1, 1, message, "run balint check again when these are done"))
    return found
