package nl.driehoek.ui.projector.screens;

import java.util.List;

/** Where the wall is. */
public sealed interface WallPlace {
    /** It fills a screen that the desk is not on. */
    record OtherScreen(Area screen) implements WallPlace {}

    /** It lies over everything on the desk's own screen, since somebody asked for that. */
    record Full(Area screen) implements WallPlace {}

    /** It waits for somebody to say which of these screens is the room's. */
    record Ask(List<Area> screens) implements WallPlace {
        public Ask {
            screens = List.copyOf(screens);
        }
    }

    /** It is nowhere. */
    record Hidden(Why why) implements WallPlace {}

    /** Why the wall is nowhere. */
    enum Why {
        /** There has been no screen for it. */
        NO_SCREEN,
        /** The screen that it was on is gone. */
        LOST,
        /** It left the screen that it was on, and where to is known when the screens have come to rest. */
        MOVING,
        /** Somebody closed it. */
        CLOSED
    }
}
