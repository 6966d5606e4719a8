package nl.driehoek.deck.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TableWishTest {
    private static final Locale DUTCH = Locale.of("nl");

    private final TableWish before = new TableWish("Voor mei", DUTCH, true, List.of(Role.TITLE, Role.TEXT));

    @Test
    void whatWasSaidOfColumnsStaysWhereThereAreAsMany() {
        TableWish again = new TableWish("vragen", DUTCH, false, List.of(Role.TEXT, Role.NONE));
        assertThat(again.after(before)).isEqualTo(before);
    }

    @Test
    void ofOtherColumnsItIsGuessedAnewAndOnlyTheTitleStays() {
        TableWish again = new TableWish("vragen", DUTCH, false, List.of(Role.TEXT));
        assertThat(again.after(before)).isEqualTo(new TableWish("Voor mei", DUTCH, false, List.of(Role.TEXT)));
    }
}
