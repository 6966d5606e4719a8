package nl.driehoek.control.decks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.driehoek.control.Found;
import nl.driehoek.control.decks.Looked.Standing;
import nl.driehoek.control.decks.folder.OwnFolder;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.DeckProblem;
import nl.driehoek.deck.DeckProblem.What;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.store.deckfile.DeckReader;
import nl.driehoek.store.deckfile.SampleDecks;
import nl.driehoek.store.deckpack.DeckFolder;
import nl.driehoek.store.deckpack.DeckpackWriter;
import nl.driehoek.store.deckpack.Picture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeckShelfTest {
    private static final String VERSION = "\"version\": \"1.0.0\"";
    private static final String DUTCH = SampleDecks.sound();
    private static final String NEWER = SampleDecks.soundWith(VERSION, "\"version\": \"1.1.0\"");
    private static final String ENGLISH = SampleDecks.soundWith("\"language\": \"nl\"", "\"language\": \"en\"");
    private static final String LINES = "<svg xmlns='http://www.w3.org/2000/svg'/>";

    @TempDir
    private Path folder;

    private Path program;
    private Path own;
    private DeckShelf shelf;

    @BeforeEach
    void prepare() throws IOException {
        program = Files.createDirectory(folder.resolve("program"));
        own = folder.resolve("own");
        shelf = new DeckShelf(new OwnFolder(own), this::found);
    }

    @Test
    void aNewDeckIsLookedAtBeforeItIsAdded() throws Exception {
        Path file = pack(DUTCH);
        assertThat(looked(file).standing()).isEqualTo(Standing.NEW);
        assertThat(looked(file).pictures()).isEqualTo(1);
        assertThat(own).doesNotExist();
        assertThat(shelf.add(file, How.IN_PLACE)).contains(title());
        assertThat(found().editions()).containsExactly(edition(DUTCH));
        assertThat(looked(file).standing()).isEqualTo(Standing.THERE);
    }

    @Test
    void anUpdateTakesThePlaceAndKeepsTheOtherLanguageAndWhatStoodThere() throws Exception {
        shelf.add(pack(DUTCH, ENGLISH), How.IN_PLACE);
        byte[] before = Files.readAllBytes(own.resolve(id() + ".driehoek"));
        Path update = file("nieuw.json", NEWER);
        assertThat(looked(update).standing()).isEqualTo(Standing.OTHER);
        shelf.add(update, How.IN_PLACE);
        assertThat(found().editions()).containsExactlyInAnyOrder(edition(NEWER), edition(ENGLISH));
        assertThat(own.resolve(id() + ".driehoek.bak")).hasBinaryContent(before);
    }

    @Test
    void whatWasChangedOnADeckAndCannotBeReadIsALineBesideItsName() throws Exception {
        shelf.add(pack(DUTCH), How.IN_PLACE);
        Files.writeString(own.resolve("proef.nl.layer.json"), "{");
        assertThat(shelf.files(own))
                .extracting(OwnFile::name)
                .containsExactly(id() + ".driehoek", "proef.nl.layer.json");
        assertThat(shelf.files(own).getLast().problems()).hasSize(1);
        assertThat(found().editions()).containsExactly(edition(DUTCH));
    }

    @Test
    void aDeckThatSomebodyWroteThereMakesRoomAndIsKept() throws Exception {
        Files.createDirectory(own);
        Path written = Files.writeString(own.resolve("van-mij.json"), DUTCH);
        shelf.add(pack(NEWER), How.IN_PLACE);
        assertThat(found().editions()).containsExactly(edition(NEWER));
        assertThat(written).doesNotExist();
        assertThat(own.resolve("van-mij.json.bak")).hasContent(DUTCH);
    }

    @Test
    void bothAreKeptUnderIdsAndTitlesOfTheirOwn() throws Exception {
        shelf.add(pack(DUTCH), How.IN_PLACE);
        assertThat(shelf.add(pack(DUTCH), How.BESIDE)).contains(title() + " (2)");
        assertThat(shelf.add(pack(DUTCH), How.BESIDE)).contains(title() + " (3)");
        assertThat(found().editions())
                .extracting(edition -> edition.deck().id())
                .containsExactlyInAnyOrder(id(), id() + "-2", id() + "-3");
        List<Deck> decks = found().editions().stream().map(Edition::deck).toList();
        assertThat(decks).allMatch(deck -> deck.sets().equals(decks.getFirst().sets()));
    }

    @Test
    void aDeckOfTheProgramIsUpdatedByANewerOneOnly() throws Exception {
        Files.writeString(program.resolve("a.json"), NEWER);
        assertThat(looked(pack(DUTCH)).standing()).isEqualTo(Standing.BEHIND);
        Files.writeString(program.resolve("a.json"), DUTCH);
        assertThat(looked(pack(NEWER)).standing()).isEqualTo(Standing.OTHER);
        shelf.add(pack(NEWER), How.IN_PLACE);
        assertThat(found().editions()).containsExactly(edition(NEWER));
    }

    @Test
    void whatIsPassedOnIsTheSameDeckElsewhere() throws Exception {
        shelf.add(pack(DUTCH, ENGLISH), How.IN_PLACE);
        Path file = folder.resolve("mail.driehoek");
        assertThat(shelf.share(id(), file)).contains(title());
        assertThat(looked(file).standing()).isEqualTo(Standing.THERE);
        assertThat(looked(file).editions()).hasSize(2);
        assertThat(looked(file).pictures()).isEqualTo(1);
        assertThat(shelf.share("weg", folder.resolve("weg.driehoek"))).isEmpty();
    }

    @Test
    void aBrokenFileInTheFolderIsToldWithItsProblems() throws Exception {
        shelf.add(pack(DUTCH), How.IN_PLACE);
        Files.writeString(own.resolve("z.json"), "{\n");
        assertThat(shelf.files(own)).extracting(OwnFile::name).containsExactly(id() + ".driehoek", "z.json");
        assertThat(shelf.files(own).getLast().problems()).hasSize(1);
        assertThat(found().editions()).hasSize(1);
    }

    @Test
    void aSessionIsKnownFromADeckAndFromAnythingElse() throws Exception {
        assertThat(shelf.look(file("a.json", "{\"format\": \"driehoek-session\", \"version\": 1")))
                .isInstanceOf(Looked.OfSession.class);
        assertThat(shelf.look(file("b.json", "{}"))).isInstanceOf(Looked.Refused.class);
        assertThat(shelf.look(folder.resolve("weg.json"))).isInstanceOf(Looked.Refused.class);
    }

    @Test
    void whatNobodyMeansAsADeckIsSaidToBeNoneWithoutALineOfIt() throws Exception {
        Path photo = Files.write(folder.resolve("foto.jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8, 0});
        assertThat(problems(photo)).containsExactly(What.NOT_A_DECK);
        assertThat(problems(file("stuk.json", "{"))).doesNotContain(What.NOT_A_DECK);
    }

    private List<What> problems(Path file) throws Exception {
        return ((Looked.Refused) shelf.look(file))
                .problems().stream().map(DeckProblem::what).toList();
    }

    @Test
    void aTableThatWasWrittenBecomesADeckWithTheSameTexts() throws Exception {
        Deck deck =
                edition(SampleDecks.file("decks/ouderbetrokkenheid.nl.json")).deck();
        TableShelf tables = new TableShelf(new OwnFolder(own), this::found);
        Path file = folder.resolve("Mijn vragen.csv");
        tables.write(deck, new Texts(Language.NL), file);
        Looked.OfTable table = (Looked.OfTable) tables.look(file, Optional.empty(), Optional.empty(), Locale.of("nl"));
        assertThat(tables.add(table.table(), table.wish())).contains("Mijn vragen");
        Deck made = found().editions().getFirst().deck();
        assertThat(made.id()).isEqualTo("mijn-vragen");
        assertThat(made.sets())
                .extracting(CardSet::title)
                .isEqualTo(deck.sets().stream().map(CardSet::title).toList());
        assertThat(made.cards().map(DeckShelfTest::words))
                .isEqualTo(deck.cards().map(DeckShelfTest::words).toList());
        tables.add(table.table(), table.wish());
        assertThat(own.resolve("mijn-vragen-2.driehoek")).exists();
    }

    private static String words(Card card) {
        return card.title().orElse("") + '|' + RichText.of(card.text()).words().replaceAll("\\s+", " ");
    }

    private Looked.OfDeck looked(Path file) throws Exception {
        return (Looked.OfDeck) shelf.look(file);
    }

    private Found found() {
        List<Path> folders = Files.isDirectory(own) ? List.of(program, own) : List.of(program);
        DeckFolder.Result result = DeckFolder.read(folders);
        return new Found(result.editions(), result.problems());
    }

    private Path pack(String... decks) throws IOException {
        List<Edition> editions =
                List.of(decks).stream().map(DeckShelfTest::edition).toList();
        byte[] bytes = DeckpackWriter.write(editions, List.of(new Picture("p.svg", LINES.getBytes())));
        return Files.write(folder.resolve("deck.driehoek"), bytes);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Edition edition(String json) {
        return new DeckReader().read("", json).edition().orElseThrow();
    }

    private static String id() {
        return edition(DUTCH).deck().id();
    }

    private static String title() {
        return edition(DUTCH).deck().info().title();
    }
}
