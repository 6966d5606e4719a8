package nl.driehoek.tool.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import nl.driehoek.deck.Activity;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardFace;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Reading;
import nl.driehoek.deck.way.Way;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.Row;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.RoomValues;
import nl.driehoek.session.board.Shown;
import nl.driehoek.session.board.Table;
import nl.driehoek.session.board.Turns;
import nl.driehoek.session.board.Writing;
import nl.driehoek.session.ink.Ink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CircleToolTest {
    private static final CardRef REF = new CardRef("kit", "kring");
    private static final Texts TEXTS = new Texts(Language.NL);
    private static final Deck NO_DECK = null;

    private final CircleTool circle = new CircleTool(card("Ik ben de enige die …", "*Eerste.*", "Tweede."));

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    private static Card.Energizer card(String title, String... examples) {
        Activity activity = new Activity(List.of(new Way.Circle()), List.of(), List.of());
        return new Card.Energizer(
                new CardFace("kring", title, "Ga staan.", List.of(), Reading.NONE, activity),
                new Card.Energizer.Layout(Card.Energizer.Shape.CIRCLE, List.of()),
                List.of(examples));
    }

    @ParameterizedTest
    @CsvSource({
        "graag belt, Ik ben de enige die graag belt",
        "' … graag belt ', Ik ben de enige die graag belt",
        "ik ben de enige die graag belt, ik ben de enige die graag belt",
        "王 lacht 🙂, Ik ben de enige die 王 lacht 🙂"
    })
    void theBeginningOfASentenceNeedNotBeTyped(String typed, String whole) {
        assertThat(said(circle, board(Map.of("sentence.1", typed)))).containsExactly("Eerste.", "Tweede.", whole);
    }

    @Test
    void aTitleThatIsNoBeginningStaysOutOfTheSentences() {
        CircleTool other = new CircleTool(card("De kring"));
        assertThat(said(other, board(Map.of("sentence.1", "Wie zingt?")))).containsExactly("Wie zingt?");
        assertThat(new CircleTool(card("De kring")).sentences(Map.of())).isEmpty();
    }

    /** Stepping on goes past each sentence once and in order, and stepping back the same way, whatever was written. */
    @ParameterizedTest
    @MethodSource("seeds")
    void stepsPassEachSentenceOnceAndBackAgain(long seed) {
        Board board = board(seed);
        List<Shown.Work> there = walk(board, circle.show(""), 1);
        assertThat(there)
                .extracting(Shown.Work::view)
                .containsExactlyElementsOf(circle.sentences(group(board)).stream()
                        .map(CircleTool.Sentence::id)
                        .toList())
                .doesNotHaveDuplicates();
        List<Shown.Work> back = walk(board, there.getLast(), -1);
        assertThat(back)
                .containsExactlyElementsOf(there.subList(0, there.size() - 1).reversed());
        assertThat(circle.own(group(board))).doesNotContain(circle.free(group(board)));
    }

    /** The room reads the sentence that is shown and no word of any other. */
    @ParameterizedTest
    @MethodSource("seeds")
    void theRoomReadsTheOneSentenceThatIsShown(long seed) {
        Board board = board(seed);
        for (CircleTool.Sentence sentence : circle.sentences(group(board))) {
            RoomValues values = RoomValues.of(board, REF, circle.show(sentence.id()));
            assertThat(circle.face(NO_DECK, values, TEXTS))
                    .map(face -> face.words())
                    .contains(sentence.text().words());
            assertThat(values.group().map(given -> given.values().keySet()).orElse(Set.of()))
                    .isEqualTo(sentence.own() ? Set.of(sentence.id()) : Set.of());
        }
    }

    @Test
    void aSentenceThatIsGoneLeavesTheCard() {
        RoomValues values = RoomValues.of(board(Map.of()), REF, circle.show("sentence.4"));
        assertThat(circle.face(NO_DECK, values, TEXTS)).isEmpty();
        assertThat(circle.step(board(Map.of()), REF, circle.show("sentence.4"), 1))
                .map(Shown.Work::view)
                .contains("example-1");
    }

    @Test
    void theReportTellsTheGroupsSentencesInTheOrderOfTheirMaking() {
        Board board = board(Map.of("sentence.10", "tien", "sentence.9", "negen"));
        assertThat(circle.rows(REF, board, TEXTS))
                .singleElement()
                .satisfies(row -> assertThat(((Row.Lines) row).lines())
                        .extracting(line -> line.text().words())
                        .containsExactly("Ik ben de enige die negen", "Ik ben de enige die tien"));
        assertThat(circle.rows(REF, board(Map.of()), TEXTS)).isEmpty();
        assertThat(circle.owns("sentence.9")).isTrue();
    }

    private List<Shown.Work> walk(Board board, Shown.Work from, int by) {
        List<Shown.Work> passed = new ArrayList<>();
        Optional<Shown.Work> next = circle.step(board, REF, from, by);
        while (next.isPresent()) {
            passed.add(next.get());
            next = circle.step(board, REF, next.get(), by);
        }
        return passed;
    }

    private static List<String> said(CircleTool tool, Board board) {
        return tool.sentences(group(board)).stream()
                .map(sentence -> sentence.text().words())
                .toList();
    }

    private static Map<String, FieldValue> group(Board board) {
        return board.writing().filled(REF, FieldKey.GROUP);
    }

    private static Board board(long seed) {
        Random random = new Random(seed);
        Writing writing = Writing.NONE;
        for (int i = random.nextInt(12); i > 0; i--) {
            String id = (random.nextInt(5) == 0 ? "ander." : "sentence.") + random.nextInt(15);
            writing = writing.withField(
                    new FieldKey(REF, id, random.nextInt(4) == 0 ? "p1" : FieldKey.GROUP),
                    FieldValue.text(random.nextInt(6) == 0 ? "" : "zin " + random.nextInt(1000)));
        }
        return board(writing);
    }

    private static Board board(Map<String, String> sentences) {
        Writing writing = Writing.NONE;
        for (Map.Entry<String, String> sentence : sentences.entrySet()) {
            writing = writing.withField(
                    new FieldKey(REF, sentence.getKey(), FieldKey.GROUP), FieldValue.text(sentence.getValue()));
        }
        return board(writing);
    }

    private static Board board(Writing writing) {
        return new Board(List.of(), Table.of(List.of(REF)), writing, Ink.NONE, Turns.NONE);
    }
}
