package nl.driehoek.ui.library.sessions;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.driehoek.control.past.GroupRow;
import nl.driehoek.control.past.PastSession;
import nl.driehoek.i18n.SessionsText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.JournalException.Reason;
import nl.driehoek.session.synopsis.CardLine;
import nl.driehoek.session.synopsis.Hit;
import nl.driehoek.session.synopsis.Passage;
import nl.driehoek.session.synopsis.Progress;
import nl.driehoek.session.synopsis.Synopsis;

/** Finds the words for a line of the list. */
record LineWords(Texts texts, PastWords past) {
    private static final String BETWEEN = " · ";

    /** What the session is called. */
    String title(PastSession session) {
        return past.title().apply(session.summary());
    }

    /** How far it got; empty where it was not read. */
    String progress(PastSession session) {
        return session.synopsis()
                .map(synopsis -> texts.get(word(synopsis.heading().progress())))
                .orElse("");
    }

    /** When it was, with which group, and how much is in it. */
    String facts(PastSession session) {
        Stream<String> inside = session.synopsis().stream().flatMap(this::inside);
        return Stream.concat(Stream.of(past.changed().apply(session.summary())), inside)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(BETWEEN));
    }

    /** The sets that its cards are from, or why it cannot be read. */
    String about(PastSession session) {
        Optional<String> trouble = session.trouble()
                .map(why -> texts.get(why == Reason.NEWER ? SessionsText.UNREADABLE_NEWER : SessionsText.UNREADABLE));
        return trouble.or(() -> session.synopsis().map(synopsis -> String.join(", ", synopsis.sets())))
                .orElse("");
    }

    /** Whose the words are that were found, and at which card. */
    String where(PastSession session, Hit hit) {
        Passage passage = hit.passage();
        String card = session.synopsis()
                .filter(_ -> passage.card() != Passage.NO_CARD && passage.kind() != Passage.Kind.CARD)
                .map(synopsis -> synopsis.cards().get(passage.card()))
                .map(CardLine::name)
                .map(name -> texts.get(SessionsText.AT_CARD, name))
                .orElse("");
        return (whose(passage) + ' ' + card).strip();
    }

    /** What a group is called, with how many sessions it has. */
    String group(GroupRow row) {
        String name = row.group().name().isBlank()
                ? texts.get(SessionsText.GROUP_UNNAMED)
                : row.group().name();
        return texts.get(SessionsText.GROUP_ROW, name, row.sessions().size());
    }

    private Stream<String> inside(Synopsis synopsis) {
        return Stream.of(
                synopsis.heading().label().group().name(),
                texts.get(SessionsText.CARDS, synopsis.laid().size()),
                synopsis.answers() == 0 ? "" : texts.get(SessionsText.ANSWERS, synopsis.answers()));
    }

    private String whose(Passage passage) {
        boolean nobody = passage.who().isEmpty();
        return switch (passage.kind()) {
            case ANSWER ->
                nobody ? texts.get(SessionsText.ANSWER_GROUP) : texts.get(SessionsText.ANSWER_OF, passage.who());
            case STICKY -> nobody ? texts.get(SessionsText.STICKY) : texts.get(SessionsText.STICKY_OF, passage.who());
            case NOTE -> texts.get(SessionsText.NOTE);
            case QUESTION -> texts.get(SessionsText.QUESTION);
            case CARD -> texts.get(SessionsText.CARD);
            case PERSON -> texts.get(SessionsText.PERSON);
            case GROUP -> texts.get(SessionsText.GROUP);
            case TITLE -> texts.get(SessionsText.CALLED);
        };
    }

    private static SessionsText word(Progress progress) {
        return switch (progress) {
            case PLANNED -> SessionsText.PLANNED;
            case BEGUN -> SessionsText.BEGUN;
            case PLAYED -> SessionsText.PLAYED;
        };
    }
}
