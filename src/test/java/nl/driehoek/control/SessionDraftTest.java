package nl.driehoek.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SessionDraftTest {
    @Test
    void oneOrManyNamesJoin() {
        SessionDraft draft = SessionDraft.EMPTY.joinedBy("Noor").joinedBy("A.B.; Sem;\tieder; Jan  Piet");
        assertThat(draft.names()).containsExactly("Noor", "A.B.", "Sem", "ieder", "Jan Piet");
    }

    @Test
    void nothingIsPassedOverAndTheSecondOfANameGetsANumber() {
        assertThat(SessionDraft.EMPTY.joinedBy("Noor").joinedBy(" , Noor ,").names())
                .containsExactly("Noor", "Noor 2");
    }

    @Test
    void whoLeavesIsGoneAndTheOthersStay() {
        SessionDraft draft = SessionDraft.EMPTY.joinedBy("Noor, Sem");
        assertThat(draft.leftBy("Noor").names()).containsExactly("Sem");
        assertThat(draft.leftBy("Ada")).isEqualTo(draft);
    }
}
