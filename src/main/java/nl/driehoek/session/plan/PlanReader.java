package nl.driehoek.session.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Library;
import nl.driehoek.session.plan.Topic.OneCard;
import nl.driehoek.session.plan.Topic.WholeSet;
import nl.driehoek.session.plan.Trouble.What;

/**
 * Reads the text of a plan, also as a mail program or a person changed it on the way: with other dashes, capitals, lines
 * instead of commas, or "min" after the minutes.
 */
public final class PlanReader {
    private static final Pattern PART = Pattern.compile("[^,;|\\r\\n]+|\\|");
    private static final Pattern SPACE = Pattern.compile("\\h");
    private static final Pattern ANSWERED = Pattern.compile("(?m)^[> ]+");
    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern ITEM = Pattern.compile("(\\S+)(?: +(.*))?");
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,3}) *(?:m|min|minuut|minuten|minutes?|['’])?\\.?");

    private final Library library;
    private final List<Trouble> troubles = new ArrayList<>();
    private Plan plan = Plan.NONE;
    private boolean stopped;

    private PlanReader(Library library) {
        this.library = library;
    }

    /** What this text plans with these decks. An id without a deck is looked for in the decks in order. */
    public static PlanReading read(String text, Library library) {
        PlanReader reader = new PlanReader(library);
        String spaced = SPACE.matcher(text).replaceAll(" ");
        String plain = DASH.matcher(ANSWERED.matcher(spaced).replaceAll("")).replaceAll("-");
        PART.matcher(plain).results().map(part -> part.group().strip()).forEach(reader::part);
        return new PlanReading(reader.plan, reader.troubles);
    }

    private void part(String part) {
        if (part.equals(PlanText.STOP)) {
            stop();
        } else if (!part.isEmpty()) {
            item(part);
        }
    }

    private void stop() {
        if (stopped) {
            troubles.add(new Trouble(What.SECOND_STOP, PlanText.STOP));
        } else if (!plan.isEmpty()) {
            stopped = true;
            plan = plan.mark(plan.items().size() - 1);
        }
    }

    private void item(String part) {
        Matcher words = ITEM.matcher(part);
        Optional<Topic> topic = words.matches() ? topic(words.group(1)) : Optional.empty();
        if (topic.isEmpty()) {
            troubles.add(new Trouble(What.UNKNOWN, part));
        } else if (plan.has(topic.get())) {
            troubles.add(new Trouble(What.TWICE, words.group(1)));
        } else {
            plan = plan.add(new PlanItem(topic.get(), minutes(Optional.ofNullable(words.group(2)))));
        }
    }

    private OptionalInt minutes(Optional<String> words) {
        if (words.isEmpty()) {
            return OptionalInt.empty();
        }
        Matcher minutes = MINUTES.matcher(words.get().toLowerCase(Locale.ROOT));
        if (minutes.matches() && PlanItem.fits(Integer.parseInt(minutes.group(1)))) {
            return OptionalInt.of(Integer.parseInt(minutes.group(1)));
        }
        troubles.add(new Trouble(What.NO_MINUTES, words.get()));
        return OptionalInt.empty();
    }

    private Optional<Topic> topic(String word) {
        int slash = word.indexOf(PlanText.IN_DECK);
        String id = word.substring(slash + 1);
        Stream<Deck> decks = library.decks().stream()
                .filter(deck -> slash < 0 || deck.id().equalsIgnoreCase(word.substring(0, slash)));
        return decks.flatMap(deck -> topics(deck, id)).findFirst();
    }

    private static Stream<Topic> topics(Deck deck, String id) {
        Stream<Topic> sets = deck.sets().stream()
                .filter(set -> set.id().equalsIgnoreCase(id))
                .map(set -> new WholeSet(deck.id(), set.id()));
        Stream<Topic> cards = deck.cards()
                .filter(card -> card.id().equalsIgnoreCase(id))
                .map(card -> new OneCard(new CardRef(deck.id(), card.id())));
        return Stream.concat(sets, cards);
    }
}
