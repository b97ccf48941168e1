"""The languages the window speaks, and the change from one to another."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from simulator import language

#: The own name of each language; that of the code comes first.
OWN_NAMES: Mapping[str, str] = {"en": "English", "de": "Deutsch", "fr": "Français"}
CODE = "en"
_OURS = Path(__file__).parent / "translations"
_installed: list[QTranslator] = []


def chosen(preferred: str) -> str:
    """The language to speak: the one preferred, else the first the system asks for that there is, else English."""
    asked = (preferred, *(name.split("-")[0] for name in QLocale.system().uiLanguages()))
    return next((code for code in asked if code in OWN_NAMES), CODE)


def speak(app: QGuiApplication, code: str) -> None:
    """Let the program, and Qt's own dialogs, speak a language from now on. What is on screen stays as it was."""
    while _installed:
        app.removeTranslator(_installed.pop())
    locale = QLocale(code)
    QLocale.setDefault(locale)
    language.use(code)
    if code != CODE:
        _install(app, f"qtbase_{code}", Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)))
        if _install(app, f"balint_{code}", _OURS):
            language.use(code, _through_qt)
    app.setLayoutDirection(locale.textDirection())


def _install(app: QGuiApplication, name: str, folder: Path) -> bool:
    translator = QTranslator(app)
    if not translator.load(name, str(folder)):
        return False
    app.installTranslator(translator)
    _installed.append(translator)
    return True


def _through_qt(source: str, note: str, n: int | None) -> str:
    said = QCoreApplication.translate("", source, note, -1 if n is None else n)
    return language.in_english(source, note, n) if said == source else said
