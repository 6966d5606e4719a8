package nl.driehoek.deck.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.Card.Energizer.Shape;

/**
 * What a card or a page of it says: the one reading of it, which windows, paper, search and documents share.
 *
 * @param id the card's own
 * @param title plain; empty where the card is known by its text alone
 * @param sketch the form that is drawn beside the text; {@code FREE} where none is
 * @param parts in reading order
 */
public record CardContent(String id, Card.Kind kind, String title, Shape sketch, List<Part> parts) {
    /** The content as it is. */
    public CardContent {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(title);
        Objects.requireNonNull(sketch);
        parts = List.copyOf(parts);
    }

    /** Reads a card, whole. */
    public static CardContent of(Card card) {
        return CardInterpreter.content(card);
    }

    /** The same card with these parts only; the sketch stands on its first page. */
    public CardContent page(List<Part> some, boolean first) {
        return new CardContent(id, kind, title, first ? sketch : Shape.FREE, some);
    }

    /** The parts of one sort, in order. */
    public <P extends Part> List<P> all(Class<P> sort) {
        return parts.stream().filter(sort::isInstance).map(sort::cast).toList();
    }

    /** The picture on it, if it has one. */
    public Optional<Part.Picture> picture() {
        return all(Part.Picture.class).stream().findFirst();
    }

    /** The main text, with what goes on there from the page before. */
    public RichText main() {
        return new RichText(all(Part.Prose.class).stream()
                .flatMap(prose -> prose.text().blocks().stream())
                .toList());
    }

    /** Its parts below the main text but for the picture, those that stand under the same headings together; no group is empty. */
    public List<List<Part>> groups() {
        List<List<Part>> groups = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Part.Prose || part instanceof Part.Picture) {
                continue;
            }
            if (groups.isEmpty() || !part.follows(groups.getLast().getLast())) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(part);
        }
        return groups;
    }

    /** All its words without markup, in reading order, a line for each text; each heading once. */
    public String words() {
        List<String> lines = new ArrayList<>(List.of(title));
        Part before = null;
        for (Part part : parts) {
            if (before == null || !part.follows(before)) {
                lines.addAll(part.headings());
            }
            part.texts().forEach(text -> lines.add(text.words()));
            before = part;
        }
        return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
