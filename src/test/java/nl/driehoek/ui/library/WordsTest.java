package nl.driehoek.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.driehoek.control.Notice;
import nl.driehoek.deck.DeckProblem;
import nl.driehoek.deck.DeckProblem.Place;
import nl.driehoek.deck.DeckProblem.What;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.JournalException.Reason;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {
    private static final Texts DUTCH = new Texts(Language.NL);
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T13:00:00Z"), ZoneId.of("Europe/Amsterdam"));

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Instant AT = Instant.parse("2026-11-22T13:05:00Z");
    private static final String WHEN = DUTCH.moment(AT, ZONE);

    private final NoticeWords notices = new NoticeWords(DUTCH, ZONE);
    private final SessionWords sessions = new SessionWords(DUTCH, CLOCK);

    @Test
    void whatWasLostIsToldBySessionCardAndTime() {
        Notice.Lost known = new Notice.Lost("Sam", Optional.of(AT), 2, Optional.of("1.1-q3"), Optional.of(AT));
        Notice.Lost start = new Notice.Lost("", Optional.of(AT), 1, Optional.empty(), Optional.empty());
        String told = notices.of(new Notice.SetAside("a.db", "b.db", 1, 0, List.of(known, start)));
        assertThat(told.lines().skip(1))
                .containsExactly(
                        "• ‘Sam’: 2 wijzigingen, na kaart 1.1-q3, " + WHEN,
                        "• ‘Sessie zonder titel’: 1 wijziging, begonnen op " + WHEN);
        String many = notices.of(new Notice.Restored(1, Collections.nCopies(9, known)));
        assertThat(many).startsWith("1 sessie is teruggezet.").contains("En nog 5 plekken.");
        assertThat(many.lines()).hasSize(6);
    }

    @Test
    void aFileThatIsGoneOrMayNotBeWrittenIsToldWithWhatNow() {
        assertThat(notices.of(new Notice.FileGone("a.db", AT, 3))).contains("a.db", WHEN, "3 sessies");
        assertThat(notices.of(new Notice.OnlyRead(Reason.READ_ONLY, "/data")))
                .contains("/data", "als document bewaren");
        assertThat(notices.of(new Notice.OnlyRead(Reason.LOCKED, "/data")))
                .contains("al open", "/data", "andere venster");
        assertThat(notices.of(new Notice.OnlyRead(Reason.NEWER, "a.db"))).contains("nieuwere versie", "a.db");
        assertThat(notices.of(new Notice.NoBackup(Reason.DISK_FULL, "/data-backup")))
                .contains("/data-backup", "De schijf is vol.");
    }

    @Test
    void aDeckThatIsNotLoadedIsNamedWithItsFirstProblemAndHowManyMore() {
        DeckProblem first = new DeckProblem(new Place("team.json", 12, 5, ""), What.EMPTY_TEXT);
        DeckProblem second = new DeckProblem(new Place("team.json", 20, 5, ""), What.EMPTY_TEXT);
        assertThat(notices.of(new Notice.DeckFile("team.json", List.of(first, second))))
                .startsWith("team.json is niet geladen. Regel 12: ")
                .contains("En nog 1 probleem.")
                .doesNotContain("20");
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonNamesTheFileAndSaysWhatNow(Reason reason) {
        assertThat(notices.of(new Notice.SavingFails(reason, "driehoek.db")))
                .contains("driehoek.db", "probeert het steeds opnieuw")
                .doesNotContain("{");
        assertThat(notices.of(new Notice.ReadingFails(reason, "driehoek.db"))).contains("driehoek.db");
    }

    @Test
    void countsAreWordedAsAPersonWould() {
        assertThat(notices.of(new Notice.CardsMissing("Team 5", 1))).startsWith("Bij ‘Team 5’ ontbreekt 1 kaart,");
        assertThat(notices.of(new Notice.CardsMissing("", 2)))
                .startsWith("Bij ‘Sessie zonder titel’ ontbreken 2 kaarten,");
        assertThat(notices.of(new Notice.SetAside("a.db", "b.db", 0, 0, List.of())))
                .contains("a.db", "b.db", "nieuw bestand", "niets verloren");
        assertThat(notices.of(new Notice.SetAside("a.db", "b.db", 3, 2, List.of())))
                .contains("3 sessies uit gered", "2 wijzigingen komen uit een reservekopie");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T00:05:00Z, vandaag om 01:05",
        "2026-11-21T23:05:00Z, vandaag om 00:05",
        "2026-11-21T22:05:00Z, gisteren om 23:05"
    })
    void daysNearbyAreCalledByTheirName(Instant changed, String words) {
        assertThat(sessions.changed(new SessionSummary(new SessionId("a"), "", changed, changed)))
                .isEqualTo(words);
    }

    @Test
    void daysLongerAgoAreDatedInFull() {
        Instant changed = Instant.parse("2026-11-01T08:00:00Z");
        assertThat(sessions.changed(new SessionSummary(new SessionId("a"), "", changed, changed)))
                .startsWith("1 november 2026")
                .endsWith("09:00");
    }

    @Test
    void aSessionWithoutATitleOfItsOwnIsCalledAfterItsSubjectAndTheDay() {
        assertThat(sessions.today("Behoefte van ouders")).isEqualTo("Behoefte van ouders, 22 november");
    }
}
