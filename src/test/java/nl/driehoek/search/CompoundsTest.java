package nl.driehoek.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What Dutch compounds are made of, and what is none. */
class CompoundsTest {
    private static final Morphology DUTCH = Morphology.of(Locale.of("nl"));

    @Test
    void compoundsComeApartIntoTheFewestWords() {
        assertThat(DUTCH.forms("oudergesprekken").parts()).containsExactly("ouder", "gesprekken");
        assertThat(DUTCH.forms("ouderbetrokkenheid").parts()).containsExactly("ouder", "betrokkenheid");
        assertThat(DUTCH.forms("communicatiemodel").parts()).containsExactly("communicatie", "model");
    }

    @Test
    void linksBetweenWordsAreNoPartOfThem() {
        assertThat(DUTCH.forms("gespreksvaardigheden").partStems())
                .containsExactly("gesprek", DUTCH.forms("vaardigheid").stem());
        assertThat(DUTCH.forms("voorbereidingsformulier").parts()).containsExactly("voorbereiding", "formulier");
    }

    @Test
    void otherWordsStayWhole() {
        assertThat(DUTCH.forms("gesprek").parts()).isEmpty();
        assertThat(DUTCH.forms("voorbereiding").parts()).isEmpty();
        assertThat(DUTCH.forms("xyzzyqxyzzyq").parts()).isEmpty();
        assertThat(DUTCH.forms("a".repeat(5000)).parts()).isEmpty();
        assertThat(Morphology.of(Locale.of("en")).forms("oudergesprekken").parts())
                .isEmpty();
    }

    @Test
    void formsOfOneWordHaveOneStem() {
        assertThat(DUTCH.forms("kinderen").stem()).isEqualTo(DUTCH.forms("kind").stem());
        assertThat(DUTCH.forms("modellen").stem())
                .isEqualTo(DUTCH.forms("model").stem());
        assertThat(DUTCH.forms("huizen").stem()).isEqualTo(DUTCH.forms("huis").stem());
        assertThat(DUTCH.forms("stukje").stem())
                .isEqualTo(DUTCH.forms("stukken").stem());
        assertThat(DUTCH.forms("voorbereiden").stem())
                .isEqualTo(DUTCH.forms("voorbereiding").stem());
    }
}
