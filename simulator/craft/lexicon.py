"""Word lists by which a hurried reader could tell moves apart: warm, a feeling, medicine, rules, advice.

Ours, and rough: they find the words, not what is meant. English only; a session in another language is not looked at
with them, and the checks say so.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Literal

Mark = Literal["question", "warm", "feeling", "medicine", "rules", "advice", "clever"]
MARKS: tuple[Mark, ...] = ("question", "warm", "feeling", "medicine", "rules", "advice", "clever")
LANGUAGE = "en"

_WORD = re.compile(r"[a-z]+(?:['’][a-z]+)*")

# a hyphen at the end stands for any ending
_LISTS: Mapping[Mark, str] = {
    "warm": (
        "thank thanks welcome sorry glad kind kindly dear gentle gently comfort- please bless warm hug well-done hard "
        "of-course take-your-time no-hurry all-right it's-all-right just-as-you-like come-in sit-down you-did "
        "not-easy no-wonder you've-had good-to with-you"
    ),
    "feeling": (
        "feel feels feeling feelings felt angry anger sad sadness afraid fear fears frighten- scared ashamed shame "
        "guilt guilty lonely loneliness hurt hurts helpless hopeless tired love loved loves hate hates hated fond "
        "worry worried worries annoy- irritat- jealous grief grieve- miss misses missed stirs stir moved touch- upset "
        "happy proud dread envy envious"
    ),
    "medicine": (
        "blood pressure sugar dose doses drug drugs tablet- pill pills scan scans x-ray test tests result results "
        "diagnos- symptom- knee ear pain pains ache aches neck heart chest depress- refer- clinic- medic- prescri- "
        "treat- therap- disease illness hospital insulin guideline- risk a1c protocol examin- bloods dementia cancer"
    ),
    "rules": (
        "rule rules frame boundary boundaries agreed agreement supposed allowed convention how-we-work how-we-do "
        "in-this-group in-a-balint not-here confidential- on-time time-is the-format belongs remind reminds"
    ),
    "advice": (
        "should ought advise advice suggest- recommend- try could-you why-not why-don't have-you-tried you-need "
        "you-could you-might would-do what-you-know i'd-book i-would tell-him tell-her refer- better-to best-to "
        "make-a-plan solution- plan"
    ),
    "clever": (
        "wonder-if-we parallel- mirror- re-enact- project- counter- transference unconscious- defen- holding contain- "
        "resist- symbol- language metaphor- here-in-the-room in-this-room what-does-that-say what-might-all "
        "isn't-it-interesting interesting noticing notice-that just-like-the doing-to-us doing-to-each-other "
        "as-if-we perhaps-we-are are-we-not a-kind-of gift- enact-"
    ),
}
_ASKING = ("ask ", "let a question")


def _pattern(words: str) -> re.Pattern[str]:
    parts = []
    for entry in words.split():
        is_stem = entry.endswith("-")
        text = re.escape(entry.removesuffix("-")).replace(r"\-", r"[\s-]")
        parts.append(text + (r"[a-z]*" if is_stem else ""))
    return re.compile(r"(?<![\w'])(?:" + "|".join(parts) + r")(?![\w'])")


_PATTERNS = {mark: _pattern(words) for mark, words in _LISTS.items()}


def has_words_for(language: str) -> bool:
    """Whether there are word lists for a scenario's language."""
    return language.partition("-")[0] == LANGUAGE


def tokens(text: str) -> list[str]:
    """The words of a text in small letters."""
    return _WORD.findall(text.casefold().replace("’", "'"))


@lru_cache(maxsize=65536)
def counts(text: str) -> Mapping[Mark, int]:
    """How many words of each list a text has; `question` counts marks, and what the palette calls asking."""
    plain = text.casefold().replace("’", "'")
    found: dict[Mark, int] = {mark: len(pattern.findall(plain)) for mark, pattern in _PATTERNS.items()}
    found["question"] = plain.count("?") + plain.startswith(_ASKING)
    return found


def marks_of(text: str) -> frozenset[Mark]:
    """The lists of which a text has a word."""
    return frozenset(mark for mark, count in counts(text).items() if count)
