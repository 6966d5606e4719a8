package nl.driehoek.deck.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.driehoek.deck.Activity;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.Card.Energizer;
import nl.driehoek.deck.Card.Overview;
import nl.driehoek.deck.CardFace;
import nl.driehoek.deck.Phase;
import nl.driehoek.deck.Reading;
import org.junit.jupiter.api.Test;

class CardContentTest {
    @Test
    void aCardIsHeardInOrderWithoutMarksAndWithEachHeadingOnce() {
        Overview.Section first = new Overview.Section("Deel", List.of("*een*", "twee"));
        Overview card = new Overview(
                face("Lees **dit**."),
                List.of(
                        new Overview.Column("Links", List.of(first)),
                        new Overview.Column("Rechts", List.of(new Overview.Section("", List.of("drie"))))),
                false);
        assertThat(CardContent.of(card).words()).isEqualTo("Titel\nLees dit.\nLinks\nDeel\neen\ntwee\nRechts\ndrie");
    }

    @Test
    void aTableIsHeardRowByRowBelowItsHeads() {
        Overview card = new Overview(
                face("Lees."),
                List.of(
                        new Overview.Column("Doel", List.of(new Overview.Section("", List.of("a", "b")))),
                        new Overview.Column("Vorm", List.of(new Overview.Section("", List.of("c", "d"))))),
                true);
        assertThat(CardContent.of(card).words()).isEqualTo("Titel\nLees.\nDoel\nVorm\na\nc\nb\nd");
    }

    @Test
    void whatTheGroupWordsItselfIsNoMarkup() {
        Card own = new Card.OwnQuestion(face("Bedenk *samen* een vraag.")).worded("1. Wat als *ik*\n<b>boos</b> ben?");
        assertThat(CardContent.of(own).main().words()).isEqualTo("1. Wat als *ik*\n<b>boos</b> ben?");
        assertThat(CardContent.of(own).main().blocks()).hasSize(1);
    }

    @Test
    void partsOfAGroupStandTogether() {
        Energizer card = new Energizer(
                timed("Doe dit."),
                new Energizer.Layout(Energizer.Shape.CIRCLE, List.of()),
                List.of("zoals a", "zoals b"));
        assertThat(CardContent.of(card).groups())
                .containsExactly(
                        List.of(new Part.Timed(1, "Alleen", 60)),
                        List.of(
                                new Part.Box(Part.Caption.EXAMPLES, RichText.of("zoals a")),
                                new Part.Box(Part.Caption.EXAMPLES, RichText.of("zoals b"))));
    }

    @Test
    void phasesStandOnEveryCardThatIsWorkedAtBeforeItsTip() {
        List<Part> phase = List.of(new Part.Timed(1, "Alleen", 60));
        assertThat(CardContent.of(new Card.Question(timed("Wat?"))).groups()).containsExactly(phase);
        assertThat(CardContent.of(new Card.OwnQuestion(timed("Vraag?")).worded("Mijn vraag"))
                        .groups())
                .containsExactly(phase);
        assertThat(CardContent.of(new Card.Assignment(timed("Doe."), List.of("Eerst."), "Tip."))
                        .groups())
                .containsExactly(
                        List.of(new Part.Step(1, RichText.of("Eerst."))),
                        phase,
                        List.of(new Part.Box(Part.Caption.TIP, RichText.of("Tip."))));
    }

    private static CardFace timed(String text) {
        Activity activity = new Activity(List.of(), List.of(new Phase("Alleen", 60)), List.of());
        return new CardFace("id", "Titel", text, List.of(), Reading.NONE, activity);
    }

    private static CardFace face(String text) {
        return new CardFace("id", "Titel", text, List.of(), Reading.NONE, Activity.NONE);
    }
}
