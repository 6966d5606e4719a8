package nl.driehoek.control.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Library;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ink.InkColour;
import nl.driehoek.ink.LabelSize;
import nl.driehoek.ink.Layer;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.PenWidth;
import nl.driehoek.ink.shape.GridPoint;
import nl.driehoek.ink.shape.Points;
import nl.driehoek.report.Play;
import nl.driehoek.report.Progress;
import nl.driehoek.report.ReportBuilder;
import nl.driehoek.report.SessionRecord;
import nl.driehoek.report.SmallDeck;
import nl.driehoek.report.choice.Choice;
import nl.driehoek.report.choice.Contents;
import nl.driehoek.report.choice.Division;
import nl.driehoek.report.choice.Format;
import nl.driehoek.report.ink.RoughPrinter;
import nl.driehoek.session.Entry;
import nl.driehoek.session.RandomSession;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionCommand;
import nl.driehoek.session.SessionCommand.ChangeInk;
import nl.driehoek.session.SessionCommand.WriteField;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionRules;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.ink.Gesture;
import nl.driehoek.session.ink.InkEdit;
import nl.driehoek.session.ink.InkPlace;
import nl.driehoek.store.SaveException;
import nl.driehoek.store.SaveException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document on disk with the pictures beside it. */
class SessionDocumentTest {
    private static final CardRef CARD = RandomSession.pile().getFirst();
    private static final String PICTURE = CARD.card() + ".svg";
    private static final String OWN_PICTURE = CARD.card() + " alleen voor jou.svg";

    private static final Choice WHOLE = new Choice(Format.MARKDOWN, Contents.ALL, Division.WHOLE);

    @TempDir
    private Path home;

    @Test
    void aSessionWithoutInkIsADocumentAlone() throws Exception {
        Written written = write(played("a"));
        assertThat(written.folder()).isEmpty();
        assertThat(files(home)).containsExactly("Gesprek 1.5.md");
    }

    @Test
    void theDocumentShowsThePicturesThatLieBesideIt() throws Exception {
        Written written = write(played("a", secret(), shown()));
        assertThat(written.folder()).contains(home.resolve("Gesprek 1.5 kaarten"));
        assertThat(files(written.folder().orElseThrow())).containsExactly(OWN_PICTURE, PICTURE);
        assertThat(written.file())
                .content()
                .contains(
                        "](Gesprek%201.5%20kaarten/" + PICTURE + ")",
                        "](Gesprek%201.5%20kaarten/" + OWN_PICTURE.replace(" ", "%20") + ")",
                        "**Op de kaart geschreven**\n\n- Voor iedereen",
                        "**Op de kaart geschreven, alleen voor de gespreksleider**\n\n- Geheim");
    }

    @Test
    void whatIsForTheFacilitatorAloneIsNotInThePictureOfTheRoom() throws Exception {
        Path folder = write(played("a", secret(), shown())).folder().orElseThrow();
        assertThat(folder.resolve(PICTURE)).content().contains("Voor iedereen").doesNotContain("Geheim");
        assertThat(folder.resolve(OWN_PICTURE)).content().contains("Voor iedereen", "Geheim");
    }

    @Test
    void theSameSessionIsWrittenAnewInTheSameFolder() throws Exception {
        write(played("a", shown()));
        Files.writeString(home.resolve("Gesprek 1.5 kaarten").resolve("van mij.txt"), "mine");
        write(played("a", shown(), label("Nog iets", Layer.WALL)));
        Path folder = home.resolve("Gesprek 1.5 kaarten");
        assertThat(files(home)).containsExactly("Gesprek 1.5 kaarten", "Gesprek 1.5.md");
        assertThat(files(folder)).containsExactly(PICTURE, "van mij.txt");
        assertThat(folder.resolve(PICTURE)).content().contains("Nog iets");
    }

    @Test
    void picturesOfAnotherSessionAndFilesOfSomebodyElseStay() throws Exception {
        Files.createDirectory(home.resolve("Gesprek 1.5 kaarten"));
        Path mine = Files.writeString(home.resolve("Gesprek 1.5 kaarten").resolve(PICTURE), "my own picture");
        Path second = write(played("a", shown())).folder().orElseThrow();
        Path third = write(played("b", shown())).folder().orElseThrow();
        assertThat(mine).content().isEqualTo("my own picture");
        assertThat(List.of(second, third))
                .containsExactly(home.resolve("Gesprek 1.5 kaarten 2"), home.resolve("Gesprek 1.5 kaarten 3"));
        assertThat(second.resolve(PICTURE)).content().contains("data-driehoek=\"a\"");
    }

    @Test
    void aFileInThePlaceOfTheFolderStays() throws Exception {
        Path file = Files.writeString(home.resolve("Gesprek 1.5 kaarten"), "a file");
        assertThat(write(played("a", shown())).folder()).contains(home.resolve("Gesprek 1.5 kaarten 2"));
        assertThat(file).content().isEqualTo("a file");
    }

    @Test
    void nothingIsLeftWhereTheDocumentCannotBeWritten() throws Exception {
        Path inTheWay = Files.createDirectory(home.resolve("Gesprek 1.5.md"));
        assertThatThrownBy(() -> write(played("a", shown())))
                .isInstanceOfSatisfying(
                        SaveException.class, e -> assertThat(e.reason()).isEqualTo(Reason.IS_FOLDER));
        assertThat(files(home)).containsExactly(inTheWay.getFileName().toString());
    }

    @Test
    void theWordsAreWrittenWhereThePicturesCannotBe() throws Exception {
        Path name = Path.of("x".repeat(250) + ".md"); // with more behind it, it is too long for a folder
        Written written = document()
                .write(played("a", shown()), WHOLE, home.resolve(name), Progress.NONE)
                .orElseThrow();
        assertThat(written.trouble()).isPresent();
        assertThat(files(home)).containsExactly(name.toString());
        assertThat(written.file()).content().contains("Voor iedereen").doesNotContain("svg");
    }

    @Test
    void workThatIsStoppedLeavesNothing() {
        Progress stopped = (done, of) -> {
            if (done == of - 1) {
                throw new CancellationException();
            }
        };
        assertThatThrownBy(() -> document()
                        .write(played("a", secret(), shown()), WHOLE, home.resolve("Gesprek 1.5.md"), stopped))
                .isInstanceOf(CancellationException.class);
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void aFileForEachParticipantStandsInAFolderAndNoneTakesThePlaceOfAnother() throws Exception {
        SessionRecord played = new Play("x", "Anna/Bo", "anna-bo")
                .does(WriteField.text(FieldKey.groupAnswer(SmallDeck.ref("q1")), "samen"))
                .played();
        Choice each = new Choice(Format.MARKDOWN, Contents.ALL, Division.FILE_EACH);
        Written written = document()
                .write(played, each, home.resolve("Gesprek 1.5.md"), Progress.NONE)
                .orElseThrow();
        assertThat(written.file()).isEqualTo(home.resolve("Gesprek 1.5"));
        assertThat(files(written.file())).containsExactly("Anna-Bo.md", "anna-bo 2.md");
    }

    @Test
    void whereNobodyHasWhatIsAskedForThereIsNoDocument() throws Exception {
        Choice each = new Choice(Format.MARKDOWN, Contents.TAKEN_HOME, Division.PAGE_EACH);
        assertThat(document().write(new Play("x", "Anna").played(), each, home.resolve("x.md"), Progress.NONE))
                .isEmpty();
        assertThat(home).isEmptyDirectory();
    }

    private Written write(SessionRecord played) throws SaveException {
        return document()
                .write(played, WHOLE, home.resolve("Gesprek 1.5.md"), Progress.NONE)
                .orElseThrow();
    }

    private static SessionDocument document() {
        Texts texts = new Texts(Language.NL);
        ZoneId zone = ZoneId.of("Europe/Amsterdam");
        ReportBuilder reports = new ReportBuilder(texts, zone, List.of());
        return new SessionDocument(reports, Writers.of(texts, zone, "Driehoek"), new RoughPrinter(), texts);
    }

    private static SessionRecord played(String id, SessionCommand... commands) {
        List<Entry> entries = new ArrayList<>(new RandomSession(1).entries());
        for (SessionCommand command : commands) {
            SessionRules.decide(Session.of(entries), command)
                    .ifPresent(event ->
                            entries.add(new Entry(entries.size() + 1, Instant.parse("2026-11-22T14:00:00Z"), event)));
        }
        return new SessionRecord(new SessionId(id), entries, new Library(List.of()));
    }

    private static SessionCommand shown() {
        return new ChangeInk(
                List.of(InkEdit.put(
                        new InkPlace(CARD, 0, Layer.WALL),
                        new Mark.Stroke(0, Mark.Tip.PEN, InkColour.BLUE, PenWidth.FINE, Points.of(0, 0, 0.5, 0.5)),
                        words("Voor iedereen"))),
                Gesture.STROKE);
    }

    private static SessionCommand secret() {
        return label("Geheim", Layer.DESK);
    }

    private static SessionCommand label(String text, Layer layer) {
        return new ChangeInk(List.of(InkEdit.put(new InkPlace(CARD, 0, layer), words(text))), Gesture.TEXT);
    }

    private static Mark words(String text) {
        return new Mark.Label(0, GridPoint.of(0.1, 0.1), text, LabelSize.MEDIUM, InkColour.INK);
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
