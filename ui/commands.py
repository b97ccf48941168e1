"""All commands in one table: shortcuts, the menu and the page of keys are made from it. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

ANYWHERE: Final = frozenset({"home", "briefing", "plays", "settings", "keys", "refused", "room", "debrief"})
OUTSIDE: Final = ANYWHERE - {"room", "debrief"}
PAGES: Final = OUTSIDE - {"home"}


@dataclass(frozen=True, slots=True)
class Command:
    """One thing the window can do. `where` names the screens it is possible in; `menu` whether the menu has it.

    `keys` are in Qt's portable form; a command without `here` belongs to a screen that hears its keys itself.
    """

    id: str
    text: str
    keys: tuple[str, ...]
    where: frozenset[str] = ANYWHERE
    group: str = "Everywhere"
    menu: bool = True
    here: bool = True


COMMANDS: Final = (
    Command("open", "Open a session file…", ("Ctrl+O",), OUTSIDE),
    Command("plays", "My plays", ("Ctrl+P",), OUTSIDE),
    Command("settings", "Settings", ("Ctrl+,",), OUTSIDE),
    Command("larger", "Larger text", ("Ctrl++", "Ctrl+=")),
    Command("smaller", "Smaller text", ("Ctrl+-",)),
    Command("usual_size", "Usual text size", ("Ctrl+0",)),
    Command("keys", "Keys", ("F1",)),
    Command("back", "Back", ("Alt+Left",), PAGES, menu=False),
    Command("home", "Home", ("Alt+Home",), PAGES, menu=False),
    Command("quit", "Quit", ("Ctrl+Q",)),
    Command("room_go", "Show the rest of what is said; then, let the group go on", ("Space",), group="In the room"),
    Command("room_say", "Say the sentence with this number", ("1 – 9",), group="In the room"),
    Command("room_palette", "What a leader can do (open floor)", ("M",), group="In the room"),
    Command("room_mark", "Mark this place to come back to", ("*",), group="In the room"),
    Command("room_pause", "Pause, or stop here", ("Esc",), group="In the room"),
    Command("room_find", "Search what was said", ("Ctrl+F",), group="In the room"),
)
_ROOM: Final = frozenset(c.id for c in COMMANDS if c.group == "In the room")


def handled_by_window() -> tuple[Command, ...]:
    """The commands the window itself carries out."""
    return tuple(c for c in COMMANDS if c.id not in _ROOM)


def in_menu() -> tuple[Command, ...]:
    """The commands of the menu, in its order."""
    return tuple(c for c in handled_by_window() if c.menu)


def groups() -> tuple[tuple[str, tuple[Command, ...]], ...]:
    """The commands by where they work, for the page of keys."""
    names = tuple(dict.fromkeys(c.group for c in COMMANDS))
    return tuple((name, tuple(c for c in COMMANDS if c.group == name)) for name in names)


def spoken_keys(command: Command) -> str:
    """The keys of a command as one reads them: “Ctrl + O”."""
    return " or ".join(_readable(k) for k in command.keys)


def _readable(keys: str) -> str:
    if keys.endswith("++"):
        return f"{keys[:-2]} + plus"
    if keys.endswith("+-"):
        return f"{keys[:-2]} + minus"
    return " + ".join(part for part in keys.split("+") if part) if len(keys) > 1 else keys
