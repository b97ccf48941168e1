"""A story that was made here back to its scenario: the key, and what was changed in Twine since."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from simulator.digest import short
from simulator.exchange.draft import Drafting, Todo, head_twine, twine_of
from simulator.exchange.export import KEY_VERSION, beats_of, first_of, names_of, story_without_key
from simulator.exchange.ids import Ids
from simulator.exchange.links import Link, links_of, shown
from simulator.exchange.notes import StoryRefused, refused
from simulator.exchange.shape import HOLD_LABEL, groups_of, mapping, moves_of, script_of, targets, text_for, word
from simulator.exchange.story import KEY_TAG, Passage, Story, json_object, short_name

_MOST_PAIRS = 250_000
_REMEDY = "repair it, or delete the passage: then the story comes in without fits and reasons"


def key_of(story: Story) -> Passage | None:
    """The passage with the key, if there is one."""
    return next((passage for passage in story.passages if KEY_TAG in passage.tags), None)


def merge(story: Story, key: Passage, file: str) -> tuple[dict[str, Any], list[Todo]]:
    """The data of the key with the passages as they are now. Raises StoryRefused if the key cannot be read."""
    found = _read(key, file)
    return _Merge(story, mapping(found.get("scenario")), mapping(found.get("texts"))).data()


def _read(key: Passage, file: str) -> dict[str, Any]:
    try:
        found = json_object(key.text)
    except json.JSONDecodeError as error:
        line, message = key.line + error.lineno, f"the key in “{short_name(key.name)}” cannot be read: {error.msg}"
        raise refused("TWI006", file, line, message, _REMEDY, error.colno) from error
    except ValueError as error:
        raise _no_key(key, file, f"cannot be read: {error}") from error
    if found.get("balint-key") != KEY_VERSION:
        raise _no_key(key, file, f"is not of version {KEY_VERSION}")
    scenario = mapping(found.get("scenario"))
    if not scenario or not isinstance(scenario.get("beats"), Mapping):
        raise _no_key(key, file, "holds no scenario")
    return found


def _no_key(key: Passage, file: str, what: str) -> StoryRefused:
    return refused("TWI006", file, key.line, f"the key in “{short_name(key.name)}” {what}", _REMEDY)


class _Merge:
    def __init__(self, story: Story, scenario: Mapping[str, Any], texts: Mapping[str, Any]) -> None:
        self._story = story
        self._scenario = scenario
        self._texts = texts
        playable = [p for p in story.passages if not p.special and KEY_TAG not in p.tags]
        self._kept = [p for p in story.passages if p.special and KEY_TAG not in p.tags]
        self._passages: dict[str, Passage] = {}
        self._names = names_of(scenario)
        self._new = self._match(playable)
        ids = Ids()
        for beat_id in self._names:
            ids.take(beat_id)
        id_of = {self._passages[i].name: i for i in self._names if i in self._passages}
        self._drafting = Drafting(ids, id_of)

    def data(self) -> tuple[dict[str, Any], list[Todo]]:
        """The merged data, and what a person must look at."""
        new_ids = self._drafting.name_passages(self._new)
        old = beats_of(self._scenario)
        names = {i: passage.name for i, passage in self._passages.items()}
        beats: dict[str, Any] = {}
        for beat_id, beat in old.items():
            if beat_id in self._passages:
                beats[beat_id] = self._beat(beat_id, beat, names)
            else:
                message = f"the beat “{beat_id}” has no passage any more and is left out with its key"
                self._drafting.todo("TODO151", ("beats",), message, "nothing to do if that is meant")
        for passage, beat_id in zip(self._new, new_ids, strict=True):
            beats[beat_id] = self._drafting.beat(passage, beat_id)
        data = {key: beats if key == "beats" else value for key, value in self._scenario.items()}
        self._head(data)
        self._twine(data, dict(zip(new_ids, self._new, strict=True)))
        return data, self._drafting.todos

    def _match(self, playable: Sequence[Passage]) -> list[Passage]:
        """Finds each passage's beat, by name or, after a renaming, by its text; gives the new passages."""
        by_name = {name: beat_id for beat_id, name in self._names.items()}
        rest: list[Passage] = []
        for passage in playable:
            found = by_name.get(passage.name)
            if found is None or found in self._passages:
                rest.append(passage)
            else:
                self._passages[found] = passage
        by_text = {word(self._texts.get(i)): i for i in self._names if i not in self._passages}
        new: list[Passage] = []
        for passage in rest:
            found = by_text.pop(short(passage.text.strip()), None)
            if found is None:
                new.append(passage)
            else:
                self._passages[found] = passage
        return new

    def _beat(self, beat_id: str, beat: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
        passage = self._passages[beat_id]
        merged = dict(beat)
        script = script_of(passage.text)
        exact = beat.get("script")
        if not isinstance(exact, str) or script_of(text_for({"script": exact}, {})).strip() != script.strip():
            merged["script"] = script
        links = links_of(passage.text)
        groups = groups_of(beat, names)
        if not _same(links, groups, bare=not mapping(beat.get("moment"))):
            self._edit(merged, links, groups, passage.name, ("beats", beat_id))
        return merged

    def _edit(
        self,
        beat: dict[str, Any],
        links: Sequence[Link],
        groups: Sequence[Sequence[Link]],
        name: str,
        path: tuple[str | int, ...],
    ) -> None:
        """Brings the links that were changed into the beat."""
        if isinstance(beat.get("moment"), Mapping) and links and len(links) * len(groups) < _MOST_PAIRS:
            self._edit_moves(beat, links, groups, path)
            return
        ways = self._ways(beat.get("then"), [*links], (*path, "then"))
        bare = all(link.label == link.target for link in links)
        if ways is not None and (bare or len(links) == 1) and "end" not in beat:
            beat["then"] = ways
            return
        for gone in ("then", "moment"):
            beat.pop(gone, None)
        message = f"the links of “{short_name(name)}” were changed in Twine; what the key said of them is left out"
        self._drafting.todo("TODO151", path, message, "the file before the change still has it")
        if links or "end" not in beat:
            beat.update(self._drafting.roads(links, name, path))

    def _edit_moves(
        self,
        beat: dict[str, Any],
        links: Sequence[Link],
        groups: Sequence[Sequence[Link]],
        path: tuple[str | int, ...],
    ) -> None:
        moves: list[Any] = []
        own = moves_of(beat)
        rest = list(links)
        found = [
            _take(rest, lambda link, group=group: bool(group) and link.label == group[0].label) for group in groups
        ]
        for index, group in enumerate(groups):
            if group and not found[index]:
                found[index] = _take(rest, lambda link, group=group: link.target == group[0].target)[:1]
        for move, group, taken in zip(own, groups, found, strict=True):
            inside = (*path, "moment", "moves", len(moves))
            if group and not taken:
                what = word(move.get("id")) or word(move.get("do"))
                message = f"the move “{what}” has no link any more and is left out"
                self._drafting.todo("TODO151", (*path, "moment"), message, "nothing to do if that is meant")
                continue
            moves.append(self._move(move, group, taken, beat.get("then"), inside))
        for link in rest:
            moves.append(self._drafting.move(link, (*path, "moment", "moves", len(moves))))
        beat["moment"] = {**beat["moment"], "moves": moves}

    def _move(
        self,
        move: Mapping[str, Any],
        group: Sequence[Link],
        taken: Sequence[Link],
        then: Any,
        path: tuple[str | int, ...],
    ) -> dict[str, Any]:
        merged = dict(move)
        if not group:
            return merged
        if shown(taken[0].label) != group[0].label and group[0].label != HOLD_LABEL:
            merged["say" if move.get("say") or not move.get("does") else "does"] = taken[0].label
        if [link.target for link in taken] != [link.target for link in group]:
            ways = self._ways(move.get("to") or then, taken, (*path, "to"))
            if ways is None:
                message = "the roads of this move were changed in Twine; their conditions are left out"
                self._drafting.todo("TODO151", (*path, "to"), message, "look at where it leads")
                ways = self._drafting.target(taken[-1], (*path, "to"))
            merged["to"] = ways
        return merged

    def _ways(self, ways: Any, links: Sequence[Link], path: tuple[str | int, ...]) -> Any:
        """The same ways to other beats; None if they are not as many."""
        if len(links) == 1 and len(targets(ways)) <= 1:
            return self._drafting.target(links[0], path)
        if not isinstance(ways, list) or len(ways) != len(links):
            return None
        ids = [self._drafting.target(link, path) for link in links]
        return [{**way, "to": i} if isinstance(way, Mapping) else i for way, i in zip(ways, ids, strict=True)]

    def _head(self, data: dict[str, Any]) -> None:
        if self._story.title and self._story.title != " ".join(word(data.get("title")).split()):
            data["title"] = self._story.title
        start = self._drafting.id_of.get(self._story.start)
        if start is not None and start != first_of(data):
            data["first"] = start

    def _twine(self, data: dict[str, Any], new: Mapping[str, Passage]) -> None:
        """Keeps of names, tags and places what would not come out by itself."""
        beats = data["beats"]
        for beat_id, name in names_of(data).items():
            passage = self._passages.get(beat_id)
            if passage is not None and passage.name != name:
                beats[beat_id]["twine"] = {**mapping(beats[beat_id].get("twine")), "name": passage.name}
        made = story_without_key(data)
        for beat_id, expected in zip(list(beats), made.passages, strict=False):
            passage = self._passages.get(beat_id)
            if passage is None or beat_id in new:
                continue
            now, before = twine_of(passage), twine_of(expected)
            differing = {key: now.get(key, []) for key in {*now, *before} if now.get(key) != before.get(key)}
            if passage.text.strip() != expected.text.strip():
                differing["text"] = passage.text
            if differing:
                twine = {**mapping(beats[beat_id].get("twine")), **differing}
                order = ("name", "tags", "position", "size", "metadata", "text")
                beats[beat_id]["twine"] = {key: twine[key] for key in order if twine.get(key)}
        kept = made.passages[len(beats) :]
        now, before = head_twine(self._story, self._kept), head_twine(made, kept)
        changed = {key: value for key, value in now.items() if value != before.get(key)}
        if changed:
            data["twine"] = {**mapping(data.get("twine")), **changed}


def _same(links: Sequence[Link], groups: Sequence[Sequence[Link]], bare: bool) -> bool:
    expected = [link for group in groups for link in group]
    if bare:
        return [link.target for link in links] == [link.target for link in expected]
    return [(shown(link.label), link.target) for link in links] == [(link.label, link.target) for link in expected]


def _take(links: list[Link], fits: Any) -> list[Link]:
    """Takes the links that fit out of the list."""
    taken = [link for link in links if fits(Link(shown(link.label), link.target))]
    for link in taken:
        links.remove(link)
    return taken
