package nl.driehoek.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.driehoek.deck.CardRef;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.InkColour;
import nl.driehoek.ink.LabelSize;
import nl.driehoek.ink.Layer;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.PenWidth;
import nl.driehoek.ink.shape.GridPoint;
import nl.driehoek.ink.shape.Points;
import nl.driehoek.session.ink.Gesture;
import nl.driehoek.session.ink.Ink;
import nl.driehoek.session.ink.InkEdit;
import nl.driehoek.session.ink.InkPlace;

/** Random gestures on a card, sensible or not; what is for the desk alone says "geheim". */
public final class RandomInk {
    private final Random random;

    /** Gestures that this chance makes. */
    public RandomInk(Random random) {
        this.random = random;
    }

    /** Some gesture on a card, or on two layers of it at once. */
    public SessionCommand gesture(Ink now, CardRef card) {
        List<InkEdit> edits = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(6) / 5; i++) {
            InkPlace place = new InkPlace(card, random.nextInt(5) / 4, Layer.values()[random.nextInt(2)]);
            edits.add(edit(now.at(place), place));
        }
        return new SessionCommand.ChangeInk(edits, Gesture.values()[random.nextInt(Gesture.values().length)]);
    }

    /** Some mark under this id. */
    public Mark mark(int id, Layer layer) {
        String text = layer == Layer.DESK
                ? "geheim " + random.nextInt(9)
                : List.of("", " ", "ja 🙂", "a\nb").get(random.nextInt(4));
        GridPoint at = GridPoint.of(random.nextDouble(), random.nextDouble());
        InkColour colour = InkColour.values()[random.nextInt(5)];
        PenWidth width = PenWidth.values()[random.nextInt(3)];
        return switch (random.nextInt(6)) {
            case 0 -> new Mark.Label(id, at, text, LabelSize.values()[random.nextInt(3)], colour);
            case 1 -> new Mark.StickyNote(id, at, 1 + random.nextInt(3000), text, new Mark.Sort(colour, "p1", ""));
            case 2 -> new Mark.Line(id, colour, width, random.nextBoolean(), Points.ofGrid(at.gridX(), 0, 5, 1));
            default -> new Mark.Stroke(id, Mark.Tip.values()[random.nextInt(2)], colour, width, points());
        };
    }

    private InkEdit edit(Drawing drawing, InkPlace place) {
        List<Integer> ids = new ArrayList<>(drawing.marks().map(Mark::id).toList());
        ids.add(random.nextInt(50));
        int some = ids.get(random.nextInt(ids.size()));
        return switch (random.nextInt(6)) {
            case 0 -> InkEdit.remove(place, List.of(some));
            case 1 -> InkEdit.put(place, mark(some, place.layer()));
            case 2 ->
                new InkEdit(
                        place,
                        java.util.Set.of(some),
                        List.of(mark(Mark.NEW, place.layer()), mark(Mark.NEW, place.layer())));
            case 3 -> random.nextInt(3) == 0 ? InkEdit.clear(place, drawing) : moved(drawing, place);
            default -> InkEdit.put(place, mark(Mark.NEW, place.layer()));
        };
    }

    private InkEdit moved(Drawing drawing, InkPlace place) {
        int dx = random.nextInt(200) - 100;
        return new InkEdit(
                place,
                java.util.Set.of(),
                drawing.marks()
                        .filter(mark -> !(mark instanceof Mark.Line))
                        .map(mark -> mark.moved(dx, 3))
                        .toList());
    }

    private Points points() {
        double[] at = IntStream.range(0, 2 * (1 + random.nextInt(12)))
                .mapToDouble(_ -> random.nextDouble() * 1.2 - 0.1)
                .toArray();
        return Points.of(at);
    }
}
