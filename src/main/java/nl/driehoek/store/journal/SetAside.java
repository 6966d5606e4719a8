package nl.driehoek.store.journal;

import java.nio.file.Path;
import java.util.List;

/**
 * A database that was damaged and was put out of the way, whole and under another name, and what came of it.
 *
 * @param from where it stood, and where a new one stands now
 * @param to where it stands now
 * @param sessions how many sessions were taken over into the new one, from it or from a backup
 * @param entries how many entries these have
 * @param fromBackup how many of these stood in a backup only
 * @param losses what is known to be gone, in the order in which sessions began
 */
public record SetAside(Path from, Path to, int sessions, int entries, int fromBackup, List<Loss> losses)
        implements Finding {
    public SetAside {
        losses = List.copyOf(losses);
    }
}
