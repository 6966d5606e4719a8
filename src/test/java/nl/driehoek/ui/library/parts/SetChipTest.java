package nl.driehoek.ui.library.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Edition;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.LibraryText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.store.deckpack.DeckFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class SetChipTest {
    private static final Path DECKS = Path.of(System.getProperty("driehoek.basedir", "."), "decks");
    private static final Texts TEXTS = new Texts(Language.NL);

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static String chip(CardSet set) {
        return SetChip.of(set, TEXTS).map(label -> label.getText()).orElse("");
    }

    @Test
    void onlyASetOfWhichNothingIsDrawnIsAtHandInAnySession() {
        Deck deck = DeckFolder.read(List.of(DECKS)).editions().stream()
                .map(Edition::deck)
                .filter(one -> one.id().equals("ouderbetrokkenheid"))
                .findFirst()
                .orElseThrow();
        List<CardSet> sets = deck.sets();
        assertThat(sets)
                .filteredOn(CardSet::isNumbered)
                .allMatch(set -> chip(set).equals(set.id()));
        CardSet definitions = sets.stream()
                .filter(set ->
                        set.cards().stream().noneMatch(card -> card.kind().drawable()))
                .findFirst()
                .orElseThrow();
        assertThat(chip(definitions)).isEqualTo(TEXTS.get(LibraryText.ALWAYS_AT_HAND));
        List<Card> questions = sets.getFirst().cards();
        CardSet own = new CardSet("mijn-set", definitions.theme(), "Mijn set", definitions.guide(), questions);
        assertThat(chip(own)).isEmpty();
    }
}
