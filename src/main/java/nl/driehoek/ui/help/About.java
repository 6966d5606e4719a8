package nl.driehoek.ui.help;

import java.util.List;
import java.util.function.Consumer;

/** What help tells of this program and of the machine that it runs on. All calls come on the FX thread. */
public interface About {
    /** Name and version of the program. */
    String title();

    /** The folder in which everything is kept, and the one with its backups. */
    Folders folders();

    /** Shows a folder in the system's file manager. */
    void open(String folder);

    /** Tells what is in the program that others made, as soon as that is known. */
    void parts(Consumer<Parts> told);

    /** Tells what helps whoever is to find out why something fails, with nothing that anybody typed. */
    void report(Consumer<String> told);

    /**
     * Where things are kept.
     *
     * @param data the folder of all sessions
     * @param backups the folder of their backups
     */
    record Folders(String data, String backups) {}

    /**
     * What others made.
     *
     * @param lines one for each part: its name, version and licence
     * @param licensed whether the licences of all of them were written into the program when it was packed
     */
    record Parts(List<String> lines, boolean licensed) {
        public Parts {
            lines = List.copyOf(lines);
        }
    }
}
