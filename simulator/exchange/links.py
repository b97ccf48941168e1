"""The links of a passage, read as Twine's editor reads them: `[[a->b]]`, `[[b<-a]]`, `[[a|b]]`, `[[b]]`."""

from __future__ import annotations

import re
from dataclasses import dataclass

# Brackets only in pairs, and every part bounded: a hostile text must not make this slow.
_LINK = re.compile(
    r"\[\[(?!\[)(?P<body>(?:[^\[\]\n]|\[[^\[\]\n]{0,200}\]){1,2000})"
    r"(?P<setter>\]\[(?:[^\[\]\n]|\[[^\[\]\n]{0,200}\]){0,500})?\]\]"
)
_ONLY_LINKS = re.compile(r"[\s*/|,.;•·>-]*")
_UNSAFE = str.maketrans({"[": "(", "]": ")", "|": "¦", "\n": " "})


@dataclass(frozen=True, slots=True)
class Link:
    """One link: the text that is shown, and the name of the passage it leads to."""

    label: str
    target: str


def links_of(text: str) -> list[Link]:
    """The links of a text, in its order; setters of SugarCube are passed over."""
    links = [link_of(found["body"]) for found in _LINK.finditer(text)]
    return [link for link in links if link.target]


def link_of(body: str) -> Link:
    """The link between the brackets: the rightmost `->`, the leftmost `<-`, or the last `|` divides it."""
    label, _, target = body.rpartition("->")
    if not target.strip() or "->" not in body:
        target, arrow, label = body.partition("<-")
        if not arrow or not target.strip():
            label, bar, target = body.rpartition("|")
            if not bar or not target.strip():
                label = target = body
    target = target.strip()
    return Link(label.strip() or target, target)


def without_links(text: str) -> str:
    """The text with its links as plain words; lines with nothing but links are left out."""
    lines = []
    for line in text.split("\n"):
        if "[[" in line and _LINK.search(line):
            if _ONLY_LINKS.fullmatch(_LINK.sub("", line)):
                continue
            lines.append(_LINK.sub(lambda found: link_of(found["body"]).label, line))
        else:
            lines.append(line)
    return "\n".join(lines)


def shown(text: str) -> str:
    """The text as a link can show it: in one line, without the marks of links."""
    plain = text.replace("->", "→").replace("<-", "←").translate(_UNSAFE)
    return " ".join(plain.split()) or "…"


def written(label: str, target: str) -> str:
    """The link in Twine's notation."""
    return f"[[{target}]]" if label == target else f"[[{label}->{target}]]"
