package nl.driehoek.control.decks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import nl.driehoek.control.Found;
import nl.driehoek.control.decks.folder.OwnFolder;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.store.deckfile.SampleDecks;
import nl.driehoek.store.deckpack.DeckFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionShelfTest {
    private static final Locale DUTCH = Locale.of("nl");
    private static final String SIGNS = "abc XYZ *_`<>[]{}|~#+-1.!?\\é—😀";

    @TempDir
    private Path folder;

    private QuestionShelf shelf;

    @BeforeEach
    void prepare() {
        shelf = new QuestionShelf(new OwnFolder(folder), this::found);
    }

    @Test
    void aQuestionBecomesACardOfANewDeckOfThatTitle() throws Exception {
        assertThat(shelf.keep(wish("", "Mijn vragen", "Wie helpt wie?"))).contains("Mijn vragen");
        Deck deck = deck("mijn-vragen");
        assertThat(deck.info().title()).isEqualTo("Mijn vragen");
        assertThat(texts(deck)).containsExactly("Wie helpt wie?");
        assertThat(deck.cards().map(Card::kind)).containsOnly(Card.Kind.QUESTION);
    }

    @Test
    void aFurtherOneComesInTheSameDeckWhichHasALaterVersionThen() throws Exception {
        shelf.keep(wish("", "Mijn vragen", "Een?"));
        Edition before = found().editions().getFirst();
        shelf.keep(wish("mijn-vragen", "Eigen vragen", "Twee?", "Drie?"));
        assertThat(texts(deck("mijn-vragen"))).containsExactly("Een?", "Twee?", "Drie?");
        assertThat(found().editions().getFirst().renews(before)).isTrue();
        assertThat(before.deck().info().isOlderThan(deck("mijn-vragen").info())).isTrue();
    }

    @Test
    void inALargerDeckTheyHaveASetOfTheirOwnInAllItsLanguages() throws Exception {
        Files.writeString(folder.resolve("a.json"), SampleDecks.sound());
        Files.writeString(
                folder.resolve("b.json"), SampleDecks.soundWith("\"language\": \"nl\"", "\"language\": \"en\""));
        shelf.keep(wish("proef", "Eigen vragen", "Een?"));
        shelf.keep(wish("proef", "Eigen vragen", "Twee?"));
        assertThat(found().editions()).hasSize(2).allSatisfy(edition -> {
            CardSet last = edition.deck().sets().getLast();
            assertThat(last.title()).isEqualTo("Eigen vragen");
            assertThat(last.cards()).extracting(Card::id).containsExactly("eigen-1", "eigen-2");
        });
    }

    @Test
    void aDeckThatIsGoneTakesNothing() throws Exception {
        assertThat(shelf.keep(wish("weg", "Eigen vragen", "Een?"))).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whateverSomebodyTypedReadsTheSameOnTheCard() throws Exception {
        Random random = new Random(7);
        List<String> questions = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            StringBuilder text = new StringBuilder("v");
            random.ints(12, 0, SIGNS.codePointCount(0, SIGNS.length()))
                    .map(at -> SIGNS.codePointAt(SIGNS.offsetByCodePoints(0, at)))
                    .forEach(text::appendCodePoint);
            questions.add(text.toString().strip());
        }
        shelf.keep(wish("", "Mijn vragen", questions.toArray(String[]::new)));
        assertThat(texts(deck("mijn-vragen")))
                .containsExactlyElementsOf(questions.stream()
                        .map(text -> text.replaceAll(" +", " "))
                        .toList());
    }

    private static QuestionWish wish(String deck, String title, String... questions) {
        return new QuestionWish(List.of(questions), Optional.of(deck).filter(id -> !id.isEmpty()), title, DUTCH);
    }

    private static List<String> texts(Deck deck) {
        return deck.cards()
                .map(card -> RichText.of(card.text()).words().replaceAll(" +", " "))
                .toList();
    }

    private Deck deck(String id) throws IOException {
        return found().editions().stream()
                .map(Edition::deck)
                .filter(deck -> deck.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Found found() throws IOException {
        DeckFolder.Result result = DeckFolder.read(List.of(folder));
        assertThat(result.problems()).isEmpty();
        return new Found(result.editions(), result.problems());
    }
}
