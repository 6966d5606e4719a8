package nl.driehoek.session.encryption;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import nl.driehoek.session.JournalException;

/**
 * A password for all that is kept. What people typed is encrypted with a random key, which is kept wrapped by the password and
 * by a recovery code; whoever has neither cannot read it, nor can anybody help. All calls block, for seconds or longer, and
 * are made from the thread that calls the journal. A program that ends at any moment of any of these leaves all readable,
 * with the password of before or that of after.
 */
public interface Encryption {
    /** A password has at least so many letters. */
    int SHORTEST = 8;

    /** Whether what is kept is encrypted and can be read. */
    enum State {
        /** There is no password. */
        NONE,
        /** There is one, and nobody has given it: nothing is read, and what happens now stays in memory. */
        LOCKED,
        /** There is one, and it was given. */
        OPEN
    }

    /**
     * What came of setting or removing a password.
     *
     * @param code opens what is kept in place of the password, and is told this once; empty where there is no password now
     * @param removed names of backups that were removed as they could not be made anew
     * @param left names of files in which something may still stand as it was
     */
    record Outcome(String code, List<String> removed, List<String> left) {
        public Outcome {
            removed = List.copyOf(removed);
            left = List.copyOf(left);
        }
    }

    /** How it is now. */
    State state() throws JournalException;

    /**
     * Lets what is kept be read, and goes on with what was cut off half way.
     *
     * @param typed the password or the recovery code
     * @return whether it was either
     */
    boolean unlock(String typed) throws JournalException;

    /**
     * Sets a password where there is none, and encrypts all that is kept and all backups. Databases that were set aside as
     * damaged are deleted.
     *
     * @param password at least {@link #SHORTEST} letters
     * @param percent is told how far the sessions are
     * @throws JournalException if there still is no password
     * @throws IllegalArgumentException if it is too short
     */
    Outcome set(String password, IntConsumer percent) throws JournalException;

    /**
     * Changes the password; the recovery code stays.
     *
     * @param typed the password of now or the recovery code
     * @return whether it was either
     * @throws IllegalArgumentException if the next one is too short
     */
    boolean change(String typed, String next) throws JournalException;

    /**
     * Removes the password, and decrypts all.
     *
     * @param typed the password of now or the recovery code
     * @return what came of it; empty where it was neither
     */
    Optional<Outcome> remove(String typed, IntConsumer percent) throws JournalException;

    /**
     * Begins with nothing, where the password is lost. What is there is not deleted but put away whole, and can be read if
     * somebody finds the password.
     *
     * @return the folder that it is put into
     */
    String startAnew() throws JournalException;
}
