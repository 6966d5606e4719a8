package nl.driehoek.ui.library.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.driehoek.control.decks.Judged;
import nl.driehoek.deck.DeckProblem;
import nl.driehoek.deck.DeckProblem.Place;
import nl.driehoek.deck.DeckProblem.What;
import nl.driehoek.deck.draft.DeckDraft;
import nl.driehoek.deck.draft.NewDeck;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import org.junit.jupiter.api.Test;

class FlawsTest {
    private static final Locale DUTCH = Locale.of("nl");

    /** A picture without words is said once, beside its field, and not in the words for those who write files. */
    @Test
    void aWarningIsNotSaidBesideAnErrorAtTheSamePlace() {
        DeckDraft draft = NewDeck.of(DUTCH, "Mijn deck", "Thema", "Eerste set", DeckDraft.counted("x"));
        assertThat(said(draft, What.EMPTY_TEXT, What.CARD_PICTURE_WITHOUT_WORDS))
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.flaw().error()).isTrue());
        assertThat(said(draft, What.CARD_PICTURE_WITHOUT_WORDS)).hasSize(1);
    }

    private static List<Flaws.Found> said(DeckDraft draft, What... problems) {
        Place place = new Place("mijn.json", 1, 1, "sets[0].cards[0].picture.alt");
        List<DeckProblem> all =
                Stream.of(problems).map(what -> new DeckProblem(place, what)).toList();
        return Flaws.of(new Judged(draft, Map.of(), Map.of(DUTCH, all)), DUTCH, new Texts(Language.NL))
                .all();
    }
}
