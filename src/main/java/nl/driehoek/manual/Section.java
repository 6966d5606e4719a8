package nl.driehoek.manual;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A part of the manual that is read as one page.
 *
 * @param anchor by which links and topics name it
 */
public record Section(String anchor, String title, List<Piece> pieces) {
    public Section {
        Objects.requireNonNull(anchor);
        Objects.requireNonNull(title);
        pieces = List.copyOf(pieces);
    }

    /** Its texts in the order in which they are read; the title comes first. */
    public List<String> lines() {
        return Stream.concat(Stream.of(title), pieces.stream().flatMap(Piece::lines))
                .toList();
    }
}
