"""What the commands share: kinds of arguments, errors as sentences, files written whole, and the window. No Qt here."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import Any

import click

from ui.asked import Asked

FOLDER = click.Path(file_okay=False, path_type=Path)
FILE_IN = click.Path(dir_okay=False, exists=True, path_type=Path)
FILE_OUT = click.Path(dir_okay=False, path_type=Path)


class Refused(click.ClickException):
    """An error of ours as a sentence and an exit code."""

    def __init__(self, message: str, exit_code: int = 1) -> None:
        super().__init__(message)
        self.code = exit_code

    def show(self, file: Any = None) -> None:
        """Print the sentence and leave with the code."""
        click.echo(self.message, err=True, file=file)
        sys.exit(self.code)


def open_window(data: Path | None, asked: Asked) -> int:
    """Open the window, or say in a sentence why there is none; the exit code."""
    from ui.window import NO_WINDOW_EXIT, WindowTry, no_window_sentence

    window_try = WindowTry()
    if window_try.known is not None:
        click.echo(no_window_sentence(window_try.known), err=True)
        return NO_WINDOW_EXIT
    try:
        from ui.app import run
    except ImportError as error:
        if error.name is None or not error.name.startswith(("PySide6", "shiboken6")):
            raise
        click.echo(no_window_sentence("PySide6 is not installed"), err=True)
        return NO_WINDOW_EXIT
    problem = window_try.problem()
    if problem is not None:
        click.echo(no_window_sentence(problem), err=True)
        return NO_WINDOW_EXIT
    return run(data, asked)


def replace_file(path: Path, text: str) -> None:
    """Write a file whole or not at all."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as out:
            out.write(text)
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
