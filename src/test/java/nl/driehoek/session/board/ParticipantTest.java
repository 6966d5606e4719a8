package nl.driehoek.session.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParticipantTest {
    @Test
    void aNameThatIsTakenGetsTheNextNumber() {
        assertThat(Participant.distinct("Jan", List.of())).isEqualTo("Jan");
        assertThat(Participant.distinct("Jan", List.of("Jan"))).isEqualTo("Jan 2");
        assertThat(Participant.distinct("Jan", List.of("Jan", "Jan 2", "Jan 4")))
                .isEqualTo("Jan 3");
        assertThat(Participant.numbered("Jan", 0)).isEqualTo("Jan");
        assertThat(Participant.numbered("Jan", 1)).isEqualTo("Jan 2");
    }

    @Test
    void aParticipantHasAName() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Participant("p1", " "));
    }
}
