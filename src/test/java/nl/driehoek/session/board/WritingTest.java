package nl.driehoek.session.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import nl.driehoek.deck.CardRef;
import org.junit.jupiter.api.Test;

class WritingTest {
    private static final CardRef CARD = new CardRef("kit", "1.1-q1");
    private static final FieldKey PLACE = new FieldKey(CARD, "place", "p1");

    @Test
    void aTextThatWasWipedIsGone() {
        Writing written = Writing.NONE.withNote(CARD, "later").withQuestion(CARD, "Waarom?");
        assertThat(written.note(CARD)).isEqualTo("later");
        assertThat(written.withNote(CARD, " \n").withQuestion(CARD, "")).isEqualTo(Writing.NONE);
    }

    @Test
    void whatSomebodyFilledInOnACardIsTheirFieldsOfThatCardOnly() {
        Writing written = Writing.NONE
                .withField(PLACE, FieldValue.text("lokaal 3"))
                .withField(new FieldKey(CARD, "place", "p2"), FieldValue.text("lokaal 4"))
                .withField(new FieldKey(new CardRef("kit", "x"), "place", "p1"), FieldValue.text("thuis"))
                .withField(FieldKey.answer(CARD, "p1"), FieldValue.text("ja"));
        assertThat(written.filled(CARD, "p1")).isEqualTo(Map.of("place", new FieldValue.Text("lokaal 3")));
        assertThat(written.withField(PLACE, Optional.empty()).filled(CARD, "p1"))
                .isEmpty();
    }
}
