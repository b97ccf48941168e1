"""All commands in one table: shortcuts, the menu and the page of keys are made from it. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

ANYWHERE: Final = frozenset(
    {"home", "briefing", "season", "plays", "settings", "keys", "coverage", "refused", "crash"}
    | {"habits", "practice", "notebook", "look", "panel", "sealed"}
    | {"plenary", "pair", "cards"}
    | {"room", "debrief", "map", "offer", "author"}
)
OUTSIDE: Final = ANYWHERE - {"room", "debrief", "map"}
PAGES: Final = OUTSIDE - {"home", "author"}


@dataclass(frozen=True, slots=True)
class Command:
    """One thing the window can do. `where` names the screens it is possible in; `menu` whether the menu has it.

    `keys` are in Qt's portable form. The room hears its own keys, and lists them itself.
    """

    id: str
    text: str
    keys: tuple[str, ...]
    where: frozenset[str] = ANYWHERE
    menu: bool = True


COMMANDS: Final = (
    Command("open", "Open a session file…", ("Ctrl+O",), OUTSIDE),
    Command("new_session", "New session from template…", ("Ctrl+N",), OUTSIDE),
    Command("plays", "My plays", ("Ctrl+P",), OUTSIDE),
    Command("habits", "Habits", ("Ctrl+H",), OUTSIDE),
    Command("notebook", "Notebook", ("Ctrl+J",), OUTSIDE),
    Command("look", "Before co-leading", ("Ctrl+L",), OUTSIDE),
    Command("coverage", "Coverage of the library", ("Ctrl+Shift+L",), OUTSIDE),
    Command("settings", "Settings", ("Ctrl+,",), OUTSIDE),
    Command("larger", "Larger text", ("Ctrl++", "Ctrl+=")),
    Command("smaller", "Smaller text", ("Ctrl+-",)),
    Command("usual_size", "Usual text size", ("Ctrl+0",)),
    Command("keys", "Keys", ("F1",), ANYWHERE - {"room"}),
    Command("back", "Back", ("Esc", "Alt+Left"), PAGES, menu=False),
    Command("home", "Home", ("Alt+Home",), PAGES | {"author"}, menu=False),
    Command("quit", "Quit", ("Ctrl+Q",)),
)


def in_menu() -> tuple[Command, ...]:
    """The commands of the menu, in its order."""
    return tuple(c for c in COMMANDS if c.menu)


def spoken_keys(command: Command) -> str:
    """The keys of a command as one reads them: “Ctrl + O”."""
    return " or ".join(_readable(k) for k in command.keys)


def _readable(keys: str) -> str:
    if keys.endswith("++"):
        return f"{keys[:-2]} + plus"
    if keys.endswith("+-"):
        return f"{keys[:-2]} + minus"
    return " + ".join(part for part in keys.split("+") if part) if len(keys) > 1 else keys
