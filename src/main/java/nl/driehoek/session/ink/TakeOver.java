package nl.driehoek.session.ink;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.driehoek.deck.CardRef;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.Layer;
import nl.driehoek.ink.Mark;

/** Brings what was drawn on a page of a card in another session over to this one. */
public final class TakeOver {
    private TakeOver() {}

    /**
     * The edits that put each layer's marks on the same layer here, as new ones; none for what lies there already. Who
     * wrote a sticky is left behind, since others take part here.
     *
     * @param page from 0
     * @param from what is drawn in the other session, by layer
     * @param now what is drawn in this one
     */
    public static List<InkEdit> edits(CardRef card, int page, Map<Layer, Drawing> from, Ink now) {
        List<InkEdit> edits = new ArrayList<>();
        for (Layer layer : Layer.values()) {
            InkPlace place = new InkPlace(card, page, layer);
            Set<Mark> there = now.at(place).marks().map(TakeOver::bare).collect(toSet());
            List<Mark> fresh = from.getOrDefault(layer, Drawing.EMPTY)
                    .marks()
                    .map(TakeOver::bare)
                    .filter(mark -> !there.contains(mark))
                    .toList();
            if (!fresh.isEmpty()) {
                edits.add(new InkEdit(place, Set.of(), fresh));
            }
        }
        return edits;
    }

    private static Mark bare(Mark mark) {
        Mark fresh = mark.withId(Mark.NEW);
        return fresh instanceof Mark.StickyNote sticky
                ? sticky.of(new Mark.Sort(sticky.colour(), "", sticky.sort().group()))
                : fresh;
    }
}
