package nl.driehoek.session.forget;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.Mark;
import nl.driehoek.session.Session;
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
        mentions.add(
                Kind.TITLE,
                Stream.of(session.label().title(), session.label().group().name()));
        Writing writing = session.board().writing();
        mentions.add(
                Kind.ANSWER,
                writing.fields().entrySet().stream()
                        .filter(field -> !field.getKey().card().equals(Before.CARD))
                        .map(field -> FieldValue.words(field.getValue())));
        mentions.add(Kind.NOTE, writing.notes().values().stream());
        mentions.add(Kind.QUESTION, writing.questions().values().stream());
        mentions.add(
                Kind.DRAWN,
                session.board().ink().drawings().values().stream()
                        .flatMap(Drawing::marks)
                        .map(Mentions::text));
        mentions.add(Kind.EARLIER, session.setup().before().points().stream().flatMap(Mentions::texts));
        return List.copyOf(mentions.found);
    }

    private void add(Kind kind, Stream<String> texts) {
        texts.forEach(text -> {
            List<Span> spans = words.in(text);
            if (!spans.isEmpty()) {
                found.add(new Mention(kind, text, spans));
            }
        });
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
