package nl.driehoek.ui.library.parts;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.driehoek.deck.Card;
import nl.driehoek.i18n.LibraryText;
import nl.driehoek.i18n.Texts;

/** How many cards of each kind there are, in words. */
public final class KindCounts {
    private KindCounts() {}

    /** The kinds that these cards are of with how many there are of each, in the order of {@link Card.Kind}; empty without cards. */
    public static String of(List<Card> cards, Texts texts) {
        return Arrays.stream(Card.Kind.values())
                .map(kind -> texts.get(
                        word(kind),
                        cards.stream().filter(card -> card.kind() == kind).count()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static LibraryText word(Card.Kind kind) {
        return switch (kind) {
            case QUESTION -> LibraryText.QUESTIONS;
            case OWN_QUESTION -> LibraryText.OWN_QUESTIONS;
            case ASSIGNMENT -> LibraryText.ASSIGNMENTS;
            case DEFINITION -> LibraryText.DEFINITIONS;
            case ENERGIZER -> LibraryText.ENERGIZERS;
            case CASE -> LibraryText.CASES;
            case FORM -> LibraryText.FORMS;
            case CHECKLIST -> LibraryText.CHECKLISTS;
            case OVERVIEW -> LibraryText.OVERVIEWS;
        };
    }
}
