package nl.driehoek.store.sessionfile;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.driehoek.session.RandomSession;
import nl.driehoek.session.SessionId;
import nl.driehoek.store.deckfile.ProgramDeck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published schema says what is written. */
class SessionSchemaTest {
    private static final Path PUBLISHED =
            Path.of(System.getProperty("driehoek.basedir", "."), "docs", "session.schema.json");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(resource(), InputFormat.JSON);

    @Test
    void theProgramHasTheOneThatIsPublished() throws IOException {
        assertThat(resource()).isEqualTo(Files.readString(PUBLISHED));
    }

    @Test
    void sessionsThatAreWrittenFollowIt() {
        for (long seed = 0; seed < 20; seed++) {
            assertThat(SCHEMA.validate(text(seed), InputFormat.JSON))
                    .as("seed %s", seed)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "driehoek-session|driehoek-deck",
                "\"version\": 1,|\"version\": 2,",
                "\"session\": \"5f0c\"|\"session\": \"../x\"",
                "\"seq\":1,|\"seq\":2,",
                "\"type\":\"session.started\"|\"type\":\"session.ended\"",
                "\"at\":\"2026-|\"at\":\"soon-",
                "\"digest\":\"|\"digest\":\"x",
                "\"content\":|\"contents\":"
            })
    void whatIsNoSessionDoesNot(String what, String into) {
        assertThat(SCHEMA.validate(text(1).replace(what, into), InputFormat.JSON))
                .isNotEmpty();
    }

    private static String text(long seed) {
        SessionFile file = new SessionFile(
                new SessionId("5f0c"),
                "Driehoek 0",
                ProgramDeck.editions(),
                new RandomSession(seed).play(150).entries());
        return new String(SessionFileWriter.write(file), StandardCharsets.UTF_8);
    }

    private static String resource() {
        try (InputStream in = SessionFile.class.getResourceAsStream("/nl/driehoek/store/session.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
