package nl.driehoek.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CardNumberTest {
    private static final CardNumber PAGE = new CardNumber("page", "Bladzijde", 38, 1, 400);

    private final Card card = new Card.Question(new CardFace(
            "q",
            "",
            "Blz. {page}, echt {page}; {naam} en {} blijven.",
            List.of(),
            Reading.NONE,
            new Activity(List.of(), List.of(), List.of(PAGE))));

    @Test
    void itStandsAtItsPlacesAndOtherWordsBetweenBracesStay() {
        assertThat(card.text()).isEqualTo("Blz. 38, echt 38; {naam} en {} blijven.");
        assertThat(CardNumber.chosen(card, Map.of("page", 41, "other", 3)).text())
                .startsWith("Blz. 41, echt 41;");
        assertThat(CardNumber.places(card.face().text())).containsExactly("page", "page", "naam");
    }

    @Test
    void itStaysWithinItsBounds() {
        assertThat(PAGE.with(0).value()).isEqualTo(1);
        assertThat(PAGE.with(Integer.MAX_VALUE).value()).isEqualTo(400);
        assertThat(CardNumber.chosen(card, Map.of("page", -5)).text()).startsWith("Blz. 1,");
    }

    @Test
    void aCardWithoutNumbersIsTheSameCard() {
        Card plain = new Card.Question(CardFace.of("q", "Blz. {page}"));
        assertThat(plain.text()).isEqualTo("Blz. {page}");
        assertThat(CardNumber.chosen(plain, Map.of("page", 41))).isEqualTo(plain);
    }
}
