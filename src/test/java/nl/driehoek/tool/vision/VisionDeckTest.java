package nl.driehoek.tool.vision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.way.VisionStep;
import nl.driehoek.deck.way.VisionStep.Task;
import nl.driehoek.deck.way.Way;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.RoomValues;
import nl.driehoek.session.board.Shown;
import nl.driehoek.store.deckfile.DeckReader;
import org.junit.jupiter.api.Test;

/** A deck with other steps and dots works, and at each step the room sees what that step is about and nothing else. */
class VisionDeckTest {
    private static final Texts DUTCH = new Texts(Language.NL);

    private final Edition edition = read();
    private final VisionTool tool = tool("v");
    private final Play play = new Play();

    private static Edition read() {
        Path decks = Path.of(System.getProperty("driehoek.basedir", "."), "src", "test", "resources", "decks");
        DeckReader.Result read = new DeckReader().read(decks.resolve("buurtvisie.nl.json"));
        assertThat(read.problems()).isEmpty();
        return read.edition().orElseThrow();
    }

    private VisionTool tool(String id) {
        Card card = edition.deck().card(id).orElseThrow();
        return new VisionTool(card, (Way.Vision) card.face().activity().ways().getFirst());
    }

    @Test
    void theDeckSaysWhichStepsThereAreAndHowManyDots() {
        Way.Vision way = tool.vision();
        assertThat(way.steps()).hasSize(5).endsWith(new VisionStep(Task.RESULT, "Dit is het", 70));
        assertThat(way.dots()).isOne();
        assertThat(way.most()).isEqualTo(2);
        assertThat(tool("gewoon").vision())
                .isEqualTo(new Way.Vision(tool("gewoon").vision().steps(), 3, 5, 3, 4, 2));
    }

    @Test
    void inATableAFieldSaysWhatItHolds() {
        assertThat(tool.label("core.3", DUTCH)).isEqualTo("Kernwaarde 3");
        assertThat(tool.label("sentence.2", DUTCH)).isEqualTo("Zin 2");
        assertThat(tool.label("vision-step", DUTCH)).isEqualTo("Visie");
    }

    @Test
    void theRoomSeesNothingWhileValuesAreCollected() {
        group();
        assertThat(wall(0)).contains("Noemen").doesNotContain("groen", "rust", "Zin");
    }

    @Test
    void theRoomSeesTheDotsAndWhatWeighsMostInAnOrderThatStays() {
        group();
        assertThat(wall(1)).contains("groen", "rust", "CHOSEN").doesNotContain("Zin", "Zoë", "Łukasz");
        assertThat(wall(1).indexOf("rust")).isGreaterThan(wall(1).indexOf("groen"));
    }

    @Test
    void oneSentenceIsReadOutAtATime() {
        group();
        Shown.Work first = new Shown.Work("vision", "step-4", Set.of("sentence.1"), false);
        assertThat(wall(first)).contains("Zin een").doesNotContain("Zin twee", "groen");
        Board board = play.board();
        Shown.Work second = tool.step(board, Play.CARD, first, 1).orElseThrow();
        assertThat(wall(second)).contains("Zin twee").doesNotContain("Zin een");
        assertThat(tool.step(board, Play.CARD, second, 1)).isEmpty();
        assertThat(tool.step(board, Play.CARD, second, -1)).contains(first);
        assertThat(tool.step(board, Play.CARD, work(1), 1)).isEmpty();
    }

    @Test
    void theVisionIsAllThatTheRoomSeesInTheEnd() {
        group();
        assertThat(wall(4)).contains("Zin twee").doesNotContain("Zin een", "groen", "rust");
        assertThat(wall(new Shown.Work("vision", "step-9", Set.of(), false))).isEmpty();
    }

    @Test
    void theReportTellsTheVisionTheSentencesAndTheValuesWithTheirDots() {
        group();
        CardRef ref = Play.CARD;
        String report = tool.rows(edition.deck(), ref, play.board(), DUTCH).toString();
        assertThat(report)
                .containsSubsequence("Onze visie", "Zin twee", "Zinnen", "Zin een", "Kernwaarden", "1 stip", "rust");
        assertThat(tool.owns("core-dots.3")).isTrue();
        assertThat(List.of("core.1", "core-dots.3"))
                .as("told among the core values, and not once more under somebody's name")
                .allMatch(field -> tool.tells(new FieldKey(ref, field, "p1")));
        assertThat(tool.tells(new FieldKey(ref, "vision", "p1"))).isFalse();
        assertThat(tool.owns("dag")).isFalse();
    }

    @Test
    void aVeryLongTextIsNoTrouble() {
        play.say("p1", "heel ".repeat(400) + "lang");
        play.sentence("De buurt is heel lang. ".repeat(90));
        assertThat(wall(1)).contains("heel");
        assertThat(wall(2)).contains("De buurt");
    }

    private void group() {
        play.say("p1", "groen");
        play.say(FieldKey.GROUP, "rust");
        play.write(play.work().place("p2", play.value("rust")));
        play.sentence("Zin een.");
        play.sentence("Zin twee.");
        play.write(FieldKey.GROUP, "sentence-chosen.2", new FieldValue.Number(1));
    }

    private Shown.Work work(int step) {
        Task task = tool.vision().steps().get(step).task();
        return new Shown.Work("vision", StepView.of(step), StepView.turnedOver(task), false);
    }

    private String wall(int step) {
        return wall(work(step));
    }

    private String wall(Shown.Work shown) {
        RoomValues seen = RoomValues.of(play.board(), Play.CARD, shown);
        return tool.face(edition.deck(), seen, DUTCH).map(Object::toString).orElse("");
    }
}
