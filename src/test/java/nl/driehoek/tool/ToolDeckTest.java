package nl.driehoek.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.Library;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.Pictures;
import nl.driehoek.report.ReportBuilder;
import nl.driehoek.report.SessionRecord;
import nl.driehoek.report.choice.Contents;
import nl.driehoek.session.Entry;
import nl.driehoek.session.ProjectorFrame;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionCommand;
import nl.driehoek.session.SessionCommand.SetWall;
import nl.driehoek.session.SessionCommand.ShowFields;
import nl.driehoek.session.SessionCommand.TurnPage;
import nl.driehoek.session.SessionCommand.WriteField;
import nl.driehoek.session.SessionEvent.Started;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionRules;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.board.WallMode;
import nl.driehoek.store.deckfile.DeckReader;
import nl.driehoek.store.event.EventCodec;
import nl.driehoek.tool.registry.Tools;
import org.junit.jupiter.api.Test;

/** A deck with a form and a list that no program knows of is filled in, shown and kept as those of the kit are. */
class ToolDeckTest {
    private static final CardRef FORM = new CardRef("uitje", "blad");
    private static final CardRef LIST = new CardRef("uitje", "lijst");

    private final Edition edition = read();
    private final Library library = new Library(List.of(edition));
    private final List<Entry> entries = new ArrayList<>();
    private Session session = started();

    private static Edition read() {
        Path decks = Path.of(System.getProperty("driehoek.basedir", "."), "src", "test", "resources", "decks");
        return new DeckReader().read(decks.resolve("uitje.nl.json")).edition().orElseThrow();
    }

    @Test
    void theDeckSaysWhichFieldsThereAre() {
        assertThat(tool("blad").fields()).containsExactly("waarheen", "dag", "vertrek", "mee", "afspraken");
        assertThat(tool("lijst").fields()).containsExactly("bus", "brief", "tel", "bedank");
        assertThat(Tools.of(card("vraag"))).isEmpty();
    }

    @Test
    void whatIsLeftIsSaidInWords() {
        Texts dutch = new Texts(Language.NL);
        assertThat(left(LIST).words(dutch)).isEqualTo("Nog 4 van 4");
        tick("bus", true);
        tick("tel", true);
        assertThat(left(LIST)).isEqualTo(new Progress(2, 4));
        assertThat(left(LIST).words(new Texts(Language.EN))).isEqualTo("2 of 4 left");
        tick("brief", true);
        tick("bedank", true);
        assertThat(left(LIST).words(dutch)).isEqualTo("Klaar");
        tick("bus", false);
        assertThat(left(LIST).left()).isEqualTo(1);
    }

    @Test
    void theRoomSeesItEmptyThenFilledInAndItIsReadBackFromDisk() {
        perform(new SessionCommand.Choose(FORM));
        perform(new SetWall(WallMode.LIVE));
        perform(WriteField.text(field(FORM, "waarheen"), "naar het bos"));
        perform(WriteField.text(field(FORM, "dag"), "2026-12-03"));
        perform(new WriteField(field(FORM, "mee"), FieldValue.choice(Set.of("net"))));
        assertThat(wall()).doesNotContain("bos", "2026").contains("De plek");
        perform(new ShowFields(Optional.of(FieldKey.GROUP)));
        assertThat(wall()).contains("naar het bos", "2026-12-03", "options=[net]");
        EventCodec codec = new EventCodec();
        List<Entry> read = entries.stream()
                .map(entry -> new Entry(entry.seq(), entry.at(), codec.read(codec.write(entry.event()))))
                .toList();
        assertThat(Session.of(read).board()).isEqualTo(session.board());
        assertThat(Session.of(read).projection()).isEqualTo(session.projection());
    }

    @Test
    void aListIsTickedOffOnTheWallOnlyWhenItIsShown() {
        perform(new SessionCommand.Choose(LIST));
        perform(new SetWall(WallMode.LIVE));
        tick("bus", true);
        assertThat(wall()).contains("Bestel de ").doesNotContain("ticked=true");
        perform(new ShowFields(Optional.of(FieldKey.GROUP)));
        assertThat(wall()).containsOnlyOnce("ticked=true");
    }

    @Test
    void theReportTellsWhatWasFilledInAndWhatIsLeft() {
        perform(new SessionCommand.Choose(FORM));
        perform(WriteField.text(field(FORM, "dag"), "2026-12-03"));
        perform(new WriteField(field(FORM, "mee"), FieldValue.choice(Set.of("net"))));
        perform(new SessionCommand.Choose(LIST));
        tick("bus", true);
        String report = new ReportBuilder(new Texts(Language.NL), ZoneOffset.UTC, List.of())
                .build(new SessionRecord(new SessionId("uitje"), entries, library), Contents.ALL, Pictures.NONE)
                .toString();
        assertThat(report).contains("3 december 2026", "Schepnet", "Nog 3 van 4", "tick=DONE");
    }

    private Tool tool(String card) {
        return Tools.of(card(card)).getFirst().rules();
    }

    private Card card(String id) {
        return edition.deck().card(id).orElseThrow();
    }

    private Progress left(CardRef ref) {
        return Progress.of(tool(ref.card()).fields(), session.board().writing().filled(ref, FieldKey.GROUP));
    }

    private void tick(String item, boolean ticked) {
        perform(new WriteField(field(LIST, item), FieldValue.tick(ticked)));
    }

    private static FieldKey field(CardRef card, String id) {
        return new FieldKey(card, id, FieldKey.GROUP);
    }

    /** All that the room sees from the first page to the last. */
    private String wall() {
        StringBuilder all = new StringBuilder();
        int pages = 1;
        for (int page = 0; page < pages; page++) {
            perform(new TurnPage(page));
            ProjectorFrame frame = ProjectorFrame.of(session, library);
            pages = frame instanceof ProjectorFrame.Showing shown ? shown.page().of() : 0;
            all.append(frame);
        }
        return all.toString();
    }

    private Session started() {
        SessionSetup setup =
                new SessionSetup("Uitje", List.of(new Participant("p1", "Sam")), List.of(edition.digest()), List.of());
        entries.add(new Entry(1, Instant.parse("2026-11-29T10:00:00Z"), new Started(setup)));
        return Session.of(entries);
    }

    private void perform(SessionCommand command) {
        Instant at = entries.getLast().at().plusSeconds(10);
        SessionRules.decide(session, command).ifPresent(event -> {
            entries.add(new Entry(session.last() + 1, at, event));
            session = session.apply(entries.getLast());
        });
    }
}
