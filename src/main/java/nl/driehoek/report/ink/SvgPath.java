package nl.driehoek.report.ink;

import java.util.List;
import java.util.Locale;
import nl.driehoek.ink.shape.Cubic;
import nl.driehoek.ink.shape.Vec;

/** Says in the words of SVG where things are on a card that is {@link #WIDTH} wide. */
final class SvgPath {
    /** How wide a card is in the picture; the grid of its ink then falls on hundredths. */
    static final int WIDTH = 1500;

    private SvgPath() {}

    /** A length on the card as the picture counts it. */
    static String number(double cardWidths) {
        long hundredths = Math.round(cardWidths * WIDTH * 100);
        String sign = hundredths < 0 ? "-" : "";
        long rest = Math.abs(hundredths) % 100;
        String whole = sign + Math.abs(hundredths) / 100;
        String part = rest % 10 == 0 ? String.valueOf(rest / 10) : String.format(Locale.ROOT, "%02d", rest);
        return rest == 0 ? whole : whole + "." + part;
    }

    /** The way along these places. */
    static String way(List<Vec> places) {
        StringBuilder path = new StringBuilder("M").append(place(places.getFirst()));
        places.stream().skip(1).forEach(place -> path.append("L").append(place(place)));
        return path.toString();
    }

    /** The way along these pieces, which begins here; closed where it ends where it began. */
    static String way(Vec from, List<Cubic> pieces) {
        StringBuilder path = new StringBuilder("M").append(place(from));
        pieces.forEach(piece -> path.append(step(piece)));
        if (pieces.size() > 1 && pieces.getLast().to().distance(from) < 1e-9) {
            path.append("Z");
        }
        return pieces.isEmpty() ? path.append("L").append(place(from)).toString() : path.toString();
    }

    private static String step(Cubic piece) {
        Vec third = piece.to().minus(piece.from()).times(1.0 / 3);
        boolean straight = piece.leaving().distance(piece.from().plus(third)) < 1e-9
                && piece.arriving().distance(piece.to().minus(third)) < 1e-9;
        return straight
                ? "L" + place(piece.to())
                : "C" + place(piece.leaving()) + " " + place(piece.arriving()) + " " + place(piece.to());
    }

    private static String place(Vec at) {
        return number(at.x()) + " " + number(at.y());
    }
}
