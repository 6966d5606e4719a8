package nl.driehoek.ui.library.backup;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.driehoek.control.backup.BackupDesk;
import nl.driehoek.i18n.LibraryText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.backup.BackupText;
import nl.driehoek.session.SessionSummary;
import nl.driehoek.session.backup.Backup;
import nl.driehoek.session.backup.Difference;
import nl.driehoek.session.backup.Held;
import nl.driehoek.ui.library.parts.ReasonWords;

/**
 * Says what a backup holds, and what putting it back would change and did.
 *
 * @param zone where times are told in
 */
record BackupWords(Texts texts, ZoneId zone) {
    private static final int LATEST = 6;
    private static final int NAMED = 4;

    /** When it was made. */
    String when(Backup backup) {
        return moment(backup.madeAt());
    }

    /** What it is, in a line. */
    String what(Backup backup) {
        String sessions = texts.get(BackupText.SESSIONS, backup.sessions().size());
        return switch (backup.sort()) {
            case MADE -> sessions;
            case REPLACED -> sessions + ", " + texts.get(BackupText.REPLACED);
            case UNREADABLE -> texts.get(BackupText.UNREADABLE);
        };
    }

    /** The sessions that were changed last in it, a line each. */
    List<String> latest(Backup backup) {
        return backup.sessions().stream()
                .limit(LATEST)
                .map(Held::session)
                .map(session -> title(session) + " · " + moment(session.changedAt()))
                .toList();
    }

    /** What putting it back would change, a line a kind. */
    List<String> changes(Difference difference) {
        if (difference.isNone()) {
            return List.of(texts.get(BackupText.SAME));
        }
        List<String> lines = new ArrayList<>();
        add(lines, BackupText.COMES_BACK, difference.back());
        add(lines, BackupText.GETS_LONGER, difference.longer());
        add(lines, BackupText.GETS_SHORTER, difference.shorter());
        add(lines, BackupText.GOES, difference.gone());
        return lines;
    }

    /** What came of putting one back. */
    String of(BackupDesk.Outcome outcome) {
        return switch (outcome) {
            case BackupDesk.Done(Backup backup, var kept) ->
                texts.get(kept.isPresent() ? BackupText.IS_BACK_KEPT : BackupText.IS_BACK, when(backup));
            case BackupDesk.NotSaved _ -> texts.get(BackupText.NOT_SAVED_YET);
            case BackupDesk.Failed(var why) -> texts.get(BackupText.NOT_BACK, texts.get(ReasonWords.of(why)));
        };
    }

    private void add(List<String> lines, BackupText what, List<SessionSummary> sessions) {
        if (!sessions.isEmpty()) {
            lines.add("• " + texts.get(what, named(sessions)));
        }
    }

    private String named(List<SessionSummary> sessions) {
        String titles = sessions.stream()
                .limit(NAMED)
                .map(session -> texts.get(BackupText.NAMED, title(session)))
                .collect(Collectors.joining(", "));
        int more = sessions.size() - NAMED;
        return more > 0 ? texts.get(BackupText.NAMED_AND_MORE, titles, more) : titles;
    }

    private String title(SessionSummary session) {
        return session.title().isBlank() ? texts.get(LibraryText.UNTITLED) : session.title();
    }

    private String moment(Instant at) {
        return texts.moment(at, zone);
    }
}
