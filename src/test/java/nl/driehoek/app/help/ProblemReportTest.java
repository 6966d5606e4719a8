package nl.driehoek.app.help;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import nl.driehoek.app.cli.StartOptions;
import nl.driehoek.app.platform.CrashHandler;
import nl.driehoek.app.platform.DataFolder;
import nl.driehoek.app.platform.LogFile;
import nl.driehoek.app.platform.Machine;
import nl.driehoek.app.platform.Program;
import nl.driehoek.control.Background;
import nl.driehoek.control.Recorder;
import nl.driehoek.control.SessionController;
import nl.driehoek.control.document.SessionImport;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.Library;
import nl.driehoek.session.SessionCommand.Draw;
import nl.driehoek.session.SessionCommand.Join;
import nl.driehoek.session.SessionCommand.SetTitle;
import nl.driehoek.session.SessionCommand.WriteField;
import nl.driehoek.session.SessionCommand.WriteNote;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.Participant;
import nl.driehoek.store.deckfile.DeckReader;
import nl.driehoek.store.journal.SqliteJournal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** What somebody copies to ask for help holds nothing that was typed, and neither does the log. */
class ProblemReportTest {
    private static final Path ROOT = Path.of(System.getProperty("driehoek.basedir", "."));
    private static final List<String> TYPED =
            List.of("Kwartelsprong", "Hermelien", "Pimpelmees", "Zonnebloem", "Oeverzwaluw", "Waterhoen", "Boomklever");

    @TempDir
    private Path home;

    @AfterEach
    void logNoMore() {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).detachAndStopAllAppenders();
    }

    @Test
    void nothingThatWasTypedIsInTheReportOrTheLog() throws Exception {
        DataFolder data = new DataFolder(home.resolve("Waterhoen/driehoek"));
        data.make();
        LogFile.start(data.log());
        play(data.path());
        fail(data.path());
        String report = ProgramAbout.report(
                machine(home.resolve("Waterhoen")),
                new StartOptions(data, List.of(ROOT.resolve("decks"), ownDecks()), Optional.empty()),
                List.of("1920 x 1080 at 0, 0, scale 1.00"));
        assertThat(Files.readString(data.log())).contains("WARN", "ERROR").doesNotContain(TYPED);
        assertThat(report)
                .doesNotContain(TYPED)
                .startsWith(Program.title())
                .contains("java: 25", "screen: 1920 x 1080", "deck: ", "version 1.", "deck problem: file 1, line ")
                .contains("IllegalStateException");
    }

    @Test
    void foldersAboveHomeAreLeftOut() {
        String report = new ProblemReport(
                        machine(Path.of("/home/anna")), List.of(), List.of(), List.of(), List.of("at /home/anna/x"))
                .text();
        assertThat(report).contains("at ~/x").doesNotContain("anna");
    }

    /** A session in which everything that can be typed is, kept in a database as ever. */
    private static void play(Path data) throws Exception {
        Edition kit = new DeckReader()
                .read(ROOT.resolve("decks/ouderbetrokkenheid.nl.json"))
                .edition()
                .orElseThrow();
        CardRef card = new CardRef("ouderbetrokkenheid", "1.1-q1");
        ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor();
        try (SqliteJournal journal = SqliteJournal.alone(
                data, json -> new DeckReader().read("", json).edition())) {
            Recorder recorder = new Recorder(journal, writer, Runnable::run);
            SessionController session = SessionController.start(
                    new SessionSetup(
                            "Kwartelsprong",
                            List.of(new Participant("p1", "Hermelien")),
                            List.of(kit.digest()),
                            List.of(card)),
                    new Library(List.of(kit)),
                    recorder,
                    Clock.systemUTC());
            session.perform(new Draw());
            session.perform(new WriteNote(card, "Pimpelmees"));
            session.perform(
                    new WriteField(FieldKey.answer(card, "p1"), Optional.of(new FieldValue.Text("Zonnebloem"))));
            session.perform(new Join("Oeverzwaluw"));
            session.perform(new SetTitle("Boomklever"));
            assertThat(recorder.settle(Duration.ofSeconds(20))).isTrue();
        } finally {
            writer.shutdownNow();
        }
    }

    /** Things go wrong, each with what was typed in the message of its exception. */
    private static void fail(Path data) throws IOException {
        Path file = Files.writeString(data.resolve("Kwartelsprong.json"), "{\"title\": \"Hermelien\", Pimpelmees");
        try (SqliteJournal journal = SqliteJournal.alone(
                data, json -> new DeckReader().read("", json).edition())) {
            new SessionImport(journal).of(file);
        }
        Background background = new Background(Runnable::run, Runnable::run);
        background.run(
                () -> {
                    throw new IOException("Zonnebloem");
                },
                _ -> {});
        new CrashHandler("", _ -> {}, InstantSource.system())
                .uncaughtException(
                        Thread.currentThread(),
                        new IllegalStateException("Oeverzwaluw", new IOException("Boomklever")));
    }

    /** Decks of a school's own, which may be called anything. */
    private Path ownDecks() throws IOException {
        Path folder = Files.createDirectories(home.resolve("Waterhoen/Kwartelsprong"));
        Files.writeString(
                folder.resolve("Hermelien.json"), "{\"format\": 1, \"id\": \"Pimpelmees\", \"Zonnebloem\": 1}");
        return folder;
    }

    private static Machine machine(Path home) {
        Map<String, String> properties = Map.of(
                "user.home", home.toString(),
                "java.version", System.getProperty("java.version"),
                "os.name", "Linux");
        return new Machine(Map.of(), properties, Locale.of("nl"), ZoneOffset.UTC);
    }
}
