package nl.driehoek.session.plan;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.driehoek.deck.Library;

/** A plan as a short text for a mail or a piece of paper, such as {@code 1.1-q3 5, 1.2 20, | 2.3-q1 10}. */
public final class PlanText {
    /** Stands in the text where to stop if time is short. */
    static final String STOP = "|";

    /** Stands in the text between the deck's id and that of its card or set. */
    static final String IN_DECK = "/";

    private PlanText() {}

    /** The plan for somebody with the same decks: what is in the first of these is named without its deck. */
    public static String write(Plan plan, Library library) {
        return write(
                plan,
                library.decks().isEmpty() ? "" : library.decks().getFirst().id());
    }

    /** The plan with all decks named, so that it stays the same plan whatever decks there are. */
    public static String full(Plan plan) {
        return write(plan, "");
    }

    private static String write(Plan plan, String home) {
        List<PlanItem> items = plan.items();
        String text = IntStream.range(0, items.size())
                .mapToObj(at -> (at > 0 && at == plan.stop() ? STOP + " " : "") + write(items.get(at), home))
                .collect(Collectors.joining(", "));
        return plan.stop() == items.size() && plan.stop() > 0 ? text + " " + STOP : text;
    }

    private static String write(PlanItem item, String home) {
        Topic topic = item.topic();
        String id = topic.deck().equals(home) ? topic.id() : topic.deck() + IN_DECK + topic.id();
        return item.minutes().isPresent() ? id + " " + item.minutes().getAsInt() : id;
    }
}
