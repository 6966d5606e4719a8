package nl.driehoek.session.synopsis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Library;
import nl.driehoek.ink.Mark;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Faces;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionTerms.Label;
import nl.driehoek.session.TermsEvent.Grouped;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.group.Before;
import nl.driehoek.session.group.Group;
import nl.driehoek.session.ink.InkPlace;
import nl.driehoek.session.synopsis.Passage.Kind;
import nl.driehoek.session.synopsis.Synopsis.Heading;

/** Makes the synopsis of one session. */
public final class SynopsisMaker {
    private static final int LONGEST_NAME = 160;
    private static final char UNREADABLE = '\uFFFD';

    private final Session session;
    private final Library library;
    private final Faces faces;
    private final Map<CardRef, Integer> cards = new LinkedHashMap<>();
    private final List<Passage> written = new ArrayList<>();

    private SynopsisMaker(Session session, Library library, Faces faces) {
        this.faces = faces;
        this.session = session;
        this.library = library;
    }

    /**
     * The synopsis of a session.
     *
     * @param entries all of it, in order
     * @param library the decks that it was played with, as far as they are at hand
     * @param faces tells what people saw of values
     * @throws IllegalArgumentException if the entries do not begin with a start
     */
    public static Synopsis of(SessionId id, List<Entry> entries, Library library, Faces faces) {
        SynopsisMaker maker = new SynopsisMaker(Session.of(entries), library, faces);
        maker.gather();
        List<String> people = maker.session.board().participants().stream()
                .map(Participant::name)
                .map(SynopsisMaker::whole)
                .toList();
        return new Synopsis(
                id,
                maker.session.last(),
                maker.heading(entries),
                people,
                maker.cards.keySet().stream().map(maker::line).toList(),
                maker.written);
    }

    private Heading heading(List<Entry> entries) {
        Instant named = entries.stream()
                .filter(entry -> entry.event() instanceof Grouped)
                .map(Entry::at)
                .reduce(entries.getFirst().at(), (_, later) -> later);
        Label label = session.label();
        Group group = new Group(label.group().id(), whole(label.group().name()));
        return new Heading(new Label(whole(label.title()), group), named, progress());
    }

    private Progress progress() {
        List<CardRef> laid = session.board().table().laid();
        boolean ended = session.board().table().pile().isEmpty() || laid.contains(Before.CLOSING);
        return laid.isEmpty() ? Progress.PLANNED : ended ? Progress.PLAYED : Progress.BEGUN;
    }

    private void gather() {
        session.board().table().laid().forEach(this::at);
        var writing = session.board().writing();
        Map<FieldKey, FieldValue> takenOver = session.setup().before().values();
        writing.fields().forEach((key, value) -> {
            if (!value.equals(takenOver.get(key))) {
                words(key).ifPresent(text -> add(Kind.ANSWER, key.by(), key.card(), text));
            }
        });
        writing.notes().forEach((card, text) -> add(Kind.NOTE, FieldKey.GROUP, card, text));
        writing.questions().forEach((card, text) -> add(Kind.QUESTION, FieldKey.GROUP, card, text));
        session.board().ink().drawings().keySet().stream()
                .sorted(Comparator.comparing((InkPlace place) -> place.card().toString())
                        .thenComparing(InkPlace::page)
                        .thenComparing(InkPlace::layer))
                .forEach(this::addInk);
        written.sort(Comparator.comparingInt(Passage::card));
    }

    private Optional<String> words(FieldKey key) {
        return library.card(key.card())
                .map(card -> faces.words(card, key, session.board()))
                .orElseGet(() -> Faces.typed(key, session.board()));
    }

    private void addInk(InkPlace place) {
        session.board().ink().at(place).marks().forEach(mark -> {
            switch (mark) {
                case Mark.StickyNote sticky -> add(Kind.STICKY, sticky.sort().by(), place.card(), sticky.text());
                case Mark.Label label -> add(Kind.STICKY, FieldKey.GROUP, place.card(), label.text());
                case Mark.Stroke _, Mark.Line _ -> {}
            }
        });
    }

    private void add(Kind kind, String by, CardRef card, String text) {
        if (!text.isBlank()) {
            String who = session.board().participant(by).map(Participant::name).orElse("");
            written.add(new Passage(kind, whole(who), at(card), whole(text)));
        }
    }

    private int at(CardRef card) {
        return cards.computeIfAbsent(card, _ -> cards.size());
    }

    private CardLine line(CardRef card) {
        String set = library.setOf(card)
                .filter(CardSet::isNumbered)
                .map(CardSet::caption)
                .orElse("");
        String name = library.card(card)
                .map(known -> known.title().orElse(known.text()))
                .map(SynopsisMaker::plain)
                .filter(words -> !words.isBlank())
                .orElse(card.card());
        return new CardLine(
                card, set, name, Set.copyOf(session.board().table().laid()).contains(card));
    }

    /** In one line, without the signs that stress words. */
    private static String plain(String words) {
        String line = words.replaceAll("[*_`]", "").replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST_NAME
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }

    /** Without half characters, which no text in UTF-8 can hold. */
    private static String whole(String words) {
        boolean halves = words.codePoints().anyMatch(SynopsisMaker::isHalf);
        return halves
                ? words.codePoints()
                        .map(point -> isHalf(point) ? UNREADABLE : point)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : words;
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
