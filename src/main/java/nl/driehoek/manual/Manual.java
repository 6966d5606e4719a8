package nl.driehoek.manual;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.driehoek.i18n.Language;

/** What a user can read about the program: sections, in order. */
public record Manual(List<Section> sections) {
    public Manual {
        sections = List.copyOf(sections);
    }

    /**
     * The manual in this language, read anew from the program.
     *
     * @throws UncheckedIOException if it is not in the program, which a test rules out
     */
    public static Manual in(Language language) {
        String file = language == Language.NL ? "gebruik.md" : "guide.en.md";
        try (InputStream text = Manual.class.getResourceAsStream(file)) {
            if (text == null) {
                throw new IOException(file);
            }
            return ManualReader.read(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a picture of the manual is; empty where the program has none of that name. */
    public static Optional<URL> picture(String file) {
        return Optional.ofNullable(Manual.class.getResource(file));
    }

    /** Where this anchor is; empty where there is none. */
    public Optional<Spot> find(String anchor) {
        return spots().filter(spot -> spot.anchor().equals(anchor)).findFirst();
    }

    /** All that has an anchor, in order: what a list of contents names. */
    public List<Spot> contents() {
        return spots().toList();
    }

    private Stream<Spot> spots() {
        return IntStream.range(0, sections.size()).boxed().flatMap(this::spots);
    }

    private Stream<Spot> spots(int at) {
        Section section = sections.get(at);
        Stream<Spot> within = IntStream.range(0, section.pieces().size())
                .boxed()
                .flatMap(piece -> section.pieces().get(piece) instanceof Piece.Heading(var anchor, var title)
                        ? Stream.of(new Spot(at, piece + 1, anchor, title))
                        : Stream.empty());
        return Stream.concat(Stream.of(new Spot(at, 0, section.anchor(), section.title())), within);
    }

    /**
     * A heading.
     *
     * @param section which it is or is in, from 0
     * @param piece 0 for the section's own, else the heading's place among its pieces, from 1
     * @param anchor by which it is named
     */
    public record Spot(int section, int piece, String anchor, String title) {}
}
