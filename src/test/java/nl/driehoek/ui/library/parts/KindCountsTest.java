package nl.driehoek.ui.library.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.driehoek.control.Shelves;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardFace;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import org.junit.jupiter.api.Test;

class KindCountsTest {
    private static final Texts NL = new Texts(Language.NL);

    /** Whoever made a form should see that it is in the set. */
    @Test
    void everyKindIsSaidAndNoneThatIsNotThere() {
        CardFace face = Shelves.dutch().deck().cards().findFirst().orElseThrow().face();
        List<Card> cards = new ArrayList<>(List.of(new Card.Question(face), new Card.Question(face)));
        assertThat(KindCounts.of(cards, NL)).isEqualTo("2 vragen");
        cards.add(new Card.Case(face));
        assertThat(KindCounts.of(cards, NL)).isEqualTo("2 vragen, 1 casus");
        assertThat(KindCounts.of(List.of(), NL)).isEmpty();
    }
}
