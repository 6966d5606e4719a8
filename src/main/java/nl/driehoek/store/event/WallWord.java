package nl.driehoek.store.event;

import nl.driehoek.session.board.WallMode;

/** The words under which the modes of the wall stand on disk. */
final class WallWord {
    private static final String HIDDEN = "hidden";
    private static final String LIVE = "live";

    private WallWord() {}

    static String of(WallMode mode) {
        return switch (mode) {
            case HIDDEN -> HIDDEN;
            case LIVE -> LIVE;
        };
    }

    static WallMode mode(String word) {
        return switch (word) {
            case HIDDEN -> WallMode.HIDDEN;
            case LIVE -> WallMode.LIVE;
            default -> throw new IllegalArgumentException("no mode of the wall: " + word);
        };
    }
}
