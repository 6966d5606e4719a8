package nl.driehoek.report.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChoiceTest {
    @Test
    void whatIsKeptIsReadBack() {
        Random random = new Random(11);
        for (int n = 0; n < 500; n++) {
            Set<Item> items = EnumSet.noneOf(Item.class);
            for (Item item : Item.values()) {
                if (random.nextBoolean()) {
                    items.add(item);
                }
            }
            Choice choice = new Choice(
                    Format.values()[random.nextInt(Format.values().length)],
                    new Contents(items, Naming.values()[random.nextInt(Naming.values().length)]),
                    Division.values()[random.nextInt(Division.values().length)]);
            assertThat(Choice.parse(choice.words())).contains(choice);
        }
    }

    @Test
    void wordsThatWereNeverKeptAreNoChoice() {
        assertThat(Choice.parse("")).isEmpty();
        assertThat(Choice.parse("exe names whole answers")).isEmpty();
        assertThat(Choice.parse("md names whole")).isEmpty();
    }

    @Test
    void whatIsWantedOnPaperIsReadBack() {
        for (PaperChoice.Kind kind : PaperChoice.Kind.values()) {
            for (int size : PaperChoice.SIZES) {
                PaperChoice choice = new PaperChoice(kind, size, size == 4);
                assertThat(PaperChoice.parse(choice.words())).contains(choice);
            }
        }
        assertThat(new PaperChoice(PaperChoice.Kind.SHEET, 8, true).words()).isEqualTo("sheet 8 backs");
        assertThat(PaperChoice.parse("cards 3 backs")).isEmpty();
        assertThat(PaperChoice.parse("")).isEmpty();
    }

    @Test
    void anItemOfALaterProgramIsLeftOut() {
        assertThat(Choice.parse("md names whole answers,holograms"))
                .contains(
                        new Choice(Format.MARKDOWN, new Contents(Set.of(Item.ANSWERS), Naming.NAMES), Division.WHOLE));
    }
}
