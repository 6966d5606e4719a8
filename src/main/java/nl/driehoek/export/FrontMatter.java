package nl.driehoek.export;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.driehoek.deck.Deck;
import nl.driehoek.session.board.Participant;

/** The YAML before a Markdown document, for programs that read it; its keys are the same in every language. */
final class FrontMatter {
    private FrontMatter() {}

    /**
     * The block with its fences.
     *
     * @param title never empty
     * @param language two-letter code of the document's language
     * @param program name and version of the program that writes it
     */
    static String of(Played played, String title, String language, String program, ZoneId zone) {
        List<String> lines = new ArrayList<>();
        lines.add("title: " + quoted(title));
        lines.add("lang: " + language);
        lines.add("date: " + moment(played.startedAt(), zone));
        lines.add("changed: " + moment(played.changedAt(), zone));
        addParticipants(lines, played.session().board().participants());
        addDecks(lines, played.library().decks());
        lines.add("session: " + quoted(played.id().value()));
        lines.add("program: " + quoted(program));
        return "---\n" + String.join("\n", lines) + "\n---";
    }

    private static void addParticipants(List<String> lines, List<Participant> participants) {
        lines.add(participants.isEmpty() ? "participants: []" : "participants:");
        participants.forEach(who -> lines.add("  - " + quoted(who.name())));
    }

    private static void addDecks(List<String> lines, List<Deck> decks) {
        lines.add(decks.isEmpty() ? "decks: []" : "decks:");
        for (Deck deck : decks) {
            lines.add("  - id: " + quoted(deck.id()));
            lines.add("    title: " + quoted(deck.info().title()));
            lines.add("    version: " + quoted(deck.info().version()));
            lines.add("    license: " + quoted(deck.info().license()));
        }
    }

    private static String moment(Instant at, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.atZone(zone).truncatedTo(ChronoUnit.SECONDS).toOffsetDateTime());
    }

    /** A YAML string in double quotes; what is neither a letter nor plainly visible is written as its number. */
    private static String quoted(String text) {
        StringBuilder yaml = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            switch (Character.getType(point)) {
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                    yaml.append(String.format("\\u%04x", point));
                default ->
                    yaml.append(point == '"' || point == '\\' ? "\\" : "").appendCodePoint(point);
            }
        });
        return yaml.append('"').toString();
    }
}
