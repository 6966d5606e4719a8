package nl.driehoek.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.ContextInitializer;
import ch.qos.logback.core.joran.spi.JoranException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.driehoek.app.platform.Machine;
import nl.driehoek.i18n.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** What stands between the command and the window. */
class StartJobTest {
    private static final Locale DUTCH = Locale.of("nl", "NL");

    @TempDir
    private Path folder;

    private final List<StartOptions> opened = new ArrayList<>();
    private Thread.UncaughtExceptionHandler before;

    @BeforeEach
    void remember() {
        before = Thread.getDefaultUncaughtExceptionHandler();
    }

    @AfterEach
    void restore() throws JoranException {
        Thread.setDefaultUncaughtExceptionHandler(before);
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        new ContextInitializer(context).autoConfig();
    }

    @Test
    void theWindowOpensWithWhatWasAskedForAndItsExitCodeCounts() throws IOException {
        Path data = folder.resolve("new/data");
        Path decks = Files.createDirectories(folder.resolve("more"));
        Ran ran = start(this::note, "--data", data, "--decks", decks, "--decks", "gone", "--lang", "en");
        assertThat(ran).isEqualTo(new Ran(7, "", ""));
        StartOptions options = opened.getFirst();
        assertThat(options.data().path()).isEqualTo(data).isDirectory();
        assertThat(options.language()).contains(Language.EN);
        assertThat(options.decks())
                .containsExactly(
                        Path.of("decks").toAbsolutePath(),
                        decks,
                        Path.of("gone").toAbsolutePath());
    }

    @Test
    void theLanguageIsLeftOpenAndTheUsersOwnDecksAreFound() throws IOException {
        Files.createDirectories(folder.resolve("decks"));
        start(this::note, "--data", folder);
        assertThat(opened.getFirst().language()).isEqualTo(Optional.empty());
        assertThat(opened.getFirst().decks()).contains(folder.resolve("decks"));
    }

    @Test
    void aFileIsOpenedInTheWindowAndAnyOtherWordIsNotUnderstood() throws IOException {
        Path deck = Files.writeString(folder.resolve("deck.driehoek"), "");
        start(this::note, "--data", folder, deck);
        assertThat(opened.getFirst().files()).containsExactly(deck);
        assertThat(start(this::note, "--data", folder, "chekc").code()).isEqualTo(2);
        assertThat(opened).hasSize(1);
    }

    @Test
    void theFolderForDecksIsThereFromTheFirstStartOn() throws IOException {
        start(this::note, "--data", folder.resolve("new"));
        assertThat(opened.getFirst().deckFolders()).endsWith(folder.resolve("new/decks"));
    }

    @Test
    void withoutAScreenOneSentenceSaysSoAndNothingIsMade() {
        Path data = folder.resolve("data");
        Ran ran = Ran.on(Ran.machine(Map.of(), DUTCH), this::note, "--data", data);
        assertThat(ran)
                .isEqualTo(new Ran(
                        1,
                        "",
                        "Driehoek vindt geen scherm om een venster op te tonen. Start het vanaf een bureaublad,"
                                + " of kijk met --help wat zonder scherm kan." + System.lineSeparator()));
        assertThat(opened).isEmpty();
        assertThat(data).doesNotExist();
    }

    @Test
    void aScreenThatDoesNotAnswerIsToldInOneSentence() {
        Ran ran = start(
                _ -> {
                    throw new UnsupportedOperationException("Unable to open DISPLAY");
                },
                "--data",
                folder);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err().lines())
                .containsExactly("Het scherm dat in DISPLAY staat, geeft geen antwoord."
                        + " Kijk of het bureaublad draait en of DISPLAY klopt.");
    }

    @Test
    void anyOtherFailureToStartIsToldInOneSentenceAndLogged() throws IOException {
        Ran ran = start(
                _ -> {
                    throw new IllegalStateException("secret");
                },
                "--data",
                folder);
        Path log = folder.resolve("logs/driehoek.log");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err().lines()).singleElement().asString().endsWith(log.toString());
        assertThat(log).content().contains("java.lang.IllegalStateException").doesNotContain("secret");
    }

    @Test
    void aFailureOnAnotherThreadIsLoggedAndTold() throws Exception {
        Ran ran = start(
                _ -> {
                    Thread thread = new Thread(() -> {
                        throw new IllegalStateException("secret");
                    });
                    thread.start();
                    return joined(thread);
                },
                "--data",
                folder);
        assertThat(ran.err().lines()).singleElement().asString().startsWith("Er ging iets mis. Je werk is bewaard");
        assertThat(folder.resolve("logs/driehoek.log")).content().contains("IllegalStateException");
    }

    @Test
    void aDataFolderThatCannotBeMadeIsToldAndTheWindowOpensAllTheSame() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Ran ran = start(this::note, "--data", file.resolve("data"));
        assertThat(ran.code()).isEqualTo(7);
        assertThat(opened).hasSize(1);
        assertThat(ran.err().lines())
                .containsExactly("De map " + file.resolve("data") + " is niet te gebruiken:"
                        + " er staat al een bestand met die naam. Driehoek gaat verder, maar wat je nu doet, wordt niet bewaard."
                        + " Kies met --data een andere map.");
    }

    private static Ran start(Window window, Object... arguments) {
        Machine machine = Ran.machine(Ran.ENVIRONMENT, DUTCH);
        return Ran.on(machine, window, arguments);
    }

    private int note(StartOptions options) {
        opened.add(options);
        return 7;
    }

    private static int joined(Thread thread) {
        try {
            thread.join();
            return 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
