"""The writers' bench: real widgets on real files, which are saved the way editors save them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from simulator.engine.actions import Choose, Go
from simulator.engine.stand import Place
from tests.receipts import receipts
from ui import a11y, jobs
from ui.authoring import read_for_bench
from ui.screens.author import AuthorScreen, BenchMap
from ui.theme.style import apply_theme

Open = Callable[..., AuthorScreen]
NAME = "the-receipts-again"
TEXT = receipts(NAME)
NUMBER = TEXT[TEXT.index("  the-number:\n") : TEXT.index("  by-the-door:\n")]
WITHOUT_NUMBER = TEXT.replace(NUMBER, "").replace("          to: the-number\n", "")
BROKEN = TEXT.replace("then: by-the-door         #", "then: by-the-dor #")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / f"{NAME}.yaml"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def open_bench(qtbot: QtBot, themed: QApplication) -> Iterator[Open]:
    made: list[AuthorScreen] = []

    def opened(path: Path, width: int = 1280, **more: object) -> AuthorScreen:
        screen = AuthorScreen(path, settles=10, processes=1, **more)  # type: ignore[arg-type]
        made.append(screen)
        qtbot.addWidget(screen)
        screen.resize(width, 800)
        screen.show()
        screen.settle()
        return screen

    yield opened
    for screen in made:
        screen.leave()
    jobs.wait_for_all()


def replaced(path: Path, text: str) -> None:
    """Save as editors do that write another file and put it in place."""
    other = path.with_name(".saving")
    other.write_text(text, encoding="utf-8")
    other.replace(path)


def save(qtbot: QtBot, screen: AuthorScreen, text: str) -> None:
    with qtbot.waitSignal(screen.read, timeout=5000):
        replaced(screen.bench.path, text)


def stand(screen: AuthorScreen) -> str:
    rehearsal = screen.preview.rehearsal
    assert rehearsal is not None
    return rehearsal.play.beat


def hold_once(screen: AuthorScreen) -> None:
    screen.preview.go_on()
    assert stand(screen) == "the-number"


def test_a_file_is_read_checked_and_can_be_played(open_bench: Open, file: Path) -> None:
    screen = open_bench(file)
    assert stand(screen) == "the-receipts"
    assert screen.state.text().startswith("The file can be led. No problems, ")
    assert screen.title.text() == "A new session"
    codes = {view.code for view in screen.checks.found.views}
    assert "CRA101" in codes
    assert a11y.unnamed(screen) == []


def test_a_good_change_leaves_the_play_at_its_moment(qtbot: QtBot, open_bench: Open, file: Path) -> None:
    screen = open_bench(file)
    hold_once(screen)
    save(qtbot, screen, TEXT.replace("That is not nothing.", "Not nothing."))
    assert stand(screen) == "the-number"
    assert screen.bench.stop is None
    assert "Not nothing." in screen.preview.transcript.text.toPlainText()


def test_a_beat_that_is_gone_is_said_with_its_step(qtbot: QtBot, open_bench: Open, file: Path) -> None:
    screen = open_bench(file)
    hold_once(screen)
    save(qtbot, screen, WITHOUT_NUMBER)
    assert stand(screen) == "by-the-door"
    said = "could not be taken along at step 2, at “the-number”: there is no beat “the-number” any more."
    assert said in screen.state.text()
    screen.preview.step_back()
    assert "could not" not in screen.state.text()


def test_a_broken_save_takes_nothing_away(qtbot: QtBot, open_bench: Open, file: Path) -> None:
    screen = open_bench(file)
    hold_once(screen)
    save(qtbot, screen, BROKEN)
    assert stand(screen) == "the-number"
    assert "cannot be led as it is" in screen.state.text()
    assert "last version that could be led" in screen.state.text()
    view = screen.checks.found.views[0]
    assert (view.kind, view.code) == ("problem", "BAL401")
    assert "did you mean “by-the-door”?" in view.plain
    assert "by-the-dor" in screen.checks.lines.toPlainText()
    screen.preview.go_on()
    assert stand(screen) == "by-the-door"
    save(qtbot, screen, TEXT)
    assert stand(screen) == "by-the-door"
    assert "can be led" in screen.state.text()


def test_a_file_that_is_broken_from_the_start(qtbot: QtBot, open_bench: Open, file: Path) -> None:
    file.write_text(BROKEN, encoding="utf-8")
    screen = open_bench(file)
    assert screen.preview.rehearsal is None
    assert "cannot be led" in screen.state.text()
    assert not screen.trial.start.isEnabled()
    screen.preview.go_on()
    screen.preview.open_form()
    save(qtbot, screen, TEXT)
    assert stand(screen) == "the-receipts"
    assert screen.trial.start.isEnabled()


def test_saving_in_place(qtbot: QtBot, open_bench: Open, file: Path) -> None:
    screen = open_bench(file)
    file.write_text(TEXT.replace("title: A new session", "title: Another"), encoding="utf-8")
    qtbot.waitUntil(lambda: screen.title.text() == "Another")


def test_saving_again_and_again_by_replacing(qtbot: QtBot, open_bench: Open, file: Path) -> None:
    screen = open_bench(file)
    for number in range(4):
        save(qtbot, screen, TEXT.replace("title: A new session", f"title: Try {number}"))
        assert screen.title.text() == f"Try {number}"


def test_a_file_that_goes_and_comes_back(qtbot: QtBot, open_bench: Open, file: Path) -> None:
    screen = open_bench(file)
    hold_once(screen)
    with qtbot.waitSignal(screen.read, timeout=5000):
        file.unlink()
    assert screen.state.text().startswith("The file cannot be read: there is no such file.")
    assert stand(screen) == "the-number"
    save(qtbot, screen, TEXT)
    assert stand(screen) == "the-number"
    assert "can be led" in screen.state.text()


def test_a_folder_that_goes(qtbot: QtBot, open_bench: Open, tmp_path: Path) -> None:
    folder = tmp_path / "inner"
    folder.mkdir()
    path = folder / f"{NAME}.yaml"
    path.write_text(TEXT, encoding="utf-8")
    screen = open_bench(path)
    with qtbot.waitSignal(screen.read, timeout=5000):
        path.unlink()
        folder.rmdir()
    assert "no such file" in screen.state.text()
    folder.mkdir()
    path.write_text(TEXT, encoding="utf-8")
    with qtbot.waitSignal(screen.read, timeout=5000):
        screen.again.click()
    assert "can be led" in screen.state.text()


def test_other_files_in_the_folder_are_nothing_to_the_bench(qtbot: QtBot, open_bench: Open, file: Path) -> None:
    screen = open_bench(file)
    with qtbot.assertNotEmitted(screen.read, wait=200):
        (file.parent / "notes.txt").write_text("x", encoding="utf-8")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"\x00\xff\xfe", "BAL102"),
        (b"", "BAL105"),
        (b'kind: scenario\nformat: 1\n"<img src=x>": <b>1</b>\n', "BAL2"),
        (b"[" * 5000, "BAL107"),
    ],
)
def test_hostile_files_give_sentences(open_bench: Open, file: Path, data: bytes, code: str) -> None:
    file.write_bytes(data)
    screen = open_bench(file)
    assert screen.checks.found.views[0].code.startswith(code)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in screen.findChildren(QLabel))


def test_a_file_that_is_too_large(file: Path) -> None:
    found = read_for_bench(file, 1000)
    assert [p.code for p in found.problems] == ["BAL101"]
    assert found.source is None


def test_a_folder_is_no_file(open_bench: Open, tmp_path: Path) -> None:
    screen = open_bench(tmp_path)
    assert screen.state.text() == "The file cannot be read: this is not a file."


def test_markup_in_a_session_is_shown_letter_for_letter(open_bench: Open, file: Path) -> None:
    file.write_text(TEXT.replace("title: A new session", 'title: "<b>x</b> & <img src=x>"'), encoding="utf-8")
    screen = open_bench(file)
    assert screen.title.text() == "<b>x</b> & <img src=x>"
    assert screen.title.textFormat() == Qt.TextFormat.PlainText


# Playing


def test_moves_show_their_key_and_where_they_lead(open_bench: Open, file: Path) -> None:
    screen = open_bench(file)
    words = [card.accessibleDescription() for card in screen.preview.cards]
    assert any(w.startswith("strong · protect_presenter → piet · safety +5 · remembers una-was-left") for w in words)
    assert words[-1] == "weak · hold · leads to the-number"


def test_the_play_goes_by_keys(qtbot: QtBot, open_bench: Open, file: Path) -> None:
    screen = open_bench(file)
    screen.focus_first()
    qtbot.keyClick(screen.preview, Qt.Key.Key_1)
    assert stand(screen) == "by-the-door"
    assert screen.preview.rehearsal is not None
    assert isinstance(screen.preview.rehearsal.actions[0], Choose)
    qtbot.keyClick(screen.preview, Qt.Key.Key_Space)
    assert stand(screen) == "by-the-door"
    qtbot.keyClick(screen.preview, Qt.Key.Key_Backspace)
    assert stand(screen) == "the-receipts"
    qtbot.keyClick(screen.preview.cards[-1], Qt.Key.Key_Space)
    assert stand(screen) == "the-number"
    qtbot.keyClick(screen.preview, Qt.Key.Key_9)
    assert stand(screen) == "the-number"


def test_an_ending_is_read_to_its_end(open_bench: Open, file: Path) -> None:
    screen = open_bench(file)
    screen.preview.do(Choose("the-receipts", "protect_presenter"))
    texts = [label.text() for label in screen.preview.findChildren(QLabel)]
    assert any("Una: I never looked at them." in t for t in texts)
    assert screen.preview.cards == ()


def test_open_floor_has_the_palette(qtbot: QtBot, open_bench: Open, file: Path) -> None:
    screen = open_bench(file)
    screen.preview.open_floor.click()
    assert screen.preview.rehearsal is not None
    assert screen.preview.rehearsal.way == "open"
    assert not screen.preview.cards[0].isEnabled()
    screen.preview.setFocus()
    qtbot.keyClick(screen.preview, Qt.Key.Key_M)
    panel = screen.preview.palette_panel
    assert panel.isVisible()
    panel.intervene.emit("echo", "group")
    assert len(screen.preview.rehearsal.actions) == 1


def test_standing_anywhere_with_any_gauges(qtbot: QtBot, open_bench: Open, file: Path) -> None:
    screen = open_bench(file)
    screen.preview.jump.click()
    form = screen.preview.form
    assert form.isVisible()
    assert a11y.unnamed(form) == []
    form.search.setText("close")
    assert form.beat == "by-the-door"
    form.facts["una-was-left"].click()
    form.gauges["safety"].slider.setValue(12)
    assert form.gauges["safety"].number.value() == 12
    qtbot.keyClick(form.search, Qt.Key.Key_Return)
    rehearsal = screen.preview.rehearsal
    assert rehearsal is not None
    assert rehearsal.place == Place("by-the-door", (("safety", 12),), frozenset({"una-was-left"}))
    assert "Perhaps she only wants somebody to look." in screen.preview.transcript.text.toPlainText()
    assert "safety 12, low" in screen.preview.behind.text()
    screen.preview.anew.click()
    assert stand(screen) == "the-receipts"


def test_the_form_by_keys(qtbot: QtBot, open_bench: Open, file: Path) -> None:
    screen = open_bench(file)
    screen.preview.open_form()
    form = screen.preview.form
    qtbot.keyClick(form.search, Qt.Key.Key_Down)
    assert form.beat == "the-number"
    qtbot.keyClick(form.search, Qt.Key.Key_Escape)
    assert not form.isVisible()
    screen.preview.open_form("by-the-door")
    assert form.beat == "by-the-door"
    form.search.setText("no such beat")
    form.choose()
    assert form.isVisible()


def test_a_play_from_elsewhere_is_taken_along(qtbot: QtBot, open_bench: Open, file: Path) -> None:
    screen = open_bench(file)
    screen.preview.stand_in(Place("the-number", (("safety", 12),)))
    save(qtbot, screen, TEXT.replace("That is not nothing.", "Not nothing."))
    assert stand(screen) == "the-number"
    assert screen.preview.rehearsal is not None
    assert screen.preview.rehearsal.play.gauge("safety") == 12
    save(qtbot, screen, WITHOUT_NUMBER)
    assert stand(screen) == "the-receipts"
    assert "The play begins anew, for it began at “the-number”: there is no beat “the-number”." in screen.state.text()


# Checks


def test_standing_on_a_finding_shows_its_lines(qtbot: QtBot, open_bench: Open, file: Path) -> None:
    file.write_text(BROKEN, encoding="utf-8")
    screen = open_bench(file)
    found = screen.checks.found
    line = found.views[0].line
    assert f"{line}  " in screen.checks.lines.toPlainText()
    screen.checks.copy.click()
    assert f"Line {line} · BAL401" in QApplication.clipboard().text()


def test_findings_go_by_keys(qtbot: QtBot, open_bench: Open, file: Path) -> None:
    screen = open_bench(file)
    found = screen.checks.found
    found.setFocus()
    first = found.current()
    qtbot.keyClick(found, Qt.Key.Key_Down)
    second = found.current()
    assert first is not None
    assert second is not None
    assert first != second
    assert screen.checks.message.text() == second.message


def test_what_is_waived_stands_apart_with_its_reason(open_bench: Open, file: Path) -> None:
    waived = TEXT.replace("beats:\n", 'craft_waivers: [{check: beats, why: "a small one"}]\nbeats:\n', 1)
    file.write_text(waived, encoding="utf-8")
    screen = open_bench(file)
    view = next(v for v in screen.checks.found.views if v.kind == "waived")
    assert (view.name, view.waived) == ("beats", "a small one")
    assert screen.checks.found.views[-1] == view
    assert ", 1 waived." in screen.state.text()


# Trial


def test_a_trial_fills_its_tables(qtbot: QtBot, open_bench: Open, file: Path) -> None:
    screen = open_bench(file)
    screen.show_tab("trial")
    trial = screen.trial
    trial.plays.setValue(2)
    with qtbot.waitSignal(trial.ended, timeout=60000):
        trial.start.click()
        assert trial.running
        assert trial.cancel.isVisible()
        assert not trial.start.isEnabled()
    assert trial.result is not None
    assert (trial.result.plays, trial.result.seed) == (2, 0)
    titles = [table.shown.title for table in trial.tables]
    assert titles[:2] == ["Gaming", "Endings by half"]
    assert a11y.unnamed(screen) == []
    trial.copy.click()
    assert "policy" in QApplication.clipboard().text()
    save(qtbot, screen, TEXT.replace("That is not nothing.", "Not nothing."))
    assert trial.stale.isVisible()


def test_progress_is_shown_and_a_trial_can_be_stopped(qtbot: QtBot, open_bench: Open, file: Path) -> None:
    screen = open_bench(file)
    screen.show_tab("trial")
    trial = screen.trial
    trial.plays.setValue(10_000)
    trial.start.click()
    qtbot.waitUntil(lambda: trial.progress.value() > 0, timeout=30000)
    assert trial.progress.maximum() > 10_000
    with qtbot.waitSignal(trial.ended, timeout=60000):
        qtbot.keyClick(trial.cancel, Qt.Key.Key_Space)
    assert trial.result is None
    assert not trial.running
    assert "stopped" in trial.state.text()
    assert trial.start.isEnabled()


def test_leaving_stops_a_trial(qtbot: QtBot, open_bench: Open, file: Path) -> None:
    screen = open_bench(file)
    screen.trial.plays.setValue(10_000)
    screen.trial.begin()
    screen.leave()
    jobs.wait_for_all()
    assert screen.trial.result is None


def test_what_was_never_reached_leads_to_its_line(qtbot: QtBot, open_bench: Open, file: Path) -> None:
    screen = open_bench(file)
    screen.trial.plays.setValue(1)
    with qtbot.waitSignal(screen.trial.ended, timeout=60000):
        screen.trial.begin()
    never = next(table for table in screen.trial.tables if table.shown.title == "Never reached")
    if never.shown.lines:
        never.grid.cellActivated.emit(0, 0)
        assert screen.checks.place.text() == f"Line {never.shown.lines[0]}"
    screen.trial.line_wanted.emit(20, "Never reached: move x")
    assert screen.checks.place.text() == "Line 20"
    assert "20  " in screen.checks.lines.toPlainText()


# The parts


def test_parts_go_by_keys(qtbot: QtBot, open_bench: Open, file: Path, active: Callable[[QWidget], None]) -> None:
    screen = open_bench(file)
    active(screen)
    qtbot.keyClick(screen, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    assert screen.parts.currentWidget() is screen.trial
    qtbot.keyClick(screen, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert screen.checks.found.hasFocus()
    qtbot.keyClick(screen, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert screen.parts.currentWidget() is screen.preview
    with qtbot.waitSignal(screen.read, timeout=5000):
        qtbot.keyClick(screen, Qt.Key.Key_F5)


def test_a_narrow_bench_has_its_checks_in_a_tab(open_bench: Open, file: Path) -> None:
    screen = open_bench(file, width=800)
    assert screen.tabs["checks"].isVisible()
    screen.show_tab("checks")
    assert screen.checks.isVisible()
    assert not screen.preview.isVisible()
    screen.resize(1280, 800)
    assert screen.checks.isVisible()
    assert screen.preview.isVisible()
    assert not screen.tabs["checks"].isVisible()


def test_large_text_makes_it_narrow(open_bench: Open, file: Path, themed: QApplication) -> None:
    screen = open_bench(file, width=1440)
    assert not screen.tabs["checks"].isVisible()
    apply_theme(themed, "dark", 200)
    QApplication.processEvents()
    assert screen.tabs["checks"].isVisible()


def test_the_map_follows_the_play(qtbot: QtBot, open_bench: Open, file: Path) -> None:
    shown: list[tuple[object, ...]] = []

    def made(scenario: object, road: object) -> BenchMap:
        shown.append((scenario, road))
        return BenchMap(QWidget(), lambda s, r: shown.append((s, r)), lambda _: None, lambda: "by-the-door")

    screen = open_bench(file, make_map=made)
    assert shown == []
    screen.show_tab("map")
    assert len(shown) == 1
    screen.show_tab("play")
    hold_once(screen)
    assert len(shown) == 1
    screen.show_tab("map")
    assert len(shown) == 2
    assert shown[1][1].passes("the-number")  # type: ignore[attr-defined]
    save(qtbot, screen, WITHOUT_NUMBER)
    assert len(shown) == 3
    screen.from_map.click()
    assert screen.preview.form.beat == "by-the-door"


def test_reading_twice_at_once_reads_what_came_last(qtbot: QtBot, open_bench: Open, file: Path) -> None:
    screen = open_bench(file)
    screen.read_again()
    screen.read_again()
    screen.settle()
    assert screen.bench.readings == 3


def test_going_on_is_only_taken_where_it_fits(open_bench: Open, file: Path) -> None:
    screen = open_bench(file)
    screen.preview.do(Go("by-the-door"))
    assert stand(screen) == "the-receipts"
