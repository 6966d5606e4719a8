package nl.driehoek.ui.theme;

import java.util.List;
import javafx.scene.Node;

/** The style classes that the program's style sheets know. */
public final class Styles {
    // Places.
    /** A raised panel on the window's surface, with rounded corners and room inside. */
    public static final String PANEL = "panel";

    /** A sunken area, such as what lies under a list. */
    public static final String SUNKEN = "sunken";

    /** A bar of controls along an edge of a window. */
    public static final String BAR = "control-bar";

    /** The ground behind a card on the wall; takes the colour of its theme. */
    public static final String WALL = "wall";

    /** A wall that is black and nothing else. */
    public static final String WALL_BLACK = "wall-black";

    /** A wall that is white and nothing else. */
    public static final String WALL_WHITE = "wall-white";

    /** The button on a wall that lies over the desk. */
    public static final String WAY_BACK = "way-back";

    /** The time of a round on the wall. */
    public static final String WALL_CLOCK = "wall-clock";

    /** A clock that stands still. */
    public static final String WALL_CLOCK_STILL = "wall-clock-still";

    /** A clock whose round is over. */
    public static final String WALL_CLOCK_OVER = "wall-clock-over";

    /** A place for a left hand. */
    public static final String LEFT_HANDED = "left-handed";

    // Words.
    /** The name of the place one is in. */
    public static final String TITLE = "page-title";

    /** The name of a part. */
    public static final String HEADING = "part-heading";

    /** A small name above a value or group. */
    public static final String CAPTION = "small-caption";

    /** What matters less. */
    public static final String MUTED = "muted";

    /** What matters more. */
    public static final String STRONG = "strong";

    // Controls; these four are the base theme's own words.
    /** The one button that goes on from here. */
    public static final String ACTION = "accent";

    /** A button without a box. */
    public static final String FLAT = "flat";

    /** A button that shows a picture alone. */
    public static final String ICON = "button-icon";

    /** A button that throws something away. */
    public static final String DANGER = "danger";

    // Notices and marks.
    /** A message in the window itself; add one of the four below. */
    public static final String NOTICE = "notice";

    /** It is good to know. */
    public static final String NOTICE_HINT = "notice-hint";

    /** It went well. */
    public static final String NOTICE_SUCCESS = "notice-success";

    /** It needs a look. */
    public static final String NOTICE_WARNING = "notice-warning";

    /** It went wrong. */
    public static final String NOTICE_DANGER = "notice-danger";

    /** The mark on what the room sees now. */
    public static final String LIVE = "live";

    /** A small rounded mark, in the theme's soft colour. */
    public static final String CHIP = "chip";

    /** The program's mark; pale on the wall, a watermark on a card. */
    public static final String TRIANGLE_MARK = "triangle-mark";

    // Keys.
    /** The keys for one thing. */
    public static final String KEY_CAPS = "key-caps";

    /** A key as it looks on a keyboard. */
    public static final String KEY = "key-cap";

    private static final int ACCENTS = 4;

    private Styles() {}

    /**
     * The class that gives a card, a chip or a row the colours of its theme.
     *
     * @param theme the theme's index in its deck, from 0; beyond the fourth they start again, below 0 is the fourth
     */
    public static String accent(int theme) {
        return "theme-" + (Math.floorMod(theme, ACCENTS) + 1);
    }

    /** Gives this node and all in it the colours of a theme, as {@link #accent} names it, and of no other. */
    public static void colour(Node node, int theme) {
        List<String> classes = node.getStyleClass();
        String wanted = accent(theme);
        if (!classes.contains(wanted)) {
            plain(node);
            classes.add(wanted);
        }
    }

    /** Lets a node be there, or leaves no room for it. */
    public static void there(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    /**
     * Styles this node and what is in it at once, where new controls came into it. These make nodes of their own when they are
     * first styled; were that left to the next pulse, the toolkit would plan one more, in which nothing is another and which
     * therefore paints the window from corner to corner.
     */
    public static void now(Node node) {
        if (node.getScene() != null) {
            node.applyCss();
        }
    }

    /** Gives this node a style class, or takes it away; where it is so already, nothing is styled anew. */
    public static void mark(Node node, String style, boolean on) {
        List<String> classes = node.getStyleClass();
        if (on != classes.contains(style)) {
            if (on) {
                classes.add(style);
            } else {
                classes.remove(style);
            }
        }
    }

    /** Gives this node, of all these style classes, only the wanted ones. */
    public static void only(Node node, List<String> all, List<String> wanted) {
        all.forEach(style -> mark(node, style, wanted.contains(style)));
    }

    /** Takes the colours of a theme off this node. */
    public static void plain(Node node) {
        node.getStyleClass().removeIf(name -> name.matches("theme-\\d"));
    }
}
