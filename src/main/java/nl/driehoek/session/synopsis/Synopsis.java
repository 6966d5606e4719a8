package nl.driehoek.session.synopsis;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionTerms.Label;
import nl.driehoek.session.group.Group;
import nl.driehoek.session.synopsis.Passage.Kind;

/**
 * A session at a glance, with the words in it. All of it follows from the session's entries and its decks.
 *
 * @param last the seq of the last entry that it tells of
 * @param people names, in the order in which they joined
 * @param cards those on the table in the order in which they came there, then others that something was written on
 * @param written what was written, card by card
 */
public record Synopsis(
        SessionId id, long last, Heading heading, List<String> people, List<CardLine> cards, List<Passage> written) {
    public Synopsis {
        Objects.requireNonNull(id);
        Objects.requireNonNull(heading);
        people = List.copyOf(people);
        cards = List.copyOf(cards);
        written = List.copyOf(written);
    }

    /** The group that it belongs to: one that it was put with or follows, or else one of its own, by its own id. */
    public Group group() {
        return heading.label.group().or(id.value());
    }

    /** The cards on the table, in the order in which they came there. */
    public List<CardRef> laid() {
        return cards.stream().filter(CardLine::laid).map(CardLine::card).toList();
    }

    /** Number and title of the sets that the cards on the table are from, none twice. */
    public List<String> sets() {
        return cards.stream()
                .filter(CardLine::laid)
                .map(CardLine::set)
                .filter(set -> !set.isEmpty())
                .distinct()
                .toList();
    }

    /** How many answers and other values in words it has. */
    public int answers() {
        return Math.toIntExact(
                written.stream().filter(words -> words.kind() == Kind.ANSWER).count());
    }

    /** All words that can be looked for, what was written first. */
    public Stream<Passage> passages() {
        Stream<Passage> lines = IntStream.range(0, cards.size())
                .mapToObj(at -> new Passage(
                        Kind.CARD,
                        "",
                        at,
                        (cards.get(at).set() + ' ' + cards.get(at).name()).strip()));
        Stream<Passage> names = people.stream().map(name -> new Passage(Kind.PERSON, "", Passage.NO_CARD, name));
        Stream<Passage> called = Stream.concat(
                named(Kind.GROUP, heading.label.group().name()), named(Kind.TITLE, heading.label.title()));
        return Stream.of(written.stream(), lines, names, called).flatMap(each -> each);
    }

    private static Stream<Passage> named(Kind kind, String name) {
        return Stream.of(name)
                .filter(words -> !words.isBlank())
                .map(words -> new Passage(kind, "", Passage.NO_CARD, words));
    }

    /**
     * What a session is called, whose it is and how far it got.
     *
     * @param groupedAt when the group was last called as it is, as far as this session knows
     */
    public record Heading(Label label, Instant groupedAt, Progress progress) {
        public Heading {
            Objects.requireNonNull(label);
            Objects.requireNonNull(groupedAt);
            Objects.requireNonNull(progress);
        }
    }
}
