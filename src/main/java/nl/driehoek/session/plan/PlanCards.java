package nl.driehoek.session.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Library;
import nl.driehoek.session.plan.Topic.OneCard;
import nl.driehoek.session.plan.Topic.WholeSet;

/**
 * Which cards a plan leads to.
 *
 * @param library the decks at hand
 * @param chosen the cards to play with, planned or not
 */
public record PlanCards(Library library, Set<CardRef> chosen) {
    public PlanCards {
        chosen = Set.copyOf(chosen);
    }

    /** The set that a topic names, if it names one that is at hand. */
    public static Optional<CardSet> set(Library library, Topic topic) {
        return topic instanceof WholeSet ? library.set(topic.deck(), topic.id()) : Optional.empty();
    }

    /** All cards of a topic that belong on a draw pile, in the deck's order; a card by itself always does. */
    public static List<CardRef> all(Library library, Topic topic) {
        return topic instanceof OneCard(CardRef card)
                ? Stream.of(card).filter(one -> library.card(one).isPresent()).toList()
                : set(library, topic).stream()
                        .flatMap(set -> set.drawable().stream())
                        .map(card -> new CardRef(topic.deck(), card.id()))
                        .toList();
    }

    /** The cards of a topic that are chosen, in the deck's order; a card that nobody can choose, such as a definition, too. */
    public List<CardRef> of(Topic topic) {
        return all(library, topic).stream()
                .filter(card -> chosen.contains(card) || alwaysAtHand(card))
                .toList();
    }

    /** A plan without what is not at hand or not chosen any more; a set that has nothing to choose stays. */
    public Plan fitting(Plan plan) {
        return plan.keep(topic -> !of(topic).isEmpty()
                || set(library, topic).filter(set -> set.drawable().isEmpty()).isPresent());
    }

    /** How long this takes by the decks, as far as can be planned; empty where they do not say. */
    public OptionalInt minutes(Topic topic) {
        int sum = of(topic).stream().mapToInt(this::minutes).sum();
        return sum == 0 ? OptionalInt.empty() : OptionalInt.of(Math.min(sum, PlanItem.MOST));
    }

    /** The plan with the decks' minutes for all that has none of its own. */
    public Plan timed(Plan plan) {
        return new Plan(plan.items().stream().map(this::timed).toList(), plan.stop());
    }

    private PlanItem timed(PlanItem item) {
        return item.minutes().isPresent() ? item : new PlanItem(item.topic(), minutes(item.topic()));
    }

    private int minutes(CardRef card) {
        return library.setOf(card)
                .map(set -> set.cardGuide(card.card()).minutes().orElse(0))
                .orElse(0);
    }

    /** What is chosen and not planned: whole sets as such, others card by card, in the decks' order. */
    public List<Topic> beside(Plan plan) {
        Set<CardRef> planned = planned(plan);
        List<Topic> beside = new ArrayList<>();
        for (Deck deck : library.decks()) {
            deck.sets().forEach(set -> beside.addAll(beside(deck, set, planned)));
        }
        return beside;
    }

    /**
     * The pile that a session starts with: what is planned in the plan's order, each set shuffled within itself, and then
     * all else that is chosen, shuffled.
     */
    public List<CardRef> pile(Plan plan, RandomGenerator random) {
        Set<CardRef> alone = new LinkedHashSet<>();
        plan.items().stream()
                .map(PlanItem::topic)
                .filter(OneCard.class::isInstance)
                .forEach(one -> alone.addAll(of(one)));
        Set<CardRef> pile = new LinkedHashSet<>();
        for (PlanItem item : plan.items()) {
            List<CardRef> cards = new ArrayList<>(of(item.topic()));
            if (item.topic() instanceof WholeSet) {
                cards.removeAll(alone); // a card with a place of its own comes there
                Collections.shuffle(cards, random);
            }
            pile.addAll(cards);
        }
        List<CardRef> others = library.decks().stream()
                .flatMap(deck -> deck.cards().map(deck::ref))
                .filter(card -> chosen.contains(card) && !pile.contains(card))
                .toList();
        List<CardRef> shuffled = new ArrayList<>(others);
        Collections.shuffle(shuffled, random);
        pile.addAll(shuffled);
        return List.copyOf(pile);
    }

    private Set<CardRef> planned(Plan plan) {
        Set<CardRef> planned = new LinkedHashSet<>();
        plan.items().forEach(item -> planned.addAll(of(item.topic())));
        return planned;
    }

    private List<Topic> beside(Deck deck, CardSet set, Set<CardRef> planned) {
        List<CardRef> all = set.drawable().stream().map(deck::ref).toList();
        List<CardRef> free = all.stream()
                .filter(card -> chosen.contains(card) && !planned.contains(card))
                .toList();
        return !free.isEmpty() && free.size() == all.size()
                ? List.of(new WholeSet(deck.id(), set.id()))
                : free.stream().<Topic>map(OneCard::new).toList();
    }

    private boolean alwaysAtHand(CardRef card) {
        return library.card(card)
                .map(Card::kind)
                .filter(kind -> !kind.drawable())
                .isPresent();
    }
}
