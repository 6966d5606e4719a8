package nl.driehoek.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DraftTest {
    @Test
    void oneOrManyNamesJoin() {
        Draft draft = Draft.EMPTY.joinedBy("Noor").joinedBy("A.B., Sem;\tieder\nJan  Piet");
        assertThat(draft.names()).containsExactly("Noor", "A.B.", "Sem", "ieder", "Jan Piet");
    }

    @Test
    void nothingAndWhoIsThereAlreadyArePassedOver() {
        assertThat(Draft.EMPTY.joinedBy("Noor").joinedBy(" , Noor ,").names()).containsExactly("Noor");
    }

    @Test
    void whoLeavesIsGoneAndTheOthersStay() {
        Draft draft = Draft.EMPTY.joinedBy("Noor, Sem");
        assertThat(draft.leftBy("Noor").names()).containsExactly("Sem");
        assertThat(draft.leftBy("Ada")).isEqualTo(draft);
    }
}
