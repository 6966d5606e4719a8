package nl.driehoek.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.driehoek.deck.CardGuide;
import nl.driehoek.deck.CardGuide.Mode;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.Guide;
import nl.driehoek.deck.Library;
import nl.driehoek.deck.Outline;
import nl.driehoek.deck.Reading;
import nl.driehoek.deck.Span;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.plan.Plan;
import nl.driehoek.session.plan.PlanCards;
import nl.driehoek.session.plan.PlanItem;
import nl.driehoek.session.plan.Topic;
import org.junit.jupiter.api.Test;

/** What a facilitator reads beside a set and a card. */
class GuideWordsTest {
    private static final Texts NL = new Texts(Language.NL);
    private static final Outline OUTLINE = new Outline(
            "Vandaag kijken we naar ouders.",
            Optional.of(new Span(45, 75)),
            Optional.of(new Span(4, 4)),
            List.of("Pen en papier", "Een groot vel"));
    private static final Guide GUIDE =
            new Guide(List.of("Luisteren", "Vragen"), "", "", List.of(), Reading.NONE, OUTLINE);
    private static final CardGuide CARD = new CardGuide(
            OptionalInt.of(10), List.of(Mode.ALONE, Mode.ALL), List.of("Wat zag je?"), "Denk klein.", List.of(2));

    @Test
    void timeGroupAndMaterialsStandInTwoLines() {
        assertThat(new GuideWords(NL, GUIDE, CARD).practical())
                .isEqualTo("45 tot 75 minuten · 4 mensen\nLeg klaar: Pen en papier · Een groot vel");
    }

    @Test
    void theGoalsThatACardWorksOnSaySo() {
        assertThat(new GuideWords(NL, GUIDE, CARD).goals()).isEqualTo("- Luisteren\n- **Deze kaart:** Vragen");
        assertThat(new GuideWords(NL, GUIDE, CardGuide.NONE).goals()).isEqualTo("- Luisteren\n- Vragen");
    }

    @Test
    void whatToAskOnBeginsWithHowTheCardIsDone() {
        assertThat(new GuideWords(NL, GUIDE, CARD).followUps())
                .isEqualTo("Deze kaart ongeveer 10 minuten · alleen, samen\n\n- Wat zag je?");
    }

    @Test
    void aDeckThatSaysNothingGivesNoWords() {
        GuideWords none = new GuideWords(NL, Guide.NONE, CardGuide.NONE);
        assertThat(none.practical() + none.summary() + none.goals() + none.followUps())
                .isEmpty();
    }

    @Test
    void whatToAskOnIsOnNoCardThatTheRoomSees() {
        for (String file : List.of("ouderbetrokkenheid.nl.json", "gesprekken-met-ouders.nl.json")) {
            for (CardSet set : DeckFixture.deck(file).sets()) {
                set.cards().forEach(card -> {
                    CardGuide guide = set.cardGuide(card.id());
                    String shown = CardContent.of(card).toString();
                    assertThat(guide.followUps()).noneMatch(shown::contains);
                    assertThat(guide.ifStuck().isEmpty() || !shown.contains(guide.ifStuck()))
                            .isTrue();
                });
            }
        }
    }

    @Test
    void aPlanTakesTheMinutesOfTheDeckUnlessOthersAreTyped() {
        Deck deck = DeckFixture.deck("ouderbetrokkenheid.nl.json");
        CardRef first = new CardRef(deck.id(), "1.1-q1");
        CardRef second = new CardRef(deck.id(), "1.1-q2");
        PlanCards cards = new PlanCards(new Library(List.of(new Edition(deck, "0", "{}"))), Set.of(first, second));
        Topic set = new Topic.WholeSet(deck.id(), "1.1");
        Topic card = new Topic.OneCard(first);
        assertThat(cards.minutes(card)).hasValue(10);
        assertThat(cards.minutes(set)).hasValue(20);
        Plan plan = Plan.of(List.of(set)).add(new PlanItem(card, OptionalInt.of(3)));
        assertThat(cards.timed(plan).minutes()).isEqualTo(23);
        assertThat(cards.timed(cards.timed(plan))).isEqualTo(cards.timed(plan));
        assertThat(new PlanCards(new Library(List.of()), Set.of()).minutes(set)).isEmpty();
    }
}
