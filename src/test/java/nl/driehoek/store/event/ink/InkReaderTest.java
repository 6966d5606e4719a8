package nl.driehoek.store.event.ink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import nl.driehoek.deck.CardRef;
import nl.driehoek.ink.InkColour;
import nl.driehoek.ink.Layer;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.PenWidth;
import nl.driehoek.ink.shape.Points;
import nl.driehoek.session.SessionEvent.InkChanged;
import nl.driehoek.session.ink.Gesture;
import nl.driehoek.session.ink.InkEdit;
import nl.driehoek.session.ink.InkPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

/** Ink is read as it stands, whatever the order of its fields, and never half. */
class InkReaderTest {
    private static final String STROKE =
            "{\"id\":1,\"colour\":\"blue\",\"stroke\":\"pen\",\"width\":\"fine\",\"points\":\"5 6 -2 1\"}";
    private static final String EDIT =
            "{\"card\":{\"deck\":\"d\",\"card\":\"c\"},\"page\":0,\"layer\":\"wall\",\"put\":[" + STROKE + "]}";

    private final InkReader reader = new InkReader();

    @Test
    void theOrderOfFieldsDoesNotMatterAndUnknownOnesArePassedOver() {
        InkChanged read = reader.read("""
                {"mood": {"glad": [1, {"edits": null}]},
                 "edits": [{"removed": [7, 7, 2], "new": [], "put": [
                    {"points": "5 6 -2 1", "tilt": [0.5], "width": "fine", "stroke": "pen", "colour": "blue", "id": 1}],
                   "layer": "desk", "page": 3, "card": {"card": "c", "kind": {}, "deck": "d"}}],
                 "gesture": "erase"}""");
        Mark.Stroke stroke = new Mark.Stroke(1, Mark.Tip.PEN, InkColour.BLUE, PenWidth.FINE, Points.ofGrid(5, 6, 3, 7));
        InkPlace place = new InkPlace(new CardRef("d", "c"), 3, Layer.DESK);
        assertThat(read)
                .isEqualTo(new InkChanged(List.of(new InkEdit(place, Set.of(2, 7), List.of(stroke))), Gesture.ERASE));
    }

    @Test
    void theSamePlaceIsNamedOnceHoweverManyStrokesLieThere() {
        InkPlace one = place(reader.read(event(EDIT)));
        InkPlace other = place(reader.read(event(EDIT)));
        assertThat(one).isSameAs(other);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"edits\":[]",
                "\"gesture\":\"stroke\"",
                "\"gesture\":5,\"edits\":[]",
                "\"gesture\":\"stroke\",\"edits\":{}",
                "\"gesture\":\"stroke\",\"edits\":null",
                "\"gesture\":\"stroke\",\"edits\":[5]",
                "\"gesture\":\"stroke\",\"edits\":[{}]"
            })
    void aChangeWithoutSenseIsNotRead(String members) {
        assertThatThrownBy(() -> reader.read("{" + members + "}")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"page\":0|\"page\":1.5",
                "\"page\":0|\"page\":\"0\"",
                "\"page\":0|\"page\":null",
                "\"page\":0|\"side\":0",
                "\"deck\":\"d\"|\"deck\":[\"d\"]",
                "\"deck\":\"d\"|\"set\":\"d\"",
                "\"put\":[|\"removed\":[\"1\"],\"put\":[",
                "\"put\":[|\"removed\":1,\"put\":[",
                "\"id\":1|\"id\":true",
                "\"id\":1|\"no\":1",
                "\"stroke\":\"pen\"|\"stroke\":\"brush\"",
                "\"stroke\":\"pen\"|\"arrow\":1",
                "\"stroke\":\"pen\"|\"line\":\"pen\"",
                "\"width\":\"fine\"|\"wide\":\"fine\"",
                "\"5 6 -2 1\"|[5,6,-2,1]",
                "\"5 6 -2 1\"|\"5 6  1\"",
                "\"5 6 -2 1\"|\"5 6 - 1\"",
                "\"5 6 -2 1\"|\"5 6 1 1 \"",
                "\"5 6 -2 1\"|\"5 6 000001 1\"",
                "\"5 6 -2 1\"|\"5 6 0x1 1\""
            })
    void anEditWithoutSenseIsNotRead(String change) {
        String[] part = change.split("\\|");
        String edit = EDIT.replace(part[0], part[1]);
        assertThat(edit).isNotEqualTo(EDIT);
        assertThat(reader.read(event(EDIT)).edits()).hasSize(1);
        assertThatThrownBy(() -> reader.read(event(edit))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 60, 100, 150})
    void halfATextIsNotRead(int length) {
        String half = event(EDIT).substring(0, length);
        assertThatThrownBy(() -> reader.read(half)).isInstanceOf(JacksonException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "5", "x"})
    void nothingComesAfterIt(String more) {
        assertThatThrownBy(() -> reader.read(event(EDIT) + more))
                .isInstanceOfAny(IllegalArgumentException.class, JacksonException.class);
    }

    private static String event(String edit) {
        return "{\"gesture\":\"stroke\",\"edits\":[" + edit + "]}";
    }

    private static InkPlace place(InkChanged event) {
        return event.edits().getFirst().place();
    }
}
