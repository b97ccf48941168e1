"""All commands in one table: shortcuts, the menu and the page of keys are made from it. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from typing import Final

from simulator.language import mark, tr

ANYWHERE: Final = frozenset(
    {"home", "briefing", "season", "plays", "settings", "keys", "about", "coverage", "refused", "crash"}
    | {"habits", "practice", "notebook", "look", "panel", "sealed"}
    | {"plenary", "pair", "cards"}
    | {"room", "debrief", "map", "offer", "handin", "author"}
)
OUTSIDE: Final = ANYWHERE - {"room", "debrief", "map"}
PAGES: Final = OUTSIDE - {"home", "author"}
#: What is printed on keys that have a name; the others are their own.
_NAMES: Final = {
    "Ctrl": mark("Ctrl", "key"),
    "Alt": mark("Alt", "key"),
    "Shift": mark("Shift", "key"),
    "Esc": mark("Esc", "key"),
    "Left": mark("Left", "key"),
    "Home": mark("Home", "key"),
    "+": mark("plus", "key"),
    "-": mark("minus", "key"),
}


@dataclass(frozen=True, slots=True)
class Command:
    """One thing the window can do. `where` names the screens it is possible in; `menu` whether the menu has it.

    `text` is said with `tr`. `keys` are in Qt's portable form. The room hears its own keys, and lists them itself.
    """

    id: str
    text: str
    keys: tuple[str, ...]
    where: frozenset[str] = ANYWHERE
    menu: bool = True


COMMANDS: Final = (
    Command("open", mark("Open a session file…"), ("Ctrl+O",), OUTSIDE),
    Command("new_session", mark("New session from template…"), ("Ctrl+N",), OUTSIDE),
    Command("plays", mark("My plays"), ("Ctrl+P",), OUTSIDE),
    Command("habits", mark("Habits"), ("Ctrl+H",), OUTSIDE),
    Command("notebook", mark("Notebook"), ("Ctrl+J",), OUTSIDE),
    Command("look", mark("Before co-leading"), ("Ctrl+L",), OUTSIDE),
    Command("coverage", mark("Coverage of the library"), ("Ctrl+Shift+L",), OUTSIDE),
    Command("settings", mark("Settings"), ("Ctrl+,",), OUTSIDE),
    Command("larger", mark("Larger text"), ("Ctrl++", "Ctrl+=")),
    Command("smaller", mark("Smaller text"), ("Ctrl+-",)),
    Command("usual_size", mark("Usual text size"), ("Ctrl+0",)),
    Command("controls", mark("Learn the controls"), ("Shift+F1",), OUTSIDE),
    Command("keys", mark("Keys"), ("F1",), ANYWHERE - {"room"}),
    Command("about", mark("About the program"), ("Ctrl+F1",), OUTSIDE),
    Command("back", mark("Back"), ("Esc", "Alt+Left"), PAGES, menu=False),
    Command("home", mark("Home"), ("Alt+Home",), PAGES | {"author"}, menu=False),
    Command("quit", mark("Quit"), ("Ctrl+Q",)),
)


def in_menu() -> tuple[Command, ...]:
    """The commands of the menu, in its order."""
    return tuple(c for c in COMMANDS if c.menu)


def spoken_keys(command: Command) -> str:
    """The keys of a command as one reads them: “Ctrl + O”."""
    first, *others = (_readable(k) for k in command.keys)
    return reduce(lambda these, that: tr("{these} or {that}", these=these, that=that), others, first)


def _readable(keys: str) -> str:
    if len(keys) == 1:
        return keys
    parts = [part for part in keys.split("+") if part] + (["+"] if keys.endswith("++") else [])
    return " + ".join(tr(_NAMES[part], "key") if part in _NAMES else part for part in parts)
