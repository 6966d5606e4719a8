package nl.driehoek.store.journal;

import java.nio.file.Path;

/**
 * A database that could not be used and was put out of the way, whole and under another name.
 *
 * @param from where it stood, and where a new one stands now
 * @param to where it stands now
 * @param sessions how many sessions were taken over into the new one, from it or from a backup
 * @param entries how many entries these have
 */
public record SetAside(Path from, Path to, int sessions, int entries) {}
