package nl.driehoek.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Library;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.Pictures;
import nl.driehoek.report.Play;
import nl.driehoek.report.Report;
import nl.driehoek.report.ReportBuilder;
import nl.driehoek.report.Row;
import nl.driehoek.report.RowSource;
import nl.driehoek.report.SessionRecord;
import nl.driehoek.report.SmallDeck;
import nl.driehoek.report.choice.Contents;
import nl.driehoek.report.choice.Item;
import nl.driehoek.report.choice.Naming;
import nl.driehoek.session.SessionCommand.Choose;
import nl.driehoek.session.SessionCommand.Draw;
import nl.driehoek.session.SessionCommand.Undo;
import nl.driehoek.session.SessionCommand.WordQuestion;
import nl.driehoek.session.SessionCommand.WriteField;
import nl.driehoek.session.SessionCommand.WriteNote;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.alone.OwnSession;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import org.junit.jupiter.api.Test;

/** A session as a table. */
class CsvWriterTest {
    private static final CardRef Q1 = SmallDeck.ref("q1");

    @Test
    void aRowTellsAllOfAValue() throws IOException {
        assertThat(dutch(played()))
                .startsWith("\ufeffSessie;Groep;Datum;Wie;Set;Kaartnummer;Kaart;Soort;Vraag of veld;Waarde;"
                        + "Laatst geschreven;Sessienummer;Veldnummer\r\n")
                .contains("Rond de tafel;;2026-11-22;Anna;1.1 Behoefte van ouders;proef/q1;"
                        + "Wat hebben ouders nodig van jou?;Antwoord;;\"Tijd; en \"\"rust\"\"\nsamen\";"
                        + "2026-11-22 14:07:00;5f0c;\r\n")
                .contains(
                        ";Anna;Extra’s;proef/form;Voorbereiding;Ingevuld;Sfeer;fijn;2026-11-22 14:11:00;5f0c;mood\r\n")
                .endsWith("\r\n");
    }

    @Test
    void theGroupComesFirstThenEverybodyInTurnAndANoteLast() throws IOException {
        assertThat(Tables.rows(dutch(played())).stream()
                        .filter(row -> row.getField("Kaartnummer").equals("proef/q1"))
                        .map(row -> row.getField("Wie") + "|" + row.getField("Soort")))
                .containsExactly("De groep|Antwoord", "Anna|Antwoord", "Bo|Antwoord", "|Notitie van de gespreksleider");
    }

    /** A document of it names nobody, which leaves nothing out. */
    @Test
    void whatSomebodyWroteWhoKeepsThingsAloneIsInIt() throws IOException {
        SessionRecord own = new SessionRecord(new SessionId("s"), new OwnSession().entries(), new Library(List.of()));
        assertThat(dutch(own)).contains("Ik weet het niet, zei ik.", "Nu ik het weet: rust.", "Ik bel Quaxwoord.");
        assertThat(Tables.column(dutch(own), "Wie"))
                .as("a form is kept as a group's, and there is no group")
                .contains("Ik")
                .doesNotContain("De groep");
    }

    @Test
    void theHeadIsInTheUsersLanguage() throws IOException {
        assertThat(Tables.text(played(), Contents.ALL, Language.EN)).startsWith("\ufeffSession;Group;Date;Who;");
    }

    @Test
    void whatWasNotChosenIsNotInIt() throws IOException {
        assertThat(kinds(Contents.ALL.with(Item.NOTES, false))).doesNotContain("Notitie van de gespreksleider");
        assertThat(kinds(new Contents(Set.of(Item.FORMS), Naming.NAMES))).containsOnly("Ingevuld");
        assertThat(kinds(new Contents(Set.of(), Naming.NAMES))).isEmpty();
    }

    @Test
    void nobodyIsCalledOtherwiseThanWasChosen() throws IOException {
        String text = Tables.text(played(), Contents.ALL.with(Naming.NUMBERS), Language.NL);
        assertThat(text).contains(";Deelnemer 1;").doesNotContain("Anna");
    }

    @Test
    void aFileOfOneParticipantHasWhatThatOneAndTheGroupWrote() throws IOException {
        ReportBuilder reports = new ReportBuilder(new Texts(Language.NL), Tables.AMSTERDAM, List.of());
        List<Report> pages = reports.pages(played(), Contents.ALL, Pictures.NONE);
        String anna = Tables.text(played(), Contents.ALL, List.of(pages.getFirst()), Language.NL);
        assertThat(Tables.column(anna, "Wie")).contains("Anna", "De groep").doesNotContain("Bo");
        String both = Tables.text(played(), Contents.ALL, pages, Language.NL);
        assertThat(both).isEqualTo(dutch(played()));
    }

    @Test
    void anUndoneChangeCountsFromWhenItWasUndone() throws IOException {
        FieldKey key = FieldKey.answer(Q1, "p1");
        SessionRecord record = new Play("Terug", "Anna")
                .does(new Draw(), WriteField.text(key, "eerst"), WriteField.text(FieldKey.answer(Q1, ""), "samen"))
                .does(new WriteField(key, FieldValue.text("later")), new Undo())
                .played();
        NamedCsvRecord row = Tables.rows(dutch(record)).getLast();
        assertThat(row.getField("Waarde")).isEqualTo("eerst");
        assertThat(row.getField("Laatst geschreven")).isEqualTo("2026-11-22 14:10:00");
    }

    @Test
    void aWayOfWorkingSaysWhatItsFieldsAreCalledAndWhatTheyAreAbout() throws IOException {
        SessionRecord record = new Play("Visie", "Anna")
                .does(new Draw(), WriteField.text(new FieldKey(Q1, "core.1", "p1"), "rust"))
                .played();
        Contents visions = new Contents(Set.of(Item.VISION), Naming.NAMES);
        NamedCsvRecord row = Tables.rows(Tables.text(record, visions, Language.NL, new Values()))
                .getFirst();
        assertThat(row.getField("Soort")).isEqualTo("Visie");
        assertThat(row.getField("Vraag of veld")).isEqualTo("Kernwaarde");
        assertThat(row.getField("Veldnummer")).isEqualTo("core.1");
        assertThat(Tables.rows(Tables.text(record, visions.with(Item.VISION, false), Language.NL, new Values())))
                .isEmpty();
    }

    @Test
    void whatSaysNothingByItselfIsNotInIt() throws IOException {
        SessionRecord record = new Play("Driehoek", "Anna")
                .does(new Draw(), new WriteField(new FieldKey(Q1, "core.1", "p1"), FieldValue.choice(Set.of("x"))))
                .does(new WriteField(new FieldKey(Q1, "elders", "p1"), Optional.of(new FieldValue.Place(0.25, 0.5))))
                .played();
        assertThat(Tables.rows(Tables.text(record, Contents.ALL, Language.NL, new Values())))
                .isEmpty();
    }

    private static List<String> kinds(Contents contents) throws IOException {
        return Tables.column(Tables.text(played(), contents, Language.NL), "Soort");
    }

    private static String dutch(SessionRecord record) throws IOException {
        return Tables.text(record, Contents.ALL, Language.NL);
    }

    private static SessionRecord played() {
        return new Play("Rond de tafel", "Anna", "Bo")
                .does(new Draw(), WriteField.text(FieldKey.answer(Q1, "p1"), "Tijd; en \"rust\"\nsamen"))
                .does(WriteField.text(FieldKey.answer(Q1, "p2"), "Contact"))
                .does(WriteField.text(FieldKey.groupAnswer(Q1), "Allebei"), new WriteNote(Q1, "Vraag door."))
                .does(new WriteField(new FieldKey(SmallDeck.ref("form"), "mood", "p1"), FieldValue.choice(Set.of("f"))))
                .does(new WriteField(new FieldKey(SmallDeck.ref("list"), "1", "p2"), FieldValue.tick(true)))
                .does(new Choose(SmallDeck.ref("own")), new WordQuestion(SmallDeck.ref("own"), "Wie belt er?"))
                .played();
    }

    private static final class Values implements RowSource {
        @Override
        public Item item() {
            return Item.VISION;
        }

        @Override
        public List<Row> rows(Deck deck, CardRef ref, Card card, Board board, Texts texts) {
            return List.of();
        }

        @Override
        public boolean tells(Card card, FieldKey key) {
            return true;
        }

        @Override
        public Optional<String> label(Card card, FieldKey key, Texts texts) {
            return key.field().startsWith("core.") ? Optional.of("Kernwaarde") : Optional.empty();
        }
    }
}
