package nl.driehoek.ui.library.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.driehoek.control.Background;
import nl.driehoek.control.find.CardIndexes;
import nl.driehoek.control.find.CardSearch;
import nl.driehoek.control.past.Catalogue;
import nl.driehoek.control.past.Results;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Library;
import nl.driehoek.i18n.find.FindText;
import nl.driehoek.search.Filter;
import nl.driehoek.search.Hit;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSummary;
import nl.driehoek.session.SessionTerms.Label;
import nl.driehoek.session.group.Group;
import nl.driehoek.session.synopsis.CardLine;
import nl.driehoek.session.synopsis.Passage;
import nl.driehoek.session.synopsis.Progress;
import nl.driehoek.session.synopsis.Synopsis;
import nl.driehoek.session.synopsis.Synopsis.Heading;
import nl.driehoek.ui.presenter.PlayFixture;
import org.junit.jupiter.api.Test;

/** The lines of what was found: cards, then what one wrote oneself, then earlier sessions. */
class RowTest {
    private static final SessionId OWN = new SessionId("own");
    private static final String ANSWER = "Ouders bellen op vrijdag";

    @Test
    void cardsComeFirstThenOnesOwnWordsThenSessionsTheBestFirst() {
        List<Row> rows = rows("ouders", session("own", ANSWER), session("a", "Iets met ouders"), session("b", ANSWER));
        assertThat(rows).startsWith(new Row.Head(FindText.OWN)).contains(new Row.Head(FindText.PAST));
        assertThat(rows.get(1))
                .isInstanceOfSatisfying(
                        Row.Own.class,
                        own -> assertThat(own.hit().passage().text()).isEqualTo(ANSWER));
        List<Row> past = rows.subList(3, rows.size());
        assertThat(past).hasSize(2).allMatch(Row.Past.class::isInstance);
        assertThat(past.stream().map(row -> ((Row.Past) row).hit().fit()))
                .isSortedAccordingTo(Comparator.reverseOrder());
        List<Hit> cards = cards("oudergesprek");
        assertThat(Row.of(cards, Optional.empty(), Results.NONE, Optional.of(OWN)))
                .isEqualTo(cards.stream().map(Row.Found::new).toList());
    }

    @Test
    void ownWordsAreNotAnEarlierSessionToo() {
        assertThat(rows("ouders", session("own", ANSWER)))
                .hasSize(2)
                .noneMatch(row -> row instanceof Row.Past || row.equals(new Row.Head(FindText.PAST)));
    }

    @Test
    void nothingStandsOverWhatWasNotFound() {
        assertThat(rows("giraffe", session("own", ANSWER), session("a", ANSWER)))
                .isEmpty();
    }

    @Test
    void ofOnesOwnWordsThereAreNoMoreThanADozen() {
        String[] many = Collections.nCopies(40, ANSWER).toArray(String[]::new);
        assertThat(rows("ouders", session("own", many)).stream().filter(Row.Own.class::isInstance))
                .hasSize(Row.MOST_OWN);
    }

    @Test
    void aLineIsKnownAgainWhateverWasLookedFor() {
        Row one = new Row.Found(cards("oudergesprek").getFirst());
        Hit same = cards(((Row.Found) one).hit().id()).getFirst();
        assertThat(one.isSame(new Row.Found(same))).isTrue();
        List<Row> ouders = rows("ouders", session("own", ANSWER), session("a", ANSWER));
        List<Row> vrijdag = rows("vrijdag", session("own", ANSWER), session("a", ANSWER));
        assertThat(ouders.get(1).isSame(vrijdag.get(1))).isTrue();
        assertThat(ouders.getLast().isSame(vrijdag.getLast())).isTrue();
        assertThat(ouders.getLast().isSame(one)).isFalse();
    }

    private static List<Hit> cards(String typed) {
        Library library = new Library(List.of(PlayFixture.edition()));
        CardSearch search =
                new CardSearch(() -> library, new CardIndexes(new Background(Runnable::run, Runnable::run)), 5);
        search.search(typed, Filter.NONE);
        return search.foundProperty().get().hits();
    }

    private static List<Row> rows(String typed, Synopsis... sessions) {
        List<SessionSummary> summaries = Stream.of(sessions)
                .map(one -> new SessionSummary(one.id(), "x", Instant.EPOCH, Instant.EPOCH))
                .toList();
        Catalogue catalogue = Catalogue.of(summaries, List.of(sessions), Map.of());
        Results found = new Results(
                typed, catalogue.index().find(typed), catalogue.index().within(OWN, typed));
        return Row.of(List.of(), Optional.of(catalogue), found, Optional.of(OWN));
    }

    private static Synopsis session(String id, String... answers) {
        CardLine card = new CardLine(new CardRef("kit", "1.1-q1"), "1.1 Behoeften", "Wat heb je nodig?", true);
        Label label = new Label("Sessie " + id, new Group("g", "Team 7b"));
        List<Passage> written = Stream.of(answers)
                .map(text -> new Passage(Passage.Kind.ANSWER, "", 0, text))
                .toList();
        return new Synopsis(
                new SessionId(id),
                9,
                new Heading(label, Instant.EPOCH, Progress.BEGUN),
                List.of("Noor"),
                List.of(card),
                written);
    }
}
