package nl.driehoek.ui.library.plan;

import static nl.driehoek.control.Shelves.ref;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import nl.driehoek.control.Shelves;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.plan.Plan;
import nl.driehoek.session.plan.Topic;
import nl.driehoek.session.plan.Topic.OneCard;
import nl.driehoek.session.plan.Topic.WholeSet;
import nl.driehoek.session.plan.Trouble;
import nl.driehoek.session.plan.Trouble.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanWordsTest {
    private static final Topic SET = new WholeSet("proef", "1.1");
    private static final Topic CARD = new OneCard(ref("2.1-q1"));
    private static final Topic DEFINITION = new OneCard(ref("def-a"));

    private final PlanWords words = new PlanWords(new Texts(Language.NL), Shelves.library());

    @Test
    void setsAreCalledByTheirTitleAndCardsByWhatStandsOnThem() {
        assertThat(words.name(SET)).isEqualTo("Behoefte van ouders");
        assertThat(words.mark(SET)).isEqualTo("1.1");
        assertThat(words.about(SET, 3)).isEqualTo("3 kaarten, geschud");
        assertThat(words.name(CARD)).isEqualTo("Vraag van 2.1-q1");
        assertThat(words.mark(CARD)).isEqualTo("2.1");
        assertThat(words.accent(CARD)).isEqualTo(1);
        assertThat(words.name(DEFINITION)).isEqualTo("a");
        assertThat(words.mark(DEFINITION)).isEqualTo(words.about(DEFINITION, 1)).isEqualTo("Definitie");
    }

    @Test
    void theTimeIsSaidInAllAndToTheLine() {
        Plan plan = Plan.of(List.of(SET, CARD));
        assertThat(words.time(plan)).isEqualTo("Nog geen minuten ingevuld (2 onderdelen zonder tijd)");
        Plan timed = plan.timed(0, OptionalInt.of(35));
        assertThat(words.time(timed)).isEqualTo("Samen 35 minuten (1 onderdeel zonder tijd)");
        assertThat(words.time(timed.timed(1, OptionalInt.of(10)).mark(0)))
                .isEqualTo("Samen 45 minuten · tot de streep: 35 minuten");
    }

    @ParameterizedTest
    @EnumSource(What.class)
    void everyTroubleNamesTheWordThatItIsAbout(What what) {
        assertThat(words.troubles(List.of(new Trouble(what, "9.9-q1"))))
                .contains("9.9-q1")
                .endsWith(".");
    }

    @Test
    void ofManyTroublesTheFirstFewAreTold() {
        assertThat(words.troubles(List.of())).isEmpty();
        assertThat(words.troubles(Collections.nCopies(5, new Trouble(What.UNKNOWN, "x"))))
                .endsWith("En nog 2 problemen.");
    }
}
