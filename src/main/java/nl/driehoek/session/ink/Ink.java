package nl.driehoek.session.ink;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.driehoek.deck.CardRef;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.Layer;
import nl.driehoek.ink.Mark;

/**
 * All that is drawn in a session; immutable. A drawing without marks is not kept as an empty one but is gone.
 *
 * @param drawings by their places
 * @param lastId the highest id that a mark was given
 */
public record Ink(Map<InkPlace, Drawing> drawings, int lastId) {
    /** Nothing drawn yet. */
    public static final Ink NONE = new Ink(Map.of(), Mark.NEW);

    public Ink {
        drawings = Map.copyOf(drawings);
    }

    /** What is drawn in a place; empty where nothing is. */
    public Drawing at(InkPlace place) {
        return drawings.getOrDefault(place, Drawing.EMPTY);
    }

    /** What is drawn on a layer of a page. */
    public Drawing at(CardRef card, int page, Layer layer) {
        return at(new InkPlace(card, page, layer));
    }

    /** What is drawn on a card for the room to see, by its pages from 0. */
    public Map<Integer, Drawing> onWall(CardRef card) {
        return of(card).entrySet().stream()
                .filter(entry -> entry.getKey().layer() == Layer.WALL)
                .collect(toUnmodifiableMap(entry -> entry.getKey().page(), Map.Entry::getValue));
    }

    /** What is drawn on a card, by the places that hold something. */
    public Map<InkPlace, Drawing> of(CardRef card) {
        return drawings.entrySet().stream()
                .filter(entry -> entry.getKey().card().equals(card))
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The cards on which something is drawn. */
    public Set<CardRef> cards() {
        return drawings.keySet().stream().map(InkPlace::card).collect(toUnmodifiableSet());
    }

    /** After these edits. */
    public Ink with(List<InkEdit> edits) {
        Map<InkPlace, Drawing> next = new HashMap<>(drawings);
        int last = lastId;
        for (InkEdit edit : edits) {
            Drawing drawing = edit.applied(next.getOrDefault(edit.place(), Drawing.EMPTY));
            if (drawing.isEmpty()) {
                next.remove(edit.place());
            } else {
                next.put(edit.place(), drawing);
            }
            for (Mark mark : edit.put()) {
                last = Math.max(last, mark.id());
            }
        }
        return new Ink(next, last);
    }
}
