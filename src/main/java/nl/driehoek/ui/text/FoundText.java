package nl.driehoek.ui.text;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.text.Text;
import nl.driehoek.search.Snippet.Piece;

/** A line in which what somebody looks for is marked. */
public final class FoundText {
    private FoundText() {}

    /** The line as running text. */
    public static WordFlow of(List<Piece> pieces) {
        return of("", pieces);
    }

    /**
     * The line as running text.
     *
     * @param before says in quieter letters what the line is; may be empty
     */
    public static WordFlow of(String before, List<Piece> pieces) {
        Stream<Text> said = styled(before, "place");
        Stream<Text> marked =
                pieces.stream().flatMap(piece -> styled(piece.text(), piece.found() ? "found" : "around"));
        WordFlow flow =
                new WordFlow(Stream.concat(said, marked).map(Node.class::cast).toList());
        flow.getStyleClass().add("hit");
        return flow;
    }

    private static Stream<Text> styled(String text, String style) {
        return WordFlow.stretches(text).stream().peek(one -> one.getStyleClass().add(style));
    }
}
