package nl.driehoek.report.render;

import java.awt.geom.Path2D;

/** Reads the path data of SVG as far as the pictures of a document have them: absolute moves, lines, curves and ends. */
final class PathData {
    private final String data;
    private final Path2D path = new Path2D.Double();
    private int at;

    private PathData(String data) {
        this.data = data;
    }

    /**
     * The outline.
     *
     * @throws IllegalArgumentException if there is something else in it
     */
    static Path2D path(String data) {
        PathData reading = new PathData(data);
        while (reading.at < data.length()) {
            reading.piece(data.charAt(reading.at++));
        }
        return reading.path;
    }

    private void piece(char kind) {
        switch (kind) {
            case 'M' -> path.moveTo(number(), number());
            case 'L' -> path.lineTo(number(), number());
            case 'C' -> path.curveTo(number(), number(), number(), number(), number(), number());
            case 'Z' -> path.closePath();
            default -> throw new IllegalArgumentException("no path has " + kind);
        }
    }

    private double number() {
        int from = at;
        while (at < data.length() && !Character.isLetter(data.charAt(at)) && data.charAt(at) != ' ') {
            at++;
        }
        double number = Double.parseDouble(data.substring(from, at));
        if (at < data.length() && data.charAt(at) == ' ') {
            at++;
        }
        return number;
    }
}
