package nl.driehoek.report;

import java.io.IOException;
import nl.driehoek.report.choice.Format;

/** Writes what is told of a session in one format. May take a while, and is not for the FX thread. */
public interface SessionWriter {
    /** What it writes. */
    Format format();

    /** Whether pictures are within the document; if not it refers to files in a folder beside it, or shows none. */
    boolean takesPicturesIn();

    /**
     * The document's bytes.
     *
     * @throws IOException if it cannot be made, such as for want of memory or because a font is not there
     */
    byte[] write(Told told) throws IOException;
}
