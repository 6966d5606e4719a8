package nl.driehoek.ui.library.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.driehoek.control.past.LastTime;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Library;
import nl.driehoek.deck.Theme;
import nl.driehoek.i18n.DeckText;
import nl.driehoek.i18n.FollowText;
import nl.driehoek.i18n.LibraryText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.plan.Plan;
import nl.driehoek.session.plan.PlanCards;
import nl.driehoek.session.plan.Topic;
import nl.driehoek.session.plan.Topic.OneCard;
import nl.driehoek.session.plan.Trouble;

/**
 * Finds the words for what stands in a plan.
 *
 * @param last what the group drew last time
 */
record PlanWords(Texts texts, Library library, LastTime last) {
    private static final int AT_ONCE = 3;

    /** For a group that did not meet before. */
    PlanWords(Texts texts, Library library) {
        this(texts, library, LastTime.NONE);
    }

    /** What is planned, in one line. */
    String name(Topic topic) {
        return topic instanceof OneCard(var ref)
                ? library.card(ref).map(PlanWords::line).orElse(topic.id())
                : PlanCards.set(library, topic).map(CardSet::title).orElse(topic.id());
    }

    /** The number of the set that it is, or is from; the kind of card where that set has no number. */
    String mark(Topic topic) {
        return setOf(topic).filter(CardSet::isNumbered).map(CardSet::id).orElseGet(() -> kind(topic));
    }

    /** What will come of it. */
    String about(Topic topic, int cards) {
        String what = topic instanceof OneCard ? kind(topic) : texts.get(LibraryText.PLAN_SHUFFLED, cards);
        long before = last.count(PlanCards.all(library, topic));
        return before == 0 ? what : what + " · " + drawn(topic, before);
    }

    private String drawn(Topic topic, long before) {
        return topic instanceof OneCard
                ? texts.get(FollowText.LAST_TIME)
                : texts.get(
                        FollowText.LAST_TIME_OF,
                        before,
                        PlanCards.all(library, topic).size());
    }

    /** The place of its theme in its deck, from 0. */
    int accent(Topic topic) {
        List<String> themes = library.deck(topic.deck()).stream()
                .flatMap(deck -> deck.themes().stream())
                .map(Theme::id)
                .toList();
        return setOf(topic).map(CardSet::theme).map(themes::indexOf).orElse(0);
    }

    /** How long all takes, and how long what comes before the line does. */
    String time(Plan plan) {
        long open =
                plan.items().stream().filter(item -> item.minutes().isEmpty()).count();
        String total = texts.get(LibraryText.PLAN_TOTAL, plan.minutes());
        String all = open == 0 ? total : total + ' ' + texts.get(LibraryText.PLAN_UNTIMED, open);
        return plan.stop() == 0 ? all : all + " · " + texts.get(LibraryText.PLAN_TO_LINE, plan.minutesToStop());
    }

    /** What was passed over in a text, the first few of it. */
    String troubles(List<Trouble> troubles) {
        String first = troubles.stream().limit(AT_ONCE).map(this::trouble).collect(Collectors.joining(" "));
        int more = troubles.size() - AT_ONCE;
        return more <= 0 ? first : first + ' ' + texts.get(LibraryText.MORE_PROBLEMS, more);
    }

    private String trouble(Trouble trouble) {
        LibraryText key = switch (trouble.what()) {
            case UNKNOWN -> LibraryText.PLAN_UNKNOWN;
            case TWICE -> LibraryText.PLAN_TWICE;
            case NO_MINUTES -> LibraryText.PLAN_NO_MINUTES;
            case SECOND_STOP -> LibraryText.PLAN_SECOND_STOP;
        };
        return texts.get(key, trouble.word());
    }

    private Optional<CardSet> setOf(Topic topic) {
        return topic instanceof OneCard(var ref) ? library.setOf(ref) : PlanCards.set(library, topic);
    }

    private String kind(Topic topic) {
        return topic instanceof OneCard(var ref)
                ? library.card(ref)
                        .map(card -> texts.get(DeckText.of(card.kind().word())))
                        .orElse("")
                : texts.get(LibraryText.WHOLE_SET);
    }

    /** A card without the signs that stress words, for where a label has to do. */
    private static String line(Card card) {
        return card.title().orElse(card.text()).replaceAll("[*_`]", "").replaceAll("\\s+", " ");
    }
}
