"""Twine 2 HTML: published stories and archives, read and written without their story format."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from html.parser import HTMLParser
from typing import Any

from simulator.exchange.gather import Gathered, gather
from simulator.exchange.notes import Note, refused
from simulator.exchange.story import MAX_SIZE, Passage, Story, clean, short_name, text_of, visible

_OPENING = re.compile(r"<tw-storydata(?=[\s>/])", re.IGNORECASE)
_CLOSING = re.compile(r"</tw-storydata\s*>", re.IGNORECASE)
_TWINE_1 = re.compile(r"""<div[^<>]{0,200}\bid=["']?store-?area""", re.IGNORECASE)
_NAMED = re.compile(r"""\sname\s*=\s*("[^"]*"|'[^']*'|[^\s>"']+)""", re.IGNORECASE)
_OWN = frozenset({"name", "ifid", "format", "format-version", "startnode", "zoom", "hidden"})
_OWN_OF_PASSAGE = frozenset({"pid", "name", "tags", "position", "size"})


def read_html(data: bytes, file: str, max_size: int = MAX_SIZE) -> tuple[Story, list[Note]]:
    """The story of an HTML file, and what of it could not be read. Raises StoryRefused if there is not one."""
    text = text_of(data, file, max_size)
    start, end = _one_story(text, file)
    first_line = text.count("\n", 0, start) + 1
    reader = _Reader(file, first_line)
    inside, notes = visible(text[start:end], file, first_line)
    reader.feed(inside)
    reader.close()
    return gather(reader.gathered(), file, notes), notes


def write_html(story: Story) -> str:
    """The story as an archive that Twine imports; to play it, Twine adds a story format."""
    pids = {passage.name: index for index, passage in reversed(list(enumerate(story.passages, 1)))}
    attributes: dict[str, Any] = {
        "name": story.title,
        "startnode": pids.get(story.start, ""),
        "zoom": "" if story.zoom is None else story.zoom,
        "ifid": story.ifid,
        "format": story.format,
        "format-version": story.format_version,
        **{key: value for key, value in story.more.items() if isinstance(value, str)},
    }
    parts = [f"<tw-storydata{_attributes(attributes)} hidden>\n"]
    codes: tuple[tuple[str, str, str], ...] = (
        ("style", "stylesheet", "twine-user-stylesheet"),
        ("script", "script", "twine-user-script"),
    )
    for element, tag, name in codes:
        found = [p.text for p in story.passages if _code_tag(p) == tag]
        kind = "text/twine-css" if tag == "stylesheet" else "text/twine-javascript"
        body = "\n".join(found).replace(f"</{element}", f"<\\/{element}")
        parts.append(f'<{element} role="{tag}" id="{name}" type="{kind}">{body}</{element}>\n')
    for tag, color in story.tag_colors.items():
        parts.append(f"<tw-tag{_attributes({'name': tag, 'color': color})}></tw-tag>\n")
    for index, passage in enumerate(story.passages, 1):
        if _code_tag(passage):
            continue
        own = {
            "pid": index,
            "name": passage.name,
            "tags": " ".join(passage.tags),
            "position": passage.position or "",
            "size": passage.size or "",
        }
        more = {key: value for key, value in passage.more.items() if isinstance(value, str)}
        parts.append(f"<tw-passagedata{_attributes({**more, **own})}>{html.escape(passage.text)}</tw-passagedata>\n")
    return "".join([*parts, "</tw-storydata>\n"])


def _code_tag(passage: Passage) -> str:
    tags = [tag for tag in ("script", "stylesheet") if tag in passage.tags]
    return tags[0] if len(tags) == 1 else ""


def _attributes(values: Mapping[str, Any]) -> str:
    return "".join(
        f' {key}="{html.escape(str(value))}"' for key, value in values.items() if re.fullmatch(r"[a-z][\w.-]*", key)
    )


def _one_story(text: str, file: str) -> tuple[int, int]:
    """Where the one story of the text begins and ends."""
    starts = [found.start() for found in _OPENING.finditer(text)]
    if not starts:
        if _TWINE_1.search(text):
            message, remedy = "this is a story of Twine 1", "open it in Twine 2 and export it there"
        else:
            message, remedy = "there is no story (no <tw-storydata>) in this file", "export it from Twine 2"
        raise refused("TWI003", file, 1, message, remedy)
    if len(starts) > 1:
        found = [_NAMED.search(text, start, start + 2000) for start in starts]
        names = [html.unescape(name.group(1).strip("\"'")) if name else "without a name" for name in found]
        listed = ", ".join(f"“{short_name(name)}”" for name in names[:20])
        line = text.count("\n", 0, starts[1]) + 1
        message = f"{len(starts)} stories in one file: {listed}"
        raise refused("TWI004", file, line, message, "export the one you want from Twine")
    closing = _CLOSING.search(text, starts[0])
    if closing is None:
        line = text.count("\n", 0, starts[0]) + 1
        message = "the story that begins here is not closed with </tw-storydata>: the file is cut off"
        raise refused("TWI005", file, line, message, "export it again")
    return starts[0], closing.end()


class _Reader(HTMLParser):
    """Collects one story; entities are decoded once, by the base class."""

    def __init__(self, file: str, first_line: int) -> None:
        super().__init__(convert_charrefs=True)
        self._file = file
        self._first_line = first_line
        self._story: dict[str, str] = {}
        self._colors: dict[str, str] = {}
        self._passages: list[tuple[str, Passage]] = []
        self._codes: list[Passage] = []
        self._open: tuple[str, dict[str, str], int] | None = None
        self._text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {key: clean(value or "") for key, value in attrs}
        if tag == "tw-passagedata":
            if self._open is not None:
                raise self._cut_off()
            self._begin(tag, found)
        elif self._open is not None:
            self._text.append(self.get_starttag_text() or "")
        elif tag == "tw-storydata":
            self._story = found
        elif tag == "tw-tag":
            self._colors[found.get("name", "")] = found.get("color", "")
        elif tag in {"script", "style"}:
            self._begin(tag, found)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if self._open is not None and tag == self._open[0]:
            self._finish()

    def handle_endtag(self, tag: str) -> None:
        if self._open is None:
            return
        if tag == self._open[0]:
            self._finish()
        elif tag == "tw-storydata":
            raise self._cut_off()
        else:
            self._text.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        if self._open is not None:
            self._text.append(data)

    def handle_comment(self, data: str) -> None:
        self.handle_data(f"<!--{data}-->")

    def handle_decl(self, decl: str) -> None:
        self.handle_data(f"<!{decl}>")

    def handle_pi(self, data: str) -> None:
        self.handle_data(f"<?{data}>")

    def unknown_decl(self, data: str) -> None:
        self.handle_data(f"<![{data}]>")

    def gathered(self) -> Gathered:
        """What was read."""
        if self._open is not None:
            raise self._cut_off()
        data = self._story
        start = next((p.name for pid, p in self._passages if pid == data.get("startnode")), "")
        story = Story(
            title=" ".join(data.get("name", "").split()),
            ifid=data.get("ifid", ""),
            format=data.get("format", ""),
            format_version=data.get("format-version", ""),
            start=start,
            zoom=_number(data.get("zoom", "")),
            tag_colors={tag: color for tag, color in self._colors.items() if tag},
            more={key: value for key, value in data.items() if key not in _OWN and value},
        )
        return Gathered([*(p for _, p in self._passages), *self._codes], story)

    def _begin(self, tag: str, attributes: dict[str, str]) -> None:
        self._open = (tag, attributes, self._first_line + self.getpos()[0] - 1)
        self._text = []

    def _finish(self) -> None:
        assert self._open is not None
        tag, found, line = self._open
        text = clean("".join(self._text).replace("\r\n", "\n").replace("\r", "\n"))
        self._open = None
        if tag == "tw-passagedata":
            more = {key: value for key, value in found.items() if key not in _OWN_OF_PASSAGE}
            name = " ".join(found.get("name", "").split("\n")) or "Untitled"
            tags = tuple(found.get("tags", "").split())
            passage = Passage(name, text, tags, found.get("position") or None, found.get("size") or None, more, line)
            self._passages.append((found.get("pid", ""), passage))
        elif text.strip():
            name, kind = ("StoryScript", "script") if tag == "script" else ("StoryStylesheet", "stylesheet")
            self._codes.append(Passage(name, text, (kind,), line=line))

    def _cut_off(self) -> Exception:
        assert self._open is not None
        tag, found, line = self._open
        message = f"<{tag}> “{short_name(found.get('name', ''))}”, which begins here, is not closed"
        return refused("TWI005", self._file, line, message, "export it again")


def _number(text: str) -> float | int | None:
    if not re.fullmatch(r"-?\d{1,9}(\.\d{1,9})?", text.strip()):
        return None
    value = float(text)
    return int(value) if value.is_integer() else value
