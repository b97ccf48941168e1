"""The ways to the writers' bench: the command, a file that is opened, a new session from the template."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from simulator.content.library import check_file
from simulator.content.new_file import write_new_session
from simulator.content.template import TODO, new_session
from tests.ui.screens import opened
from tests.ui.shell import SMALL, close, new_window, on_screen
from tests.ui.stage import settle
from ui import a11y, cli
from ui.app import App
from ui.asked import Asked
from ui.screens.author import AuthorScreen
from ui.screens.map import MapScreen
from ui.screens.offer import OfferScreen
from ui.screens.refused import RefusedScreen
from ui.theme.style import apply_theme


def bench_of(window: object) -> AuthorScreen:
    bench = window.writing.bench  # type: ignore[attr-defined]
    assert isinstance(bench, AuthorScreen)
    bench.settle()
    return bench


def test_the_app_opens_the_bench(qtbot: QtBot, themed: QApplication, tmp_path: Path) -> None:
    app = App(themed, tmp_path, Asked(file=str(SMALL)))
    qtbot.addWidget(app.window)
    app.window.show()
    qtbot.waitUntil(lambda: app.window.at == "author")
    assert bench_of(app.window).preview.rehearsal is not None
    close(app.window)
    app.end()


def test_an_opened_file_can_be_led_or_worked_on(qtbot: QtBot, themed: QApplication, tmp_path: Path) -> None:
    window = new_window(qtbot, tmp_path)
    window.opening.offer_file(str(SMALL))
    qtbot.waitUntil(lambda: window.at == "offer")
    offer = window.stack.currentWidget()
    assert isinstance(offer, OfferScreen)
    assert a11y.unnamed(offer) == []
    with on_screen(qtbot, window, "briefing"):
        qtbot.keyClick(offer.lead_it, Qt.Key.Key_Space)
    window.opening.offer_file(str(SMALL))
    qtbot.waitUntil(lambda: window.at == "offer")
    offer = window.stack.currentWidget()
    assert isinstance(offer, OfferScreen)
    with on_screen(qtbot, window, "author"):
        qtbot.keyClick(offer.work_on, Qt.Key.Key_Space)
    assert bench_of(window).preview.rehearsal is not None
    close(window)


def test_a_refused_file_can_be_worked_on(qtbot: QtBot, themed: QApplication, tmp_path: Path) -> None:
    file = tmp_path / "broken.yaml"
    file.write_text("kind: scenario\n", encoding="utf-8")
    window = new_window(qtbot, tmp_path / "data")
    window.opening.offer_file(str(file))
    qtbot.waitUntil(lambda: window.at == "refused")
    refused = window.stack.currentWidget()
    assert isinstance(refused, RefusedScreen)
    with on_screen(qtbot, window, "author"):
        qtbot.keyClick(refused.work, Qt.Key.Key_Space)
    assert bench_of(window).checks.found.views
    close(window)


def test_nothing_of_the_bench_is_kept(qtbot: QtBot, themed: QApplication, tmp_path: Path) -> None:
    window = new_window(qtbot, tmp_path)
    window.writing.work_on(str(SMALL))
    bench_of(window).preview.go_on()
    with on_screen(qtbot, window, "home"):
        qtbot.keyClick(bench_of(window).back, Qt.Key.Key_Space)
    assert window.desk.plays() == ()
    assert window.writing.bench is None
    close(window)


def test_the_map_of_the_bench(qtbot: QtBot, themed: QApplication, tmp_path: Path) -> None:
    window = new_window(qtbot, tmp_path)
    window.writing.work_on(str(SMALL))
    bench = bench_of(window)
    bench.show_tab("map")
    found = bench.map_part.findChild(MapScreen)
    assert found is not None
    assert bench.preview.rehearsal is not None
    assert found.chosen == bench.preview.rehearsal.play.beat
    assert a11y.unnamed(window) == []
    qtbot.keyClick(found, Qt.Key.Key_Escape)
    assert bench.at == "play"
    bench.show_tab("map")
    bench.from_map.click()
    assert bench.preview.form.isVisible()
    close(window)


def test_going_elsewhere_lets_the_bench_go(qtbot: QtBot, themed: QApplication, tmp_path: Path) -> None:
    window = new_window(qtbot, tmp_path)
    window.writing.work_on(str(SMALL))
    bench_of(window)
    window.do_keys()
    window.do_back()
    assert window.at == "author"
    window.do_settings()
    assert window.writing.bench is None
    close(window)


def test_a_new_session_is_written_and_opened(qtbot: QtBot, themed: QApplication, tmp_path: Path) -> None:
    window = new_window(qtbot, tmp_path / "data")
    window.do_new_session()
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    assert not dialog.isModal() or dialog.windowModality() != Qt.WindowModality.ApplicationModal
    assert dialog.testOption(QFileDialog.Option.DontConfirmOverwrite)
    path = tmp_path / "the-empty-chair.yaml"
    with on_screen(qtbot, window, "author"):
        dialog.fileSelected.emit(str(path))
    dialog.close()
    assert path.read_text(encoding="utf-8") == new_session("the-empty-chair")
    assert {view.code for view in bench_of(window).checks.found.views} == TODO
    text = path.read_text(encoding="utf-8").replace("\ninvented: no ", "\ninvented: yes ")
    with qtbot.waitSignal(bench_of(window).read):
        path.write_text(text, encoding="utf-8")
    qtbot.waitUntil(lambda: bench_of(window).preview.rehearsal is not None)
    close(window)


def test_what_is_there_is_never_written_over(qtbot: QtBot, themed: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text("mine", encoding="utf-8")
    window = new_window(qtbot, tmp_path / "data")
    window.writing.new_session(str(path))
    assert path.read_text(encoding="utf-8") == "mine"
    assert window.at == "home"
    assert "is there already" in window.notice.words.text()
    close(window)


@pytest.mark.parametrize("name", ["Has Capitals.yaml", "no-suffix", "über.yaml", "new.yaml.txt", "-.yaml"])
def test_names_that_are_no_id_are_not_written(tmp_path: Path, name: str) -> None:
    assert "cannot be the name" in write_new_session(tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_to(tmp_path: Path) -> None:
    assert "could not be written" in write_new_session(tmp_path / "no" / "folder.yaml")


def test_a_new_session_asks_for_the_writers_word_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "a-first-one.yaml"
    assert write_new_session(path) == ""
    assert {found.code for found in check_file(path)} == TODO


def test_the_command_opens_the_bench(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[Path | None, Asked]] = []

    def opened(data: Path | None, what: Asked) -> int:
        asked.append((data, what))
        return 0

    monkeypatch.setattr(cli, "open_window", opened)
    done = CliRunner().invoke(cli.main, ["author", str(SMALL), "--data", str(tmp_path)])
    assert done.exit_code == 0, done.output
    assert asked == [(tmp_path, Asked(file=str(SMALL)))]
    missing = CliRunner().invoke(cli.main, ["author", str(tmp_path / "none.yaml")])
    assert missing.exit_code == 2
    assert len(asked) == 1


def test_text_grows_while_the_checks_stand_beside(themed: QApplication, tmp_path: Path) -> None:
    """Where the text grows, the checks leave the splitter they stand in, and Qt must not be in its list of widgets."""
    with opened("author", tmp_path / "data", QSize(1440, 900)) as shown:
        bench = next(iter(shown.findChildren(AuthorScreen)))
        for size in (150, 200, 100, 150, 100):
            apply_theme(themed, "light", size)
            settle()
            assert bench.checks.parentWidget() is (bench.whole if size == 100 else bench.parts)
