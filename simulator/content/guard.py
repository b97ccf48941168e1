"""The first look at a stranger's bytes: refuses what no scenario needs before anything is built from it."""

from __future__ import annotations

import re

import yaml

from simulator.content.diagnostics import Problems
from simulator.content.marks import QUOTES, Document, Event, build, collector_paused

MAX_SIZE = 4_000_000
MAX_DEPTH = 40

# C0 and C1 without tab and line breaks, line separators, direction overrides, byte-order marks, noncharacters
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]")
_PLAIN_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]")
_BAD_ESCAPE = "found invalid Unicode character escape code"

_SYNTAX: tuple[tuple[str, str, str], ...] = (
    (
        "mapping values are not allowed",
        "a second “: ” in this place",
        "text with “: ” goes into quotes; or the indentation does not fit",
    ),
    ("could not find expected ':'", "a key without its colon", "write “key: value”"),
    (
        "found character that cannot start any token",
        "text cannot begin with this character",
        "put the text into quotes",
    ),
    ("unexpected end of stream", "a quote is opened and not closed", "close it"),
    (
        "did not find expected key",
        "this does not belong here",
        "look for indentation that does not fit, or a quote that closes too early",
    ),
    (
        "did not find expected '-' indicator",
        "this does not belong to the list above",
        "look at the indentation",
    ),
    (
        "did not find expected ',' or",
        "a comma or a closing bracket is missing",
        "inside { } and [ ] text with a comma or a bracket goes into quotes",
    ),
    ("found unknown escape character", "a backslash in quotes", "write it twice, or use single quotes"),
)


class _Stop(Exception):
    """Nothing more can be read from this file."""


def read_document(data: bytes, problems: Problems, max_size: int = MAX_SIZE) -> Document | None:
    """The data of a YAML file, or None if it is refused; what is wrong with it goes to `problems`."""
    try:
        text = _text(data, problems, max_size)
        problems.marks.text = text
        guard = _Guard(text, problems)
        with collector_paused():
            document = build(yaml.CSafeLoader(text).get_event, guard, problems.marks, problems.add)
        guard.report_empty()
        guard.report_tabs()
    except yaml.YAMLError as error:
        guard.report_syntax(error)
        return None
    except _Stop:
        return None
    return None if guard.refused else document


def _text(data: bytes, problems: Problems, max_size: int) -> str:
    if len(data) > max_size:
        shown = f"{max_size / 1_000_000:g} MB"
        problems.add("BAL101", 1, 1, f"the file is larger than {shown}", "--max-size allows more")
        raise _Stop
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        start = error.start + (3 if data.startswith(b"\xef\xbb\xbf") else 0)
        line_start = data.rfind(b"\n", 0, start) + 1
        column = len(data[line_start:start].decode("utf-8", "replace")) + 1
        line = data.count(b"\n", 0, start) + 1
        problems.add("BAL102", line, column, "the file is not UTF-8 here", "save it as UTF-8")
        raise _Stop from None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    found = _CONTROL.search(text)
    if found is not None:
        line, column = _place(text, found.start())
        message = f"the invisible character U+{ord(found.group()):04X}"
        problems.add("BAL103", line, column, message, "delete it; text is plain text")
        raise _Stop
    return text


def _place(text: str, index: int) -> tuple[int, int]:
    return text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index)


class _Guard:
    """Watches over one text while it is read: depth, aliases, anchors, tags and documents."""

    def __init__(self, text: str, problems: Problems) -> None:
        self._text = text
        self._problems = problems
        self._has_tabs = "\t" in text
        self._has_escapes = "\\" in text
        self._quoted: list[tuple[int, int]] = []
        self.closely = self._has_tabs or self._has_escapes
        self.documents = 0
        self.refused = False

    def document(self, event: Event, count: int) -> None:
        """Only one is read."""
        self.documents = count
        if count > 1:
            self._refuse_at("BAL111", event, "a second document begins here", "one file is one document")
            raise _Stop

    def opening(self, event: Event, depth: int) -> None:
        """Nothing is nested without end."""
        if depth > MAX_DEPTH:
            self._refuse_at("BAL107", event, f"nested more than {MAX_DEPTH} deep", "")
            raise _Stop
        self._plain(event)

    def alias(self, event: Event) -> None:
        """Nothing refers to something else."""
        self._refuse_at("BAL108", event, f"the alias *{event.anchor}", "write the text out")

    def scalar(self, event: Event) -> None:
        """No anchor, no tag, and no escape in quotes for what may not stand in the text."""
        if event.anchor is not None or event.tag is not None:
            self._plain(event)
        if event.style in QUOTES:
            if self._has_tabs:
                self._quoted.append((event.start_mark.index, event.end_mark.index))
            if self._has_escapes and _PLAIN_CONTROL.search(event.value):
                self._refuse_at("BAL116", event, "an escape stands for an invisible character", "delete it")

    def report_empty(self) -> None:
        """Reports a file without a document."""
        if not self.documents:
            self._refuse("BAL105", 1, 1, "the file is empty", "")

    def report_tabs(self, before: int | None = None) -> bool:
        """Reports the first tab outside quotes, if there is one."""
        at = self._text.find("\t") if self._has_tabs else -1
        spans = iter([*self._quoted, (len(self._text) + 1, 0)])
        start, end = next(spans)
        while at >= 0 and (before is None or at <= before):
            while end and end <= at:
                start, end = next(spans)
            if at < start:
                line, column = _place(self._text, at)
                self._refuse("BAL104", line, column, "a tab", "use spaces")
                return True
            at = self._text.find("\t", end)
        return False

    def report_syntax(self, error: yaml.YAMLError) -> None:
        """Reports what the parser could not read; a tab before it is the likelier reason."""
        if not isinstance(error, yaml.MarkedYAMLError) or error.problem_mark is None:
            self._refuse("BAL106", 1, 1, "the file cannot be read as YAML", "")
            return
        mark = error.problem_mark
        problem = error.problem or "it cannot be read"
        if self.report_tabs(mark.index):
            return
        if "end of stream" in problem and error.context_mark is not None:
            mark = error.context_mark
        line, column = self._inside(mark.line + 1, mark.column + 1)
        if problem == _BAD_ESCAPE:
            message = "an escape that stands for no character"
            self._refuse("BAL116", line, column, message, "write the character itself")
            return
        for part, message, remedy in _SYNTAX:
            if part in problem:
                self._refuse("BAL106", line, column, message, remedy)
                return
        self._refuse("BAL106", line, column, problem, "")

    def _inside(self, line: int, column: int) -> tuple[int, int]:
        """The place, or the end of the text for what the parser missed behind it."""
        lines = self._text.count("\n") + 1
        return (line, column) if line <= lines else (lines, len(self._text) - self._text.rfind("\n"))

    def _plain(self, event: Event) -> None:
        if event.anchor is not None:
            self._refuse_at("BAL109", event, f"the anchor &{event.anchor}", "delete it")
        if event.tag is not None:
            tag = str(event.tag).replace("tag:yaml.org,2002:", "!!")
            self._refuse_at("BAL110", event, f"the tag {tag}", "delete it; put text into quotes")

    def _refuse(self, code: str, line: int, column: int, message: str, remedy: str) -> None:
        self.refused = True
        self._problems.add(code, line, column, message, remedy)

    def _refuse_at(self, code: str, event: Event, message: str, remedy: str) -> None:
        mark = event.start_mark
        self._refuse(code, mark.line + 1, mark.column + 1, message, remedy)
