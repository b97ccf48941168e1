"""The debrief as real widgets: own view first, then the letter."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from scoring.road import answers
from simulator.content.library import library
from simulator.engine.actions import Action, Choose, Go, Intervene, Mark, OwnWords
from simulator.engine.tree import Node
from simulator.errors import StoreError
from simulator.model.scenario import Scenario
from tests.small import record, small
from ui import a11y
from ui.presenters.debrief import COMPLAINT, LEFT, STAYS
from ui.screens.debrief import DebriefScreen
from ui.sitting import Sitting
from ui.theme.style import apply_theme
from ui.widgets.figures import Figures
from ui.widgets.link_row import LinkRow
from ui.widgets.place_card import ClaimRow, OtherRow, PlaceCard
from ui.widgets.prose import Prose
from ui.widgets.source_card import SourceCard
from ui.widgets.word_card import WordCard

REFERENCE = library().reference()
ODD = "<img src=x> & <b>me</b>"
WAY: tuple[Action, ...] = (
    Go("welcome"),
    Mark("telling"),
    OwnWords("telling", ODD),
    Choose("telling", "err_rescue"),
    Choose("numbers", "protect_presenter"),
)
Show = Callable[..., DebriefScreen]


class Writer:
    def __init__(self) -> None:
        self.kept: list[Node] = []
        self.broken = False

    def append(self, node: Node) -> None:
        if self.broken:
            raise StoreError("The disk is full.")
        self.kept.append(node)

    def close(self) -> None:
        return None


def led(
    *actions: Action,
    way: str = "guided",
    purpose: str = "practice",
    whole: bool = True,
    scenario: Scenario | None = None,
) -> Sitting:
    """A sitting after some actions, led on to its end or left."""
    sitting = Sitting(record(way, purpose=purpose, scenario=scenario), Writer())  # type: ignore[arg-type]
    for action in actions or WAY:
        sitting.do(action)
    while whole and sitting.record.scenario.beats[sitting.play.beat].end is None:
        sitting.do(Go(sitting.play.beat))
    sitting.finish()
    return sitting


@pytest.fixture
def show(qtbot: QtBot, themed: QApplication) -> Show:
    def made(sitting: Sitting, width: int = 1000, *, answered: bool = True) -> DebriefScreen:
        screen = DebriefScreen(sitting, REFERENCE)
        qtbot.addWidget(screen)
        screen.resize(width, 800)
        screen.show()
        if answered and screen.own_view is not None:
            screen.own_view.go_on.click()
        settle()
        return screen

    return made


def settle() -> None:
    """Let nested layouts come to rest."""
    for _ in range(5):
        QApplication.processEvents()


def words(widget: QWidget) -> str:
    """All that can be read in a widget."""
    shown = [p.shown for p in widget.findChildren(Prose) if p.isVisibleTo(widget)]
    shown += [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]
    return "\n".join(shown)


def test_own_view_comes_before_anything_else(show: Show) -> None:
    screen = show(led(), answered=False)
    assert screen.own_view is not None
    assert screen.found is None
    assert screen.findChildren(PlaceCard) == []
    own = screen.own_view
    assert [own.list.item(i).text() for i in range(own.list.count())][:3] == [
        "None of them",
        "★ Minute 4 · Ana: “He thanked me. I told him what…”",
        "Minute 9 · Dev turns to Ana",
    ]
    own.how.setPlainText(f"  {ODD}  ")
    own.list.setCurrentRow(2)
    own.go_on.click()
    assert [a.text for a in answers(screen.sitting.record, "how")] == [ODD]
    assert [a.beat for a in answers(screen.sitting.record, "place")] == ["numbers"]
    assert [n.action.to for n in screen.sitting.writer.kept[-2:]] == ["how", "place"]  # type: ignore[attr-defined]
    settle()
    assert ODD in words(screen)
    assert any(c.place.heading.startswith("The place you want back · minute 9") for c in screen.cards)


def test_it_is_asked_once_and_an_empty_answer_is_an_answer(show: Show) -> None:
    sitting = led()
    screen = show(sitting)
    assert screen.found is not None
    assert screen.found.how_it_was == ()
    assert show(sitting, answered=False).own_view is None


def test_own_view_that_cannot_be_kept_says_so(show: Show) -> None:
    screen = show(led(), answered=False)
    assert screen.own_view is not None
    screen.sitting.writer.broken = True  # type: ignore[attr-defined]
    screen.own_view.go_on.click()
    assert screen.own_view is not None
    assert screen.own_view.problem.text() == "The disk is full."
    assert screen.found is None


def test_the_letter_has_its_parts_in_order(show: Show) -> None:
    screen = show(led())
    text = [p.shown for p in screen.findChildren(Prose)] + [label.text() for label in screen.findChildren(QLabel)]
    whole = "\n".join(text)
    for part in (
        "A small hour & a short one",
        "No Balint leader has reviewed this session yet.",
        "The hour, as anybody in the room could have seen it",
        "One way to hear it: ",
        "no panel has voted",
        "What else was possible here",
        "What this rests on",
        "For next time",
        "Coming in and waiting",
        "What they took home",
        "This relationship",
        "This safety",
        "A question to keep",
        "One thing to try",
        COMPLAINT,
    ):
        assert part in whole
    tops = [c.mapTo(screen.inner, QPoint(0, 0)).y() for c in screen.cards]
    assert tops == sorted(tops)
    assert screen.chart is not None
    assert screen.chart.mapTo(screen.inner, QPoint(0, 0)).y() < tops[0]


def test_text_is_shown_letter_for_letter(show: Show) -> None:
    scenario = replace(small(), title=ODD)
    screen = show(led(scenario=scenario))
    assert f"“{ODD}”" in words(screen)
    labels = [label for label in screen.findChildren(QLabel) if label.text() == ODD]
    assert labels
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in screen.findChildren(QLabel) if label.text())


def test_another_telling_emits_the_action_to_play_on_from(show: Show, qtbot: QtBot) -> None:
    screen = show(led())
    card = next(c for c in screen.cards if c.beat == "numbers")
    with qtbot.waitSignal(screen.another_telling) as told:
        card.again.click()
    assert told.args == [4]
    assert screen.sitting.record.play_at(4).beat == "numbers"
    assert screen.note is not None
    screen.note.edit.setPlainText("Not yet kept.")
    kept: list[str] = []
    screen.home.connect(lambda: kept.extend(a.text for a in answers(screen.sitting.record, "note")))
    screen.back.click()
    assert kept == ["Not yet kept."], "kept before anybody closes the play"


@pytest.mark.parametrize("purpose", ["habits", "sealed"])
def test_only_practice_goes_back(show: Show, purpose: str) -> None:
    screen = show(led(purpose=purpose))
    assert screen.cards
    assert not any(c.again.isVisible() for c in screen.cards)
    assert (screen.note is None) == (purpose == "sealed")


def test_a_source_card_opens(show: Show) -> None:
    screen = show(led())
    card = next(c for c in screen.cards if c.beat == "numbers")
    button = next(row.button for row in card.findChildren(ClaimRow) if row.button is not None)
    assert button.accessibleName() == "Source: Atkinson & Rosenstock, read in full"
    assert "Atkinson & Rosenstock, read in full." in words(card)
    button.click()
    source = screen.findChild(SourceCard)
    assert source is not None
    assert source.isVisible()
    shown = words(source)
    for part in (
        "A Role for Balint Groups",
        "Read in full.",
        "What it must not be cited for",
        "Carrière",
        "Six people",
    ):
        assert part in shown
    assert a11y.unnamed(source) == []
    source.close_button.click()
    assert not source.isVisible()


def test_an_alternative_opens_to_its_kind_and_where_it_leads(show: Show, qtbot: QtBot) -> None:
    screen = show(led())
    card = next(c for c in screen.cards if c.beat == "telling")
    row = card.findChildren(OtherRow)[0]
    kind = "Marking the silence"
    assert kind not in words(screen)
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.words.geometry().center())
    assert row.button.isChecked()
    assert "The writers would have done this." in words(row)
    row.button.click()
    assert not row.more.isVisible()
    row.button.click()
    assert words(row).count("The writers would have done this.") == 1


def test_notes_are_kept_and_come_back(show: Show) -> None:
    sitting = led()
    screen = show(sitting)
    card = screen.cards[0]
    card.write.click()
    assert card.note is not None
    card.note.edit.setPlainText("I held my breath.")
    card.note.keep.click()
    assert [(a.beat, a.text) for a in answers(sitting.record, "note")] == [(card.beat, "I held my breath.")]
    assert screen.note is not None
    screen.note.edit.setPlainText("Lead slower.")
    QApplication.sendEvent(screen.note.edit, QFocusEvent(QEvent.Type.FocusOut))
    assert answers(sitting.record, "note")[-1].text == "Lead slower.", "going elsewhere keeps it"
    again = show(sitting)
    assert again.note is not None
    assert again.note.edit.toPlainText() == "Lead slower."
    found = again.cards[0].note
    assert found is not None
    assert found.edit.toPlainText() == "I held my breath."
    again.hide()
    assert len(answers(sitting.record, "note")) == 2, "what has not changed is not kept again"


def test_a_note_that_cannot_be_kept_stays_in_its_field(show: Show) -> None:
    screen = show(led())
    assert screen.note is not None
    screen.sitting.writer.broken = True  # type: ignore[attr-defined]
    screen.note.edit.setPlainText("Lead slower.")
    screen.note.keep.click()
    assert screen.note.state.text() == "The disk is full."
    assert screen.note.edit.toPlainText() == "Lead slower."
    screen.sitting.writer.broken = False  # type: ignore[attr-defined]
    screen.note.keep.click()
    assert screen.note.state.text() == "Kept on this computer."


def test_a_play_left_gently_is_asked_nothing(show: Show) -> None:
    scenario = replace(small(), content_note="Somebody cries.")
    screen = show(led(Go("welcome"), Go("telling"), whole=False, scenario=scenario), answered=False)
    assert screen.own_view is None
    shown = words(screen)
    assert LEFT in shown
    assert all(line in shown for line in STAYS)
    assert len(screen.cards) <= 1
    assert "What they took home" not in shown
    assert "Coming in and waiting" not in shown
    assert not any(line in words(show(led(Go("welcome"), whole=False))) for line in STAYS)


def test_two_columns_where_there_is_room(show: Show) -> None:
    wide = show(led(), 1440)
    side = wide.note
    assert side is not None
    assert side.mapTo(wide.inner, QPoint(0, 0)).x() > wide.cards[0].mapTo(wide.inner, QPoint(0, 0)).x() + 400
    wide.resize(1000, 800)
    settle()
    assert abs(side.mapTo(wide.inner, QPoint(0, 0)).x() - wide.cards[0].mapTo(wide.inner, QPoint(0, 0)).x()) < 60


@pytest.mark.parametrize(("width", "scale"), [(700, 200), (1024, 100), (1440, 200), (2560, 100)])
def test_nothing_is_wider_than_the_page(show: Show, themed: QApplication, width: int, scale: int) -> None:
    apply_theme(themed, "light", scale, reduced_motion=True)
    screen = show(led(), width)
    assert screen.area.widget().width() <= screen.area.viewport().width()
    for part in screen.inner.findChildren(QWidget):
        if part.isVisibleTo(screen.inner):
            right = part.mapTo(screen.inner, QPoint(part.width(), 0)).x()
            assert right <= screen.inner.width() + 1, part


def test_a_sign_of_the_hour_leads_to_its_place(show: Show, qtbot: QtBot) -> None:
    screen = show(led(Intervene("welcome", "echo", "group"), Go("welcome"), way="open"))
    assert screen.chart is not None
    drawing = screen.chart.drawing
    assert "welcome" not in {c.beat for c in screen.cards}
    first = next(i for i, s in enumerate(drawing.signs) if s.beat == "welcome")
    drawing.setFocus()
    for _ in range(first):
        qtbot.keyClick(drawing, Qt.Key.Key_Right)
    assert drawing.current is not None
    assert drawing.current.beat == "welcome"
    assert screen.chart.hint.text().startswith("Minute 1, you spoke")
    qtbot.keyClick(drawing, Qt.Key.Key_Return)
    card = screen.cards[-1]
    assert card.beat == "welcome"
    assert card.height() > 100, "it has its height at once"
    assert 0 <= card.mapTo(screen.area.viewport(), QPoint(0, 0)).y() < screen.area.viewport().height()
    assert card.place.heading.startswith("A place you asked for")
    qtbot.keyClick(drawing, Qt.Key.Key_Return)
    assert len([c for c in screen.cards if c.beat == "welcome"]) == 1
    sign = drawing.signs[-1]
    qtbot.mouseClick(drawing, Qt.MouseButton.LeftButton, pos=QPoint(round(sign.x), round(sign.y)))
    assert any(c.beat == sign.beat for c in screen.cards)


def test_the_hour_as_a_table(show: Show) -> None:
    screen = show(led())
    assert screen.chart is not None
    chart = screen.chart
    chart.as_table.click()
    assert chart.table is not None
    assert not chart.drawing.isVisible()
    cells = [[chart.table.item(r, c).text() for c in range(4)] for r in range(chart.table.rowCount())]
    assert cells[1][0] == "4"
    assert "you marked this place" in cells[1][3].lower()
    assert cells[2][1] == "Dev turns to Ana"
    assert a11y.unnamed(screen) == []
    chart.as_table.click()
    assert chart.drawing.isVisible()
    assert not chart.table.isVisible()


def test_names_for_a_screen_reader(show: Show) -> None:
    screen = show(led())
    assert a11y.unnamed(screen) == []
    assert screen.chart is not None
    assert screen.chart.drawing.accessibleName() == "The hour"
    assert "Who spoke" in screen.chart.drawing.accessibleDescription()
    own = show(led(), answered=False)
    assert a11y.unnamed(own) == []


def test_words_and_copy(show: Show) -> None:
    screen = show(led())
    screen.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("A SMALL HOUR & A SHORT ONE")
    assert ODD in copied
    screen.open_word("guided")
    card = screen.findChild(WordCard)
    assert card is not None
    assert "says nothing about timing" in words(card)
    card.close()


def test_a_new_size_of_text_is_taken_up(show: Show, themed: QApplication) -> None:
    screen = show(led())
    prose = screen.cards[0].findChildren(Prose)[1]
    before = prose.height()
    apply_theme(themed, "dark", 200, reduced_motion=True)
    settle()
    assert prose.height() > before * 1.5
    screen.grab()


def test_it_is_made_and_painted_quickly(show: Show) -> None:
    sitting = led()
    show(sitting)
    start = time.perf_counter()
    show(sitting, 1440).grab()
    assert time.perf_counter() - start < 1.0, "0.1 s is usual; a second means that something is wrong"


@pytest.mark.parametrize("width", [700, 1000, 1440])
def test_there_is_no_empty_ground_below_the_last_card(show: Show, width: int) -> None:
    screen = show(led(), width)
    QApplication.processEvents()
    last = max(w.mapTo(screen.inner, QPoint(0, w.height())).y() for w in (screen.note, *screen.cards) if w is not None)
    ground = max(screen.inner.height(), screen.area.viewport().height()) - last
    assert screen.inner.height() <= max(
        screen.inner.heightForWidth(screen.inner.width()), screen.area.viewport().height()
    )
    if screen.inner.height() > screen.area.viewport().height():
        assert ground < 120


def with_co_leader() -> Scenario:
    people = tuple(replace(p, part="co_leader") if p.id == small().people[-1].id else p for p in small().people)
    return replace(small(), people=people)


def test_the_co_leader_asks_before_any_page_and_is_answered_in_the_letter(show: Show) -> None:
    scenario = with_co_leader()
    sitting = led(scenario=scenario)
    screen = show(sitting, answered=False)
    own = screen.own_view
    assert own is not None
    own.asked["wanted_in"].setPlainText("After Dev’s number.")
    own.go_on.click()
    assert [a.text for a in answers(sitting.record, "wanted_in")] == ["After Dev’s number."]
    assert answers(sitting.record, "wished_you") == ()
    shown = " ".join(p.shown for p in screen.findChildren(Prose))
    assert "Where did you want to come in" in shown
    assert "After Dev’s number." in shown


def test_nobody_asks_where_one_leads_alone(show: Show) -> None:
    screen = show(led(), answered=False)
    assert screen.own_view is not None
    assert screen.own_view.asked == {}


def test_a_guess_is_asked_of_one_place_and_stands_beside_it(show: Show) -> None:
    sitting = led()
    screen = show(sitting, answered=False)
    own = screen.own_view
    assert own is not None
    assert not own.guess.isVisible(), "no place, no guess"
    own.list.setCurrentRow(1)
    assert own.guess.isVisible()
    own.guess.setCurrentIndex(own.guess.findData("4"))
    own.go_on.click()
    assert [a.text for a in answers(sitting.record, "guess")] == ["4"]
    assert any("four would have done this. No panel has voted" in c.shown for c in screen.findChildren(Prose))


def test_every_place_a_figure_is_counted_from_is_one_click_away(show: Show) -> None:
    screen = show(led(Go("welcome"), way="open"))
    for figures in screen.findChildren(Figures):
        if figures.where is None:
            continue
        figures.where.button.click()
        rows = figures.where.findChildren(LinkRow)
        assert rows
        rows[-1].click()
        assert any(c.beat == figures._links[-1].beat for c in screen.cards)
    assert screen.findChildren(Figures)


def test_a_source_card_has_the_sentence_it_stands_beside(show: Show) -> None:
    screen = show(led())
    row = next(r for r in screen.findChildren(ClaimRow) if r.button is not None)
    assert row.button is not None
    row.button.click()
    card = screen.findChild(SourceCard)
    assert card is not None
    shown = [label.text() for label in card.findChildren(QLabel)]
    assert "What it stands beside here" in shown
    card.close()
