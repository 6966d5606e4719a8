package nl.driehoek.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.picture.Illustration;
import nl.driehoek.deck.text.RichText;

/**
 * What a report tells of one card.
 *
 * @param card the card
 * @param heading its set, kind and title; plain
 * @param dealtTo for whom it was drawn, as a sentence; empty where it was for nobody in particular
 * @param printed what stands on the card, a question of the group's own in place of the invitation to word one
 * @param picture that is on the card
 * @param rows what was said, written and drawn at it, in order
 */
public record Section(
        CardRef card,
        String heading,
        String dealtTo,
        RichText printed,
        Optional<Illustration> picture,
        List<Row> rows) {
    public Section {
        Objects.requireNonNull(card);
        Objects.requireNonNull(heading);
        Objects.requireNonNull(dealtTo);
        Objects.requireNonNull(printed);
        Objects.requireNonNull(picture);
        rows = List.copyOf(rows);
    }

    /** Of a card without a picture. */
    public Section(CardRef card, String heading, String dealtTo, RichText printed, List<Row> rows) {
        this(card, heading, dealtTo, printed, Optional.empty(), rows);
    }
}
