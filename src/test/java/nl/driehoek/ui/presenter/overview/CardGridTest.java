package nl.driehoek.ui.presenter.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.driehoek.session.SessionCommand.Choose;
import nl.driehoek.session.SessionCommand.Discard;
import nl.driehoek.ui.presenter.model.PureDesk;
import nl.driehoek.ui.presenter.overview.CardGrid.Tile;
import nl.driehoek.ui.presenter.overview.CardGrid.Where;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardGridTest {
    private final PureDesk desk = new PureDesk("1.1");

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
    void nothingTypedIsAllAndNonsenseIsNothing() {
        assertThat(found("")).isEqualTo(CardGrid.tiles(desk.model()));
        assertThat(found("zeeschip")).isEmpty();
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
        return CardGrid.matching(CardGrid.tiles(desk.model()), query);
    }

    private Where where(String number) {
        return found(number).getFirst().where();
    }
}
