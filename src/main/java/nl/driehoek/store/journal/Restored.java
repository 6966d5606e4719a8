package nl.driehoek.store.journal;

import java.util.List;

/**
 * What came back from backups.
 *
 * @param sessions how many sessions
 * @param entries how many entries these have
 * @param losses what was written after the backup and is gone, as far as that is known
 */
public record Restored(int sessions, int entries, List<Loss> losses) {
    public Restored {
        losses = List.copyOf(losses);
    }
}
