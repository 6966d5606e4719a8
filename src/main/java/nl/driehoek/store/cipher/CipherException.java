package nl.driehoek.store.cipher;

import java.sql.SQLException;

/** Something encrypted is not what was written, although its checksum says so. Nothing of its content is told. */
public final class CipherException extends SQLException {
    private static final long serialVersionUID = 1L;

    CipherException(Exception cause) {
        super("not encrypted with this key for this place", cause);
    }
}
