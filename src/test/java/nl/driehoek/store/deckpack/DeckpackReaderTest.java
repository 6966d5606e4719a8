package nl.driehoek.store.deckpack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.driehoek.control.ProblemLines;
import nl.driehoek.deck.DeckProblem;
import nl.driehoek.deck.DeckProblem.What;
import nl.driehoek.deck.Edition;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.store.deckfile.DeckReader;
import nl.driehoek.store.deckfile.SampleDecks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeckpackReaderTest {
    private static final String DUTCH = SampleDecks.sound();
    private static final String ENGLISH = SampleDecks.soundWith("\"language\": \"nl\"", "\"language\": \"en\"");
    private static final String OTHER = SampleDecks.soundWith("\"id\": \"", "\"id\": \"ander-");

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadBackEqual() {
        List<Edition> editions = List.of(edition(DUTCH), edition(ENGLISH));
        List<Picture> pictures = List.of(new Picture("straat.png", png(40, 30)));
        Deckpack read = DeckpackReader.read("x", DeckpackWriter.write(editions, pictures));
        assertThat(read).isEqualTo(new Deckpack(editions, pictures, List.of()));
        assertThat(read.isSound()).isTrue();
        assertThat(DeckpackWriter.write(editions, pictures)).isEqualTo(DeckpackWriter.write(editions, pictures));
    }

    @Test
    void aFileOfTheSystemBesideADeckIsLeftAlone() throws IOException {
        Zips zip =
                new Zips().with("a.json", DUTCH).with("__MACOSX/._a.json", "?").with(".DS_Store", "?");
        assertThat(DeckpackReader.read("x", zip.bytes()).isSound()).isTrue();
    }

    @Test
    void problemsInTheDeckAreToldWithTheirLine() throws IOException {
        Deckpack read = DeckpackReader.read(
                "x.driehoek", new Zips().with("a.json", "{\n\"format\": 1,\n}").bytes());
        assertThat(read.isSound()).isFalse();
        assertThat(read.problems()).first().satisfies(problem -> {
            assertThat(problem.place().file()).isEqualTo("x.driehoek/a.json");
            assertThat(problem.place().line()).isPositive();
        });
    }

    @Test
    void namesThatLeadOutOfTheDeckAreRefused() throws IOException {
        for (String name :
                List.of("../a.json", "pictures/../../a.png", "/etc/passwd", "C:\\a.json", "a\\b", "a\nb", "./a")) {
            assertThat(refusal(new Zips().with("a.json", DUTCH).with(name, "?").bytes()))
                    .as(name)
                    .isEqualTo(What.UNSAFE_NAME);
        }
    }

    @Test
    void tenGigabytesOfZerosAreRefusedAndNotUnpacked() throws IOException {
        byte[] bomb = Zips.zeros("nul", 10_000);
        assertThat(bomb.length).isBetween(1_000_000, 50_000_000);
        assertThat(refusal(bomb)).isEqualTo(What.TOO_MUCH_INSIDE);
    }

    @Test
    void whatAZipSaysOfItsSizeIsNotBelieved() throws IOException {
        byte[] bomb = Zips.zeros("a.json", 200);
        assertThat(refusal(Zips.patched(bomb, 24, 10))).isEqualTo(What.TOO_MUCH_INSIDE);
    }

    @Test
    void aHundredThousandFilesAreRefused() throws IOException {
        Zips zip = new Zips().with("a.json", DUTCH);
        for (int i = 0; i < 100_000; i++) {
            zip.with("f" + i, "");
        }
        assertThat(refusal(zip.bytes())).isEqualTo(What.TOO_MANY_FILES);
    }

    @Test
    void aSymbolicLinkIsRefused() throws IOException {
        byte[] zip = new Zips().with("a.json", "/etc/passwd").bytes();
        assertThat(refusal(Zips.patched(zip, 38, 0xA1FF << 16))).isEqualTo(What.LINK_INSIDE);
    }

    @Test
    void anEncryptedZipIsRefused() throws IOException {
        byte[] zip = new Zips().with("a.json", DUTCH).bytes();
        assertThat(refusal(Zips.patched(zip, 8, 0x0008_0001))).isEqualTo(What.ZIP_ENCRYPTED);
    }

    @Test
    void aZipWithoutADeckOrWithTwoIsRefused() throws IOException {
        assertThat(refusal(new Zips().with("lees.txt", "?").bytes())).isEqualTo(What.NO_DECK_INSIDE);
        assertThat(refusal(new Zips().bytes())).isEqualTo(What.NO_DECK_INSIDE);
        assertThat(refusal(
                        new Zips().with("a.json", DUTCH).with("b.json", OTHER).bytes()))
                .isEqualTo(What.TWO_DECKS_INSIDE);
        assertThat(refusal(
                        new Zips().with("a.json", DUTCH).with("b.json", DUTCH).bytes()))
                .isEqualTo(What.TWO_DECKS_INSIDE);
    }

    @Test
    void whatIsNoZipOrNoMoreThanHalfOfOneIsRefused() throws IOException {
        byte[] zip = DeckpackWriter.write(List.of(edition(DUTCH)), List.of());
        assertThat(refusal(DUTCH.getBytes())).isEqualTo(What.NOT_A_ZIP);
        assertThat(refusal(new byte[0])).isEqualTo(What.NOT_A_ZIP);
        assertThat(refusal(Arrays.copyOf(zip, zip.length / 2))).isEqualTo(What.ZIP_BROKEN);
    }

    @Test
    void picturesAreJudgedByTheirFirstBytes() throws IOException {
        assertThat(refusal(withPicture("p.png", png(50_000, 50_000)))).isEqualTo(What.PICTURE_TOO_LARGE);
        assertThat(refusal(withPicture("p.jpg", jpeg(50_000, 50_000)))).isEqualTo(What.PICTURE_TOO_LARGE);
        assertThat(refusal(withPicture("p.png", "GIF89a".getBytes()))).isEqualTo(What.PICTURE_UNREADABLE);
        assertThat(refusal(withPicture("p.bmp", png(4, 4)))).isEqualTo(What.PICTURE_UNREADABLE);
        assertThat(DeckpackReader.read("x", withPicture("p.jpg", jpeg(640, 480)))
                        .isSound())
                .isTrue();
    }

    @Test
    void whatDoesMoreThanDrawInAPictureOfLinesIsRefused() throws IOException {
        for (String inside : List.of(
                "<script>alert(1)</script>",
                "<g onclick='x()'/>",
                "<image href='https://example.org/a.png'/>",
                "<rect fill='url(https://example.org/a.svg#b)'/>",
                "<rect fill='url( \"file:///etc/passwd\")'/>",
                "<style>@import 'https://example.org/a.css';</style>",
                "<style>rect { fill: \\75rl(x) }</style>",
                "<foreignObject/>",
                "<use href='b.svg#c'/>",
                "<?xml-stylesheet href='a.css'?>")) {
            byte[] picture = svg("", inside).getBytes();
            assertThat(refusal(withPicture("p.svg", picture))).as(inside).isEqualTo(What.PICTURE_UNSAFE);
        }
        String entities = svg("<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>", "<text>&a;</text>");
        assertThat(refusal(withPicture("p.svg", entities.getBytes()))).isEqualTo(What.PICTURE_UNSAFE);
        assertThat(refusal(withPicture("p.svg", "<html/>".getBytes()))).isEqualTo(What.PICTURE_UNREADABLE);
        String sound = svg("", "<style>rect { fill: red }</style><rect fill='url(#a)' width='4' height='4'/>");
        assertThat(DeckpackReader.read("x", withPicture("p.svg", sound.getBytes()))
                        .isSound())
                .isTrue();
    }

    @Test
    void anyBytesAtAllAreAnsweredWithAProblemOrADeck() {
        byte[] sound = DeckpackWriter.write(List.of(edition(DUTCH)), List.of(new Picture("p.png", png(4, 4))));
        Random random = new Random(13);
        for (int round = 0; round < 3_000; round++) {
            byte[] bytes = sound.clone();
            for (int i = random.nextInt(8); i >= 0; i--) {
                int from = random.nextBoolean() ? 0 : Math.max(0, bytes.length - 300);
                bytes[from + random.nextInt(bytes.length - from)] = (byte) random.nextInt();
            }
            Deckpack read = DeckpackReader.read("x", bytes);
            assertThat(read.isSound() || !read.problems().isEmpty()).isTrue();
        }
    }

    @Test
    void aFileThatIsNotThereOrIsAFolderIsTold() throws IOException {
        assertThat(whats(DeckpackReader.read(folder.resolve("weg.driehoek")))).containsExactly(What.MISSING_FILE);
        assertThat(whats(DeckpackReader.read(Files.createDirectory(folder.resolve("map.driehoek")))))
                .containsExactly(What.NOT_A_FILE);
    }

    @Test
    void theNameOfAFileCountsInAnyCase() throws IOException {
        Path file = folder.resolve("DECK.DRIEHOEK");
        Files.write(file, DeckpackWriter.write(List.of(edition(DUTCH)), List.of()));
        assertThat(DeckpackReader.read(file).isSound()).isTrue();
        assertThat(DeckFolder.read(List.of(folder)).editions()).hasSize(1);
    }

    private static What refusal(byte[] bytes) {
        Deckpack read = DeckpackReader.read("x.driehoek", bytes);
        assertThat(read.isSound()).isFalse();
        assertThat(read.editions()).isEmpty();
        assertThat(read.problems()).hasSize(1);
        for (Language language : Language.values()) {
            assertThat(new ProblemLines(new Texts(language))
                            .line(read.problems().getFirst()))
                    .doesNotContain("{");
        }
        return whats(read).getFirst();
    }

    private static List<What> whats(Deckpack read) {
        return read.problems().stream().map(DeckProblem::what).toList();
    }

    private static Edition edition(String json) {
        return new DeckReader().read("", json).edition().orElseThrow();
    }

    private static byte[] withPicture(String name, byte[] picture) throws IOException {
        return new Zips()
                .with("a.json", DUTCH)
                .with("pictures/" + name, picture)
                .bytes();
    }

    private static byte[] png(int width, int height) {
        return ByteBuffer.allocate(24)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'})
                .putInt(width)
                .putInt(height)
                .array();
    }

    private static byte[] jpeg(int width, int height) {
        return ByteBuffer.allocate(40)
                .putShort((short) 0xFFD8)
                .putShort((short) 0xFFE0)
                .putShort((short) 6)
                .putInt(0)
                .putShort((short) 0xFFC2)
                .putShort((short) 11)
                .put((byte) 8)
                .putShort((short) height)
                .putShort((short) width)
                .array();
    }

    private static String svg(String before, String inside) {
        return before + "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>" + inside + "</svg>";
    }
}
