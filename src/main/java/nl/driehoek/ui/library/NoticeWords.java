package nl.driehoek.ui.library;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import nl.driehoek.control.Notice;
import nl.driehoek.control.Notice.Lost;
import nl.driehoek.control.ProblemLines;
import nl.driehoek.deck.DeckProblem;
import nl.driehoek.i18n.LibraryText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.forget.ForgetText;
import nl.driehoek.session.JournalException.Reason;
import nl.driehoek.ui.library.parts.ReasonWords;

/** Finds the words for what the user should know: what it is, where, and what now. */
record NoticeWords(Texts texts, ZoneId zone) {
    private static final int LOSSES_AT_ONCE = 4;

    /** The notice in words. */
    String of(Notice notice) {
        return switch (notice) {
            case Notice.DeckFile file -> deck(file);
            case Notice.NoDecks _ -> texts.get(LibraryText.NO_DECKS);
            case Notice.ReadingFails(Reason why, String where) -> trouble(LibraryText.READING_FAILS, why, where);
            case Notice.SavingFails(Reason why, String where) -> trouble(LibraryText.SAVING_FAILS, why, where);
            case Notice.SetAside damaged -> setAside(damaged);
            case Notice.FileGone(String file, Instant madeAt, int sessions) ->
                texts.get(LibraryText.FILE_GONE, file, texts.moment(madeAt, zone), sessions);
            case Notice.Restored(int sessions, var losses) ->
                texts.get(LibraryText.RESTORED, sessions) + ' ' + losses(losses);
            case Notice.OnlyRead(Reason why, String where) -> texts.get(onlyRead(why), where);
            case Notice.NoBackup(Reason why, String folder) -> trouble(LibraryText.NO_BACKUP, why, folder);
            case Notice.OldSessions(int months, int count) -> texts.get(ForgetText.OLD, count, months);
            case Notice.SessionGone _ -> texts.get(LibraryText.SESSION_GONE);
            case Notice.CardsMissing(String title, int count) -> missing(title, count);
        };
    }

    private String setAside(Notice.SetAside damaged) {
        String what = texts.get(LibraryText.SET_ASIDE, damaged.file(), damaged.aside(), damaged.saved());
        String backup = damaged.fromBackup() == 0
                ? ""
                : ' ' + texts.get(LibraryText.SET_ASIDE_FROM_BACKUP, damaged.fromBackup());
        return what + backup + ' ' + losses(damaged.losses());
    }

    /** What is gone, a line a place, and how many places more there are. */
    private String losses(List<Lost> losses) {
        if (losses.isEmpty()) {
            return texts.get(LibraryText.NOTHING_LOST);
        }
        StringBuilder words = new StringBuilder(texts.get(LibraryText.LOST));
        losses.stream()
                .limit(LOSSES_AT_ONCE)
                .forEach(lost -> words.append("\n• ").append(line(lost)));
        if (losses.size() > LOSSES_AT_ONCE) {
            words.append('\n').append(texts.get(LibraryText.LOST_MORE, losses.size() - LOSSES_AT_ONCE));
        }
        return words.toString();
    }

    private String line(Lost lost) {
        String title = lost.title().isBlank() ? texts.get(LibraryText.UNTITLED) : lost.title();
        String where = lost.after()
                .map(at -> texts.moment(at, zone))
                .map(at -> lost.card()
                        .map(card -> texts.get(LibraryText.LOST_AFTER_CARD, card, at))
                        .orElseGet(() -> texts.get(LibraryText.LOST_AFTER, at)))
                .or(() -> lost.startedAt().map(at -> texts.get(LibraryText.LOST_FROM_START, texts.moment(at, zone))))
                .orElse("");
        return texts.get(LibraryText.LOST_LINE, title, lost.count(), where).strip();
    }

    private String deck(Notice.DeckFile file) {
        LibraryText key = file.unusable() ? LibraryText.DECK_UNUSABLE : LibraryText.DECK_USABLE;
        return texts.get(key, file.file(), problems(file.problems()));
    }

    /** The first problem, and how many more there are: the rest is for the author, who has a command to ask for it. */
    private String problems(List<DeckProblem> problems) {
        DeckProblem first = problems.getFirst();
        String sentence = new ProblemLines(texts).sentence(first);
        int line = first.place().line();
        String told = line == 0 ? sentence : texts.get(LibraryText.AT_LINE, line, sentence);
        return problems.size() == 1 ? told : told + ' ' + texts.get(LibraryText.MORE_PROBLEMS, problems.size() - 1);
    }

    private String trouble(LibraryText key, Reason why, String where) {
        return texts.get(key, where, texts.get(ReasonWords.of(why)));
    }

    private String missing(String title, int count) {
        String named = title.isBlank() ? texts.get(LibraryText.UNTITLED) : title;
        return texts.get(LibraryText.CARDS_MISSING, named, count);
    }

    private static LibraryText onlyRead(Reason why) {
        return switch (why) {
            case LOCKED -> LibraryText.RUNS_TWICE;
            case NEWER -> LibraryText.NEWER_FILE;
            default -> LibraryText.NOT_WRITABLE;
        };
    }
}
