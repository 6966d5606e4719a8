package nl.driehoek.ui.presenter.answer;

import java.util.Optional;
import nl.driehoek.deck.CardRef;

/**
 * What stands in the answer line and was not entered yet.
 *
 * @param who the id of the participant whose answer it is; empty where it is the group's
 * @param card the card that it belongs to
 * @param text as typed, on one line
 */
record LineDraft(String who, CardRef card, String text) {
    private static final int PARTS = 4;

    /** The draft that was kept as this text; empty where it tells none. */
    static Optional<LineDraft> read(String kept) {
        String[] parts = kept.split("\n", PARTS);
        return parts.length < PARTS
                ? Optional.empty()
                : Optional.of(new LineDraft(parts[0], new CardRef(parts[1], parts[2]), parts[3]));
    }

    /** The text to keep it as. */
    String kept() {
        return String.join("\n", who, card.deck(), card.card(), text);
    }
}
