package nl.driehoek.ui.library.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.driehoek.control.past.Catalogue;
import nl.driehoek.control.past.PastSession;
import nl.driehoek.control.past.Results;
import nl.driehoek.i18n.find.FindText;
import nl.driehoek.search.Hit;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.synopsis.CardLine;
import nl.driehoek.session.synopsis.Passage;

/** A line among what was found. */
sealed interface Row {
    /** The most lines of what one wrote oneself. */
    int MOST_OWN = 12;

    /** A card or a set. */
    record Found(Hit hit) implements Row {}

    /**
     * What stands above several lines.
     *
     * @param words what they are
     */
    record Head(FindText words) implements Row {}

    /**
     * Something that one wrote oneself at a card.
     *
     * @param card the card, as the session knows it
     */
    record Own(CardLine card, nl.driehoek.session.synopsis.Hit hit) implements Row {}

    /** An earlier session. */
    record Past(PastSession session, nl.driehoek.session.synopsis.Hit hit) implements Row {}

    /** Whether it is the same card, place or session, whatever was looked for. */
    default boolean isSame(Row other) {
        return name(this).equals(name(other));
    }

    private static String name(Row row) {
        return switch (row) {
            case Found(Hit hit) -> hit.toString();
            case Head(FindText words) -> words.name();
            case Own(CardLine card, var hit) -> card.card() + " " + hit.passage();
            case Past(PastSession session, var _) -> session.id().value();
        };
    }

    /**
     * Cards and sets first, then what one wrote oneself, and then the sessions that were found by the same words.
     *
     * @param own the session of one's own
     */
    static List<Row> of(List<Hit> hits, Optional<Catalogue> sessions, Results past, Optional<SessionId> own) {
        List<Row> rows = new ArrayList<>();
        hits.forEach(hit -> rows.add(new Found(hit)));
        List<PastSession> all = sessions.stream()
                .flatMap(catalogue -> catalogue.sessions().stream())
                .toList();
        add(
                rows,
                FindText.OWN,
                all.stream().filter(session -> isOwn(session, own)).flatMap(one -> own(one, past)));
        add(rows, FindText.PAST, past(all.stream().filter(session -> !isOwn(session, own)), past.hits()));
        return rows;
    }

    private static boolean isOwn(PastSession session, Optional<SessionId> own) {
        return own.equals(Optional.of(session.id()));
    }

    private static void add(List<Row> rows, FindText head, Stream<? extends Row> more) {
        List<? extends Row> all = more.toList();
        if (!all.isEmpty()) {
            rows.add(new Head(head));
            rows.addAll(all);
        }
    }

    private static Stream<Own> own(PastSession session, Results past) {
        return session.synopsis().stream()
                .flatMap(synopsis -> past.own().stream()
                        .filter(hit -> hit.passage().kind() != Passage.Kind.CARD
                                && hit.passage().card() != Passage.NO_CARD)
                        .map(hit -> new Own(synopsis.cards().get(hit.passage().card()), hit)))
                .limit(MOST_OWN);
    }

    private static Stream<Past> past(
            Stream<PastSession> sessions, Map<SessionId, nl.driehoek.session.synopsis.Hit> found) {
        return sessions.filter(session -> found.containsKey(session.id()))
                .map(session -> new Past(session, found.get(session.id())))
                .sorted(Comparator.comparing(row -> -row.hit().fit()));
    }
}
