package nl.driehoek.deck;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The cards on one subject with what a facilitator needs to lead the talk about it.
 *
 * @param id the number it is known by, such as {@code 1.1}, or a word such as {@code energizers}; unique in its deck
 * @param theme id of one of the deck's themes
 * @param title one line without markup
 * @param guide goals, method and background
 * @param cards in the deck's order
 * @param cardGuides what a facilitator needs for each card, by the card's id; without the cards of which the deck says
 *     nothing
 */
public record CardSet(
        String id, String theme, String title, Guide guide, List<Card> cards, Map<String, CardGuide> cardGuides) {
    public CardSet {
        Objects.requireNonNull(id);
        Objects.requireNonNull(theme);
        Objects.requireNonNull(title);
        Objects.requireNonNull(guide);
        cards = List.copyOf(cards);
        cardGuides = Map.copyOf(cardGuides);
    }

    /** A set whose cards have no guides of their own. */
    public CardSet(String id, String theme, String title, Guide guide, List<Card> cards) {
        this(id, theme, title, guide, cards, Map.of());
    }

    /** What a facilitator needs for the card with this id; {@link CardGuide#NONE} where the deck says nothing. */
    public CardGuide cardGuide(String cardId) {
        return cardGuides.getOrDefault(cardId, CardGuide.NONE);
    }

    /** Whether it is known by a number rather than a word. */
    public boolean isNumbered() {
        return !id.isEmpty() && Character.isDigit(id.charAt(0));
    }

    /** Its title, with its number before it where it has one. */
    public String caption() {
        return isNumbered() ? id + " " + title : title;
    }

    /** Its number, or its title where it has none. */
    public String brief() {
        return isNumbered() ? id : title;
    }

    /** The cards that belong on a draw pile, in the deck's order. */
    public List<Card> drawable() {
        return cards.stream().filter(card -> card.kind().drawable()).toList();
    }
}
