"""A play as a file: the record itself, a page for a browser, a print copy, or a table."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from simulator.errors import StoreError
from simulator.language import mark, tr
from ui.desk import Desk

#: What each kind of copy is, and its suffix.
KINDS = (
    (mark("The record, to be read in again"), "jsonl"),
    (mark("A page for a browser"), "html"),
    (mark("A print copy"), "pdf"),
    (mark("A table of its moments"), "csv"),
)


class Paperwork(QObject):
    """Asks where to, and writes. `chosen` carries the path that was chosen, `saying` a
    sentence. Private notes are in the record only."""

    saying = Signal(str)
    chosen = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.play = ""

    def ask_where(self, play: str) -> None:
        """Ask where a copy of a play should be kept, and as what."""
        self.play = play
        parent = self.parent()
        window = parent if isinstance(parent, QWidget) else None
        dialog = QFileDialog(window, tr("Keep a copy of this play"), f"{play[:8]}.jsonl")
        every = tr("All files")
        dialog.setNameFilters([*(f"{tr(words)} (*.{suffix})" for words, suffix in KINDS), f"{every} (*)"])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("jsonl")
        dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(suffix_of(kind)))
        dialog.fileSelected.connect(self.chosen)
        dialog.open()

    def write(self, path: str) -> None:
        """Write the play that was asked for; the file's suffix says as what."""
        from scoring.wording import listed  # noqa: PLC0415 - made when it is wanted

        file = Path(path)
        form = file.suffix.lower().removeprefix(".")
        try:
            if form in {"html", "pdf", "csv"}:
                said = tr("The report is in {files}.", files=listed([str(w) for w in self._report(file, form)]))
            else:
                file.write_text(self.desk.copy_of(self.play), encoding="utf-8", newline="\n")
                said = tr("A copy of the record is in {file}.", file=file)
        except OSError as error:
            why = error.strerror or error
            raise StoreError(tr("{path} could not be written ({why}).", path=path, why=why)) from error
        self.saying.emit(said)

    def _report(self, file: Path, form: str) -> list[Path]:
        from ui.report.write import write_reports  # noqa: PLC0415 - made when it is wanted

        record = self.desk.record(self.play)
        sources = self.desk.reference().literature.sources
        return list(write_reports([record], sources, {form: file}, _write))  # type: ignore[dict-item]


def suffix_of(kind: str) -> str:
    """The suffix a kind of file has: “A print copy (*.pdf)” is ``pdf``."""
    return kind.rpartition("*.")[2].rstrip(")") or "jsonl"


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")
