package nl.driehoek.ui.library.forget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import nl.driehoek.control.forget.ForgetDesk;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.JournalException.Reason;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSummary;
import nl.driehoek.session.forget.Forgotten;
import org.junit.jupiter.api.Test;

/** What came of forgetting is said in whole, and what was not done above all. */
class ForgetWordsTest {
    private final ForgetWords words = new ForgetWords(new Texts(Language.EN));

    @Test
    void whatWasDoneIsSaidInAWord() {
        assertThat(words.of(done(List.of(), List.of()))).isEqualTo("That is done.");
    }

    @Test
    void whatCouldNotBeDoneIsNamed() {
        assertThat(words.of(done(List.of("old.db"), List.of("driehoek.db"))))
                .startsWith("That is done. These backups were removed as a whole")
                .contains("old.db")
                .contains("It may still stand here")
                .contains("driehoek.db");
    }

    @Test
    void aFailureSaysWhy() {
        assertThat(words.of(new ForgetDesk.Failed(Reason.DISK_FULL))).startsWith("It was not deleted. ");
    }

    @Test
    void ofManySessionsTheFirstAreNamed() {
        List<SessionSummary> sessions = IntStream.range(0, 6)
                .mapToObj(n -> new SessionSummary(new SessionId("s" + n), "S" + n, Instant.EPOCH, Instant.EPOCH))
                .toList();
        assertThat(words.titles(sessions)).isEqualTo("S0, S1, S2, S3…");
        assertThat(words.titles(sessions.subList(0, 2))).isEqualTo("S0, S1");
    }

    private static ForgetDesk.Done done(List<String> removed, List<String> left) {
        return new ForgetDesk.Done(new Forgotten(0, removed, left, List.of(), false));
    }
}
