package nl.driehoek.ui.presenter.ink.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.driehoek.deck.CardRef;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.InkColour;
import nl.driehoek.ink.Layer;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.Mark.StickyNote;
import nl.driehoek.ink.shape.GridPoint;
import nl.driehoek.session.ink.Gesture;
import nl.driehoek.session.ink.Ink;
import nl.driehoek.session.ink.InkPlace;
import nl.driehoek.session.ink.InkRules;
import org.junit.jupiter.api.Test;

/** What is written on a card is in the session from its first word on, once, and leaves nothing when it is empty. */
class TextMarkDraftTest {
    private static final InkPlace PLACE = new InkPlace(new CardRef("kit", "1.1-q1"), 0, Layer.WALL);

    private final TextMarkDraft draft = new TextMarkDraft(PLACE, sticky(""), UnaryOperator.identity());
    private Ink ink = Ink.NONE;

    @Test
    void itIsThereOnceHoweverOftenItIsKept() {
        type("ou");
        type("ouders");
        assertThat(texts()).containsExactly("ouders");
        assertThat(draft.change().gesture()).isEqualTo(Gesture.STICKY);
    }

    @Test
    void anEmptyOneLeavesNothing() {
        type("  ");
        assertThat(texts()).isEmpty();
        type("ouders");
        type("");
        assertThat(texts()).isEmpty();
        type("kinderen");
        type("kinderen en ouders");
        assertThat(texts()).containsExactly("kinderen en ouders");
    }

    @Test
    void itGrowsFromWhereItWasPutAndShrinksBack() {
        TextMarkDraft growing = new TextMarkDraft(
                PLACE,
                sticky(""),
                mark -> ((StickyNote) mark)
                        .lying(
                                new GridPoint(0, 0),
                                1000 + ((StickyNote) mark).text().length()));
        growing.typed("een lang verhaal");
        growing.typed("ja");
        assertThat(((StickyNote) growing.mark()).gridWidth()).isEqualTo(1002);
    }

    @Test
    void itFollowsWhatTheSessionSaysOfIt() {
        type("ouders");
        Ink undone =
                new Ink(java.util.Map.of(PLACE, Drawing.of(List.of(sticky("ou").withId(1)))), 1);
        assertThat(draft.follows(undone)).isTrue();
        assertThat(draft.text()).isEqualTo("ou");
        assertThat(draft.follows(Ink.NONE)).isFalse();
    }

    private void type(String text) {
        draft.typed(text);
        ink = ink.with(InkRules.decide(ink, draft.change().edits()));
        draft.kept(ink);
    }

    private List<String> texts() {
        return ink.at(PLACE).marks().map(TextMarkDraft::text).toList();
    }

    private static StickyNote sticky(String text) {
        return new StickyNote(Mark.NEW, new GridPoint(10, 10), 1000, text, Mark.Sort.of(InkColour.INK));
    }
}
