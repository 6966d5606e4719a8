package nl.driehoek.session.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.board.FieldValue.Choice;
import nl.driehoek.session.board.FieldValue.Text;
import nl.driehoek.session.board.FieldValue.Tick;
import org.junit.jupiter.api.Test;

class FieldValueTest {
    private static final CardRef CARD = new CardRef("kit", "1.1-q1");

    @Test
    void aFieldInWhichNothingStandsHasNoValue() {
        assertThat(FieldValue.text(" \n")).isEmpty();
        assertThat(FieldValue.tick(false)).isEmpty();
        assertThat(FieldValue.choice(Set.of())).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Text(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Choice(Set.of()));
    }

    @Test
    void anythingElseIsOne() {
        assertThat(FieldValue.text(" ja ")).contains(new Text(" ja "));
        assertThat(FieldValue.tick(true)).contains(new Tick());
        assertThat(FieldValue.choice(Set.of("a"))).contains(new Choice(Set.of("a")));
    }

    @Test
    void anOptionHasAnId() {
        assertThatNullPointerException().isThrownBy(() -> new Choice(new HashSet<>(Arrays.asList("a", null))));
    }

    @Test
    void anAnswerIsTheValueOfTheCardAsAWholeAndTheGroupIsNobodyInParticular() {
        assertThat(FieldKey.groupAnswer(CARD)).matches(FieldKey::isAnswer).matches(FieldKey::isGroup);
        assertThat(FieldKey.answer(CARD, "p1")).matches(FieldKey::isAnswer).matches(key -> !key.isGroup());
        assertThat(new FieldKey(CARD, "place", FieldKey.GROUP))
                .matches(key -> !key.isAnswer())
                .matches(FieldKey::isGroup);
    }
}
