package nl.driehoek.report.markdown;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.driehoek.deck.Deck;
import nl.driehoek.i18n.TextDirection;
import nl.driehoek.report.Report;

/** The YAML before a Markdown document, for programs that read it; its keys are the same in every language. */
final class FrontMatter {
    private FrontMatter() {}

    /**
     * The block with its fences.
     *
     * @param language two-letter code of the document's language
     * @param program name and version of the program that writes it
     */
    static String of(Report report, String language, String program, ZoneId zone) {
        Report.Head head = report.head();
        List<String> lines = new ArrayList<>();
        lines.add("title: " + quoted(head.title()));
        lines.add("lang: " + language);
        lines.add("date: " + moment(head.startedAt(), zone));
        lines.add("changed: " + moment(head.changedAt(), zone));
        addParticipants(lines, head.participants());
        addDecks(lines, report.sources().decks());
        lines.add("session: " + quoted(head.session()));
        lines.add("program: " + quoted(program));
        return "---\n" + String.join("\n", lines) + "\n---";
    }

    private static void addParticipants(List<String> lines, List<String> participants) {
        lines.add(participants.isEmpty() ? "participants: []" : "participants:");
        participants.forEach(name -> lines.add("  - " + quoted(name)));
    }

    private static void addDecks(List<String> lines, List<Deck.Info> decks) {
        lines.add(decks.isEmpty() ? "decks: []" : "decks:");
        for (Deck.Info deck : decks) {
            lines.add("  - id: " + quoted(deck.id()));
            lines.add("    title: " + quoted(deck.title()));
            lines.add("    version: " + quoted(deck.version()));
            lines.add("    license: " + quoted(deck.license()));
        }
    }

    private static String moment(Instant at, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.atZone(zone).truncatedTo(ChronoUnit.SECONDS).toOffsetDateTime());
    }

    /** A YAML string in double quotes; what nobody sees, or what turns a line round, is written as its number. */
    private static String quoted(String text) {
        StringBuilder yaml = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            yaml.append(point == '"' || point == '\\' ? "\\" : "");
            yaml.append(isSeen(point) ? Character.toString(point) : String.format("\\u%04x", point));
        });
        return yaml.append('"').toString();
    }

    private static boolean isSeen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                false;
            default -> !TextDirection.turnsRound(point);
        };
    }
}
