package nl.driehoek.ui.library.forget;

import java.util.List;
import java.util.stream.Collectors;
import nl.driehoek.control.forget.ForgetDesk;
import nl.driehoek.i18n.LibraryText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.forget.ForgetText;
import nl.driehoek.session.SessionSummary;
import nl.driehoek.session.forget.Forgotten;
import nl.driehoek.ui.library.parts.ReasonWords;

/** Says which sessions are meant, and what came of forgetting. */
public record ForgetWords(Texts texts) {
    private static final int NAMED = 4;

    /** What came of it, in whole sentences. */
    public String of(ForgetDesk.Outcome outcome) {
        return switch (outcome) {
            case ForgetDesk.Open _ -> texts.get(ForgetText.FAILED_OPEN);
            case ForgetDesk.NotSaved _ -> texts.get(ForgetText.FAILED_NOT_SAVED);
            case ForgetDesk.Stopped _ -> texts.get(ForgetText.STOPPED);
            case ForgetDesk.Failed(var why) -> texts.get(ForgetText.FAILED, texts.get(ReasonWords.of(why)));
            case ForgetDesk.Done(Forgotten done) -> of(done);
        };
    }

    /** What a session is called. */
    public String title(SessionSummary session) {
        return session.title().isBlank() ? texts.get(LibraryText.UNTITLED) : session.title();
    }

    /** The first of these sessions by their names. */
    public String titles(List<SessionSummary> sessions) {
        String named = sessions.stream().limit(NAMED).map(this::title).collect(Collectors.joining(", "));
        return sessions.size() > NAMED ? named + "…" : named;
    }

    private String of(Forgotten done) {
        StringBuilder words = new StringBuilder(texts.get(ForgetText.DONE));
        if (done.rewritten() > 0) {
            words.append(' ').append(texts.get(ForgetText.DONE_BACKUPS, done.rewritten()));
        }
        add(words, ForgetText.DONE_REMOVED, done.removed());
        add(words, ForgetText.DONE_LEFT, done.left());
        add(words, ForgetText.DONE_SET_ASIDE, done.setAside());
        if (done.draft()) {
            words.append(' ').append(texts.get(ForgetText.DONE_DRAFT));
        }
        return words.toString();
    }

    private void add(StringBuilder words, ForgetText what, List<String> names) {
        if (!names.isEmpty()) {
            words.append(' ').append(texts.get(what, String.join(", ", names)));
        }
    }
}
