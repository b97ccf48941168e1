"""A scenario's plain data to a story: passages to read, and one passage for everything else."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from typing import Any

from simulator.digest import short
from simulator.exchange.links import links_of, shown
from simulator.exchange.roads import positions
from simulator.exchange.shape import (
    groups_of,
    listed,
    mapping,
    moves_of,
    script_of,
    text_for,
    word,
)
from simulator.exchange.story import KEY_NAME, KEY_TAG, Passage, Story

KEY_VERSION = 1
SIZE = "100,100"
FORMAT, FORMAT_VERSION = "SugarCube", "2.37.3"
_NAMESPACE = uuid.UUID("6f1c1d52-8a0e-5b5c-9d43-2b1c7e7a4f10")


def story_of(data: Mapping[str, Any]) -> Story:
    """The story of a scenario's data, with its key."""
    plain = story_without_key(data)
    taken = {passage.name for passage in plain.passages}
    name = _free(KEY_NAME, taken)
    key = Passage(name, key_text(data), (KEY_TAG,), "100,0", SIZE)
    return Story(
        title=plain.title,
        ifid=plain.ifid,
        format=plain.format,
        format_version=plain.format_version,
        start=plain.start,
        zoom=plain.zoom,
        tag_colors=plain.tag_colors,
        more=plain.more,
        passages=(*plain.passages, key),
    )


def story_without_key(data: Mapping[str, Any]) -> Story:
    """The story with its passages, as far as Twine itself can hold it."""
    beats = beats_of(data)
    names = names_of(data)
    first = first_of(data)
    places = positions(beats, first)
    twine = mapping(data.get("twine"))
    passages = [_passage(name, beat, names, places[name]) for name, beat in beats.items()]
    passages += [_kept(mapping(kept)) for kept in listed(twine.get("passages"))]
    zoom = twine.get("zoom", 1)
    return Story(
        title=" ".join(word(data.get("title")).split()),
        ifid=word(twine.get("ifid")) or ifid_of(word(data.get("id"))),
        format=word(twine.get("format")) or FORMAT,
        format_version=word(twine.get("format-version")) or ("" if twine.get("format") else FORMAT_VERSION),
        start=names.get(first, first),
        zoom=zoom if isinstance(zoom, int | float) else 1,
        tag_colors={tag: word(color) for tag, color in mapping(twine.get("tag-colors")).items()},
        more=dict(mapping(twine.get("data"))),
        passages=tuple(passages),
    )


def ifid_of(scenario_id: str) -> str:
    """The story's id: always the same for a scenario, in capitals, in the form of version 4 that Twine asks for."""
    return str(uuid.UUID(bytes=uuid.uuid5(_NAMESPACE, scenario_id).bytes, version=4)).upper()


def beats_of(data: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    """The beats by id; what is no mapping counts as an empty beat."""
    return {name: mapping(beat) for name, beat in mapping(data.get("beats")).items()}


def first_of(data: Mapping[str, Any]) -> str:
    """The id of the first beat."""
    return word(data.get("first")) or next(iter(mapping(data.get("beats"))), "")


def names_of(data: Mapping[str, Any]) -> dict[str, str]:
    """The names of the passages by the ids of their beats: as in Twine before, else the id; each once."""
    beats = beats_of(data)
    names: dict[str, str] = {}
    taken = {word(mapping(kept).get("name")) for kept in listed(mapping(data.get("twine")).get("passages"))}
    wanted = {beat_id: word(mapping(beat.get("twine")).get("name")) for beat_id, beat in beats.items()}
    for beat_id, name in wanted.items():
        if name and name not in taken:
            names[beat_id] = name
            taken.add(name)
    for beat_id in beats:
        if beat_id not in names:
            names[beat_id] = _free(beat_id, taken)
            taken.add(names[beat_id])
    return {beat_id: names[beat_id] for beat_id in beats}


def key_text(data: Mapping[str, Any]) -> str:
    """The JSON of the key: the whole scenario but the scripts that stand in the passages."""
    names = names_of(data)
    texts: dict[str, str] = {}
    kept: dict[str, Any] = {}
    for name, beat in beats_of(data).items():
        text = passage_text(beat, names)
        texts[name] = short(text.strip())
        # null keeps the key's place: the script stands in the passage
        plain = script_of(text) == beat.get("script")
        kept[name] = {key: None if plain and key == "script" else value for key, value in beat.items()}
    scenario = {key: kept if key == "beats" else value for key, value in data.items()}
    found = {"balint-key": KEY_VERSION, "scenario": scenario, "texts": texts}
    # two brackets would be a link for Twine's editor
    return json.dumps(found, ensure_ascii=False, indent=1).replace("[[", "[\\u005b")


def passage_text(beat: Mapping[str, Any], names: Mapping[str, str]) -> str:
    """The text of a beat's passage: as it was in Twine if nothing of it has changed since, else made anew."""
    original = mapping(beat.get("twine")).get("text")
    if isinstance(original, str) and _still(original, beat, names):
        return original
    return text_for(beat, names)


def _still(original: str, beat: Mapping[str, Any], names: Mapping[str, str]) -> bool:
    """Whether the original text says what the beat says now."""
    if script_of(original) != word(beat.get("script")):
        return False
    links = links_of(original)
    now = [link for group in groups_of(beat, names) for link in group]
    if moves_of(beat):
        return [(shown(link.label), link.target) for link in links] == [(link.label, link.target) for link in now]
    return [link.target for link in links] == [link.target for link in now]


def _passage(beat_id: str, beat: Mapping[str, Any], names: Mapping[str, str], place: str) -> Passage:
    twine = mapping(beat.get("twine"))
    return Passage(
        names[beat_id],
        passage_text(beat, names),
        tuple(tag for tag in listed(twine.get("tags")) if isinstance(tag, str)),
        word(twine.get("position")) or place,
        word(twine.get("size")) or SIZE,
        mapping(twine.get("metadata")),
    )


def _kept(kept: Mapping[str, Any]) -> Passage:
    return Passage(
        word(kept.get("name")) or "Untitled",
        word(kept.get("text")),
        tuple(tag for tag in listed(kept.get("tags")) if isinstance(tag, str)),
        word(kept.get("position")) or None,
        word(kept.get("size")) or None,
        mapping(kept.get("metadata")),
    )


def _free(name: str, taken: set[str]) -> str:
    found, number = name, 1
    while found in taken:
        number += 1
        found = f"{name}-{number}"
    return found
