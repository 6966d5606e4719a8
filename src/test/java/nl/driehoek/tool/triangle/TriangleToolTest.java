package nl.driehoek.tool.triangle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.driehoek.deck.Card.Energizer;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.page.CardPages;
import nl.driehoek.deck.page.FigurePlaces;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.deck.text.Part;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.Row;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.board.RoomValues;
import nl.driehoek.session.board.Shown;
import nl.driehoek.session.board.Table;
import nl.driehoek.session.board.Turns;
import nl.driehoek.session.board.Writing;
import nl.driehoek.session.ink.Ink;
import nl.driehoek.store.deckfile.DeckReader;
import nl.driehoek.tool.ToolDecks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The corners of a deck that no program knows of are laid, shown and told. */
class TriangleToolTest {
    private static final Texts TEXTS = new Texts(Language.NL);
    private static final CardRef REF = new CardRef("hoeken", "kust");

    private final TriangleTool tool = new TriangleTool((Energizer) ToolDecks.card("kust"));
    private Board board = board(4);

    @Test
    void theDeckSaysWhatIsLaidAndTalkedOver() {
        assertThat(tool.places()).containsExactly("place.zee", "place.strand", "place.duin");
        assertThat(tool.labels(ToolDecks.CORNERS.deck())).containsExactly("Zee", "Strand", "Duin");
        assertThat(tool.questions(TEXTS)).containsExactly("Waar ligt het dorp?", "Waar woon jij?");
        assertThat(tool.owns("talk.2")).isTrue();
        assertThat(tool.owns("talk.3")).isFalse();
    }

    /** The questions stand below the table, with room for what is said. */
    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void aQuestionOfTheKitStandsOnceAtTheDesk(String language) {
        Path file = Path.of(System.getProperty("driehoek.basedir", "."), "decks")
                .resolve("ouderbetrokkenheid." + language + ".json");
        Energizer card = (Energizer) new DeckReader()
                .read(file)
                .edition()
                .orElseThrow()
                .deck()
                .card("energizer-5")
                .orElseThrow();
        TriangleTool kit = new TriangleTool(card);
        assertThat(card.text()).contains(kit.questions(TEXTS));
        assertThat(kit.lead(card).strip())
                .isNotEmpty()
                .doesNotContain(kit.questions(TEXTS))
                .doesNotContain("- ");
        assertThat(tool.lead(ToolDecks.card("kust")))
                .isEqualTo(ToolDecks.card("kust").text());
    }

    @Test
    void aTriangleIsOnTheWallOnceItIsLaidAndAskedFor() {
        lay("p1", 0.1);
        write("p2", "place.zee", new FieldValue.Place(0.5, 0.5));
        assertThat(figures(tool.all(false))).extracting(Part.Figure::title).containsExactly("");
        assertThat(figures(tool.all(true))).extracting(Part.Figure::title).containsExactly("Naam 1");
        lay("p3", 0.4);
        assertThat(figures(tool.one("p3", true))).extracting(Part.Figure::title).containsExactly("Naam 3");
        assertThat(figures(tool.one("p2", true))).isEmpty();
        assertThat(tool.face(ToolDecks.CORNERS.deck(), RoomValues.NONE, TEXTS)
                        .orElseThrow()
                        .words())
                .contains("nog geen driehoek");
    }

    @Test
    void fourLieSideBySideAndThirtyOnAFewPages() {
        board = board(30);
        IntStream.rangeClosed(1, 4).forEach(i -> lay("p" + i, 0.2));
        assertThat(CardPages.of(face(tool.all(true)))).hasSize(1);
        IntStream.rangeClosed(5, 30).forEach(i -> lay("p" + i, 0.2));
        List<CardContent> pages = CardPages.of(face(tool.all(true)));
        assertThat(pages).hasSizeBetween(5, 8);
        assertThat(pages).allMatch(page -> !page.all(Part.Figure.class).isEmpty());
    }

    /** So large that a room reads them: two rows of two, the last of which says what the letters stand for. */
    @Test
    void threeTakeTheWholePage() {
        IntStream.rangeClosed(1, 3).forEach(i -> lay("p" + i, 0.2));
        CardContent face = face(tool.all(true));
        assertThat(face.title()).isEqualTo("Kust");
        assertThat(face.parts()).hasSize(4);
        assertThat(face.parts().getLast())
                .isInstanceOfSatisfying(
                        Part.Figure.class,
                        last -> assertThat(last.text().words()).contains("Z\u00a0=\u00a0Zee", "D\u00a0=\u00a0Duin"));
        assertThat(CardPages.of(face)).hasSize(1);
        assertThat(FigurePlaces.isTwoRows(3, 1)).isTrue();
        assertThat(FigurePlaces.height(13, true))
                .as("than where three are beside each other")
                .isGreaterThan(FigurePlaces.height(7.8, false));
    }

    @Test
    void lettersStandForTheLabelsWhereThereAreManyAndTellThemApart() {
        IntStream.rangeClosed(1, 4).forEach(i -> lay("p" + i, 0.2));
        assertThat(face(tool.all(false)).title())
                .isEqualTo("Kust   Z\u00a0=\u00a0Zee   S\u00a0=\u00a0Strand   D\u00a0=\u00a0Duin");
        assertThat(figures(tool.all(false)).getFirst().points())
                .extracting(Part.Point::label)
                .containsExactly("Z", "S", "D");
        assertThat(TriangleTool.brief(List.of("Kind", "Kerk", "School"))).containsExactly("Ki", "Ke", "Sc");
        assertThat(TriangleTool.brief(List.of("王", "Ł", "😀"))).containsExactly("王", "Ł", "😀");
        assertThat(TriangleTool.brief(List.of("Zee", "Zee"))).containsExactly("Zee", "Zee");
    }

    @Test
    void aReportHasAPictureOfEachWithWordsAndWhatWasSaid() {
        lay("p1", 0.1);
        write("p2", "place.zee", new FieldValue.Place(0.5, 0.5));
        write("", "talk.1", new FieldValue.Text("Achter de dijk."));
        List<Row> rows = tool.rows(ToolDecks.CORNERS.deck(), REF, board, TEXTS);
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0).toString()).contains("Waar ligt het dorp?", "Achter de dijk.");
        assertThat(rows.get(1)).isInstanceOfSatisfying(Row.Figure.class, row -> {
            assertThat(row.figure().title()).isEqualTo("Naam 1");
            assertThat(row.figure().text().words()).contains("Zee");
            assertThat(row.path()).isEqualTo("kust-2.svg");
        });
        assertThat(rows.get(2).toString()).contains("Naam 2", "Nog niet alle kaarten");
    }

    private List<Part.Figure> figures(Shown.Work work) {
        return face(work).all(Part.Figure.class);
    }

    private CardContent face(Shown.Work work) {
        return tool.face(ToolDecks.CORNERS.deck(), RoomValues.of(board, REF, work), TEXTS)
                .orElseThrow();
    }

    private void lay(String by, double x) {
        tool.places().forEach(place -> write(by, place, new FieldValue.Place(x, 0.1 * place.length() % 1)));
    }

    private void write(String by, String field, FieldValue value) {
        board = board.with(board.writing().withField(new FieldKey(REF, field, by), Optional.of(value)));
    }

    private static Board board(int people) {
        List<Participant> all = IntStream.rangeClosed(1, people)
                .mapToObj(i -> new Participant("p" + i, "Naam " + i))
                .toList();
        return new Board(all, Table.of(List.of()), Writing.NONE, Ink.NONE, Turns.NONE);
    }
}
