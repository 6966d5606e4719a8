package nl.driehoek.control;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.deck.DeckProblem;
import nl.driehoek.session.JournalException;

/** Something that the user should know before going on, as plain data: whoever shows it finds the words. */
public sealed interface Notice {
    /** Whether it says that what is kept can be read only with the password. */
    default boolean wantsPassword() {
        return this instanceof OnlyRead(JournalException.Reason why, var _) && why == JournalException.Reason.PASSWORD;
    }

    /** Whether this tells of nothing but that the password was not given, which is said once by {@link OnlyRead}. */
    default boolean isForWantOfPassword() {
        return switch (this) {
            case ReadingFails(var why, var _) -> why == JournalException.Reason.PASSWORD;
            case SavingFails(var why, var _) -> why == JournalException.Reason.PASSWORD;
            default -> false;
        };
    }

    /**
     * A deck file is not, or not wholly, as its author meant it.
     *
     * @param file as the user named it
     * @param problems at least one, those that matter to somebody who only wants to use the deck
     */
    record DeckFile(String file, List<DeckProblem> problems) implements Notice {
        public DeckFile {
            Objects.requireNonNull(file);
            problems = List.copyOf(problems);
        }

        /** One a file with problems that concern its users; the others are for its author, who has a command to ask. */
        static List<DeckFile> about(List<DeckProblem> problems) {
            return problems.stream()
                    .filter(DeckFile::concernsUsers)
                    .collect(groupingBy(problem -> problem.place().file(), LinkedHashMap::new, toList()))
                    .entrySet()
                    .stream()
                    .map(file -> new DeckFile(file.getKey(), file.getValue()))
                    .toList();
        }

        private static boolean concernsUsers(DeckProblem problem) {
            return problem.severity() == DeckProblem.Severity.ERROR
                    || problem.what() == DeckProblem.What.OTHER_EDITION_USED;
        }

        /** Whether the deck cannot be used. */
        public boolean unusable() {
            return problems.stream().anyMatch(problem -> problem.severity() == DeckProblem.Severity.ERROR);
        }
    }

    /** There is no deck to play with at all. */
    record NoDecks() implements Notice {}

    /**
     * Earlier sessions cannot be read.
     *
     * @param where which file or folder it is about
     */
    record ReadingFails(JournalException.Reason reason, String where) implements Notice {}

    /**
     * Changes cannot be saved; they are kept in memory and tried again.
     *
     * @param where which file or folder it is about
     */
    record SavingFails(JournalException.Reason reason, String where) implements Notice {}

    /**
     * What stood where the sessions are kept was damaged, and was put aside whole.
     *
     * @param file where it stood
     * @param aside where it is now
     * @param saved how many sessions could be taken over from it, 0 or more
     * @param fromBackup how many changes in these stood in a backup only, 0 or more
     * @param losses what is known to be gone
     */
    record SetAside(String file, String aside, int saved, int fromBackup, List<Lost> losses) implements Notice {
        public SetAside {
            losses = List.copyOf(losses);
        }
    }

    /**
     * Changes in a session that were made one after the other and are gone.
     *
     * @param title the session's; may be empty
     * @param startedAt when the session began, if that is known
     * @param count how many changes, 1 or more
     * @param card the id of the card that was dealt with last before them, if that is known
     * @param after when the change before them was made, if there was one
     */
    record Lost(
            String title, Optional<Instant> startedAt, long count, Optional<String> card, Optional<Instant> after) {}

    /**
     * The file with the sessions is gone, but there are backups of it, which can be brought back.
     *
     * @param file where it stood
     * @param madeAt when the newest backup was made
     * @param sessions how many sessions it has, 1 or more
     */
    record FileGone(String file, Instant madeAt, int sessions) implements Notice {}

    /**
     * Backups were brought back.
     *
     * @param sessions how many sessions came with them
     * @param losses what was written later and is known to be gone
     */
    record Restored(int sessions, List<Lost> losses) implements Notice {
        public Restored {
            losses = List.copyOf(losses);
        }
    }

    /**
     * Nothing can be kept; what is there can be read.
     *
     * @param why {@link JournalException.Reason#READ_ONLY} where the folder may not be written, {@link JournalException.Reason#LOCKED}
     *     where the program is running already, and {@link JournalException.Reason#NEWER} where a newer version of it made the file
     * @param where the folder, or for the last the file
     */
    record OnlyRead(JournalException.Reason why, String where) implements Notice {}

    /**
     * No backup could be made.
     *
     * @param folder where it was to stand
     */
    record NoBackup(JournalException.Reason why, String folder) implements Notice {}

    /**
     * Sessions are older than somebody wants them kept.
     *
     * @param months how long they are to be kept, 1 or more
     * @param count how many are older, 1 or more
     */
    record OldSessions(int months, int count) implements Notice {}

    /** A session that was to be opened is not there. */
    record SessionGone() implements Notice {}

    /**
     * A session was opened without some of its cards, because their deck is not there.
     *
     * @param title the session's; may be empty
     * @param count how many, 1 or more
     */
    record CardsMissing(String title, int count) implements Notice {}
}
