package nl.driehoek.manual;

import java.util.List;
import java.util.stream.Stream;
import nl.driehoek.deck.text.Block;

/** A part of a section of the manual that stands by itself. */
public sealed interface Piece {

    /**
     * A heading within a section.
     *
     * @param anchor by which links and topics name it
     */
    record Heading(String anchor, String title) implements Piece {}

    /** A paragraph, a list, or lines that stand as they are. */
    record Words(Block block) implements Piece {}

    /**
     * A picture.
     *
     * @param file its path, seen from the manual's own file
     * @param words what stands for it where it is not seen
     */
    record Picture(String file, String words) implements Piece {}

    /** Rows of cells, the first row with the names of the columns. */
    record Table(List<List<List<Block.Span>>> rows) implements Piece {}

    /** Its texts in the order in which they are read, none of which goes on over the end of another. */
    default Stream<String> lines() {
        return switch (this) {
            case Heading heading -> Stream.of(heading.title);
            case Words words -> lines(words.block);
            case Picture picture -> Stream.of(picture.words);
            case Table table -> table.rows.stream().flatMap(List::stream).map(Block.Span::text);
        };
    }

    private static Stream<String> lines(Block block) {
        return switch (block) {
            case Block.Paragraph(var spans) -> Stream.of(Block.Span.text(spans));
            case Block.Heading(var _, var spans) -> Stream.of(Block.Span.text(spans));
            case Block.Items list -> list.items().stream().flatMap(List::stream).flatMap(Piece::lines);
            case Block.Quote(var blocks) -> blocks.stream().flatMap(Piece::lines);
            case Block.Code(var text) -> Stream.of(text);
            case Block.Rule _ -> Stream.empty();
        };
    }
}
