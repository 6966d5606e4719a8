package nl.driehoek.session.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.driehoek.deck.CardRef;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final CardRef ONE = new CardRef("kit", "1");
    private static final CardRef TWO = new CardRef("kit", "2");
    private static final CardRef THREE = new CardRef("kit", "3");
    private static final Table TABLE = Table.of(List.of(ONE, TWO, THREE));

    @Test
    void aCutBringsACardToTheTopAndWhatLayOverItUnderThePile() {
        assertThat(TABLE.cutTo(THREE).pile()).containsExactly(THREE, ONE, TWO);
    }

    @Test
    void aCutToTheTopOrToACardThatIsNotOnThePileChangesNothing() {
        assertThat(TABLE.cutTo(ONE)).isEqualTo(TABLE);
        assertThat(TABLE.cutTo(new CardRef("kit", "4"))).isEqualTo(TABLE);
    }

    @Test
    void aCardIsDiscardedFromTheTableOrFromThePile() {
        assertThat(TABLE.discard(TWO)).isEqualTo(new Table(List.of(), List.of(ONE, THREE), List.of(TWO)));
        assertThat(TABLE.lay(TWO).discard(TWO)).isEqualTo(new Table(List.of(), List.of(ONE, THREE), List.of(TWO)));
        assertThat(TABLE.discard(new CardRef("kit", "4"))).isEqualTo(TABLE);
    }
}
