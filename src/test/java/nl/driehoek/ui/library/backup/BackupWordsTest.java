package nl.driehoek.ui.library.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.driehoek.control.backup.BackupDesk;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.JournalException.Reason;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSummary;
import nl.driehoek.session.backup.Backup;
import nl.driehoek.session.backup.Difference;
import nl.driehoek.session.backup.Held;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BackupWordsTest {
    private static final Instant AT = Instant.parse("2026-11-22T13:05:00Z");

    private final BackupWords words = new BackupWords(new Texts(Language.NL), ZoneId.of("Europe/Amsterdam"));

    @Test
    void aLineSaysWhatABackupIs() {
        assertThat(words.when(backup(Backup.Sort.MADE, 2))).contains("22 november 2026", "14:05");
        assertThat(words.what(backup(Backup.Sort.MADE, 1))).isEqualTo("1 sessie");
        assertThat(words.what(backup(Backup.Sort.REPLACED, 3)))
                .isEqualTo("3 sessies, wat er stond voor het terugzetten");
        assertThat(words.what(backup(Backup.Sort.UNREADABLE, 0))).isEqualTo("niet meer te lezen");
        assertThat(words.latest(backup(Backup.Sort.MADE, 30)))
                .hasSize(6)
                .first()
                .asString()
                .contains("Gesprek 0");
    }

    @Test
    void whatChangesIsSaidOfAtMostFourSessionsByName() {
        List<Held> many = backup(Backup.Sort.MADE, 9).sessions();
        assertThat(words.changes(Difference.between(many, List.of())))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains("komt terug", "‘Gesprek 0’", "‘Gesprek 3’", "en nog 5 sessies")
                        .doesNotContain("‘Gesprek 4’"));
        assertThat(words.changes(Difference.between(List.of(), many.subList(0, 1))))
                .containsExactly("• verdwijnt uit de lijst: ‘Gesprek 0’");
        assertThat(words.changes(Difference.between(many, many)))
                .containsExactly("Hierin staan dezelfde sessies als nu.");
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void aFailureSaysThatNothingWasPutBackAndWhy(Reason why) {
        assertThat(words.of(new BackupDesk.Failed(why)))
                .startsWith("Er is niets teruggezet. ")
                .hasSizeGreaterThan(40);
    }

    @Test
    void whatIsBackIsToldWithWhereTheOtherIs() {
        Backup one = backup(Backup.Sort.MADE, 1);
        assertThat(words.of(new BackupDesk.Done(one, Optional.of(one)))).contains("22 november", "bovenaan");
        assertThat(words.of(new BackupDesk.Done(one, Optional.empty()))).doesNotContain("bovenaan");
    }

    private static Backup backup(Backup.Sort sort, int sessions) {
        List<Held> held = IntStream.range(0, sessions)
                .mapToObj(i -> new Held(new SessionSummary(new SessionId("s-" + i), "Gesprek " + i, AT, AT), 4))
                .toList();
        return new Backup("a.db", AT, sort, 100, held);
    }
}
