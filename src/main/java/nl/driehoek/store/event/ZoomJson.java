package nl.driehoek.store.event;

import nl.driehoek.ink.shape.GridPoint;
import nl.driehoek.ink.shape.Zoom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The part of a card that is shown large, on disk: its corner and its width in steps of the card's grid. */
final class ZoomJson {
    private static final String LEFT = "x";
    private static final String TOP = "y";
    private static final String WIDTH = "width";

    private ZoomJson() {}

    static ObjectNode write(Zoom zoom) {
        return EventWriter.object()
                .put(LEFT, zoom.corner().gridX())
                .put(TOP, zoom.corner().gridY())
                .put(WIDTH, zoom.gridWidth());
    }

    static Zoom read(JsonNode json) {
        return new Zoom(new GridPoint(number(json, LEFT), number(json, TOP)), number(json, WIDTH));
    }

    private static int number(JsonNode json, String name) {
        return json.required(name).intValue();
    }
}
