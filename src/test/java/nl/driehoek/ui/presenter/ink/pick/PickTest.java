package nl.driehoek.ui.presenter.ink.pick;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.deck.CardRef;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.InkColour;
import nl.driehoek.ink.LabelSize;
import nl.driehoek.ink.Layer;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.Mark.StickyNote;
import nl.driehoek.ink.PenWidth;
import nl.driehoek.ink.edit.TextMeasure;
import nl.driehoek.ink.shape.GridPoint;
import nl.driehoek.ink.shape.Points;
import nl.driehoek.session.SessionCommand.ChangeInk;
import nl.driehoek.session.ink.Gesture;
import nl.driehoek.session.ink.Ink;
import nl.driehoek.session.ink.InkPlace;
import nl.driehoek.session.ink.InkRules;
import org.junit.jupiter.api.Test;

/** What is chosen on a card, and what becomes of it. */
class PickTest {
    private static final InkPlace WALL = new InkPlace(new CardRef("kit", "1.1-q1"), 0, Layer.WALL);
    private static final InkPlace DESK = WALL.other();

    private final Mark stroke =
            new Mark.Stroke(1, Mark.Tip.PEN, InkColour.BLUE, PenWidth.MEDIUM, Points.ofGrid(100, 100, 400, 100));
    private final Mark label = new Mark.Label(2, new GridPoint(5000, 2000), "woorden", LabelSize.MEDIUM, InkColour.INK);
    private final Ink ink = new Ink(
            Map.of(
                    WALL,
                    Drawing.of(List.of(stroke, label, sticky(3, "g3"), sticky(4, ""), sticky(5, "g3"))),
                    DESK,
                    Drawing.of(List.of(sticky(6, "")))),
            6);

    @Test
    void oneOfAGroupChoosesAllOfIt() {
        assertThat(whole(5).ids()).containsExactlyInAnyOrder(3, 5);
        assertThat(whole(4).ids()).containsExactly(4);
    }

    @Test
    void chosenTwiceIsChosenNoMore() {
        Picked both = whole(1).toggled(Set.of(2)).orElseThrow();
        assertThat(both.ids()).containsExactlyInAnyOrder(1, 2);
        assertThat(both.toggled(Set.of(1)).orElseThrow().ids()).containsExactly(2);
        assertThat(whole(1).toggled(Set.of(1))).isEmpty();
        assertThat(whole(3).toggled(Set.of(3, 4)).orElseThrow().ids()).containsExactlyInAnyOrder(3, 4, 5);
    }

    @Test
    void whatIsGoneIsNotChosenAnyMore() {
        Picked both = new Picked(WALL, Set.of(1, 2));
        Ink without = after(new PickEdits(whole(1), ink).erased());
        assertThat(both.within(without).orElseThrow().ids()).containsExactly(2);
        assertThat(whole(1).within(without)).isEmpty();
    }

    @Test
    void theWalkGoesFromTheLastMarkToTheFirstAndRoundAndBack() {
        List<InkPlace> places = List.of(WALL, DESK);
        Optional<Picked> now = PickWalk.next(ink, places, Optional.empty(), true);
        assertThat(ids(now)).containsExactlyInAnyOrder(3, 5);
        now = PickWalk.next(ink, places, now, true);
        assertThat(ids(now)).containsExactly(4);
        for (int i = 0; i < 3; i++) {
            now = PickWalk.next(ink, places, now, true);
        }
        assertThat(now.orElseThrow().place()).isEqualTo(DESK);
        assertThat(ids(PickWalk.next(ink, places, now, true))).containsExactlyInAnyOrder(3, 5);
        assertThat(ids(PickWalk.next(ink, places, now, false))).containsExactly(1);
        assertThat(PickWalk.next(Ink.NONE, places, Optional.empty(), true)).isEmpty();
    }

    @Test
    void movedTogetherTheyStayOnTheCardAndInTheirOrder() {
        Picked all = Picked.all(WALL, ink.at(WALL).marks().toList()).orElseThrow();
        Ink moved = after(new PickEdits(all, ink).moved(-1, 0, TextMeasure.GUESS, Gesture.MOVE));
        assertThat(moved.at(WALL).marks().map(Mark::id)).containsExactly(1, 2, 3, 4, 5);
        assertThat(moved.at(WALL).find(2).orElseThrow().bounds().left()).isEqualTo(0.49);
        assertThat(((Mark.Stroke) moved.at(WALL).find(1).orElseThrow()).points().x(0))
                .isEqualTo(0);
    }

    @Test
    void aTextStopsWhereItsWordsReachTheEdge() {
        Ink moved = after(new PickEdits(whole(2), ink).moved(1, 0, TextMeasure.GUESS, Gesture.MOVE));
        Mark.Label there = (Mark.Label) moved.at(WALL).find(2).orElseThrow();
        assertThat(TextMeasure.GUESS.box(there).right()).isBetween(0.999, 1.0001);
    }

    @Test
    void onTheOtherLayerTheyAreChosenUnderTheirNewNames() {
        PickEdits edits = new PickEdits(new Picked(WALL, Set.of(1, 4)), ink);
        Ink after = after(edits.onOtherLayer());
        assertThat(after.at(WALL).size()).isEqualTo(3);
        assertThat(after.at(DESK).size()).isEqualTo(3);
        assertThat(edits.landed(after).marks(after))
                .extracting(mark -> mark.withId(0))
                .containsExactly(stroke.withId(0), sticky(0, ""));
    }

    @Test
    void stickiesAreGroupedAndTakenApart() {
        PickEdits edits = new PickEdits(new Picked(WALL, Set.of(1, 4, 5)), ink);
        assertThat(edits.countStickies()).isEqualTo(2);
        Ink after = after(edits.grouped(true));
        Picked group = Picked.whole(WALL, after.at(WALL), after.at(WALL).find(4).orElseThrow());
        assertThat(group.ids()).containsExactlyInAnyOrder(4, 5);
        assertThat(new PickEdits(group, after).isGrouped()).isTrue();
        Ink apart = ink.with(InkRules.decide(
                after, new PickEdits(group, after).grouped(false).edits()));
        assertThat(new PickEdits(group, apart).isGrouped()).isFalse();
    }

    @Test
    void eachKindTakesAnotherColourAndSizeAndKeepsTheRest() {
        for (Mark mark : ink.at(WALL)) {
            assertThat(Restyle.coloured(mark, InkColour.PLUM).colour()).isEqualTo(InkColour.PLUM);
            assertThat(Restyle.coloured(Restyle.coloured(mark, InkColour.PLUM), mark.colour()))
                    .isEqualTo(mark);
            assertThat(Restyle.resized(mark, true).id()).isEqualTo(mark.id());
        }
        assertThat(((Mark.Label) Restyle.resized(label, true)).size()).isEqualTo(LabelSize.LARGE);
        assertThat(Restyle.resized(Restyle.resized(label, true), true)).isEqualTo(Restyle.resized(label, true));
        assertThat(((StickyNote) Restyle.resized(sticky(4, ""), true)).gridWidth())
                .isGreaterThan(1000);
    }

    @Test
    void aStickyOfSomebodyKeepsItsGroup() {
        StickyNote by = (StickyNote) Restyle.by(sticky(3, "g3"), "p2", InkColour.GREEN);
        assertThat(by.sort()).isEqualTo(new Mark.Sort(InkColour.GREEN, "p2", "g3"));
        assertThat(Restyle.by(label, "p2", InkColour.GREEN)).isEqualTo(label);
    }

    private Picked whole(int id) {
        return Picked.whole(WALL, ink.at(WALL), ink.at(WALL).find(id).orElseThrow());
    }

    private static Set<Integer> ids(Optional<Picked> picked) {
        return picked.orElseThrow().ids();
    }

    private Ink after(ChangeInk change) {
        return ink.with(InkRules.decide(ink, change.edits()));
    }

    private static StickyNote sticky(int id, String group) {
        return new StickyNote(
                id, new GridPoint(2000, 2000), 1000, "geheim", new Mark.Sort(InkColour.GREEN, "p1", group));
    }
}
