package nl.driehoek.control.document;

import java.util.Objects;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.SessionId;
import nl.driehoek.store.sessionfile.Fault;

/** What came of taking a session over from a file. */
public sealed interface ImportOutcome {

    /** It is among the sessions, or was before. */
    sealed interface Had extends ImportOutcome {
        /** The session's id here. */
        SessionId id();

        /** Its title; may be empty. */
        String title();
    }

    /** It is among the sessions now. */
    record Imported(SessionId id, String title) implements Had {
        public Imported {
            Objects.requireNonNull(id);
            Objects.requireNonNull(title);
        }
    }

    /** All of it was there before; nothing changed. */
    record There(SessionId id, String title) implements Had {
        public There {
            Objects.requireNonNull(id);
            Objects.requireNonNull(title);
        }
    }

    /** Something else is there of the session with its id, which stays as it is; this one has an id of its own. */
    record Beside(SessionId id, String title) implements Had {
        public Beside {
            Objects.requireNonNull(id);
            Objects.requireNonNull(title);
        }
    }

    /** The file gives no session; nothing changed. */
    record Refused(Fault fault) implements ImportOutcome {
        public Refused {
            Objects.requireNonNull(fault);
        }
    }

    /** The session cannot be kept; nothing changed. */
    record NotKept(JournalException.Reason reason) implements ImportOutcome {
        public NotKept {
            Objects.requireNonNull(reason);
        }
    }
}
