package nl.driehoek.ui.presenter.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.driehoek.control.Background;
import nl.driehoek.control.find.CardIndexes;
import nl.driehoek.control.find.CardSearch;
import nl.driehoek.search.Filter;
import nl.driehoek.search.Snippet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BringInsTest {
    private final DeskModel model = new PureDesk("1.1").model();

    private final CardSearch search =
            new CardSearch(model::library, new CardIndexes(new Background(Runnable::run, Runnable::run)), 500);

    private List<BringIns.Row> rows(String query) {
        search.search(query, Filter.NONE.ofKinds(BringIns.KINDS));
        return BringIns.rows(model, search.foundProperty().get());
    }

    /** A word that also stands in the text of cards before it leads to the card that is called so. */
    @ParameterizedTest
    @CsvSource({
        "form, app-voorbereiding",
        "checkl, app-checklist",
        "THUIS, def-thuisbetrokkenheid",
        "PARTNERSCHAP educatief, def-educatief-partnerschap",
        "associeren, energizer-6",
        "driehoek, energizer-5",
        "checklists gesprek, app-checklist",
        "voorbereiden formulier, app-voorbereiding",
        "voorberijdingsformulier, app-voorbereiding",
        "vaardigheid, app-vaardigheden",
        "betrokkenheid thuis, def-thuisbetrokkenheid"
    })
    void theCardThatIsCalledSoComesFirst(String query, String card) {
        assertThat(rows(query))
                .first()
                .extracting(row -> row.line().ref().card())
                .isEqualTo(card);
    }

    @Test
    void onlyCardsThatAreNeverOnAPileAreFoundAndTheyHaveNoHeadings() {
        assertThat(rows("ouders"))
                .isNotEmpty()
                .allMatch(row ->
                        !row.line().card().kind().drawable() && row.heading().isEmpty());
        assertThat(rows("zeeschip")).isEmpty();
    }

    @Test
    void whatWasLookedForIsMarkedAlsoWhereItDoesNotStandInTheTitle() {
        assertThat(rows("lego"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.found().said()).anyMatch(Snippet::isFound));
    }

    @Test
    void whereNothingIsLookedForAllAreThereGroupByGroup() {
        List<BringIns.Row> all = BringIns.rows(model);
        assertThat(all).first().satisfies(row -> assertThat(row.heading()).isPresent());
        assertThat(all).hasSizeGreaterThanOrEqualTo(model.table().besides().size());
        assertThat(all).allMatch(row -> row.found().said().isEmpty());
    }
}
