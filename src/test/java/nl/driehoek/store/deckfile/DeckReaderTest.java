package nl.driehoek.store.deckfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import nl.driehoek.deck.Activity;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardFace;
import nl.driehoek.deck.CardGuide;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.DeckProblem;
import nl.driehoek.deck.DeckProblem.Place;
import nl.driehoek.deck.DeckProblem.Severity;
import nl.driehoek.deck.DeckProblem.What;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.Link;
import nl.driehoek.deck.Outline;
import nl.driehoek.deck.Phase;
import nl.driehoek.deck.Reading;
import nl.driehoek.deck.Span;
import nl.driehoek.deck.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeckReaderTest {
    private final DeckReader reader = new DeckReader();

    @TempDir
    private Path folder;

    @Test
    void aSoundDeckBecomesAnEdition() {
        Edition edition = sound();
        Deck deck = edition.deck();
        assertThat(deck.info()).isEqualTo(new Deck.Info("proef", Locale.of("nl"), "1.0.0", "Proefdeck", "CC-BY-4.0"));
        assertThat(deck.themes()).containsExactly(new Theme("1", "Samen"), new Theme("extra", "Erbij"));
        assertThat(deck.cards().map(Card::kind)).containsExactlyInAnyOrder(Card.Kind.values());
        assertThat(edition.json()).isEqualTo(SampleDecks.sound());
    }

    @Test
    void theDigestIsThatOfTheText() {
        Edition edition = reader.read("proef", SampleDecks.sound()).edition().orElseThrow();
        Edition other =
                reader.read("proef", SampleDecks.sound() + '\n').edition().orElseThrow();
        assertThat(edition.digest()).matches("[0-9a-f]{64}").isEqualTo(sound().digest());
        assertThat(other.digest()).isNotEqualTo(edition.digest());
    }

    @Test
    void aSetKeepsWhatAFacilitatorReads() {
        var set = sound().deck().sets().getFirst();
        assertThat(set.theme()).isEqualTo("1");
        assertThat(set.guide().goals()).containsExactly("Je kunt zeggen wat ouders van je verwachten.");
        assertThat(set.guide().method()).startsWith("1. Lees de kaart voor.\n2.");
        assertThat(set.guide().background()).startsWith("### Waarom\n\nOuders");
        assertThat(set.guide().uses()).containsExactly("def-ouder");
        assertThat(set.guide().reading())
                .isEqualTo(new Reading(
                        List.of("De Vries (2013)"), List.of(new Link("Meer lezen", "https://example.org/lezen"))));
    }

    @Test
    void whatAFacilitatorNeedsStandsBesideTheCardAndNotOnIt() {
        var set = sound().deck().sets().getFirst();
        assertThat(set.guide().outline())
                .isEqualTo(new Outline(
                        "Praat met elkaar.",
                        Optional.of(new Span(20, 40)),
                        Optional.of(new Span(2, 12)),
                        List.of("pen")));
        assertThat(set.cardGuide("1.1-q1"))
                .isEqualTo(new CardGuide(
                        OptionalInt.of(10),
                        List.of(CardGuide.Mode.ALONE, CardGuide.Mode.ALL),
                        List.of("Van wie?"),
                        "Denk aan gisteren.",
                        List.of(1)));
        assertThat(set.cardGuide("1.1-own")).isEqualTo(CardGuide.NONE);
        assertThat(set.cards().getFirst().toString()).doesNotContain("gisteren");
    }

    @Test
    void everyKindOfCardKeepsWhatBelongsToIt() {
        Deck deck = sound().deck();
        assertThat(deck.card("1.1-q1").orElseThrow().face().see()).containsExactly("def-ouder");
        assertThat(deck.card("1.1-a1"))
                .get()
                .isEqualTo(new Card.Assignment(
                        CardFace.of("1.1-a1", "Vraag het een ouder."),
                        List.of("Kies een ouder.", "Stel je vraag."),
                        "Begin met iets goeds."));
        assertThat(deck.card("def-ouder"))
                .get()
                .isEqualTo(new Card.Definition(
                        face("def-ouder", "Ouder", "Wie thuis voor een kind zorgt."),
                        List.of(new Card.Definition.Element("Thuis", "Waar het kind woont."))));
        assertThat(deck.card("wekker"))
                .get()
                .isEqualTo(new Card.Energizer(
                        new CardFace(
                                "wekker",
                                "Wakker worden",
                                "Ga staan.",
                                List.of(),
                                Reading.NONE,
                                new Activity(List.of(), List.of(new Phase("Alleen", 180)), List.of())),
                        new Card.Energizer.Layout(
                                Card.Energizer.Shape.TRIANGLE, List.of("1.1-q1", "def-ouder", "verhaal")),
                        List.of("Ik ben de enige die zingt.")));
    }

    @Test
    void sheetsKeepTheirParts() {
        Deck deck = sound().deck();
        assertThat(deck.card("formulier"))
                .get()
                .isEqualTo(new Card.Form(
                        face("formulier", "Voorbereiding", "Vul in."),
                        List.of(
                                new Card.Form.Field(
                                        "plaats", "Plaats", "Waar", Card.Form.Type.LINE, List.of(), List.of()),
                                new Card.Form.Field(
                                        "vorm",
                                        "Vorm",
                                        "",
                                        Card.Form.Type.CHOICE,
                                        List.of(
                                                new Card.Form.Option("option-1", "Thuis"),
                                                new Card.Form.Option("school", "Op school")),
                                        List.of("tabel")))));
        assertThat(deck.card("lijst"))
                .get()
                .isEqualTo(new Card.Checklist(
                        face("lijst", "Vooraf", "Vink af."),
                        List.of(new Card.Checklist.Phase(
                                "Voor",
                                Optional.of(Card.Checklist.When.BEFORE),
                                List.of(
                                        new Card.Checklist.Item("item-1", "Nodig uit."),
                                        new Card.Checklist.Item("huis", "Zoek het huis.")))),
                        List.of("Luisteren")));
        assertThat(deck.card("tabel"))
                .get()
                .isEqualTo(new Card.Overview(
                        face("tabel", "Doelen", "Wat je wilt."),
                        List.of(
                                column("Doel", new Card.Overview.Section("", List.of("Weten", "Doen"))),
                                column("Wat", new Card.Overview.Section("Kort", List.of("Kennis", "Gedrag")))),
                        true));
    }

    @Test
    void allProblemsComeAtOnceInTheFilesOrder() {
        String json = SampleDecks.soundWith("\"kind\": \"question\"", "\"kind\": \"qestion\"")
                .replace("\"seconds\": 180", "\"seconds\": 0")
                .replace("\"version\": \"1.0.0\",", "")
                .replace("\"tip\":", "\"tpi\":");
        assertThat(whats(reader.read("proef", json)))
                .containsExactly(What.MISSING_KEY, What.UNKNOWN_KIND, What.UNKNOWN_KEY, What.OUT_OF_RANGE);
    }

    @Test
    void aWarningDoesNotStopADeck() {
        DeckReader.Result result = reader.read("proef", SampleDecks.soundWith("\"tip\":", "\"tpi\":"));
        assertThat(result.problems()).extracting(DeckProblem::severity).containsExactly(Severity.WARNING);
        assertThat(result.edition()).isPresent();
    }

    @Test
    void anOutermostValueThatIsNoObjectIsNoDeck() {
        assertThat(whats(reader.read("proef", "null"))).containsExactly(What.WANTS_OBJECT);
        assertThat(whats(reader.read("proef", "[]"))).containsExactly(What.WANTS_OBJECT);
        assertThat(whats(reader.read("proef", "hello"))).containsExactly(What.NOT_JSON);
        assertThat(whats(reader.read("proef", " \n"))).containsExactly(What.EMPTY_FILE);
        assertThat(whats(reader.read("proef", ""))).containsExactly(What.EMPTY_FILE);
    }

    @Test
    void aDeckWithoutSetsOrASetWithoutCardsIsNone() {
        String json = SampleDecks.sound();
        String noSets = json.substring(0, json.indexOf("\"sets\"")) + "\"sets\": []}";
        assertThat(places(reader.read("proef", noSets), What.EMPTY_LIST))
                .containsExactly(new Place("proef", 14, 11, "sets"));
        String noCards = json.substring(0, json.indexOf("\"sets\""))
                + "\"sets\": [{\"id\": \"a\", \"theme\": \"1\", \"title\": \"A\", \"cards\": []}]}";
        assertThat(places(reader.read("proef", noCards), What.EMPTY_LIST))
                .containsExactly(new Place("proef", 14, 61, "sets[0].cards"));
    }

    @Test
    void whatFollowsTheDeckIsTold() {
        for (String rest : List.of("}", " {}", "\nx", " 1")) {
            DeckReader.Result result = reader.read("proef", SampleDecks.sound() + rest);
            assertThat(whats(result)).containsExactly(What.TEXT_AFTER_END);
        }
        assertThat(places(reader.read("proef", SampleDecks.sound() + "\n x"), What.TEXT_AFTER_END))
                .containsExactly(new Place("proef", 93, 2, ""));
    }

    @Test
    void aFileThatIsNotThereOrNotAFileIsTold() {
        assertThat(whats(reader.read(folder.resolve("weg.json")))).containsExactly(What.MISSING_FILE);
        assertThat(whats(reader.read(folder))).containsExactly(What.NOT_A_FILE);
    }

    @Test
    void threeHundredMegabytesAreRefusedUnread() throws IOException {
        Path file = folder.resolve("groot.json");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(300_000_000);
        }
        List<DeckProblem> problems = reader.read(file).problems();
        assertThat(problems).containsExactly(new DeckProblem(Place.whole(file.toString()), What.TOO_BIG, "300", "20"));
    }

    @Test
    void nestingOfAHundredThousandIsNoMatter() {
        for (String deep : List.of("[".repeat(100_000), "{\"a\":".repeat(100_000), nested(100_000))) {
            DeckReader.Result result = reader.read("diep", deep);
            assertThat(whats(result)).containsExactly(What.TOO_DEEP);
            assertThat(result.problems().getFirst().place().line()).isEqualTo(1);
        }
    }

    @Test
    void millionsOfPartsAreNoMatter() {
        DeckReader.Result result = reader.read("breed", "[" + "0,".repeat(3_000_000) + "0]");
        assertThat(result.problems())
                .containsExactly(
                        new DeckProblem(new Place("breed", 1, 400_000, "[199999]"), What.TOO_MANY_PARTS, "200000"));
    }

    @Test
    void aByteThatIsNotUtf8IsToldWithItsPlace() throws IOException {
        byte[] latin = SampleDecks.soundWith("één", "een")
                .replace("Een vader", "Eén vader")
                .getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve("latin.json"), latin);
        assertThat(reader.read(file).problems())
                .containsExactly(new DeckProblem(new Place(file.toString(), 59, 74, ""), What.NOT_UTF8, "E9"));
    }

    @Test
    void anotherEncodingIsToldOnce() throws IOException {
        Path file =
                Files.write(folder.resolve("utf16.json"), SampleDecks.sound().getBytes(StandardCharsets.UTF_16));
        assertThat(reader.read(file).problems())
                .containsExactly(new DeckProblem(new Place(file.toString(), 1, 1, ""), What.NOT_UTF8, "FE"));
    }

    @Test
    void aByteOrderMarkIsToldAndLeftOut() throws IOException {
        Path file = Files.writeString(folder.resolve("bom.json"), '\uFEFF' + SampleDecks.sound());
        DeckReader.Result result = reader.read(file);
        assertThat(whats(result)).containsExactly(What.BYTE_ORDER_MARK);
        assertThat(result.edition()).contains(sound());
    }

    @Test
    void whateverIsCutOffIsAnErrorAndNeverAnException() throws IOException {
        byte[] sound = SampleDecks.sound().getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("half.json");
        for (int length = 0; length < sound.length; length++) {
            Files.write(file, Arrays.copyOf(sound, length));
            DeckReader.Result result = reader.read(file);
            assertThat(result.edition()).as("the first %d bytes", length).isEmpty();
            assertThat(whats(result))
                    .as("the first %d bytes", length)
                    .containsAnyOf(What.EMPTY_FILE, What.TRUNCATED, What.NOT_UTF8);
        }
    }

    @Test
    void whateverIsDamagedIsNeverAnException() throws IOException {
        byte[] sound = SampleDecks.sound().getBytes(StandardCharsets.UTF_8);
        Random random = new Random(20261122);
        Path file = folder.resolve("kapot.json");
        int refused = 0;
        for (int round = 0; round < 1_500; round++) {
            byte[] damaged = sound.clone();
            for (int hits = random.nextInt(1, 6); hits > 0; hits--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Files.write(file, damaged);
            DeckReader.Result result = reader.read(file);
            assertThat(result.edition().isEmpty())
                    .as("round %d", round)
                    .isEqualTo(result.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR));
            refused += result.edition().isEmpty() ? 1 : 0;
        }
        assertThat(refused).isGreaterThan(500);
    }

    @Test
    void whatATerminalObeysIsNotRepeated() {
        DeckReader.Result result =
                reader.read("proef", SampleDecks.soundWith("\"tip\"", "\"ti\\u001b[31m\\np\\u202e\""));
        assertThat(result.problems().getFirst().values().getFirst()).isEqualTo("ti�[31m↵p�");
        assertThat(result.problems().getFirst().place().path()).doesNotContain("\u001b", "\n");
    }

    private Edition sound() {
        return reader.read("proef", SampleDecks.sound()).edition().orElseThrow();
    }

    private static String nested(int depth) {
        return "{\"format\": 1, \"sets\": " + "[".repeat(depth) + "]".repeat(depth) + "}";
    }

    private static List<What> whats(DeckReader.Result result) {
        return result.problems().stream().map(DeckProblem::what).toList();
    }

    private static List<Place> places(DeckReader.Result result, What what) {
        return result.problems().stream()
                .filter(problem -> problem.what() == what)
                .map(DeckProblem::place)
                .toList();
    }

    private static CardFace face(String id, String title, String text) {
        return new CardFace(id, title, text, List.of(), Reading.NONE, Activity.NONE);
    }

    private static Card.Overview.Column column(String title, Card.Overview.Section section) {
        return new Card.Overview.Column(title, List.of(section));
    }
}
