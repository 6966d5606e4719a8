package nl.driehoek.ui.library.set;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.store.deckpack.DeckFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class CardReaderTest {
    private static final Path DECKS = Path.of(System.getProperty("driehoek.basedir", "."), "decks");

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void whereThereIsNoOtherCardTheKeyboardIsOnTheWayBack() throws Exception {
        Deck deck = DeckFolder.read(List.of(DECKS)).editions().getFirst().deck();
        CardSet all = deck.sets().getFirst();
        CardSet one = new CardSet(
                all.id(), all.theme(), all.title(), all.guide(), all.cards().subList(0, 1));
        AtomicBoolean left = new AtomicBoolean();
        FxToolkit.setupFixture(() -> {
            CardReader reader =
                    new CardReader(deck, one, one.cards().getFirst(), new Texts(Language.NL), () -> left.set(true));
            Scene scene = new Scene(reader, 600, 400);
            reader.focus();
            ((Button) scene.getFocusOwner()).fire();
        });
        assertThat(left).isTrue();
    }
}
