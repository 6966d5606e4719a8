package nl.driehoek.session.alone;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionEvent.FieldWritten;
import nl.driehoek.session.SessionEvent.NoteWritten;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.Writing;

/**
 * What a session of one says of cards: which were read and answered, what was kept, and where one left off.
 *
 * @param writing all that was written
 * @param read the cards that were read, in the order of the first time
 * @param last the card that was read last
 * @param entries all that happened, from which days are taken
 */
public record OwnCards(Writing writing, List<CardRef> read, Optional<CardRef> last, List<Entry> entries) {
    /** Nothing read, nothing kept. */
    public static final OwnCards NONE = new OwnCards(Writing.NONE, List.of(), Optional.empty(), List.of());

    public OwnCards {
        Objects.requireNonNull(writing);
        read = List.copyOf(read);
        Objects.requireNonNull(last);
        entries = List.copyOf(entries);
    }

    /** What this session says, which these entries tell. */
    public static OwnCards of(Session session, List<Entry> entries) {
        return new OwnCards(session.board().writing(), session.board().table().laid(), session.current(), entries);
    }

    /** Whether a card was read. */
    public boolean isRead(CardRef card) {
        return read.contains(card);
    }

    /** Whether something was answered or noted at a card, or filled in on it. */
    public boolean isAnswered(CardRef card) {
        return !note(card).isEmpty()
                || writing.fields().keySet().stream().anyMatch(key -> key.card().equals(card) && isWritten(key));
    }

    private static boolean isWritten(FieldKey key) {
        return !OwnField.owns(key)
                || OwnField.dayOf(key).isPresent()
                || OwnField.keptOf(key).isPresent();
    }

    /** Whether a card is a favourite. */
    public boolean isFavourite(CardRef card) {
        return writing.value(OwnField.favourite(card)).isPresent();
    }

    /** Whether a card is wanted for the next talk. */
    public boolean isToday(CardRef card) {
        return writing.value(OwnField.today(card)).isPresent();
    }

    /** The favourites, in the order in which they became that. */
    public List<CardRef> favourites() {
        return marked(OwnField::isFavourite);
    }

    /** What is wanted for the next talk, in the order in which it was put there. */
    public List<CardRef> today() {
        return marked(OwnField::isToday);
    }

    private List<CardRef> marked(Predicate<FieldKey> how) {
        return writing.fields().keySet().stream()
                .filter(how)
                .map(FieldKey::card)
                .toList();
    }

    /** The answers to a card, the oldest first. */
    public List<DatedAnswer> answers(CardRef card, ZoneId zone) {
        Stream<DatedAnswer> first = day(OwnField.answer(card), zone).stream()
                .map(day -> new DatedAnswer(OwnField.answer(card), day, writing.text(OwnField.answer(card))));
        Stream<DatedAnswer> later = writing.fields().entrySet().stream()
                .filter(field -> field.getKey().card().equals(card))
                .flatMap(field -> OwnField.dayOf(field.getKey()).stream()
                        .map(day -> new DatedAnswer(field.getKey(), day, FieldValue.words(field.getValue()))))
                .sorted(Comparator.comparing(DatedAnswer::day));
        return Stream.concat(first, later).toList();
    }

    /** The note on a card; empty text where there is none. */
    public String note(CardRef card) {
        return writing.note(card);
    }

    /** The day on which the value at an address came there; empty where there is none. */
    public Optional<LocalDate> day(FieldKey key, ZoneId zone) {
        return writing.value(key)
                .flatMap(now -> since(event -> event.event() instanceof FieldWritten written
                        && written.key().equals(key)
                        && written.value().equals(Optional.of(now))))
                .map(at -> LocalDate.ofInstant(at, zone));
    }

    /** The day on which the note on a card was last changed; empty where there is no note. */
    public Optional<LocalDate> noteDay(CardRef card, ZoneId zone) {
        return Optional.of(noted(card))
                .filter(note -> !note.text().isEmpty())
                .flatMap(note -> since(event -> event.event().equals(note)))
                .map(at -> LocalDate.ofInstant(at, zone));
    }

    private NoteWritten noted(CardRef card) {
        return new NoteWritten(card, note(card));
    }

    private Optional<Instant> since(Predicate<Entry> written) {
        return entries.reversed().stream().filter(written).findFirst().map(Entry::at);
    }
}
