package nl.driehoek.store.cipher;

import java.sql.SQLException;

/** Something is encrypted and the password for it was not given. */
public final class KeyMissingException extends SQLException {
    private static final long serialVersionUID = 1L;

    public KeyMissingException() {
        super("the password was not given");
    }
}
