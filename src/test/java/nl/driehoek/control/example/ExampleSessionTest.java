package nl.driehoek.control.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.Library;
import nl.driehoek.i18n.Language;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.session.Session;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.Participant;
import nl.driehoek.store.deckfile.DeckReader;
import nl.driehoek.store.deckfile.ProgramDeck;
import nl.driehoek.store.sessionfile.SessionFile;
import nl.driehoek.store.sessionfile.SessionFileReader;
import nl.driehoek.store.sessionfile.SessionFileWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The example session is read back, fits the decks that are here, and shows what a session can hold. */
class ExampleSessionTest {
    private static final Path ROOT = Path.of(System.getProperty("driehoek.basedir", "."));

    @ParameterizedTest
    @EnumSource(Language.class)
    void itIsCalledAnExampleAndHasFirstNamesOnly(Language language) throws IOException {
        SessionFile file = example(language);
        assertThat(file.title()).startsWith(language == Language.NL ? "Voorbeeld: " : "Example: ");
        assertThat(Session.of(file.entries()).board().participants())
                .hasSize(4)
                .extracting(Participant::name)
                .allMatch(name -> name.matches("\\p{Lu}\\p{Ll}+"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itHasAnswersNotesInkActionsAndWords(Language language) throws IOException {
        Session session = Session.of(example(language).entries());
        CardRef first = new CardRef("ouderbetrokkenheid", "1.4-q1");
        assertThat(session.current()).contains(first);
        assertThat(session.board().writing().fields().keySet())
                .contains(FieldKey.answer(first, "p1"), FieldKey.groupAnswer(first))
                .anyMatch(key -> key.field().equals("point.2.what"))
                .anyMatch(key ->
                        key.card().card().equals("closing") && key.field().equals("word"));
        assertThat(session.board().writing().notes()).isNotEmpty();
        assertThat(session.board().ink().drawings()).isNotEmpty();
        assertThat(session.board().table().laid()).hasSizeGreaterThan(4);
        assertThat(session.board().table().pile()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itIsPlayedWithTheDecksThatAreHere(Language language) throws IOException {
        SessionFile file = example(language);
        Library library = library(language);
        assertThat(file.editions()).isEqualTo(library.editions());
        assertThat(Session.of(file.entries()).board().writing().fields().keySet())
                .allSatisfy(key -> assertThat(library.card(key.card())).isPresent());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itIsASessionFileLikeAnyOther(Language language, @TempDir Path folder) throws IOException {
        SessionFile file = example(language);
        Path saved = Files.write(folder.resolve("example.json"), SessionFileWriter.write(file));
        assertThat(SessionFileReader.read(saved)).isEqualTo(new SessionFileReader.Reading.Sound(file));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theFileIsWhatTheScriptPlays(Language language) throws IOException {
        String code = language.code();
        Path file = ROOT.resolve("src/main/resources/nl/driehoek/control/example/example." + code + ".json");
        assertThat(Files.readString(file).lines().map(ExampleSessionTest::withoutDecks))
                .as("made anew by ExampleMaker.main")
                .containsExactlyElementsOf(new String(ExampleMaker.made(code))
                        .lines()
                        .map(ExampleSessionTest::withoutDecks)
                        .toList());
    }

    @Test
    void withoutItsDeckThereIsNone() throws IOException {
        assertThat(ExampleSession.in(Language.NL.locale(), new Library(List.of())))
                .isEmpty();
    }

    @Test
    void itIsKeptWithItsDecks() throws Exception {
        SessionFile file = example(Language.NL);
        MemoryJournal journal = new MemoryJournal();
        for (Edition edition : file.editions()) {
            journal.keep(edition);
        }
        journal.append(file.id(), file.entries());
        assertThat(journal.read(file.id())).isEqualTo(file.entries());
    }

    private static SessionFile example(Language language) throws IOException {
        return ExampleSession.in(language.locale(), library(language)).orElseThrow();
    }

    private static Library library(Language language) {
        Optional<Edition> kit = new DeckReader()
                .read(ROOT.resolve("decks/ouderbetrokkenheid." + language.code() + ".json"))
                .edition();
        return Library.of(
                Stream.concat(kit.stream(), ProgramDeck.editions().stream()).toList(), language.locale());
    }

    /** Digests change with every word on a card; they are not what this compares. */
    private static String withoutDecks(String line) {
        return line.replaceAll("\"[0-9a-f]{64}\"", "\"digest\"");
    }
}
