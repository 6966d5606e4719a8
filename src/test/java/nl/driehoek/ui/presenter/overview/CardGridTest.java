package nl.driehoek.ui.presenter.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import nl.driehoek.control.Background;
import nl.driehoek.control.find.CardIndexes;
import nl.driehoek.control.find.CardSearch;
import nl.driehoek.deck.CardRef;
import nl.driehoek.search.Filter;
import nl.driehoek.session.SessionCommand.Choose;
import nl.driehoek.session.SessionCommand.Discard;
import nl.driehoek.session.SessionCommand.WordQuestion;
import nl.driehoek.ui.presenter.model.PureDesk;
import nl.driehoek.ui.presenter.overview.CardGrid.Tile;
import nl.driehoek.ui.presenter.overview.CardGrid.Where;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardGridTest {
    private final PureDesk desk = new PureDesk("1.1");
    private final CardSearch search = new CardSearch(
            () -> desk.model().library(), new CardIndexes(new Background(Runnable::run, Runnable::run)), 500);

    @Test
    void allCardsAreThereInOrderWithANumberWhereTheirSetHasOne() {
        List<Tile> tiles = CardGrid.tiles(desk.model());
        assertThat(tiles.size()).isGreaterThan(80);
        assertThat(tiles.getFirst().number()).isEqualTo("1.1.1");
        assertThat(tiles).extracting(Tile::number).contains("3.3.7", "1.3.9");
        assertThat(tiles.getLast().number()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.3.2", "132", " 1.3 2 "})
    void aNumberLeadsToItsCardWithOrWithoutPoints(String typed) {
        assertThat(found(typed)).extracting(Tile::number).containsExactly("1.3.2");
    }

    @Test
    void aNumberThatIsNotCompleteYetShowsAllThatItMayBecome() {
        assertThat(found("1.1")).hasSize(7).allMatch(tile -> tile.number().startsWith("1.1."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"associeren", "ASSOCIËREN", "Associëren"})
    void wordsAreFoundWhateverTheirAccentsAndCase(String typed) {
        assertThat(found(typed)).first().extracting(tile -> tile.line().words()).isEqualTo("Associëren");
    }

    @Test
    void nonsenseIsNothing() {
        assertThat(found("zeeschip")).isEmpty();
    }

    @Test
    void theSetOfTheBestCardComesFirstAndCardsOfASetStayTogether() {
        List<Tile> tiles = found("voorbereiden van oudergesprekken");
        assertThat(tiles).isNotEmpty();
        List<String> sets = tiles.stream().map(tile -> tile.line().set().id()).toList();
        List<String> inOrder = sets.stream().distinct().toList();
        assertThat(sets).isSortedAccordingTo(Comparator.comparing(inOrder::indexOf));
        assertThat(tiles.getFirst().said()).isNotEmpty();
    }

    @Test
    void aQuestionThatTheGroupWordedIsFoundByItsOwnWords() {
        CardRef own = PureDesk.card("1.1-own");
        desk.perform(new Choose(own)).perform(new WordQuestion(own, "Hoe gaan we om met zeeschepen?"));
        assertThat(found("zeeschepen")).first().satisfies(tile -> {
            assertThat(tile.line().ref()).isEqualTo(own);
            assertThat(tile.said().getFirst().isFound()).isTrue();
        });
    }

    @Test
    void everyCardSaysWhereItIs() {
        desk.press("D").perform(new Discard()).press("D");
        desk.perform(new Choose(PureDesk.card("energizer-6")));
        assertThat(where("1.1.1")).isEqualTo(Where.AWAY);
        assertThat(where("1.1.2")).isEqualTo(Where.LAID);
        assertThat(where("1.1.5")).isEqualTo(Where.PILE);
        assertThat(where("1.2.1")).isEqualTo(Where.BESIDE);
        assertThat(found("associeren").getFirst().where()).isEqualTo(Where.BEFORE_YOU);
    }

    private List<Tile> found(String query) {
        List<Tile> all = CardGrid.tiles(desk.model());
        List<Tile> numbered = CardGrid.numbered(all, query);
        search.search(query, Filter.NONE);
        return numbered.isEmpty() ? CardGrid.found(all, search.foundProperty().get()) : numbered;
    }

    private Where where(String number) {
        return found(number).getFirst().where();
    }
}
