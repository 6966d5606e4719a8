package nl.driehoek.ink.raster;

import java.util.Arrays;

/**
 * A rectangle of pixels that round pens write on. How much of a pixel a line covers is worked out from how far the line is from the
 * middle of it, which is exact for long lines that lie level or upright. A path covers no pixel twice, however often it crosses
 * itself. For one thread at a time.
 */
public final class InkRaster {
    private static final int FULL = 255;
    private static final int FAR = 1 << 20; // pixels, and no card is nearly as large

    private final int left;
    private final int top;
    private final int width;
    private final int height;
    private final int[] pixels;
    private final byte[] cover; // by the path that is being painted, from 0 to 255; all 0 between two
    private PenTip tip; // that was last used: most paths are as thick as the one before

    /** A part of a card, all transparent: where its corner is on the card and how large it is, in pixels; its sides are 1 or more. */
    public InkRaster(int left, int top, int width, int height) {
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
        pixels = new int[width * height];
        cover = new byte[width * height];
    }

    /** The pixels themselves, row by row: premultiplied, eight bits each for opacity, red, green and blue. */
    public int[] pixels() {
        return pixels;
    }

    /** Makes all of it transparent. */
    public void clear() {
        Arrays.fill(pixels, 0);
    }

    /**
     * Paints a path over what is there.
     *
     * @param colour of the opaque paint: eight bits each for red, green and blue, and nothing above them
     */
    public void paint(PenPath path, int colour) {
        double radius = path.width() / 2;
        if (tip == null || tip.radius() != radius) {
            tip = new PenTip(radius);
        }
        Area area = new Area();
        for (double[] line : path.lines()) {
            if (tip.isFine()) {
                dab(line, area);
            } else {
                draw(line, area);
            }
        }
        int to = Math.min(width, area.right);
        for (int y = Math.max(0, area.top); y < Math.min(height, area.bottom); y++) {
            colour(y * width + Math.max(0, area.left), y * width + to, colour);
        }
    }

    private void dab(double[] line, Area area) {
        double spacing = tip.spacing();
        double next = 0; // along the stretch
        for (int i = 0; i + 3 < line.length; i += 2) {
            double dx = line[i + 2] - line[i];
            double dy = line[i + 3] - line[i + 1];
            double length = Math.sqrt(dx * dx + dy * dy);
            for (; next < length; next += spacing) {
                double part = next / length;
                dab(line[i] + part * dx, line[i + 1] + part * dy, area);
            }
            next -= length;
        }
        dab(line[line.length - 2], line[line.length - 1], area);
    }

    private void dab(double x, double y, Area area) {
        int fromLeft = places(x - left - tip.reach());
        int fromTop = places(y - top - tip.reach());
        byte[] dab = tip.dabAt(fromLeft & PenTip.PLACES - 1, fromTop & PenTip.PLACES - 1);
        int column = fromLeft / PenTip.PLACES - FAR;
        int row = fromTop / PenTip.PLACES - FAR;
        area.add(column, row, column + tip.side(), row + tip.side());
        put(dab, column, row, tip.side());
    }

    /** Where this is in places of a pen from a point far enough to the left and above for all to be positive, and rounding down simple. */
    private static int places(double pixel) {
        return (int) ((pixel + FAR) * PenTip.PLACES);
    }

    /** Covers at least as much as a dab. All is in locals, as this is done some millions of times for a card full of ink. */
    private void put(byte[] dab, int column, int row, int side) {
        byte[] covered = cover;
        int from = Math.max(0, column);
        int to = Math.min(width, column + side);
        int end = Math.min(height, row + side);
        for (int y = Math.max(0, row); y < end; y++) {
            int ours = y * width;
            int its = (y - row) * side - column;
            for (int x = from; x < to; x++) {
                int now = dab[its + x] & FULL;
                if (now > (covered[ours + x] & FULL)) {
                    covered[ours + x] = (byte) now;
                }
            }
        }
    }

    private void draw(double[] line, Area area) {
        for (int i = 0; i + 3 < line.length; i += 2) {
            draw(new Stretch(line[i] - left, line[i + 1] - top, line[i + 2] - left, line[i + 3] - top), area);
        }
    }

    private void draw(Stretch stretch, Area area) {
        double reach = tip.reach();
        int end = (int) Math.min(height, Math.ceil(stretch.bottom() + reach));
        for (int y = (int) Math.max(0, Math.floor(stretch.top() - reach)); y < end; y++) {
            double one = stretch.across(y + 0.5 - reach);
            double other = stretch.across(y + 0.5 + reach);
            int from = (int) Math.max(0, Math.floor(Math.min(one, other) - reach));
            int to = (int) Math.min(width, Math.ceil(Math.max(one, other) + reach));
            if (from < to) {
                area.add(from, y, to, y + 1);
                draw(stretch, y, from, to);
            }
        }
    }

    private void draw(Stretch stretch, int y, int from, int to) {
        int row = y * width;
        double most = tip.reachSquared();
        for (int x = from; x < to; x++) {
            int before = cover[row + x] & FULL;
            if (before < FULL) {
                double square = stretch.squareTo(x + 0.5, y + 0.5);
                if (square < most) {
                    cover[row + x] = (byte) Math.max(before, tip.cover(square));
                }
            }
        }
    }

    private void colour(int from, int to, int colour) {
        for (int i = from; i < to; i++) {
            int part = cover[i] & FULL;
            if (part > 0) {
                cover[i] = 0;
                pixels[i] = part == FULL ? FULL << 24 | colour : over(pixels[i], colour, part);
            }
        }
    }

    private static int over(int below, int colour, int part) {
        int rest = FULL - part;
        return part + of(below >>> 24, rest) << 24
                | of(colour >> 16 & FULL, part) + of(below >> 16 & FULL, rest) << 16
                | of(colour >> 8 & FULL, part) + of(below >> 8 & FULL, rest) << 8
                | of(colour & FULL, part) + of(below & FULL, rest);
    }

    /** So many parts in 255 of a value up to 255, to the nearest. */
    private static int of(int value, int part) {
        int product = value * part + 128;
        return product + (product >> 8) >> 8;
    }

    /** The box round all that a path may have touched. */
    private static final class Area {
        private int left = Integer.MAX_VALUE;
        private int top = Integer.MAX_VALUE;
        private int right = Integer.MIN_VALUE;
        private int bottom = Integer.MIN_VALUE;

        void add(int fromLeft, int fromTop, int toRight, int toBottom) {
            left = Math.min(left, fromLeft);
            top = Math.min(top, fromTop);
            right = Math.max(right, toRight);
            bottom = Math.max(bottom, toBottom);
        }
    }

    /** One straight line, from place to place. */
    private record Stretch(double x, double y, double dx, double dy, double perLength) {
        Stretch(double x1, double y1, double x2, double y2) {
            this(x1, y1, x2 - x1, y2 - y1, per((x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1)));
        }

        private static double per(double square) {
            return square == 0 ? 0 : 1 / square;
        }

        double top() {
            return Math.min(y, y + dy);
        }

        double bottom() {
            return Math.max(y, y + dy);
        }

        /** How far to the right it is where it comes nearest to this height. */
        double across(double height) {
            double part = dy == 0 ? Math.signum(height - y) : (height - y) / dy;
            return x + dx * Math.clamp(part, 0, 1);
        }

        /** The square of how far it is from a place. */
        double squareTo(double px, double py) {
            double along = ((px - x) * dx + (py - y) * dy) * perLength;
            double part = along < 0 ? 0 : along > 1 ? 1 : along;
            double beside = px - x - part * dx;
            double above = py - y - part * dy;
            return beside * beside + above * above;
        }
    }
}
