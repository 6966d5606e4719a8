package nl.driehoek.tool.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.text.Part.Mark;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.Pictures;
import nl.driehoek.report.ReportBuilder;
import nl.driehoek.report.SessionRecord;
import nl.driehoek.report.choice.Contents;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionCommand;
import nl.driehoek.session.SessionCommand.ShowWork;
import nl.driehoek.session.SessionCommand.WriteField;
import nl.driehoek.session.SessionEvent.Started;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.group.Before;
import nl.driehoek.session.group.Group;
import nl.driehoek.session.group.Pair;
import nl.driehoek.session.plan.Plan;
import nl.driehoek.tool.AnswerTiles;
import nl.driehoek.tool.WordDeck;
import nl.driehoek.tool.registry.Tools;
import org.junit.jupiter.api.Test;

/** What a deck that no program knows of has compared is seen by the room once it is turned over, and kept. */
class CompareToolTest {
    private static final CardRef TREE = WordDeck.TREE;

    private final WordDeck played = new WordDeck("Wilma", "Xander", "Yara", "Zoë");

    private void answers() {
        answer("p1", "iets groens");
        answer("p2", "iets hoogs");
        answer("p4", "een huis voor vogels");
    }

    private void answer(String who, String words) {
        played.perform(WriteField.text(FieldKey.answer(TREE, who), words));
    }

    private void mark(String who, Mark mark) {
        played.perform(new WriteField(
                new FieldKey(TREE, AnswerTiles.markField(who), FieldKey.GROUP), Optional.of(AnswerTiles.value(mark))));
    }

    private void divide(int round, List<List<String>> groups) {
        played.perform(new WriteField(
                new FieldKey(TREE, PairFields.field(round), FieldKey.GROUP),
                Optional.of(PairFields.value(new PairRound(groups)))));
    }

    @Test
    void theDeckSaysWhatThereIs() {
        assertThat(Tools.of(WordDeck.card("boom")))
                .extracting(entry -> entry.rules().way())
                .containsExactly("compare", "definition");
        assertThat(Tools.of(WordDeck.card("def-boom"))).isEmpty();
    }

    @Test
    void answersStayHiddenUntilAllAreTurnedOverAndNamesUntilTheyAreAskedFor() {
        answers();
        mark("p1", Mark.SAME);
        assertThat(played.wall()).contains("Wat is een boom?").doesNotContain("groens", "hoogs", "vogels", "SAME");
        played.perform(new ShowWork(CompareTool.answers(played.session(), TREE, false)));
        assertThat(played.wall()).contains("groens", "hoogs", "vogels", "SAME").doesNotContain("Wilma", "Zoë", "Yara");
        played.perform(new ShowWork(CompareTool.answers(played.session(), TREE, true)));
        assertThat(played.wall()).contains("· Wilma", "· Xander", "· Zoë").doesNotContain("Yara");
    }

    @Test
    void theRoomCanSeeHowManyAreReadyAndNothingOfWhatTheySaid() {
        answers();
        played.perform(new ShowWork(CompareTool.ready()));
        assertThat(played.wall())
                .contains("Wat is een boom?", "3 van 4 klaar")
                .doesNotContain("groens", "hoogs", "vogels", "Wilma");
        answer("p3", "schaduw");
        assertThat(played.wall()).contains("4 van 4 klaar").doesNotContain("schaduw");
        played.perform(new ShowWork(CompareTool.answers(played.session(), TREE, false)));
        assertThat(played.wall()).contains("schaduw").doesNotContain("klaar");
    }

    /** One key turns the answers over, whatever else of the card is shown. */
    @Test
    void whatIsPutOnTheWallIsTheAnswers() {
        CompareTool tool = new CompareTool(WordDeck.card("boom"));
        assertThat(tool.isShown(CompareTool.answers(played.session(), TREE, true)))
                .isTrue();
        assertThat(tool.isShown(CompareTool.ready())).isFalse();
        assertThat(tool.isShown(CompareTool.pairs(1))).isFalse();
    }

    /** So that nothing moves on the wall when the first mark comes. */
    @Test
    void thereIsRoomForMarksBeforeTheyCome() {
        answers();
        played.perform(new ShowWork(CompareTool.answers(played.session(), TREE, false)));
        assertThat(played.wall()).contains("kept=MARK").doesNotContain("SAME");
    }

    @Test
    void nobodysAnswerLeavesTheCard() {
        played.perform(new ShowWork(CompareTool.answers(played.session(), TREE, false)));
        assertThat(played.wall()).contains("Wat is een boom?");
    }

    /** With many people those few whose answers the room sees would else be out of sight at the desk. */
    @Test
    void atTheDeskThoseWhoAnsweredStandFirst() {
        assertThat(CompareTool.atDesk(List.of("p1", "p2", "p3", "p4"), List.of("p4", "p2")))
                .containsExactly("p4", "p2", "p1", "p3");
        assertThat(CompareTool.atDesk(List.of("p1", "p2"), List.of())).containsExactly("p1", "p2");
    }

    @Test
    void whatTheGroupSaysStandsLast() {
        answers();
        played.perform(WriteField.text(FieldKey.groupAnswer(TREE), "samen gezegd"));
        played.perform(new ShowWork(CompareTool.answers(played.session(), TREE, false)));
        assertThat(played.wall()).contains("de groep", "samen gezegd");
    }

    /** The order stays the same for a card of a session, and is another one on other cards. */
    @Test
    void theOrderTellsNothingOfWhoSaidIt() {
        List<String> people =
                IntStream.rangeClosed(1, 30).mapToObj(i -> "p" + i).toList();
        Session session = played.session();
        List<List<String>> orders = Stream.of("boom", "blad", "def-boom")
                .map(id -> AnswerTiles.ordered(people, AnswerTiles.view("x", session, new CardRef("woorden", id))))
                .toList();
        assertThat(orders).doesNotHaveDuplicates().doesNotContain(people);
        assertThat(AnswerTiles.ordered(people.reversed(), AnswerTiles.view("y", session, TREE)))
                .isEqualTo(orders.getFirst());
        answers();
        assertThat(AnswerTiles.ordered(people, AnswerTiles.view("x", played.session(), TREE)))
                .isEqualTo(orders.getFirst());
    }

    @Test
    void pairsAreShownWithNamesAndUndoGivesThoseBefore() {
        answers();
        divide(1, List.of(List.of("p1", "p3"), List.of("p2", "p4")));
        played.perform(new ShowWork(CompareTool.pairs(1)));
        assertThat(played.wall()).contains("Wilma\nYara").doesNotContain("groens");
        Session before = played.session();
        divide(1, List.of(List.of("p1", "p2"), List.of("p3", "p4")));
        played.perform(new SessionCommand.Undo());
        assertThat(PairFields.of(played.session().board(), TREE)).isEqualTo(PairFields.of(before.board(), TREE));
    }

    @Test
    void aValueIsTheRoundThatWasDivided() {
        PairRound round = Pairs.divide(List.of("p1", "p2", "p3", "p4", "p5"), List.of(), 4);
        assertThat(PairFields.round(PairFields.value(round))).isEqualTo(round);
        assertThat(PairFields.round(AnswerTiles.value(Mark.SAME)).meetings()).isEmpty();
    }

    @Test
    void earlierSessionsCountAsFarAsTheirPeopleAreHere() {
        SessionSetup now = played.session().setup();
        Before before = new Before(
                new Group("g", ""),
                List.of(),
                List.of(new Pair("Wilma", "Zoë", 1), new Pair("Yara", "Xander", 2), new Pair("Bo", "Zoë", 1)));
        SessionSetup setup =
                new SessionSetup(now.title(), now.participants(), now.editions(), now.pile(), Plan.NONE, before);
        Session again = Session.of(List.of(new Entry(1, Instant.EPOCH, new Started(setup))));
        assertThat(PairFields.before(again, Optional.empty()))
                .containsExactly(
                        new PairRound(List.of(List.of("p3", "p2"))), new PairRound(List.of(List.of("p1", "p4"))));
    }

    @Test
    void theReportTellsWhatAgreesWhatDiffersAndWhoTalkedTogether() {
        answers();
        mark("p1", Mark.SAME);
        mark("p2", Mark.SAME);
        mark("p4", Mark.DIFFERENT);
        divide(1, List.of(List.of("p1", "p3"), List.of("p2", "p4")));
        String report = new ReportBuilder(new Texts(Language.NL), ZoneOffset.UTC, Tools.rows())
                .build(
                        new SessionRecord(new SessionId("bos"), played.entries(), played.library()),
                        Contents.ALL,
                        Pictures.NONE)
                .toString();
        assertThat(report)
                .contains(
                        "Komt overeen",
                        "Wilma, Xander",
                        "Verschilt",
                        "Wilma en Yara; Xander en Zoë",
                        "een huis voor vogels")
                .doesNotContain("mark.p1", "pairs.1");
    }

    @Test
    void aMarkAndARoundAreSaidInWords() {
        answers();
        mark("p2", Mark.SAME);
        divide(1, List.of(List.of("p1", "p3"), List.of("p2", "p4")));
        assertThat(words("mark.p2")).contains("Komt overeen: Xander");
        assertThat(words("mark.p1")).isEmpty();
        assertThat(words("pairs.1")).contains("Wilma en Yara; Xander en Zoë");
    }

    private Optional<String> words(String field) {
        CompareTool tool = new CompareTool(played.library().card(TREE).orElseThrow());
        return tool.words(
                new FieldKey(TREE, field, FieldKey.GROUP), played.session().board(), new Texts(Language.NL));
    }
}
