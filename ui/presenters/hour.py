"""The hour as it could be seen, in words: sentences beside the drawing, and the drawing as a table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from scoring.hour import Hour
from scoring.sentences import advice_words
from scoring.wording import listed, number, times
from simulator.language import tr
from ui.presenters.words import silence_words, upper_first


def hour_words(seen: Hour) -> tuple[str, ...]:
    """The hour as it could be seen, in sentences: the text beside the drawing."""
    often = sorted(seen.spoke, key=lambda s: -s.lines)
    spoke = ", ".join(f"{s.name} {s.lines}" for s in often if s.lines)
    silent = [s.name for s in seen.spoke if not s.lines]
    sentences = [tr("Who spoke, by lines: {people}.", people=spoke) if spoke else tr("Nobody spoke.")]
    if silent:
        sentences.append(tr("Nothing was heard from {people}.", people=listed(silent)))
    sentences += _talk_words(seen)
    if seen.silences:
        sentences.append(_silences([s.seconds for s in seen.silences]))
    sentences.append(_you(len(seen.yours), seen.your_words or 0, len(seen.gestures)))
    return tuple(sentences)


def _you(spoke: int, words: int, gestures: int) -> str:
    """What the leader did. No words are counted where nobody wrote them."""
    if not spoke:
        if not gestures:
            return tr("You did not speak.")
        return tr(
            "You did not speak, and made one gesture. | You did not speak, and made {number} gestures.",
            "",
            gestures,
            number=number(gestures),
        )
    often = times(spoke)
    in_all = tr("one word in all | {number} words in all", "", words, number=number(words)) if words else ""
    if in_all and gestures:
        return tr(
            "You spoke {often}, {words}, and made one gesture."
            " | You spoke {often}, {words}, and made {number} gestures.",
            "“often” is once, twice, three times; “words” is “one word in all”, “two words in all”",
            gestures,
            often=often,
            words=in_all,
            number=number(gestures),
        )
    if in_all:
        return tr(
            "You spoke {often}, {words}.",
            "“often” is once, twice, three times; “words” is “one word in all”, “two words in all”",
            often=often,
            words=in_all,
        )
    if gestures:
        return tr(
            "You spoke {often}, and made one gesture. | You spoke {often}, and made {number} gestures.",
            "“often” is once, twice, three times",
            gestures,
            often=often,
            number=number(gestures),
        )
    return tr("You spoke {often}.", "“often” is once, twice, three times", often=often)


def _talk_words(seen: Hour) -> Iterator[str]:
    """How often what was heard; nothing is said of what the writers have not marked in their script."""
    asked = len(seen.questions)
    if asked:
        yield _asked(asked, "question" in seen.tagged)
    elif "question" in seen.tagged:
        yield tr("Nobody put a question to the presenter.")
    if seen.advice:
        yield advice_words(len(seen.advice))
    elif "advice" in seen.tagged:
        yield tr("No advice was given.")
    yield from _spoke_as(len(seen.as_patient), len(seen.as_doctor))
    never = [
        tag for tag, n in (("patient", seen.as_patient), ("doctor", seen.as_doctor)) if not n and tag in seen.tagged
    ]
    if len(never) > 1:
        yield tr("Nobody spoke as the patient or as the doctor.")
    elif never:
        yield tr("Nobody spoke as the patient.") if never == ["patient"] else tr("Nobody spoke as the doctor.")


def _asked(n: int, all_known: bool) -> str:
    if all_known:
        return tr(
            "The presenter was asked one question. | The presenter was asked {number} questions.",
            "",
            n,
            number=number(n),
        )
    return tr(
        "The presenter was asked at least one question. | The presenter was asked at least {number} questions.",
        "",
        n,
        number=number(n),
    )


def _spoke_as(patient: int, doctor: int) -> Iterator[str]:
    if patient and doctor:
        yield tr(
            "Somebody spoke as the patient {often}, and as the doctor {doctor}.",
            "“often” and “doctor” are once, twice, three times",
            often=times(patient),
            doctor=times(doctor),
        )
    elif patient:
        yield tr("Somebody spoke as the patient {often}.", often=times(patient))
    elif doctor:
        yield tr("Somebody spoke as the doctor {often}.", often=times(doctor))


def _silences(seconds: Sequence[int]) -> str:
    n, longest = len(seconds), max(seconds)
    if not longest:
        return tr("There was one silence. | There were {number} silences.", "", n, number=number(n))
    if n == 1:
        return tr("There was one silence, of {n} second. | There was one silence, of {n} seconds.", "", longest)
    return tr(
        "There were {number} silences, the longest of {n} second."
        " | There were {number} silences, the longest of {n} seconds.",
        "",
        longest,
        number=number(n),
    )


def hour_rows(seen: Hour, titles: Mapping[str, str], beats: Sequence[str]) -> tuple[tuple[str, str, str, str], ...]:
    """The drawing as a table: minute, place, who spoke, what else could be seen; one row for each beat of the road."""
    names = {s.who: s.name for s in seen.spoke}
    rows = []
    for index, beat in enumerate(beats):
        who = list(dict.fromkeys(names[s.who] for s in seen.stretches if s.index == index and s.who in names))
        rows.append((str(seen.minutes[index]), titles.get(beat, ""), ", ".join(who), _also(seen, index)))
    return tuple(rows)


def _also(seen: Hour, index: int) -> str:
    also = [silence_words(s.seconds) for s in seen.silences if s.index == index]
    questions, advice = sum(m.index == index for m in seen.questions), sum(m.index == index for m in seen.advice)
    if questions:
        also.append(
            tr(
                "one question to the presenter | {number} questions to the presenter",
                "",
                questions,
                number=number(questions),
            )
        )
    if advice:
        also.append(tr("one piece of advice | {number} pieces of advice", "", advice, number=number(advice)))
    also += [tr("you spoke")] if any(m.index == index for m in seen.yours) else []
    also += [tr("you made a gesture")] if any(m.index == index for m in seen.gestures) else []
    also += [tr("you marked this place")] if any(m.index == index for m in seen.marks) else []
    return upper_first("; ".join(also))
