"""The look: contrast, palette, fonts, sizes; colours live nowhere else."""

from __future__ import annotations

import re
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QPushButton

from ui.theme.palette import palette_of
from ui.theme.style import (
    TEXT_SCALES,
    apply_theme,
    change_text_size,
    font,
    load_fonts,
    look,
    style_sheet,
    system_wishes,
)
from ui.theme.tokens import SCHEMES, SHAPE_CONTRAST, TEXT_CONTRAST, Scheme, contrast, load_tokens

ENHANCED = 7.0
INKS = ("text", "muted", "accent", "problem", "mark", "disabled", "placeholder")
GROUNDS = ("window", "panel", "card", "field", "room", "rug", "wash")
# What has a meaning and is no text: edges of what can be pressed, the focus, who speaks, who looks at whom.
SHAPES = ("edge", "focus", "ring", "gaze", "mark", "accent")

UI = Path(__file__).parents[2] / "ui"


def test_contrast_is_the_one_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_pair_can_be_read(scheme: Scheme) -> None:
    tokens = load_tokens(scheme)
    for pairs, least in ((tokens.text_pairs, TEXT_CONTRAST), (tokens.shape_pairs, SHAPE_CONTRAST)):
        for ink, ground in pairs:
            ratio = contrast(tokens.colours[ink], tokens.colours[ground])
            assert ratio >= least, f"{scheme}: {ink} on {ground} has {ratio:.2f}"


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_ink_can_be_read_on_every_ground(scheme: Scheme) -> None:
    """Whatever is put on whatever, also where nobody thought of listing it; in high contrast at 7 to 1."""
    tokens = load_tokens(scheme)
    least = ENHANCED if scheme == "high_contrast" else TEXT_CONTRAST
    pairs = [*product(INKS, GROUNDS), ("on_accent", "accent")]
    assert {*tokens.text_pairs} <= {*pairs}
    wrong = {p: r for p in pairs if (r := contrast(*(tokens.colours[role] for role in p))) < least}
    assert wrong == {}
    shapes = {p: r for p in product(SHAPES, GROUNDS) if (r := contrast(*(tokens.colours[role] for role in p))) < 3}
    assert shapes == {}
    figures = [contrast(tokens.colours["figure_ink"], tone) for tone in tokens.figures]
    assert min(figures) >= SHAPE_CONTRAST


def test_every_role_is_an_ink_a_ground_or_neither() -> None:
    """A new role has to be put somewhere, or the test above would pass it by."""
    known = {*INKS, *GROUNDS, *SHAPES, "on_accent", "rule", "figure_ground", "figure_ink", "figure_face"}
    assert set(load_tokens("light").colours) == known | {"accent"}


def test_the_style_sheet_puts_only_inks_on_grounds() -> None:
    sheet = (UI / "theme" / "app.qss").read_text(encoding="utf-8")
    written = re.findall(r"[{;\s](?:selection-)?color: \$(\w+)", sheet)
    painted = re.findall(r"background(?:-color)?: \$(\w+)", sheet)
    assert set(written) <= {*INKS, "on_accent"}
    assert set(painted) <= {*GROUNDS, "accent", "edge", "rule"}  # the last three: bars, handles, what is chosen
    for rule in re.findall(r"\{([^}]*)\}", sheet):
        if re.search(r"background: \$accent", rule) and re.search(r"(?<!-)color: \$", rule):
            assert "color: $on_accent" in rule, rule


@pytest.mark.parametrize("scheme", SCHEMES)
def test_palette_reads_in_all_groups(scheme: Scheme) -> None:
    palette = palette_of(load_tokens(scheme))
    pairs = [
        (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window),
        (QPalette.ColorRole.Text, QPalette.ColorRole.Base),
        (QPalette.ColorRole.ButtonText, QPalette.ColorRole.Button),
        (QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.Base),
        (QPalette.ColorRole.HighlightedText, QPalette.ColorRole.Highlight),
        (QPalette.ColorRole.ToolTipText, QPalette.ColorRole.ToolTipBase),
        (QPalette.ColorRole.Link, QPalette.ColorRole.Base),
    ]
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
        for ink, ground in pairs:
            one, other = palette.color(group, ink), palette.color(group, ground)
            assert one.alpha() == other.alpha() == 255
            assert contrast(one.name(), other.name()) >= TEXT_CONTRAST, (scheme, group, ink)


def test_style_sheet_has_no_open_names() -> None:
    for scheme in SCHEMES:
        load_tokens(scheme)
    assert "$" not in style_sheet(look())


def test_colours_are_named_only_in_the_theme() -> None:
    literal = re.compile(r"#[0-9a-fA-F]{6}\b|#[0-9a-fA-F]{3}\b|\bQColor\(\s*\d|GlobalColor\.(?!transparent)")
    for path in [*(UI / "widgets").glob("*.py"), *(UI / "screens").glob("*.py"), UI / "text.py", UI / "a11y.py"]:
        found = [line for line in path.read_text(encoding="utf-8").splitlines() if literal.search(line)]
        assert not found, (path.name, found)


def test_the_bundled_font_is_used(themed: QApplication) -> None:
    assert load_fonts()[0] == "Inter"
    for weight in (400, 500, 600, 700):
        assert QFontInfo(font("body", weight)).family() == "Inter"
        assert QFontInfo(font("body", weight)).weight() == weight
    assert QFontInfo(font("body", italic=True)).italic()
    sizes = sum(p.stat().st_size for p in (UI / "theme" / "fonts").iterdir())
    assert sizes < 2_500_000
    assert (UI / "theme" / "fonts" / "OFL.txt").read_text(encoding="utf-8").startswith("Copyright")


def test_text_size_goes_by_steps_and_stays_in_bounds(themed: QApplication) -> None:
    sizes = [look().text_scale]
    while change_text_size(themed, 1) != sizes[-1]:
        sizes.append(look().text_scale)
    assert sizes[-1] == TEXT_SCALES[-1] == 200
    for _ in range(20):
        change_text_size(themed, -1)
    assert look().text_scale == TEXT_SCALES[0] == 80


def test_changing_the_look_reaches_living_widgets(themed: QApplication, qtbot) -> None:
    made = QPushButton("x")
    qtbot.addWidget(made)
    made.show()
    before = made.fontMetrics().height()
    apply_theme(themed, "dark", 200, reduced_motion=True)
    assert made.fontMetrics().height() > before * 1.6
    assert themed.palette().color(QPalette.ColorRole.Window).name() == load_tokens("dark").colours["window"]


def test_the_systems_wishes_can_be_asked(themed: QApplication) -> None:
    scheme, less = system_wishes()
    assert scheme in {None, *SCHEMES}
    assert isinstance(less, bool)
    assert themed.styleHints().colorScheme() in Qt.ColorScheme
