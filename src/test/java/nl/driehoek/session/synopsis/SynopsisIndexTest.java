package nl.driehoek.session.synopsis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.text.Folding;
import nl.driehoek.search.Snippet.Piece;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionTerms.Label;
import nl.driehoek.session.group.Group;
import nl.driehoek.session.synopsis.Passage.Kind;
import nl.driehoek.session.synopsis.Synopsis.Heading;
import org.junit.jupiter.api.Test;

class SynopsisIndexTest {
    private static final List<String> WORDS =
            List.of("Één", "café", "Straße", "Łódź", "İzmir", "oudergesprek", "🙂", "Noëlle", "e\u0301e\u0301n", "王");

    private static Synopsis session(String id, String title, Passage... written) {
        Label label = new Label(title, new Group("g", "Ouders van 7b"));
        CardLine card = new CardLine(new CardRef("kit", "1.1-q1"), "1.1 Behoeften", "Wat heb je nodig?", true);
        return new Synopsis(
                new SessionId(id),
                9,
                new Heading(label, Instant.EPOCH, Progress.BEGUN),
                List.of("juf Noëlle"),
                List.of(card),
                List.of(written));
    }

    private static Passage answer(String who, String text) {
        return new Passage(Kind.ANSWER, who, 0, text);
    }

    private static Map<SessionId, Hit> find(String query, Synopsis... sessions) {
        return SynopsisIndex.EMPTY.with(List.of(sessions)).find(query);
    }

    private static String marked(Hit hit) {
        return hit.line(60).stream()
                .map(piece -> piece.found() ? '[' + piece.text() + ']' : piece.text())
                .collect(Collectors.joining());
    }

    @Test
    void whatIsFoundIsMarkedAsItWasWritten() {
        Synopsis session = session("a", "Start", answer("Sam", "Een café in de Straße"), answer("", "Łódź, İzmir"));
        assertThat(find("CAFE strasse", session).values())
                .singleElement()
                .satisfies(hit -> assertThat(marked(hit)).isEqualTo("Een [café] in de [Straße]"))
                .satisfies(hit -> assertThat(hit.passage().who()).isEqualTo("Sam"));
        assertThat(find("lodz izmir", session).values())
                .extracting(SynopsisIndexTest::marked)
                .containsExactly("[Łódź], [İzmir]");
        assertThat(find("ss", session).values())
                .extracting(SynopsisIndexTest::marked)
                .containsExactly("Een café in de Stra[ß]e");
        assertThat(find("cafe lodz", session)).hasSize(1);
        assertThat(find("cafe koffie", session)).isEmpty();
    }

    @Test
    void anAccentOfItsOwnIsMarkedWithItsLetter() {
        Synopsis session = session("a", "", answer("", "ze\u0301ro"));
        assertThat(find("e", session).values())
                .extracting(SynopsisIndexTest::marked)
                .containsExactly("z[e\u0301]ro");
        assertThat(find("zero", session).values())
                .extracting(SynopsisIndexTest::marked)
                .containsExactly("[ze\u0301ro]");
    }

    @Test
    void whatWasWrittenIsShownBeforeCardsNamesAndTitles() {
        Synopsis session = session("a", "Behoeften", answer("", "onze behoeften"));
        assertThat(find("behoeften", session).values())
                .extracting(hit -> hit.passage().kind())
                .containsExactly(Kind.ANSWER);
        assertThat(find("1.1", session).values())
                .extracting(hit -> hit.passage().kind())
                .containsExactly(Kind.CARD);
        assertThat(find("noelle", session).values())
                .extracting(hit -> hit.passage().kind())
                .containsExactly(Kind.PERSON);
        assertThat(find("7B", session).values())
                .extracting(hit -> hit.passage().kind())
                .containsExactly(Kind.GROUP);
        assertThat(find(" \t", session).values()).hasSize(1);
    }

    @Test
    void thePassageThatHasMostOfTheWordsIsShown() {
        Synopsis session =
                session("a", "", answer("", "rust"), answer("", "regelmaat"), answer("Bo", "rust en regelmaat"));
        assertThat(find("regelmaat rust", session).values())
                .extracting(hit -> hit.passage().who())
                .containsExactly("Bo");
    }

    @Test
    void aLongPassageIsCutRoundTheFirstHit() {
        String long1 = "woord ".repeat(40);
        Synopsis session = session("a", "", answer("", long1 + "naald " + long1));
        String line = marked(find("naald", session).values().iterator().next());
        assertThat(line).startsWith("…").contains("[naald]").endsWith("…").hasSizeLessThan(70);
    }

    @Test
    void anyPartOfAnyTextIsFoundWhateverItsCaseAndMarkedInOnePiece() {
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            String text = random.ints(6, 0, WORDS.size()).mapToObj(WORDS::get).collect(Collectors.joining(" "));
            String word = WORDS.get(random.nextInt(WORDS.size()));
            Map<SessionId, Hit> hits = find(word.toUpperCase(), session("a", "", answer("", text)));
            boolean there = List.of(text.split(" ")).stream().anyMatch(other -> same(other, word));
            assertThat(hits.isEmpty()).as(text + " / " + word).isEqualTo(!there && !word.equals("Noëlle"));
            hits.values()
                    .forEach(hit -> assertThat(
                                    hit.line(400).stream().map(Piece::text).collect(Collectors.joining()))
                            .isEqualTo(hit.passage().text()));
            hits.values().stream()
                    .filter(hit -> hit.passage().kind() == Kind.ANSWER)
                    .forEach(hit -> assertThat(
                                    hit.line(400).stream().filter(Piece::found).toList())
                            .allMatch(piece -> same(piece.text(), word)));
        }
    }

    private static boolean same(String one, String other) {
        return Folding.fold(one).equals(Folding.fold(other));
    }

    @Test
    void oneThatIsMadeAnewTakesThePlaceOfTheOld() {
        SynopsisIndex index = SynopsisIndex.EMPTY.with(List.of(session("a", "eerst"), session("b", "ander")));
        SynopsisIndex later = index.with(List.of(session("a", "nieuw")));
        assertThat(later.find("eerst")).isEmpty();
        assertThat(later.find("nieuw")).containsOnlyKeys(new SessionId("a"));
        assertThat(index.find("eerst")).containsOnlyKeys(new SessionId("a"));
    }

    @Test
    void otherFormsCompoundsAndSlipsAreFoundAndMarked() {
        Synopsis session = session("a", "", answer("Sam", "Wij bereiden de oudergesprekken samen voor"));
        for (String query : List.of("oudergesprek", "gesprek", "gesprekken", "oudergesperkken", "ouder gesprek")) {
            assertThat(find(query, session).values())
                    .as(query)
                    .singleElement()
                    .satisfies(hit -> assertThat(hit.passage().who()).isEqualTo("Sam"))
                    .satisfies(hit -> assertThat(marked(hit)).contains("[").contains("gesprek"));
        }
        assertThat(find("vergadering", session)).isEmpty();
    }

    @Test
    void aFormOfAWordIsOnlyFoundAsAWordOfItsOwn() {
        Synopsis session = session("a", "", answer("", "Draadloos werken"), answer("", "Ik vraag raad"));
        assertThat(find("raden", session).values())
                .extracting(SynopsisIndexTest::marked)
                .containsExactly("Ik vraag [raad]");
    }

    @Test
    void smallWordsNeedNotBeThere() {
        Synopsis session = session("a", "", answer("", "Samen aan tafel"));
        assertThat(find("wat de tafels", session)).hasSize(1);
    }

    @Test
    void whatStandsThereAsItWasTypedComesFirst() {
        Synopsis form = session("a", "", answer("", "Een kind en rust"));
        Synopsis typed = session("b", "", answer("", "Kinderen en rust"));
        assertThat(find("kinderen", form, typed).keySet()).containsExactly(new SessionId("b"), new SessionId("a"));
    }

    @Test
    void allPlacesInOneSessionAreFoundWhereEachOfTheWordsStands() {
        Synopsis session = session(
                "a", "", answer("", "rust"), answer("Bo", "regels en rust"), answer("Cis", "een rustige regel"));
        SynopsisIndex index = SynopsisIndex.EMPTY.with(List.of(session));
        assertThat(index.within(session.id(), "regels rust"))
                .extracting(hit -> hit.passage().who())
                .containsExactly("Bo", "Cis");
        assertThat(index.within(new SessionId("z"), "rust")).isEmpty();
    }
}
