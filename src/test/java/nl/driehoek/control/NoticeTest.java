package nl.driehoek.control;

import static org.assertj.core.api.Assertions.assertThat;

import nl.driehoek.session.JournalException.Reason;
import org.junit.jupiter.api.Test;

/** Only one notice can be answered with the password. */
class NoticeTest {

    @Test
    void thePasswordIsWantedWhereNothingElseKeepsFromReading() {
        assertThat(new Notice.OnlyRead(Reason.PASSWORD, "").wantsPassword()).isTrue();
        assertThat(new Notice.OnlyRead(Reason.LOCKED, "").wantsPassword()).isFalse();
        assertThat(new Notice.ReadingFails(Reason.PASSWORD, "").wantsPassword()).isFalse();
    }
}
