"""What replaces the whole window: another language, and a backup put back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from simulator import language
from simulator.store.backup import SUFFIX, read_backup
from simulator.store.open import open_store
from tests.small import record, small
from ui import jobs
from ui.app import App
from ui.asked import Asked
from ui.keeping import Keeping
from ui.languages import chosen, speak
from ui.prefs import read_prefs
from ui.screens.settings import SettingsScreen


@pytest.fixture
def app(qtbot: QtBot, themed: QApplication, tmp_path: Path) -> Iterator[App]:
    """The app on a data folder, on its settings."""
    made = App(themed, tmp_path / "data", Asked())
    made.window.show()
    qtbot.waitExposed(made.window)
    made.desk.open()
    made.desk.settle()
    made.window.do_settings()
    yield made
    made.window.close()
    jobs.wait_for_all()
    speak(themed, "en")


def settings_of(app: App) -> SettingsScreen:
    return cast(SettingsScreen, app.window.stack.currentWidget())


def keeping_of(app: App) -> Keeping:
    keeping = app.window.adjusting.keeping
    assert keeping is not None
    return keeping


def choose(qtbot: QtBot, app: App, code: str) -> None:
    before = app.window
    next(o for o in settings_of(app).languages if o.key == code).click()
    qtbot.waitUntil(lambda: app.window is not before and app.window.isVisible())


def test_another_language_is_in_force_at_once_and_back(qtbot: QtBot, app: App) -> None:
    size = app.window.size()
    choose(qtbot, app, "de")
    assert language.code() == "de"
    assert app.window.at == "settings"
    assert app.window.size() == size
    assert settings_of(app).accessibleName() == "Einstellungen"
    assert app.window.commands["quit"].text() == "Beenden"
    assert read_prefs(app.desk.folder)[0].language == "de"
    assert next(o for o in settings_of(app).languages if o.isChecked()).key == "de"
    app.window.do_home()
    titles = [card.title for card in app.window.home.view.cards] if app.window.home.view is not None else []
    assert "Der Mann um halb sechs" in titles
    app.window.do_settings()
    choose(qtbot, app, "en")
    assert settings_of(app).accessibleName() == "Settings"


def test_the_system_decides_where_nothing_is_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    for asked, spoken in (("de_AT.UTF-8", "de"), ("fr_CA.UTF-8", "fr"), ("pt_PT.UTF-8", "en"), ("C.UTF-8", "en")):
        monkeypatch.setenv("LC_ALL", asked)
        monkeypatch.setenv("LANGUAGE", "")
        assert chosen("system") == spoken
    assert chosen("de") == "de"


def test_everything_in_one_file_and_back(qtbot: QtBot, app: App, tmp_path: Path) -> None:
    app.desk.store().begin(record().header, small()).close()
    path = tmp_path / f"mine{SUFFIX}"
    keeping = keeping_of(app)
    with qtbot.waitSignal(keeping.saying) as said:
        keeping.back_up(str(path))
    assert str(path) in said.args[0]
    assert "balint.db" in [name for name, _, _ in read_backup(path).files]

    app.desk.discard(record().header.play)
    keeping.offer(str(path))
    box = app.window.findChild(QMessageBox)
    assert box is not None
    assert box.defaultButton().text() == "Leave it as it is"
    before = app.window
    next(b for b in box.buttons() if b.text() == "Restore").click()
    qtbot.waitUntil(lambda: app.window is not before and app.desk.ready)
    assert [row.id for row in app.desk.plays()] == [record().header.play]
    assert "The backup is in place" in app.window.notice.words.text()
    aside = next((app.desk.folder / "backups").glob("before-restore-*"))
    store = open_store(aside)
    assert store.plays() == ()
    store.close()


def test_a_file_that_is_no_backup_changes_nothing(qtbot: QtBot, app: App, tmp_path: Path) -> None:
    (tmp_path / "x").write_text("no")
    keeping = keeping_of(app)
    with qtbot.waitSignal(keeping.saying) as said:
        keeping.offer(str(tmp_path / "x"))
    assert "no whole backup" in said.args[0]
    with qtbot.waitSignal(keeping.saying):
        keeping.restore(str(tmp_path / "x"))
    assert app.desk.plays() == ()


def test_the_folder_is_shown_and_opened(qtbot: QtBot, app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    screen = settings_of(app)
    assert screen.folder.text() == str(app.desk.folder)
    screen.open_folder.click()
    assert opened == [QUrl.fromLocalFile(str(app.desk.folder))]
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    screen.open_folder.click()
    assert "could not be opened" in app.window.notice.words.text()
