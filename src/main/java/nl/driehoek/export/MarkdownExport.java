package nl.driehoek.export;

import static java.util.stream.Collectors.joining;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.driehoek.deck.CardRef;
import nl.driehoek.i18n.ExportText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.Session;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.board.Writing;

/**
 * Tells a session as a CommonMark document: the cards in the order they came, with what was said of each. Whatever
 * people typed stands in it word for word.
 */
public final class MarkdownExport {
    private final Texts texts;
    private final ZoneId zone;
    private final String program;

    /**
     * An export in one language.
     *
     * @param zone for days and times
     * @param program name and version of the program, for the document's head
     */
    public MarkdownExport(Texts texts, ZoneId zone, String program) {
        this.texts = texts;
        this.zone = zone;
        this.program = program;
    }

    /** The document with these pictures of its cards; lines end in LF and the last one does too. */
    public String write(Played played, Pictures pictures) {
        Session session = played.session();
        String title = title(played);
        List<String> blocks = new ArrayList<>();
        blocks.add(FrontMatter.of(played, title, texts.language().code(), program, zone));
        blocks.add("# " + Markdown.typedLine(title));
        blocks.add(heading(played));
        blocks.addAll(onTheTable(played, session, pictures));
        blocks.addAll(offTheTable(played, session, pictures));
        blocks.addAll(new Sources(texts).of(played.library(), shown(session)));
        return Markdown.blocks(blocks) + "\n";
    }

    private String title(Played played) {
        String given = played.session().setup().title().strip();
        return given.isEmpty() ? texts.get(ExportText.UNTITLED, texts.moment(played.startedAt(), zone)) : given;
    }

    private String heading(Played played) {
        String when = texts.get(ExportText.PLAYED, texts.moment(played.startedAt(), zone));
        List<Participant> participants = played.session().board().participants();
        String names =
                participants.stream().map(who -> Markdown.typedLine(who.name())).collect(joining(", "));
        return names.isEmpty() ? when : when + Markdown.HARD_BREAK + texts.get(ExportText.PARTICIPANTS, names);
    }

    private List<String> onTheTable(Played played, Session session, Pictures pictures) {
        List<CardRef> laid = session.board().table().laid();
        CardSection section = new CardSection(texts, played.library(), session.board(), pictures, "## ");
        return laid.isEmpty()
                ? List.of(texts.get(ExportText.NO_CARDS))
                : laid.stream().map(section::of).toList();
    }

    private List<String> offTheTable(Played played, Session session, Pictures pictures) {
        List<String> blocks = new ArrayList<>();
        CardSection section = new CardSection(texts, played.library(), session.board(), pictures, "### ");
        written(session).stream()
                .filter(card -> !session.board().table().laid().contains(card))
                .forEach(card -> blocks.add(section.of(card)));
        if (!blocks.isEmpty()) {
            blocks.addFirst(texts.get(ExportText.PUT_BACK_EXPLAINED));
            blocks.addFirst("## " + texts.get(ExportText.PUT_BACK));
        }
        return blocks;
    }

    private static Set<CardRef> shown(Session session) {
        Set<CardRef> cards = new LinkedHashSet<>(session.board().table().laid());
        cards.addAll(written(session));
        return cards;
    }

    private static Set<CardRef> written(Session session) {
        Writing writing = session.board().writing();
        Set<CardRef> cards = new LinkedHashSet<>(writing.questions().keySet());
        writing.fields().keySet().stream().map(FieldKey::card).forEach(cards::add);
        cards.addAll(writing.notes().keySet());
        session.board().ink().cards().stream()
                .sorted(Comparator.comparing(CardRef::toString))
                .forEach(cards::add);
        return cards;
    }
}
