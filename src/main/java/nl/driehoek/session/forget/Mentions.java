package nl.driehoek.session.forget;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.driehoek.deck.CardRef;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.Mark;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionTerms;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.Writing;
import nl.driehoek.session.forget.Mention.Kind;
import nl.driehoek.session.forget.NameWords.Span;
import nl.driehoek.session.group.Before;
import nl.driehoek.session.group.OpenPoint;

/** Finds the texts of a session as it is now in which names stand. */
public final class Mentions {
    private final NameWords words;
    private final List<Mention> found = new ArrayList<>();

    private Mentions(NameWords words) {
        this.words = words;
    }

    /** All of them, in the order of {@link Kind}. */
    public static List<Mention> of(Session session, NameWords words) {
        Mentions mentions = new Mentions(words);
        Writing writing = session.board().writing();
        mentions.labels(session.label());
        mentions.answers(writing);
        mentions.add(Kind.NOTE, EventTexts.NOTE, writing.notes());
        mentions.add(Kind.QUESTION, EventTexts.QUESTION, writing.questions());
        session.board().ink().drawings().values().stream()
                .flatMap(Drawing::marks)
                .forEach(mark -> mentions.add(Kind.DRAWN, mark.id(), text(mark)));
        session.setup().before().points().stream()
                .flatMap(Mentions::texts)
                .forEach(text -> mentions.add(Kind.EARLIER, EventTexts.CARRIED, text));
        return List.copyOf(mentions.found);
    }

    private void labels(SessionTerms.Label label) {
        add(Kind.TITLE, EventTexts.TITLE, label.title());
        add(Kind.TITLE, EventTexts.GROUP, label.group().name());
    }

    private void answers(Writing writing) {
        writing.fields().entrySet().stream()
                .filter(field -> !field.getKey().card().equals(Before.CARD))
                .forEach(field -> add(Kind.ANSWER, field.getKey(), FieldValue.words(field.getValue())));
    }

    private void add(Kind kind, String what, Map<CardRef, String> texts) {
        texts.forEach((card, text) -> add(kind, new EventTexts.Place(card, what), text));
    }

    private void add(Kind kind, Object place, String text) {
        List<Span> spans = words.in(text);
        if (!spans.isEmpty()) {
            found.add(new Mention(kind, place, text, spans));
        }
    }

    private static String text(Mark mark) {
        return switch (mark) {
            case Mark.Label label -> label.text();
            case Mark.StickyNote sticky -> sticky.text();
            case Mark.Stroke _, Mark.Line _ -> "";
        };
    }

    private static Stream<String> texts(OpenPoint point) {
        return Stream.of(point.who(), point.what(), point.when(), point.with(), point.remark());
    }
}
