package nl.driehoek.store.event;

import nl.driehoek.session.board.WallCover;

/** The words under which what lies over the wall stands on disk. */
final class CoverWord {
    private static final String NONE = "none";
    private static final String BLACK = "black";
    private static final String WHITE = "white";

    private CoverWord() {}

    static String of(WallCover cover) {
        return switch (cover) {
            case NONE -> NONE;
            case BLACK -> BLACK;
            case WHITE -> WHITE;
        };
    }

    static WallCover cover(String word) {
        return switch (word) {
            case NONE -> WallCover.NONE;
            case BLACK -> WallCover.BLACK;
            case WHITE -> WallCover.WHITE;
            default -> throw new IllegalArgumentException("nothing that lies over the wall: " + word);
        };
    }
}
