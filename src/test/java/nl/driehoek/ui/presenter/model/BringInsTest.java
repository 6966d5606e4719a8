package nl.driehoek.ui.presenter.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BringInsTest {
    private final DeskModel model = new PureDesk("1.1").model();

    /** A word that also stands in the text of cards before it leads to the card that is called so. */
    @ParameterizedTest
    @CsvSource({
        "form, app-voorbereiding",
        "checkl, app-checklist",
        "THUIS, def-thuisbetrokkenheid",
        "driehoek, energizer-5",
        "checklists gesprek, app-checklist",
        "voorbereiden formulier, app-voorbereiding",
        "vaardigheid, app-vaardigheden",
        "betrokkenheid thuis, def-thuisbetrokkenheid"
    })
    void theCardThatIsCalledSoIsTheLikeliest(String query, String card) {
        List<BringIns.Row> rows = BringIns.rows(model, query);
        assertThat(rows.get(BringIns.likeliest(rows, query)).line().ref().card())
                .isEqualTo(card);
    }

    @Test
    void whereNoneIsCalledSoItIsTheFirst() {
        List<BringIns.Row> rows = BringIns.rows(model, "lego");
        assertThat(rows).isNotEmpty();
        assertThat(BringIns.likeliest(rows, "lego")).isZero();
        assertThat(BringIns.likeliest(List.of(), "lego")).isZero();
    }
}
