package nl.driehoek.session.alone;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.group.Before;

/** The fields that every card has for one person alone, beside those that the deck asks for. The words are those on disk. */
public final class OwnField {
    /** Who the one person is in a session of one. */
    public static final String ME = "p1";

    /** What that person is called, in the languages of the program: none of these is a name. */
    public static final Set<String> CALLED = Set.of("Ik", "Me");

    private static final String FAVOURITE = "favourite";
    private static final String TODAY = "today";
    private static final String AGAIN = "again.";
    private static final String SETTLED = "settled.";
    private static final String SHEET = "sheet.";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss");
    private static final int MOMENT_LENGTH = 17;

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

    /** Where a value of a sheet is kept when the sheet is begun anew, by the moment of that. */
    public static FieldKey kept(FieldKey value, LocalDateTime moment) {
        return new FieldKey(value.card(), SHEET + MOMENT.format(moment) + '.' + value.field(), value.by());
    }

    /** What is kept of a sheet that was begun anew; empty for every other field. */
    public static Optional<KeptField> keptOf(FieldKey key) {
        int from = SHEET.length();
        int to = from + MOMENT_LENGTH;
        if (!key.field().startsWith(SHEET)
                || key.field().length() <= to
                || key.field().charAt(to) != '.') {
            return Optional.empty();
        }
        try {
            LocalDateTime moment = LocalDateTime.parse(key.field().substring(from, to), MOMENT);
            return Optional.of(new KeptField(moment, key.field().substring(to + 1)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /**
     * A field of a sheet that was begun anew.
     *
     * @param moment when it was begun anew, where the reader lived then
     * @param field the id of the field that the value was in
     */
    public record KeptField(LocalDateTime moment, String field) {
        public KeptField {
            Objects.requireNonNull(moment);
            Objects.requireNonNull(field);
        }
    }

    /** Whether a session that started so is one in which one person keeps things alone, who is called by no name. */
    public static boolean isOwn(SessionSetup setup) {
        return setup.pile().isEmpty()
                && setup.before().equals(Before.NONE)
                && setup.participants().size() == 1
                && setup.participants().getFirst().id().equals(ME)
                && CALLED.contains(setup.participants().getFirst().name());
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
                || dayOf(key).isPresent()
                || keptOf(key).isPresent();
    }
}
