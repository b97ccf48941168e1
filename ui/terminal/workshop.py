"""What the commands for workshops do: create, collect, erase, results, and a made-up workshop to try it with."""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from scoring.cohort import FLOOR, Results, results
from scoring.cohort_table import columns_csv, long_csv, moments_csv, persons, wide_csv
from simulator.content.library import library
from simulator.digest import digest
from simulator.exchange.xapi import statements, to_lines
from simulator.model.scenario import Scenario
from simulator.panel.files import Panel, read_panel
from simulator.workshop.collect import Collection, collect
from simulator.workshop.erase import dump_blank
from simulator.workshop.file import (
    PRIVATE_SUFFIX,
    SUFFIX,
    Organiser,
    Part,
    Workshop,
    WorkshopRefused,
    create,
    dump_organiser,
    dump_workshop,
    load_organiser,
    load_workshop,
)
from simulator.workshop.handin import SUFFIX as HAND_IN
from simulator.workshop.handin import Answer, Enrolment, dump_handin, enrol, leave, with_answer
from simulator.workshop.sealed import SealedSession, seal

HAND_INS = "hand-in"
MOST_EXTRA = 1000  # percent; “at least ten times” is what WCAG 2.2.1 asks of a limit
RESULTS, HANDOUT_PDF = "results", "handout.pdf"
PERSONS = ("long.csv", "wide.csv", "xapi.jsonl")  # of results: what has a row for each person
CONSENT = (
    "You lead written, fictional sessions. What you choose is handed in under your code, in its order and without "
    "clock times. The organiser reads it together with the others’; nobody who decides on credentials sees what a "
    "single person chose. You may leave a session or take the other one, and nobody is told why. You may have "
    "everything erased."
)
FICTIONAL = "A made-up workshop: its trainees are policies of the program, not people."
Replace = Callable[[Path, str], None]


@dataclass(frozen=True, slots=True)
class Folder:
    """A workshop's folder: the workshop, the organiser's half if it is there, and where hand-ins are."""

    path: Path
    workshop: Workshop
    organiser: Organiser | None
    handins: Path


def open_folder(path: Path) -> Folder:
    """The workshop in a folder: its file, perhaps the private one, and the folder of hand-ins (or the folder itself).

    Raises WorkshopRefused.
    """
    files = sorted(path.glob(f"*{SUFFIX}")) or sorted(path.parent.glob(f"*{SUFFIX}"))
    if len(files) != 1:
        raise WorkshopRefused(f"There should be one {SUFFIX} file in {path}; there are {len(files)}.")
    workshop = load_workshop(files[0].read_bytes())
    private = files[0].with_suffix(PRIVATE_SUFFIX)
    organiser = load_organiser(private.read_bytes()) if private.exists() else None
    handins = path / HAND_INS if (path / HAND_INS).is_dir() else path
    return Folder(path, workshop, organiser, handins)


def create_files(out: Path, sessions: Sequence[str], options: Mapping[str, Any], replace: Replace) -> list[str]:
    """Make a workshop file and the private one beside it; the codes, to be handed out.

    Raises WorkshopRefused, StoreError for an address, or ScenarioRefused for an unknown session.
    """
    if out.suffix != SUFFIX:
        raise WorkshopRefused(f"The file’s name ends in {SUFFIX}.")
    private = out.with_suffix(PRIVATE_SUFFIX)
    taken = next((p for p in (out, private) if p.exists()), None)
    if taken is not None:
        raise WorkshopRefused(f"{taken} is there already; a workshop that was given out is not written over.")
    _check_extra(options)
    _check_server(options)
    parts = [Part(*s.split(":", 1)) for s in sessions]
    wanted = dict.fromkeys(i for p in parts for i in (p.session, p.substitute) if i)
    sealed = [seal(library().load(i).scenario) for i in wanted]
    unread = [s.title for s in sealed if not s.reviewed]
    workshop, organiser = create(sealed, parts, **options)
    replace(out, dump_workshop(workshop, organiser))
    replace(private, dump_organiser(organiser))
    private.chmod(0o600)
    said = [f"{out} is for the trainees.", f"{private} is yours alone: keep it; without it nothing can be erased."]
    said.append(f"With this file you sign: {workshop.promise}")
    if unread:
        said.append(f"Nobody has read for what is sensitive in: {', '.join(unread)}. Please read them first.")
    numbered = (f"{n:4}  {code}" for n, code in enumerate(organiser.codes, start=1))
    return [*said, "Codes, one for each, by number:", *numbered]


def _check_server(options: Mapping[str, Any]) -> None:
    """An address that trainees can use: private on the way, and without anybody's login. Raises StoreError."""
    server, certificate = options.get("server"), options.get("certificate")
    if not server:
        if certificate:
            raise WorkshopRefused("A certificate needs the address of the database it is of: say --server too.")
        return
    if certificate and "-----BEGIN CERTIFICATE-----" not in certificate:
        raise WorkshopRefused("This is no certificate as text (PEM).")
    from simulator.store.server import login_in  # noqa: PLC0415 - where there is a server

    if login_in(server):
        raise WorkshopRefused("The address goes to all trainees: leave login and password out of it.")


def _check_extra(options: Mapping[str, Any]) -> None:
    """More time is for a code there is, and needs a time. Raises WorkshopRefused."""
    extra, trainees = options.get("extra_time") or {}, options["trainees"]
    wrong = next((f"{n}={p}" for n, p in extra.items() if not (1 <= n <= trainees and 1 <= p <= MOST_EXTRA)), None)
    if wrong is not None:
        raise WorkshopRefused(f"--extra {wrong}: a code’s number from 1 to {trainees}, and 1 to {MOST_EXTRA} percent.")
    if extra and not options.get("minutes"):
        raise WorkshopRefused("More time needs a time: say --minutes too.")


def collection_data(folder: Folder, found: Collection) -> dict[str, Any]:
    """A collection as data, without anything about what a person chose."""
    return {
        "workshop": folder.workshop.title,
        "counted": len(found.counted),
        "set_aside": [{**asdict(s), "file": Path(s.file).name} for s in found.aside],
        "missing": list(found.missing),
        "keep_until": folder.workshop.keep_until.isoformat(),
        "erased": list(found.erased),
        "time_over": _sessions(p.session for h in found.counted for p in h.plays if p.time_over),
        "with_notes": sum(any(p.note for p in h.plays) for h in found.counted),
    }


def notes_of(path: Path) -> list[str]:
    """What trainees wrote and ticked, by session, without codes and in an order that tells nothing.

    Raises WorkshopRefused without the organiser's private file.
    """
    folder, found = collect_folder(path)
    if folder.organiser is None:
        raise WorkshopRefused("Only who has the organiser’s private file reads what people wrote.")
    said: list[str] = []
    for session in folder.workshop.sessions:
        notes = sorted(
            (p.note for h in found.counted for p in h.plays if p.session == session.id and p.note), key=digest
        )
        said += [f"{session.title}:", *(f"\n{note}" for note in notes), ""] if notes else []
    return said or ["Nobody handed in what they wrote."]


def _sessions(sessions: Iterable[str]) -> dict[str, int]:
    """How often each session is among these."""
    return dict(sorted(Counter(sessions).items()))


def collect_folder(path: Path) -> tuple[Folder, Collection]:
    """Collect what is in a workshop's folder."""
    folder = open_folder(path)
    return folder, collect([folder.handins], folder.workshop, folder.organiser)


def erase(path: Path, code: str, today: date, replace: Replace) -> str:
    """Put a signed blank in place of a hand-in, and delete the hand-in."""
    folder, code = open_folder(path), code.strip().lower()
    if folder.organiser is None:
        raise WorkshopRefused("Only who has the organiser’s private file can erase.")
    blank = dump_blank(folder.workshop, folder.organiser, code, today)
    gone = 0
    for file in folder.handins.glob(f"*{HAND_IN}"):
        if code in file.read_text(encoding="utf-8", errors="replace"):
            file.unlink()
            gone += 1
    replace(folder.handins / f"{code}.erased{HAND_IN}", blank)
    again = _compute_again(path, replace)
    return f"Erased: {gone} {'file' if gone == 1 else 'files'} of {code}.{again}"


def _compute_again(path: Path, replace: Replace) -> str:
    """Results of a folder that has some, computed again without who was erased; a sentence about it."""
    out = path / RESULTS
    if not out.is_dir():
        return ""
    (out / HANDOUT_PDF).unlink(missing_ok=True)
    write_results(*collect_folder(path), out, replace)
    return f" What is in {out} was computed again; a print copy of the handout is to be made again with --pdf."


def erase_expired(path: Path, today: date, replace: Replace) -> str:
    """Erase all hand-ins of a workshop whose time is over, with the tables and statements made of them.

    Raises WorkshopRefused before that day, or without the private file.
    """
    folder, found = collect_folder(path)
    until = folder.workshop.keep_until
    if today <= until:
        raise WorkshopRefused(f"These hand-ins may be kept until {until}; erase single ones by their code.")
    for code in (h.code for h in found.counted):
        erase(path, code, today, replace)
    for aside in (Path(a.file) for a in found.aside):
        (folder.handins / aside.name).unlink(missing_ok=True)
    for name in PERSONS:
        (path / RESULTS / name).unlink(missing_ok=True)
    kept = "What you wrote elsewhere with --out, or sent to a store, is yours to delete."
    return f"Erased: {len(found.counted)} hand-ins, what was set aside, and tables with a row for each person. {kept}"


def results_of(folder: Folder, found: Collection, panel: Panel) -> tuple[Results, dict[str, Scenario]]:
    """The results, and the sessions they rest on, as the library has them now."""
    scenarios = {s.id: library().load(s.id).scenario for s in folder.workshop.sessions if s.id in library().ids()}
    return results(folder.workshop, found.counted, scenarios, panel), scenarios


def write_results(
    folder: Folder, found: Collection, out: Path, replace: Replace, *, made_up: bool = False
) -> list[str]:
    """Write results as JSON, tables, handout and xAPI into a folder; the files, by name."""
    from ui.report.handout import handout_html  # noqa: PLC0415 - jinja2 is slow to come

    figures, scenarios = results_of(folder, found, read_panel([folder.path / "panel"]))
    out.mkdir(parents=True, exist_ok=True)
    workshop = folder.workshop
    texts = {
        "results.json": json.dumps(asdict(figures), ensure_ascii=False, indent=2, default=str) + "\n",
        "moments.csv": moments_csv(figures),
        "long.csv": long_csv(workshop, found.counted, scenarios),
        "wide.csv": wide_csv(workshop, found.counted),
        "columns.csv": columns_csv(),
        "handout.html": handout_html(workshop, figures, scenarios, (FICTIONAL,) if made_up else ()),
        "xapi.jsonl": to_lines(statements(workshop, found.counted, persons(found.counted, workshop))),
    }
    for name in PERSONS if len(found.counted) < FLOOR else ():
        del texts[name]
        (out / name).unlink(missing_ok=True)
    for name, text in texts.items():
        replace(out / name, text)
    return list(texts)


def demo(out: Path, trainees: int, replace: Replace, today: date, sessions: Sequence[str] = ()) -> list[str]:
    """A complete made-up workshop: file, hand-ins by policies (one altered, one cut), collection, results.

    Raises WorkshopRefused if the folder is not empty.
    """
    if out.exists() and any(out.iterdir()):
        raise WorkshopRefused(f"{out} is not empty.")
    (out / HAND_INS).mkdir(parents=True)
    chosen = list(sessions) or [i for i in library().ids() if not library().load(i).scenario.review_wanted][:3]
    options = {
        "title": "A made-up workshop",
        "purpose": "to try the program",
        "organiser": "Nobody",
        "contact": "",
        "consent": CONSENT,
        "closes": today,
        "release": today + timedelta(days=7),
        "trainees": trainees,
    }
    create_files(out / f"demo{SUFFIX}", chosen, options, replace)
    replace(out / "READ-ME.txt", f"{FICTIONAL}\n")
    folder = open_folder(out)
    if folder.organiser is None:
        raise WorkshopRefused("The organiser’s file is missing.")
    scenarios = {i: library().load(i).scenario for i in chosen}
    for number, code in enumerate(folder.organiser.codes):
        text = dump_handin(_led(folder.workshop, code, scenarios, number))
        if number == 0:
            text = text.replace('"choice":"', '"choice":"x', 1)
        elif number == 1:
            text = text[: len(text) * 2 // 3]
        replace(out / HAND_INS / f"{code}{HAND_IN}", text)
    _, found = collect_folder(out)
    data = json.dumps(collection_data(folder, found), ensure_ascii=False, indent=2)
    replace(out / "collection.json", data + "\n")
    return [f"demo{SUFFIX}", "collection.json", *write_results(folder, found, out / "results", replace, made_up=True)]


def _led(workshop: Workshop, code: str, scenarios: Mapping[str, Scenario], number: int) -> Enrolment:
    """One made-up trainee: leans towards the writers' moves more or less, waits more or less, and once leaves early."""
    rng = random.Random(number)  # noqa: S311 - a demo that is the same each time
    skill, patience = rng.betavariate(2, 2), rng.betavariate(2, 3)
    seat = enrol(workshop, code)
    for part in workshop.parts:
        session = workshop.session(part.session)
        if session is None:
            continue
        for n, answer in enumerate(_answers(session, scenarios[session.id], rng, skill, patience)):
            if number == 7 and n == 9:
                seat = leave(seat, session)
                break
            seat = with_answer(seat, session, answer)
    return seat


def _answers(
    session: SealedSession, scenario: Scenario, rng: random.Random, skill: float, patience: float
) -> Iterator[Answer]:
    for stop in session.moments:
        moment = scenario.beats[stop.beat].moment
        fits = {m.id: m.fit for m in moment.moves} if moment is not None else {}
        good = [m.id for m in stop.moves if fits.get(m.id) in {"strong", "sound"}]
        draw = rng.random()
        ids = [m.id for m in stop.moves]
        pick = rng.choice(good) if draw < skill and good else ids[0] if rng.random() < patience else rng.choice(ids)
        yield Answer(stop.beat, stop.digest, pick)


def send_statements(folder: Folder, found: Collection, address: str, login: str, progress: Path) -> int:
    """Send the xAPI statements; what was sent before is not sent again. How many were sent now."""
    from simulator.exchange.xapi import Target, send  # noqa: PLC0415

    user, _, password = login.partition(":")
    made = statements(folder.workshop, found.counted, persons(found.counted, folder.workshop))
    return send(made, Target(address, user, password), progress)
