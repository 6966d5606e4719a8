package nl.driehoek.session.alone;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.board.FieldKey;

/** The fields that every card has for one person alone, beside those that the deck asks for. The words are those on disk. */
public final class OwnField {
    /** Who the one person is in a session of one. */
    public static final String ME = "p1";

    private static final String FAVOURITE = "favourite";
    private static final String TODAY = "today";
    private static final String AGAIN = "again.";
    private static final String SETTLED = "settled.";

    private OwnField() {}

    /** A tick on a card that is to be found again. */
    public static FieldKey favourite(CardRef card) {
        return new FieldKey(card, FAVOURITE, ME);
    }

    /** A tick on a card that is wanted for the next talk. */
    public static FieldKey today(CardRef card) {
        return new FieldKey(card, TODAY, ME);
    }

    /** The first answer to a card. */
    public static FieldKey answer(CardRef card) {
        return FieldKey.answer(card, ME);
    }

    /** A later answer to a card, beside those from before, by the day on which it was begun. */
    public static FieldKey again(CardRef card, LocalDate day) {
        return new FieldKey(card, AGAIN + day, ME);
    }

    /** A tick for something that was intended on a card, by the id of the field that says what, once it is settled. */
    public static FieldKey settled(CardRef card, String point) {
        return new FieldKey(card, SETTLED + point, ME);
    }

    /** The day of a later answer; empty for every other field. */
    public static Optional<LocalDate> dayOf(FieldKey key) {
        if (!key.field().startsWith(AGAIN)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(key.field().substring(AGAIN.length())));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** Whether this marks a card as a favourite. */
    public static boolean isFavourite(FieldKey key) {
        return key.field().equals(FAVOURITE);
    }

    /** Whether this marks a card as wanted for the next talk. */
    public static boolean isToday(FieldKey key) {
        return key.field().equals(TODAY);
    }

    /** Whether this is one of the fields here, but for the first answer, which all cards have in every session. */
    public static boolean owns(FieldKey key) {
        return isFavourite(key)
                || isToday(key)
                || key.field().startsWith(SETTLED)
                || dayOf(key).isPresent();
    }
}
