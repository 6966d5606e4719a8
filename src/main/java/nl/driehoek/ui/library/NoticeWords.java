package nl.driehoek.ui.library;

import java.util.List;
import nl.driehoek.control.Notice;
import nl.driehoek.control.ProblemLines;
import nl.driehoek.deck.DeckProblem;
import nl.driehoek.i18n.LibraryText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.JournalException.Reason;

/** Finds the words for what the user should know: what it is, where, and what now. */
record NoticeWords(Texts texts) {

    /** The notice in words. */
    String of(Notice notice) {
        return switch (notice) {
            case Notice.DeckFile file -> deck(file);
            case Notice.NoDecks _ -> texts.get(LibraryText.NO_DECKS);
            case Notice.ReadingFails(Reason why, String where) -> trouble(LibraryText.READING_FAILS, why, where);
            case Notice.SavingFails(Reason why, String where) -> trouble(LibraryText.SAVING_FAILS, why, where);
            case Notice.SetAside(String file, String aside, int saved) ->
                texts.get(LibraryText.SET_ASIDE, file, aside, saved);
            case Notice.SessionGone _ -> texts.get(LibraryText.SESSION_GONE);
            case Notice.CardsMissing(String title, int count) -> missing(title, count);
        };
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
        return texts.get(key, where, texts.get(reason(why)));
    }

    private String missing(String title, int count) {
        String named = title.isBlank() ? texts.get(LibraryText.UNTITLED) : title;
        return texts.get(LibraryText.CARDS_MISSING, named, count);
    }

    private static LibraryText reason(Reason why) {
        return switch (why) {
            case DISK_FULL -> LibraryText.REASON_DISK_FULL;
            case READ_ONLY -> LibraryText.REASON_READ_ONLY;
            case LOCKED -> LibraryText.REASON_LOCKED;
            case DIVERGED -> LibraryText.REASON_DIVERGED;
            case DAMAGED -> LibraryText.REASON_DAMAGED;
            case NEWER -> LibraryText.REASON_NEWER;
            case OTHER -> LibraryText.REASON_OTHER;
        };
    }
}
