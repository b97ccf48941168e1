"""Workshop files, hand-ins, and every attack on them that we thought of. The table of the attacks is the report."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from simulator.digest import canonical
from simulator.workshop.collect import collect
from simulator.workshop.erase import dump_blank, load_blank
from simulator.workshop.file import (
    Part,
    WorkshopRefused,
    create,
    dump_organiser,
    dump_workshop,
    load_organiser,
    load_workshop,
)
from simulator.workshop.handin import (
    SUFFIX,
    Answer,
    HandInRefused,
    dump_handin,
    enrol,
    is_whole,
    leave,
    load_handin,
    play_of,
    with_answer,
)
from simulator.workshop.keys import new_key, public_of, signed
from tests.small import small
from tests.workshop.made import TODAY, played, sealed, workshop

SECRETS = ("fit", "needs", "effect", "remember", "reading", "guess", "seen", "basis", "strong", "weak", "costly")


class TestWorkshopFile:
    def test_it_comes_back_from_its_file(self) -> None:
        made, organiser = workshop()
        assert load_workshop(dump_workshop(made, organiser).encode()) == made
        assert load_organiser(dump_organiser(organiser).encode()) == organiser

    def test_nothing_of_the_key_is_in_it(self) -> None:
        made, organiser = workshop()
        text = dump_workshop(made, organiser)
        for word in SECRETS:
            assert f'"{word}"' not in text
        for beat in small().moments:
            assert beat.moment is not None
            assert beat.moment.reading not in text
            for move in beat.moment.moves:
                assert move.guess not in text
        for code in organiser.codes:
            assert code not in text
        assert organiser.key not in text

    def test_it_is_signed_to_keep_persons_from_who_decides(self) -> None:
        made, organiser = workshop()
        assert "sees no person" in made.promise
        data = json.loads(dump_workshop(made, organiser))
        data["promise"] = ""
        with pytest.raises(WorkshopRefused, match="changed after it was signed"):
            load_workshop(canonical(data).encode())

    @pytest.mark.parametrize("days", [-1, 8])
    def test_feedback_opens_within_a_week_of_the_end(self, days: int) -> None:
        with pytest.raises(WorkshopRefused, match="Feedback opens between"):
            workshop(release=TODAY + timedelta(days=days))

    def test_feedback_opens_by_itself(self) -> None:
        made, _ = workshop()
        assert not made.released(TODAY)
        assert made.released(TODAY + timedelta(days=3))

    def test_extra_time_belongs_to_a_code(self) -> None:
        made, organiser = workshop(extra_time={2: 50})
        assert [made.code(c).extra_time for c in organiser.codes] == [0, 50, 0, 0]  # type: ignore[union-attr]

    def test_an_unknown_substitute_is_refused(self) -> None:
        made = sealed()
        with pytest.raises(WorkshopRefused, match="no session"):
            create([made], [Part(made.id, "nowhere")], title="", purpose="", organiser="", contact="", consent="",
                   closes=TODAY, release=TODAY, trainees=1)  # fmt: skip

    @pytest.mark.parametrize("data", [b"", b"{}", b"[]", b"\xff", b"[" * 200_000, b'{"kind":"workshop","format":9}'])
    def test_a_strangers_workshop_file_is_refused(self, data: bytes) -> None:
        with pytest.raises(WorkshopRefused):
            load_workshop(data)

    def test_another_key_cannot_sign_for_the_organiser(self) -> None:
        made, organiser = workshop()
        data = json.loads(dump_workshop(replace(made, title="Mine"), replace(organiser, key=new_key())))
        with pytest.raises(WorkshopRefused, match="changed"):
            load_workshop(canonical(data).encode())


class TestPlaying:
    def test_only_the_next_moment_of_the_road_can_be_answered(self) -> None:
        made, organiser = workshop()
        session = made.session(small().id)
        assert session is not None
        seat = enrol(made, organiser.codes[0].upper() + " ")
        first, second = session.moments[:2]
        with pytest.raises(WorkshopRefused, match="not the next"):
            with_answer(seat, session, Answer(second.beat, second.digest, second.moves[0].id))
        with pytest.raises(WorkshopRefused, match="not on offer"):
            with_answer(seat, session, Answer(first.beat, first.digest, "nonsense"))
        seat = with_answer(seat, session, Answer(first.beat, first.digest, first.moves[0].id))
        with pytest.raises(WorkshopRefused, match="not the next"):
            with_answer(seat, session, Answer(first.beat, first.digest, first.moves[0].id))
        seat = leave(seat, session)
        with pytest.raises(WorkshopRefused, match="not the next"):
            with_answer(seat, session, Answer(second.beat, second.digest, second.moves[0].id))

    def test_a_wrong_code_is_no_seat(self) -> None:
        made, _ = workshop()
        with pytest.raises(WorkshopRefused, match="does not belong"):
            enrol(made, "aaaa-aaaa")

    def test_a_substitute_and_a_session_left_are_as_good(self) -> None:
        made, organiser = workshop()
        for seat in (
            played(made, organiser.codes[0]),
            played(made, organiser.codes[1], session="other"),
            played(made, organiser.codes[2], left_after=1),
        ):
            assert is_whole(made, seat.plays)
            assert load_handin(dump_handin(seat).encode(), made).plays == seat.plays

    def test_there_are_no_clock_times_and_no_notes(self) -> None:
        made, organiser = workshop()
        text = dump_handin(played(made, organiser.codes[0]))
        assert set(json.loads(text)) == {
            "kind",
            "format",
            "workshop",
            "code",
            "key",
            "proof",
            "plays",
            "chain",
            "signature",
        }
        play = json.loads(text)["plays"][0]
        assert set(play) == {"session", "sealed", "answers"}
        assert set(play["answers"][0]) == {"beat", "digest", "choice"}


def resigned(change: Callable[[dict[str, Any]], None]) -> Callable[[str, str], bytes]:
    """An attack by who holds the key: change, then sign again; the chain is not made again."""

    def attack(text: str, private: str) -> bytes:
        data = json.loads(text)
        change(data)
        return canonical(signed(data, private)).encode()

    return attack


def bare(change: Callable[[dict[str, Any]], None]) -> Callable[[str, str], bytes]:
    """An attack by somebody without the key."""

    def attack(text: str, _: str) -> bytes:
        data = json.loads(text)
        change(data)
        return canonical(data).encode()

    return attack


def swap(data: dict[str, Any]) -> None:
    answers = data["plays"][0]["answers"]
    answers[0], answers[1] = answers[1], answers[0]


def new_hands(text: str, _: str) -> bytes:
    """Another's hand-in under a key of one's own."""
    other = new_key()
    data = json.loads(text)
    data["key"] = public_of(other)
    return canonical(signed(data, other)).encode()


ATTACKS: dict[str, tuple[Callable[[str, str], bytes], str]] = {
    "one byte changed": (lambda t, _: t.replace('"choice":"', '"choice":"x', 1).encode(), "altered"),
    "an answer changed": (bare(lambda d: d["plays"][0]["answers"][0].update(choice="hold2")), "altered"),
    "the last answer dropped": (bare(lambda d: d["plays"][0]["answers"].pop()), "altered"),
    "the last answer dropped by who holds the key": (resigned(lambda d: d["plays"][0]["answers"].pop()), "altered"),
    "two answers swapped": (bare(swap), "altered"),
    "two answers swapped by who holds the key": (resigned(swap), "altered"),
    "the code of another": (bare(lambda d: d.update(code="aaaa-aaaa")), "foreign"),
    "another's play under one's own key": (new_hands, "altered"),
    "a forged signature": (bare(lambda d: d.update(signature="00" * 64)), "altered"),
    "no signature": (bare(lambda d: d.pop("signature")), "altered"),
    "a signature that is no text": (bare(lambda d: d.update(signature=[])), "altered"),
    "another workshop": (bare(lambda d: d.update(workshop="w")), "foreign"),
    "a session that was not given out": (resigned(lambda d: d["plays"][0].update(session="x")), "altered"),
    "cut in the middle": (lambda t, _: t[: len(t) // 2].encode(), "cut"),
    "the last byte missing": (lambda t, _: t[:-3].encode(), "cut"),
    "nothing": (lambda _, __: b"", "unreadable"),
    "another kind of file": (lambda _, __: b'{"kind":"record"}', "unreadable"),
    "a picture": (lambda _, __: b"\x89PNG\r\n\x1a\n\xff", "unreadable"),
    "brackets": (lambda _, __: b"[" * 500_000, "unreadable"),
    "plays that are no list": (bare(lambda d: d.update(plays=3)), "altered"),
    "a newer format": (bare(lambda d: d.update(format=9)), "unreadable"),
}


@pytest.mark.parametrize("attack", ATTACKS)
def test_every_attack_is_named(attack: str, tmp_path: Path) -> None:
    made, organiser = workshop()
    seat = played(made, organiser.codes[0])
    change, fault = ATTACKS[attack]
    data = change(dump_handin(seat), seat.private)
    with pytest.raises(HandInRefused) as caught:
        load_handin(data, made)
    assert caught.value.fault == fault
    file = tmp_path / f"x{SUFFIX}"
    file.write_bytes(data)
    found = collect([tmp_path], made, organiser)
    assert [(s.file, s.fault) for s in found.aside] == [(str(file), fault)]
    assert found.counted == ()
    assert found.missing == organiser.codes
    assert file.read_bytes() == data, "nothing is changed"


def test_the_page_of_attacks_is_as_they_are_found_now() -> None:
    from tests.workshop.attack_report import PAGE, page

    assert PAGE.read_text(encoding="utf-8") == page(), "make pages"


class TestCollecting:
    def handin(self, folder: Path, name: str, text: str) -> None:
        (folder / f"{name}{SUFFIX}").write_text(text, encoding="utf-8")

    def test_what_counts_and_who_is_missing(self, tmp_path: Path) -> None:
        made, organiser = workshop()
        one = dump_handin(played(made, organiser.codes[0]))
        self.handin(tmp_path, "a", one)
        self.handin(tmp_path, "again", one)
        self.handin(tmp_path, "b", dump_handin(played(made, organiser.codes[1], 1)))
        self.handin(tmp_path, "c1", dump_handin(played(made, organiser.codes[2], 2)))
        self.handin(tmp_path, "c2", dump_handin(played(made, organiser.codes[2], 3)))
        (tmp_path / "notes.txt").write_text("not looked at")
        (tmp_path / f"folder{SUFFIX}").mkdir()
        (tmp_path / f"link{SUFFIX}").symlink_to("/etc/passwd")
        found = collect([tmp_path], made, organiser)
        assert {h.code for h in found.counted} == set(organiser.codes[:2])
        assert {(Path(s.file).name.partition(".")[0], s.fault) for s in found.aside} == {
            ("again", "duplicate"),
            ("c1", "duplicate"),
            ("c2", "duplicate"),
            ("folder", "unreadable"),
            ("link", "unreadable"),
        }
        assert found.missing == organiser.codes[2:]

    def test_a_folder_that_is_not_there_is_named(self, tmp_path: Path) -> None:
        made, organiser = workshop()
        found = collect([tmp_path / "nowhere"], made, organiser)
        assert [s.fault for s in found.aside] == ["unreadable"]

    def test_a_huge_file_is_not_read(self, tmp_path: Path) -> None:
        made, organiser = workshop()
        with (tmp_path / f"x{SUFFIX}").open("wb") as file:
            file.truncate(2 * 1024**3)
        (found,) = collect([tmp_path], made, organiser).aside
        assert "larger than" in found.why

    def test_an_erased_code_is_not_counted_and_not_missing(self, tmp_path: Path) -> None:
        made, organiser = workshop()
        self.handin(tmp_path, "a", dump_handin(played(made, organiser.codes[0])))
        self.handin(tmp_path, "blank", dump_blank(made, organiser, organiser.codes[0], TODAY))
        found = collect([tmp_path], made, organiser)
        assert found.counted == ()
        assert found.erased == organiser.codes[:1]
        assert found.missing == organiser.codes[1:]
        assert [s.fault for s in found.aside] == ["erased"]

    def test_only_the_organiser_can_erase(self) -> None:
        made, organiser = workshop()
        forged = dump_blank(made, replace(organiser, key=new_key()), organiser.codes[0], TODAY)
        assert load_blank(forged.encode(), made) is None
        with pytest.raises(WorkshopRefused, match="no code"):
            dump_blank(made, organiser, "aaaa-aaaa", TODAY)

    def test_a_play_without_a_seat_is_none(self) -> None:
        made, organiser = workshop()
        assert play_of(enrol(made, organiser.codes[0]), small().id) is None
