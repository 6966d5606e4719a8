package nl.driehoek.session.plan;

import static nl.driehoek.session.plan.RandomPlan.LIBRARY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import nl.driehoek.control.Shelves;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Library;
import nl.driehoek.session.plan.Topic.OneCard;
import nl.driehoek.session.plan.Topic.WholeSet;
import nl.driehoek.session.plan.Trouble.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTextTest {
    private static final String SMALL = "1.1-q3 5, 1.2 20, | 2.1-q1 10, ander/1.1";
    private static final Plan PLAN = new Plan(
            List.of(
                    new PlanItem(new OneCard(Shelves.ref("1.1-q3")), OptionalInt.of(5)),
                    new PlanItem(new WholeSet("proef", "1.2"), OptionalInt.of(20)),
                    new PlanItem(new OneCard(Shelves.ref("2.1-q1")), OptionalInt.of(10)),
                    PlanItem.of(new WholeSet("ander", "1.1"))),
            2);

    @Test
    void aPlanReadsLikeANoteToAColleague() {
        assertThat(PlanText.write(PLAN, LIBRARY)).isEqualTo(SMALL);
        assertThat(PlanText.write(Plan.of(List.of(new WholeSet("proef", "1.2"))).mark(0), LIBRARY))
                .isEqualTo("1.2 |");
        assertThat(PlanText.write(Plan.NONE, LIBRARY)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("nl.driehoek.session.plan.PlanTest#plans")
    void whatIsWrittenIsReadBack(Plan plan) {
        assertThat(PlanReader.read(PlanText.write(plan, LIBRARY), LIBRARY)).isEqualTo(understood(plan));
    }

    @ParameterizedTest
    @MethodSource("nl.driehoek.session.plan.PlanTest#plans")
    void whatIsWrittenInFullIsReadBackWhateverDeckComesFirst(Plan plan) {
        Library turned = new Library(LIBRARY.editions().reversed());
        assertThat(PlanReader.read(PlanText.full(plan), turned)).isEqualTo(understood(plan));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1-Q3 5 min; 1.2 20 minuten | 2.1\u2013q1 10 ; Ander/1.1",
                "> 1.1-q3 5\r\n> 1.2 20\r\n> |\r\n> 2.1-q1 10\r\n>\r\n> ander/1.1\r\n",
                "  1.1\u2011q3\u00a05m,,1.2   20,|,2.1-q1 10',ander/1.1,  "
            })
    void whatAMailMakesOfItIsUnderstoodToo(String text) {
        assertThat(PlanReader.read(text, LIBRARY)).isEqualTo(understood(PLAN));
    }

    @Test
    void anIdThatIsOnlyInAnotherDeckIsFoundThere() {
        Library other = new Library(List.of(Shelves.other()));
        assertThat(PlanReader.read("1.1-q3", other).plan())
                .isEqualTo(Plan.of(List.of(new OneCard(new CardRef("ander", "1.1-q3")))));
    }

    @Test
    void whatCannotBeUnderstoodIsPassedOverAndNamed() {
        PlanReading reading =
                PlanReader.read("Hoi Anna, 1.1 lang, 9.9-q1 5, weg/1.1, 1.1 5, 1.2 200 | 2.1 10 | 1.1-q1 5", LIBRARY);
        assertThat(reading.troubles())
                .containsExactly(
                        new Trouble(What.UNKNOWN, "Hoi Anna"),
                        new Trouble(What.NO_MINUTES, "lang"),
                        new Trouble(What.UNKNOWN, "9.9-q1 5"),
                        new Trouble(What.UNKNOWN, "weg/1.1"),
                        new Trouble(What.TWICE, "1.1"),
                        new Trouble(What.NO_MINUTES, "200"),
                        new Trouble(What.SECOND_STOP, "|"));
        assertThat(PlanText.write(reading.plan(), LIBRARY)).isEqualTo("1.1, 1.2, | 2.1 10, 1.1-q1 5");
    }

    @Test
    void noTextWhateverMakesItFail() {
        Random random = new Random(7);
        String letters = "1.2-q/|,;> \n\u00a0\u0000min'\u20139999ax\ud83d";
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(40), 0, letters.length()).forEach(at -> text.append(letters.charAt(at)));
            Plan plan = PlanReader.read(text.toString(), LIBRARY).plan();
            assertThat(PlanReader.read(PlanText.write(plan, LIBRARY), LIBRARY)).isEqualTo(understood(plan));
        }
    }

    private static PlanReading understood(Plan plan) {
        return new PlanReading(plan, List.of());
    }
}
