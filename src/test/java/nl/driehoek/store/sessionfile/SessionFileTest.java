package nl.driehoek.store.sessionfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.driehoek.deck.Edition;
import nl.driehoek.session.Entry;
import nl.driehoek.session.RandomSession;
import nl.driehoek.session.SessionEvent;
import nl.driehoek.session.SessionId;
import nl.driehoek.store.deckfile.DeckReader;
import nl.driehoek.store.deckfile.ProgramDeck;
import nl.driehoek.store.sessionfile.SessionFileReader.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written is read back, and what is anything else does no harm. */
class SessionFileTest {
    private static final SessionId ID = new SessionId("5f0c");

    @TempDir
    private Path folder;

    @Test
    void aSessionIsReadBackToTheLetter() throws IOException {
        for (long seed = 0; seed < 60; seed++) {
            SessionFile file = played(seed, 150);
            assertThat(read(SessionFileWriter.write(file))).as("seed %s", seed).isEqualTo(new Reading.Sound(file));
        }
    }

    @Test
    void whatThisProgramDoesNotKnowIsReadBackToTheLetterToo() throws IOException {
        SessionFile file = with(
                new SessionEvent.Unknown("card.burnt", 3, "{\"card\": 1.50, \"how\":\"\\u00e9\"}"),
                new SessionEvent.Unknown("card.burnt", 1, "{\"a\":[1,2,{\"b\":null}]}"),
                new SessionEvent.Unknown("\u0000", -4, "no {json"),
                new SessionEvent.Unknown("half", 1, "\"\\ud83d\""),
                new SessionEvent.Unknown("", 1, ""));
        assertThat(read(SessionFileWriter.write(file))).isEqualTo(new Reading.Sound(file));
    }

    @Test
    void theOrderOfKeysAndWhatIsNotKnownDoNotMatter() throws IOException {
        SessionFile file = played(1, 20);
        String text = text(file).replace("{\n\"format\": \"driehoek-session\",", "{\"later\": {\"a\": [1]},");
        String moved = text.stripTrailing().replaceFirst("\\}$", ", \"format\": \"driehoek-session\"}");
        assertThat(read(moved.getBytes(StandardCharsets.UTF_8))).isEqualTo(new Reading.Sound(file));
        byte[] marked = ("\ufeff" + text(file)).getBytes(StandardCharsets.UTF_8);
        assertThat(read(marked)).isEqualTo(new Reading.Sound(file));
    }

    @Test
    void aFileThatWasCutAnywhereIsNoSession() throws IOException {
        byte[] whole = SessionFileWriter.write(new SessionFile(ID, "p", List.of(), entries(2, 30)));
        for (int length = 0; length < whole.length - 2; length += 1 + whole.length / 200) {
            Fault fault = fault(Arrays.copyOf(whole, length));
            assertThat(fault).as("after %s bytes", length).isIn(Fault.BROKEN, Fault.FOREIGN);
        }
    }

    @Test
    void aFileInWhichBytesWereChangedIsASessionOrASentence() throws IOException {
        Random random = new Random(20261129);
        byte[] whole = SessionFileWriter.write(played(3, 30));
        for (int round = 0; round < 150; round++) {
            byte[] changed = whole.clone();
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            assertThat(read(changed)).isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "driehoek-session|driehoek-deck|FOREIGN",
                "\"version\": 1,|\"version\": 2,|NEWER",
                "\"version\": 1,|\"version\": \"x\",|BROKEN",
                "\"version\": 1,||BROKEN",
                "\"session\": \"5f0c\"|\"session\": \"../x\"|BROKEN",
                "\"seq\":2,|\"seq\":3,|BROKEN",
                "\"seq\":1,|\"seq\":0,|BROKEN",
                "\"type\":\"session.started\",\"version\":1|\"type\":\"session.started\",\"version\":9|NEWER",
                "\"type\":\"session.started\"|\"type\":\"session.ended\"|BROKEN",
                "\"at\":\"2026-|\"at\":\"soon-|BROKEN",
                "\"digest\":\"|\"digest\":\"0|BROKEN",
                "\\\"format\\\": 1|\\\"format\\\": 9|NEWER"
            })
    void aChangeThatMakesNoSenseIsSeen(String what, String into, Fault fault) throws IOException {
        String text = text(played(4, 10));
        assertThat(text).contains(what);
        String changed = text.replace(what, into == null ? "" : into);
        assertThat(fault(changed.getBytes(StandardCharsets.UTF_8))).isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "^^",
                "hello",
                "[]",
                "{}",
                "null",
                "7",
                "{\"format\": \"driehoek-session\"",
                "%PDF-1.7",
                "PK\u0003\u0004"
            })
    void aForeignFileIsNoSession(String text) throws IOException {
        assertThat(fault(text.getBytes(StandardCharsets.UTF_8))).isIn(Fault.FOREIGN, Fault.BROKEN);
    }

    @Test
    void deepNestingIsNoSession() throws IOException {
        String deep = "[".repeat(2_000_000);
        assertThat(fault(deep.getBytes(StandardCharsets.UTF_8))).isEqualTo(Fault.FOREIGN);
        String within = "{\"format\":\"driehoek-session\",\"later\":" + deep;
        assertThat(fault(within.getBytes(StandardCharsets.UTF_8))).isEqualTo(Fault.BROKEN);
    }

    @Test
    void aHugeFileIsNotRead() throws IOException {
        Path huge = folder.resolve("huge.json");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(10_000_000_000L);
        }
        assertThat(SessionFileReader.read(huge)).isEqualTo(new Reading.Faulty(Fault.TOO_BIG));
    }

    @Test
    void whatIsNoFileIsTold() {
        assertThat(SessionFileReader.read(folder)).isEqualTo(new Reading.Faulty(Fault.NOT_A_FILE));
        assertThat(SessionFileReader.read(folder.resolve("gone"))).isEqualTo(new Reading.Faulty(Fault.MISSING));
    }

    private Fault fault(byte[] bytes) throws IOException {
        assertThat(read(bytes)).isInstanceOf(Reading.Faulty.class);
        return ((Reading.Faulty) read(bytes)).fault();
    }

    private Reading read(byte[] bytes) throws IOException {
        return SessionFileReader.read(Files.write(folder.resolve("session.json"), bytes));
    }

    private static String text(SessionFile file) {
        return new String(SessionFileWriter.write(file), StandardCharsets.UTF_8);
    }

    private static SessionFile played(long seed, int commands) {
        return new SessionFile(ID, "Driehoek 0", editions(), entries(seed, commands));
    }

    private static List<Edition> editions() {
        return ProgramDeck.editions().stream()
                .map(edition ->
                        new DeckReader().read("", edition.json()).edition().orElseThrow())
                .toList();
    }

    private static List<Entry> entries(long seed, int commands) {
        return new RandomSession(seed).play(commands).entries();
    }

    private static SessionFile with(SessionEvent... events) {
        List<Entry> entries = new ArrayList<>(entries(5, 3));
        for (SessionEvent event : events) {
            entries.add(new Entry(entries.size() + 1, Instant.parse("2026-11-22T13:30:00.250Z"), event));
        }
        return new SessionFile(ID, "", List.of(), entries);
    }
}
