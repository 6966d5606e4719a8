package nl.driehoek.session.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import nl.driehoek.control.Shelves;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Library;
import nl.driehoek.session.plan.Topic.OneCard;
import nl.driehoek.session.plan.Topic.WholeSet;

/** Plans of two small decks, random but repeatable; for tests of laws. */
final class RandomPlan {
    static final Library LIBRARY = new Library(List.of(Shelves.dutch(), Shelves.other()));

    private RandomPlan() {}

    /** The plan that always comes of this seed. */
    static Plan of(long seed) {
        Random random = new Random(seed);
        List<Topic> topics = new ArrayList<>(
                LIBRARY.decks().stream().flatMap(RandomPlan::topics).toList());
        Collections.shuffle(topics, random);
        List<PlanItem> items = topics.subList(0, random.nextInt(topics.size() + 1)).stream()
                .map(topic -> new PlanItem(topic, minutes(random)))
                .toList();
        return new Plan(items, random.nextInt(items.size() + 1));
    }

    private static Stream<Topic> topics(Deck deck) {
        return Stream.concat(
                deck.sets().stream().map(set -> new WholeSet(deck.id(), set.id())),
                deck.cards().map(card -> new OneCard(new CardRef(deck.id(), card.id()))));
    }

    private static OptionalInt minutes(Random random) {
        return random.nextInt(3) == 0 ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(180));
    }
}
