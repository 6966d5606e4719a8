package nl.driehoek.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Library;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ink.InkColour;
import nl.driehoek.ink.Layer;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.shape.GridPoint;
import nl.driehoek.report.Pictures;
import nl.driehoek.report.Play;
import nl.driehoek.report.Report;
import nl.driehoek.report.ReportBuilder;
import nl.driehoek.report.SessionRecord;
import nl.driehoek.report.SmallDeck;
import nl.driehoek.report.choice.Contents;
import nl.driehoek.session.Entry;
import nl.driehoek.session.SessionCommand.ChangeInk;
import nl.driehoek.session.SessionCommand.Choose;
import nl.driehoek.session.SessionCommand.Draw;
import nl.driehoek.session.SessionCommand.Join;
import nl.driehoek.session.SessionCommand.Skip;
import nl.driehoek.session.SessionCommand.StartTurns;
import nl.driehoek.session.SessionCommand.Undo;
import nl.driehoek.session.SessionCommand.WordQuestion;
import nl.driehoek.session.SessionCommand.WriteField;
import nl.driehoek.session.SessionCommand.WriteNote;
import nl.driehoek.session.SessionEvent.FieldWritten;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.ink.Gesture;
import nl.driehoek.session.ink.InkEdit;
import nl.driehoek.session.ink.InkPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a session looks like on paper; the two golden files are meant to be read. */
class MarkdownWriterTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @ParameterizedTest
    @EnumSource
    void aWholeSessionReadsAsInTheGoldenFile(Language language) throws IOException {
        assertThat(export(language, wholeSession().played())).isEqualTo(golden("session." + language.code() + ".md"));
    }

    @Test
    void aSessionWithoutATitleOrACardSaysSo() {
        assertThat(dutch(new Play("").played()))
                .contains("# Sessie van 22 november 2026, 14:05\n")
                .contains("\nparticipants: []\n")
                .contains("\nEr ligt nog geen kaart op tafel.\n")
                .doesNotContain("Deelnemers");
    }

    @Test
    void wordsThatAreReadFromTheRightAreAParagraphOfTheirOwn() {
        Play play = new Play("x").does(new Draw(), new WriteNote(q1(), "אמא של דני"));
        assertThat(dutch(play.played())).contains("**Notitie van de gespreksleider:**\n\nאמא של דני\n");
    }

    @Test
    void whatWasUndoneIsNotTold() {
        Play play = new Play("x").does(new Draw(), new WriteNote(q1(), "weg ermee"), new Undo());
        assertThat(dutch(play.played())).doesNotContain("weg ermee");
    }

    @Test
    void nothingWrittenIsLostWhenADeckIsNotAtHand() {
        SessionRecord played = new Play("x", "Anna")
                .does(
                        new Draw(),
                        WriteField.text(FieldKey.answer(q1(), "p1"), "van Anna"),
                        new WordQuestion(q1(), "Wat nu?"),
                        new WriteNote(q1(), "van mij"))
                .played();
        String document = dutch(new SessionRecord(played.id(), played.entries(), new Library(List.of())));
        assertThat(document)
                .contains("## Kaart proef/q1 (het deck is niet gevonden)", "> Wat nu?", "van Anna", "van mij")
                .contains("\ndecks: []\n");
    }

    @Test
    void anAnswerOfSomebodyUnknownIsKept() {
        SessionRecord played = new Play("x").does(new Draw()).played();
        Entry strange = new Entry(3, played.changedAt(), FieldWritten.text(FieldKey.answer(q1(), "p9"), "van ver"));
        List<Entry> entries = List.of(played.entries().get(0), played.entries().get(1), strange);
        assertThat(dutch(new SessionRecord(played.id(), entries, played.library())))
                .contains("- **Iemand:** van ver");
    }

    @Test
    void whoGotWhichCardStandsAtTheCard() {
        Play play = new Play("x", "Anna", "B_as").does(new StartTurns(), new Draw(), new Draw(), new Skip());
        assertThat(dutch(play.played()))
                .containsOnlyOnce("\n\nKaart voor Anna\n\n")
                .containsOnlyOnce("Kaart voor B");
    }

    @Test
    void oneCopyOfASourceIsEnough() {
        Play play = new Play("x").does(new Draw(), new Choose(SmallDeck.ref("q2")));
        assertThat(dutch(play.played())).containsOnlyOnce("Praten met ouders.");
    }

    @Test
    void aCardWithInkAloneIsNotMissing() {
        Play play = new Play("x").does(new Draw(), sticky(SmallDeck.ref("def"), "Samen *sterk*", "p1"));
        assertThat(dutch(play.played()))
                .contains("## Teruggelegd", "### Definitie: Grondhouding", "- Samen \\*sterk\\*");
    }

    @Test
    void aStickySaysWhoseWordsItHoldsAndStickiesOfAGroupStandTogether() {
        Play play =
                new Play("x", "Anna", "Bas").does(new Draw(), sticky(q1(), "twee", "p2"), sticky(q1(), "een", "p1"));
        assertThat(dutch(play.played())).contains("**Op de kaart geschreven**\n\n- **Anna:** een\n- **Bas:** twee\n");
    }

    private static ChangeInk sticky(CardRef card, String text, String by) {
        Mark mark = new Mark.StickyNote(
                Mark.NEW, GridPoint.of(0.1, 0.1), 1000, text, new Mark.Sort(InkColour.BLUE, by, ""));
        return new ChangeInk(InkEdit.put(new InkPlace(card, 0, Layer.WALL), mark), Gesture.STICKY);
    }

    private static Play wholeSession() {
        Play play = new Play("Startende leraren: groep \"A\"", "Anna", "B. de Vries", "ieder");
        play.does(
                new Draw(),
                WriteField.text(
                        FieldKey.answer(q1(), "p2"), "Dat ik bel.\nNiet pas als het misgaat.\n\n- op tijd\n- kort"),
                WriteField.text(FieldKey.answer(q1(), "p1"), "Aandacht, en een *eerlijk* verhaal"),
                WriteField.text(FieldKey.groupAnswer(q1()), "Luisteren komt eerst."),
                new WriteNote(q1(), "# Terugkomen op Anna\n---\nZij bleef stil."),
                new Draw(),
                new WordQuestion(SmallDeck.ref("own"), "Wat doe je als een ouder boos is?\nEn als jij dat bent?"),
                new Join("Cas_2"),
                WriteField.text(FieldKey.answer(SmallDeck.ref("own"), "p4"), "1. Ademhalen 🙂"),
                new Draw(),
                WriteField.text(FieldKey.groupAnswer(SmallDeck.ref("q2")), "Dit bewaren we voor later."),
                new Skip());
        for (String card : List.of("def", "en", "case", "form", "list", "table", "skills")) {
            play.does(new Choose(SmallDeck.ref(card)));
        }
        return play;
    }

    private static CardRef q1() {
        return SmallDeck.ref("q1");
    }

    private static String dutch(SessionRecord played) {
        return export(Language.NL, played);
    }

    private static String export(Language language, SessionRecord played) {
        Texts texts = new Texts(language);
        Report report = new ReportBuilder(texts, ZONE, List.of()).build(played, Contents.ALL, Pictures.NONE);
        return new MarkdownWriter(texts, ZONE, "Driehoek 0.1.0").write(report);
    }

    private static String golden(String name) throws IOException {
        try (InputStream file = MarkdownWriterTest.class.getResourceAsStream("/report/" + name)) {
            return file == null ? "(no " + name + ")" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
