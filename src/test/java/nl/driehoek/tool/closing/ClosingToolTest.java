package nl.driehoek.tool.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Library;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.Pictures;
import nl.driehoek.report.Report;
import nl.driehoek.report.ReportBuilder;
import nl.driehoek.report.SessionRecord;
import nl.driehoek.report.choice.Contents;
import nl.driehoek.report.markdown.MarkdownWriter;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionCommand;
import nl.driehoek.session.SessionCommand.Choose;
import nl.driehoek.session.SessionCommand.WriteField;
import nl.driehoek.session.SessionEvent.Started;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionRules;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.board.RoomValues;
import nl.driehoek.session.board.RoundPhase;
import nl.driehoek.session.board.Shown;
import nl.driehoek.session.group.Before;
import nl.driehoek.session.timing.CardTimes;
import nl.driehoek.store.deckfile.DeckReader;
import nl.driehoek.store.deckfile.ProgramDeck;
import nl.driehoek.tool.action.AllPoints;
import nl.driehoek.tool.closing.ClosingTool.View;
import nl.driehoek.tool.registry.Tools;
import org.junit.jupiter.api.Test;

class ClosingToolTest {
    private static final Texts DUTCH = new Texts(Language.NL);
    private static final CardRef EACH = new CardRef("voornemens", "elk");
    private static final CardRef QUIET = new CardRef("voornemens", "stil");

    private final Library library = library();
    private final ClosingTool tool =
            new ClosingTool(library.card(Before.CLOSING).orElseThrow());
    private final List<Entry> entries = new ArrayList<>();
    private Session session = started();

    private static Library library() {
        Path decks = Path.of(System.getProperty("driehoek.basedir", "."), "src", "test", "resources", "decks");
        return new Library(List.of(
                new DeckReader()
                        .read(decks.resolve("voornemens.nl.json"))
                        .edition()
                        .orElseThrow(),
                ProgramDeck.editions().getFirst()));
    }

    @Test
    void theRoomSeesEachViewAndNothingThatBelongsToAnother() {
        played();
        List<Shown.Elsewhere> laid = ClosingTool.turnedOver(session.board());
        List<Shown.Elsewhere> agreed = List.of(new Shown.Elsewhere(QUIET, Set.of(FieldKey.MAIN), true));
        List<Shown.Elsewhere> points = AllPoints.of(session.board(), library).turnedOver();
        assertThat(face(View.CARDS, laid).words())
                .contains("Wat neem je mee?", "Wat groeit er?", "1.1 Zaaien")
                .doesNotContain("bonen", "samen geloofd", "dank", "geheim");
        assertThat(face(View.AGREED, agreed).words())
                .contains("samen geloofd", "Wat groeit er?")
                .doesNotContain("bonen", "dank", "geheim");
        assertThat(face(View.POINTS, points).words())
                .contains("Ëva", "bonen")
                .doesNotContain("samen geloofd", "dank", "geheim");
        assertThat(face(View.WORDS, List.of()).words())
                .contains("Ëva", "dank")
                .doesNotContain("bonen", "samen geloofd", "geheim");
    }

    @Test
    void whoHasNoWordYetIsKnownAndTheProgramsCardsAreNotTalkedOver() {
        played();
        assertThat(ClosingTool.unsaid(session.board(), Before.CLOSING))
                .extracting(Participant::name)
                .containsExactly("Sam");
        assertThat(ClosingTool.laid(session.board())).containsExactly(EACH, QUIET);
    }

    @Test
    void theReportEndsWithAllPointsAndAPageForWhoeverTakesSomeHome() {
        played();
        Report report = new ReportBuilder(DUTCH, ZoneOffset.UTC, Tools.rows())
                .build(new SessionRecord(new SessionId("s"), entries, library), Contents.ALL, Pictures.NONE);
        assertThat(report.chapters())
                .extracting(Report.Chapter::heading)
                .containsExactly("Actiepunten", "Blad voor Ëva");
        assertThat(new MarkdownWriter(DUTCH, ZoneOffset.UTC, "Driehoek").write(report))
                .contains("## Actiepunten", "**Ëva:**", "bonen", "## Blad voor Ëva", "Eén woord van iedereen")
                .doesNotContain("Driehoek (1.0.0");
    }

    @Test
    void aCardsTimeIsThatBeforeTheFacilitatorWithoutBreaks() {
        perform(new Choose(EACH), 0);
        perform(new SessionCommand.WriteNote(EACH, "a"), 60);
        perform(new Choose(QUIET), 120);
        perform(new SessionCommand.WriteNote(QUIET, "b"), 30);
        perform(new Choose(EACH), 3 * 3600);
        perform(new SessionCommand.WriteNote(EACH, "c"), 45);
        assertThat(CardTimes.of(entries).cards())
                .containsEntry(EACH, Duration.ofSeconds(225))
                .containsEntry(QUIET, Duration.ofSeconds(30));
    }

    /** Another card may be brought in meanwhile; what passes after the work was left is not the work's. */
    @Test
    void aPhasesTimeIsThatOfTheWorkOnItsCard() {
        perform(new Choose(EACH), 0);
        perform(phase(1, "Alleen"), 10);
        perform(new Choose(QUIET), 60);
        perform(new Choose(EACH), 120);
        perform(phase(2, "Samen"), 30);
        perform(new Choose(QUIET), 90);
        perform(new SessionCommand.WriteNote(QUIET, "b"), 1000);
        perform(new SessionCommand.StopTimer(), 1000);
        assertThat(CardTimes.of(entries).phases(EACH))
                .extracting(time -> time.phase().title() + " " + time.time().toSeconds())
                .containsExactly("Alleen 210", "Samen 90");
        String document = document();
        assertThat(document).contains("## Hoe lang het duurde", "4 minuten", "Alleen: 4 minuten");
        assertThat(document.indexOf("Samen: 2 minuten")).isGreaterThan(document.indexOf("Alleen: 4 minuten"));
    }

    private String document() {
        Report report = new ReportBuilder(DUTCH, ZoneOffset.UTC, Tools.rows())
                .build(new SessionRecord(new SessionId("s"), entries, library), Contents.ALL, Pictures.NONE);
        return new MarkdownWriter(DUTCH, ZoneOffset.UTC, "Driehoek").write(report);
    }

    private static SessionCommand phase(int number, String title) {
        return new SessionCommand.StartTimer(
                Duration.ofMinutes(3), Optional.of(new RoundPhase(EACH, number, 2, title)));
    }

    private CardContent face(View view, List<Shown.Elsewhere> elsewhere) {
        RoomValues values = RoomValues.of(session.board(), Before.CLOSING, tool.work(view, elsewhere));
        assertThat(values.toString()).doesNotContain("geheim");
        return tool.face(library, library.decks().getLast(), values, DUTCH).orElseThrow();
    }

    private void played() {
        perform(new Choose(EACH), 1);
        perform(WriteField.text(new FieldKey(EACH, "point.1.what", "p1"), "bonen"), 1);
        perform(WriteField.text(FieldKey.answer(EACH, "p1"), "geheim"), 1);
        perform(new Choose(QUIET), 1);
        perform(WriteField.text(FieldKey.groupAnswer(QUIET), "samen geloofd"), 1);
        perform(WriteField.text(FieldKey.answer(QUIET, "p2"), "geheim"), 1);
        perform(new Choose(Before.CLOSING), 1);
        perform(WriteField.text(new FieldKey(Before.CLOSING, ClosingTool.WORD, "p1"), "dank"), 1);
    }

    private Session started() {
        List<Participant> people = List.of(new Participant("p1", "Ëva"), new Participant("p2", "Sam"));
        SessionSetup setup = new SessionSetup("Tuin", people, List.of(), List.of(EACH, QUIET));
        entries.add(new Entry(1, Instant.EPOCH, new Started(setup)));
        return Session.of(entries);
    }

    private void perform(SessionCommand command, int seconds) {
        Entry entry = new Entry(
                entries.size() + 1,
                entries.getLast().at().plusSeconds(seconds),
                SessionRules.decide(session, command).orElseThrow());
        entries.add(entry);
        session = session.apply(entry);
    }
}
