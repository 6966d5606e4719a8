package nl.driehoek.ui.library;

import java.util.function.Supplier;
import javafx.scene.Node;

/**
 * Where sessions are kept.
 *
 * @param folder its path
 * @param open shows it in the system's file manager
 * @param restore brings back what its backups have
 * @param backups makes the page on which these are seen
 * @param seeOld shows the sessions that are older than they are to be kept
 * @param notNow says no more of these for a while
 */
public record DataPlace(
        String folder, Runnable open, Runnable restore, Supplier<Node> backups, Runnable seeOld, Runnable notNow) {}
