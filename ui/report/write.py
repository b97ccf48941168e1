"""Reports of records, written as files: whole or not at all, and never over a record."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Literal

from simulator.errors import BalintError
from simulator.model.palette import Source
from simulator.record.record import Record

Form = Literal["html", "csv", "pdf"]
DICTIONARY = "-columns.csv"


class ReportRefused(BalintError):
    """A report that cannot be written as asked."""


def write_reports(
    records: Sequence[Record],
    sources: Mapping[str, Source],
    outputs: Mapping[Form, Path],
    replace: Callable[[Path, str], None],
    *,
    notes: bool = False,
) -> Iterator[Path]:
    """Write the forms asked for and yield each file that is there; `replace` writes a text whole or not at all.

    Beside the CSV stands what its columns mean. Raises ReportRefused or OSError.
    """
    if "html" in outputs:
        from ui.report.page import report_html  # noqa: PLC0415 - jinja2 is slow to come

        replace(outputs["html"], report_html(records, sources, notes=notes))
        yield outputs["html"]
    if "csv" in outputs:
        from scoring.table import dictionary_csv, moments_csv  # noqa: PLC0415

        path = outputs["csv"]
        columns = path.with_name(f"{path.stem}{DICTIONARY}")
        replace(path, moments_csv(records))
        replace(columns, dictionary_csv())
        yield from (path, columns)
    if "pdf" in outputs:
        yield _pdf(records, sources, outputs["pdf"], notes=notes)


def write_page_pdf(html: str, title: str, path: Path) -> Path:
    """Write one text as a print copy. Raises ReportRefused without Qt, or OSError."""
    try:
        from ui.printing import application, write_page  # noqa: PLC0415 - only this needs Qt
    except ImportError as error:
        raise ReportRefused(f"A PDF needs PySide6, which is not here ({error}). --html can be printed.") from error
    held = application()
    write_page(html, title, path)
    del held
    return path


def _pdf(records: Sequence[Record], sources: Mapping[str, Source], path: Path, *, notes: bool) -> Path:
    from ui.report.page import play_page  # noqa: PLC0415

    try:
        from ui.printing import application, write_pdf  # noqa: PLC0415 - only this needs Qt
    except ImportError as error:
        raise ReportRefused(f"A PDF needs PySide6, which is not here ({error}). --html can be printed.") from error
    held = application()
    part = path.with_name(f".{path.name}.part")
    try:
        write_pdf([play_page(r, sources, notes=notes) for r in records], part)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
        del held
    return path
