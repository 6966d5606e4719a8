package nl.driehoek.tool.triangle;

import java.util.List;
import java.util.stream.Collectors;
import nl.driehoek.deck.text.Part;
import nl.driehoek.i18n.Texts;
import nl.driehoek.tool.triangle.Distance.Degree;

/** What a lay-out says, in words. */
final class DistanceWords {
    private DistanceWords() {}

    /** A sentence for each two, or one for all where all lie equally far; empty text for fewer than two things. */
    static String of(List<Part.Point> points, Texts texts) {
        List<Distance> distances = Distance.of(points);
        boolean apart = distances.stream().allMatch(each -> each.degree() == Degree.APART);
        if (apart && distances.size() > 1) {
            return texts.get(TriangleText.EVEN, listed(points, texts));
        }
        return distances.stream().map(each -> words(each, texts)).collect(Collectors.joining(" "));
    }

    private static String words(Distance distance, Texts texts) {
        TriangleText text = switch (distance.degree()) {
            case NEAR -> TriangleText.NEAR;
            case APART -> TriangleText.APART;
            case FAR -> TriangleText.FAR;
        };
        return texts.get(text, distance.one().label(), distance.other().label());
    }

    private static String listed(List<Part.Point> points, Texts texts) {
        String first = points.subList(0, points.size() - 1).stream()
                .map(Part.Point::label)
                .collect(Collectors.joining(", "));
        return texts.get(TriangleText.AND, first, points.getLast().label());
    }
}
