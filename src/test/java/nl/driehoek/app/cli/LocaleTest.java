package nl.driehoek.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.RandomSession;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.board.RoundTimer;
import nl.driehoek.store.journal.SqliteJournal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands on disk and in documents is the same whatever language the machine speaks. */
class LocaleTest {
    private static final Locale BEFORE = Locale.getDefault();

    @TempDir
    private Path folder;

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(BEFORE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "tr-TR", "nl-NL", "fa-IR", "hi-IN-u-nu-deva"})
    void aSessionIsKeptAndExportedAsInEnglish(String locale) throws JournalException, IOException {
        Map<String, String> english = exported(Locale.ENGLISH);
        assertThat(english).hasSizeGreaterThan(2).containsKey("out.md");
        assertThat(exported(Locale.forLanguageTag(locale))).isEqualTo(english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "tr-TR", "nl-NL"})
    void textsAreThoseOfTheirOwnLanguage(String locale) {
        String before = words();
        Locale.setDefault(Locale.forLanguageTag(locale));
        assertThat(words()).isEqualTo(before);
    }

    private static String words() {
        Texts texts = new Texts(Language.NL);
        return texts.get(PresenterText.UNDO, 12_345) + RoundTimer.words(Duration.ofSeconds(65));
    }

    private Map<String, String> exported(Locale locale) throws JournalException, IOException {
        Locale.setDefault(locale);
        Path here = Files.createDirectory(folder.resolve(locale.toLanguageTag()));
        Path data = here.resolve("data");
        try (SqliteJournal journal = new SqliteJournal(data, _ -> Optional.empty())) {
            journal.append(new SessionId("een"), new RandomSession(7).play(250).entries());
        }
        Path out = here.resolve("out.md");
        Ran ran = Ran.of("--lang", "nl", "--data", data, "export", "--session", "last", "--format", "md", "--out", out);
        assertThat(ran.err()).isEmpty();
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(here)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (!file.startsWith(data)) {
                    files.put(here.relativize(file).toString(), Files.readString(file));
                }
            }
        }
        return files;
    }
}
