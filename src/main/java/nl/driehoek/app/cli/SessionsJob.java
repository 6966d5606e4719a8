package nl.driehoek.app.cli;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.driehoek.i18n.AppText;
import nl.driehoek.i18n.ExportText;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.SessionSummary;
import nl.driehoek.session.synopsis.Synopsis;
import nl.driehoek.store.event.Timestamp;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Lists the sessions in a folder, the one changed last first. */
final class SessionsJob {
    private final Console console;
    private final KeptSessions kept;
    private final ZoneId zone;
    private final ObjectNode answer = JsonNodeFactory.instance.objectNode();
    private final ArrayNode listed = answer.putArray("sessions");

    /**
     * Lists what is kept in a folder.
     *
     * @param zone for days and times
     */
    SessionsJob(Console console, KeptSessions kept, ZoneId zone) {
        this.console = console;
        this.kept = kept;
        this.zone = zone;
    }

    int run() {
        int code = list();
        console.answer(answer);
        return code;
    }

    private int list() {
        try {
            List<SessionSummary> all = kept.all();
            return all.isEmpty()
                    ? console.done(AppText.NO_SESSIONS, kept.folder())
                    : all.stream().mapToInt(session -> line(session)).max().orElseThrow();
        } catch (JournalException e) {
            return unreadable(e);
        }
    }

    /** A session that cannot be read has its line, so that the others can be found all the same. */
    private int line(SessionSummary session) {
        ObjectNode one = listed.addObject()
                .put("id", session.id().value())
                .put("title", session.title())
                .put("startedAt", Timestamp.text(session.startedAt()))
                .put("changedAt", Timestamp.text(session.changedAt()));
        try {
            Optional<Synopsis> synopsis = kept.synopsis(session.id(), console.texts());
            int participants = synopsis.map(played -> played.people().size()).orElse(0);
            int cards = synopsis.map(played -> played.laid().size()).orElse(0);
            one.put("group", synopsis.map(played -> played.group().name()).orElse(""));
            one.put("participants", participants).put("cards", cards);
            console.said(words(session, console.texts().get(AppText.SESSION_HOLDS, participants, cards)));
            return Console.DONE;
        } catch (JournalException e) {
            console.said(words(session, "?"));
            return unreadable(e);
        }
    }

    private String words(SessionSummary session, String holds) {
        String when = console.texts().moment(session.startedAt(), zone);
        String title = session.title().isBlank() ? console.texts().get(ExportText.UNTITLED, when) : session.title();
        return session.id() + "  " + when + "  " + Console.line(title) + " (" + holds + ")";
    }

    private int unreadable(JournalException e) {
        String reason = console.texts().get(Reasons.of(e));
        return console.failed(AppText.JOURNAL_UNREADABLE, kept.folder(), reason);
    }
}
