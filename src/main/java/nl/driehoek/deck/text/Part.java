package nl.driehoek.deck.text;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.picture.Illustration;

/** One thing that a card says, in one place; what may come on another page than what stands before it. */
public sealed interface Part {

    /** A part of the main text, or of the text before it that did not fit on one page. */
    record Prose(RichText text) implements Part {}

    /**
     * Something to do.
     *
     * @param number from 1
     */
    record Step(int number, RichText text) implements Part {}

    /** A text in a box; boxes of the same caption that follow each other are one box. */
    record Box(Caption caption, RichText text) implements Part {}

    /**
     * A named part of a definition.
     *
     * @param title plain
     */
    record Element(String title, RichText text) implements Part {}

    /**
     * A part of the work on the card that takes a certain time.
     *
     * @param number from 1, on the whole card
     * @param title plain
     * @param seconds 1 to 3600
     * @param course how far the group is with it
     */
    record Timed(int number, String title, int seconds, Course course) implements Part {
        public Timed {
            Objects.requireNonNull(course);
        }

        /** A part of the work that is not under way. */
        public Timed(int number, String title, int seconds) {
            this(number, title, seconds, Course.NONE);
        }
    }

    /**
     * Something to tick off.
     *
     * @param phase what it stands under
     * @param id unique on its card
     * @param ticked whether it is ticked off
     */
    record Tick(Group phase, String id, RichText text, boolean ticked) implements Part {
        /** Something that is not ticked off. */
        public Tick(Group phase, String id, RichText text) {
            this(phase, id, text, false);
        }
    }

    /**
     * An entry to fill in; its id is unique on its card.
     *
     * @param entry what is filled in
     */
    record Field(Card.Form.Field field, FieldEntry entry) implements Part {
        /** An entry in which nothing is filled in. */
        public Field(Card.Form.Field field) {
            this(field, FieldEntry.NONE);
        }
    }

    /** A text in a column of an overview. */
    record Item(Group column, Group section, RichText text) implements Part {}

    /**
     * A row of a table; rows that follow each other are one table.
     *
     * @param heads of its columns, plain
     * @param cells as many
     */
    record Row(List<String> heads, List<RichText> cells) implements Part {
        public Row {
            heads = List.copyOf(heads);
            cells = List.copyOf(cells);
        }
    }

    /**
     * One of several things that are laid side by side; tiles that follow each other are one grid.
     *
     * @param title plain, such as whose it is; may be empty
     * @param mark what the group made of it
     * @param dots how many dots stand at it, 0 or more
     * @param kept for what room is left, so that nothing moves when it comes
     */
    record Tile(String title, RichText text, Mark mark, int dots, Kept kept) implements Part {
        /** A tile that is not marked. */
        public Tile(String title, RichText text) {
            this(title, text, Mark.NONE, 0, Kept.NOTHING);
        }
    }

    /**
     * One of several pictures of things that lie on a surface; those that follow each other are one grid.
     *
     * @param title plain, such as whose it is; may be empty
     * @param points the things that lie there; without any there is no surface, but the words alone
     * @param text what the picture shows, in words; may be empty
     */
    record Figure(String title, List<Point> points, RichText text) implements Part {
        /** How high the surface is, in its widths. */
        public static final double HEIGHT = 0.5;

        public Figure {
            points = List.copyOf(points);
        }
    }

    /**
     * A thing on a surface.
     *
     * @param label plain
     * @param x from the left edge, 0 to 1
     * @param y from the top edge, 0 to 1
     */
    record Point(String label, double x, double y) {}

    /**
     * Words as squares that a camera reads; the only one on its page, beside the text.
     *
     * @param words plain, such as an address
     * @param rows of equal length, as many as they are long; {@code #} is dark, all else light
     */
    record Code(String words, List<String> rows) implements Part {
        public Code {
            rows = List.copyOf(rows);
        }
    }

    /** The picture of a card; the only one on it. */
    record Picture(Illustration illustration) implements Part {
        public Picture {
            Objects.requireNonNull(illustration);
        }

        /** Whether it stands beside the text rather than below it. */
        public boolean isBeside() {
            return illustration.place() == Illustration.Place.BESIDE;
        }
    }

    /** What a group made of one of several things. */
    enum Mark {
        NONE,
        /** It agrees with others. */
        SAME,
        /** It differs from others. */
        DIFFERENT,
        /** It was chosen. */
        CHOSEN
    }

    /**
     * What parts of a card stand under.
     *
     * @param number from 0, in the card's order, so that two groups of one name are two
     * @param title plain; may be empty
     */
    record Group(int number, String title) {
        public Group {
            Objects.requireNonNull(title);
        }
    }

    /** How far a group is with a part of the work: {@code NONE} where none of the card's is under way. */
    enum Course {
        NONE,
        DONE,
        NOW,
        TO_COME
    }

    /** What a box holds; the reader's language has a heading for each. */
    enum Caption {
        TIP,
        EXAMPLES,
        SKILLS
    }

    /** Its texts in reading order, without what it stands under. */
    default List<RichText> texts() {
        return switch (this) {
            case Prose(RichText text) -> List.of(text);
            case Step(var _, RichText text) -> List.of(text);
            case Box(var _, RichText text) -> List.of(text);
            case Element(var _, RichText text) -> List.of(text);
            case Tick tick -> List.of(tick.text());
            case Tile tile -> List.of(tile.text());
            case Item(var _, var _, RichText text) -> List.of(text);
            case Row(var _, List<RichText> cells) -> cells;
            case Timed timed -> List.of(RichText.plain(timed.title()));
            case Field field -> fieldTexts(field);
            case Figure figure -> List.of(figure.text());
            case Picture picture ->
                List.of(RichText.plain(picture.illustration().alt()));
            case Code _ -> List.of();
        };
    }

    /** The headings over it, the outermost first; plain, and some may be empty. */
    default List<String> headings() {
        return switch (this) {
            case Element element -> List.of(element.title());
            case Tick tick -> List.of(tick.phase().title());
            case Item item -> List.of(item.column().title(), item.section().title());
            case Field field -> List.of(field.field().label());
            case Row row -> row.heads();
            case Tile tile -> List.of(tile.title());
            case Figure figure -> figureHeadings(figure);
            case Prose _, Step _, Box _, Timed _, Code _, Picture _ -> List.of();
        };
    }

    /** Whether it stands under the same headings as that one, so that these are said once for both. */
    default boolean follows(Part before) {
        return switch (this) {
            case Tick tick -> before instanceof Tick other && other.phase().equals(tick.phase());
            case Item item ->
                before instanceof Item other
                        && other.column().equals(item.column())
                        && other.section().equals(item.section());
            case Box box -> before instanceof Box other && other.caption() == box.caption();
            case Tile _ -> before instanceof Tile;
            case Figure _ -> before instanceof Figure;
            case Row row -> before instanceof Row other && other.heads().equals(row.heads());
            case Prose _, Step _, Element _, Timed _, Field _, Code _, Picture _ -> false;
        };
    }

    /** Into how many pieces it can be cut over pages: 1 where it cannot. */
    default int length() {
        boolean whole = this instanceof Row
                || this instanceof Timed
                || this instanceof Code
                || this instanceof Picture
                || this instanceof Figure
                || this instanceof Field field && field.entry().text().isEmpty();
        return whole ? 1 : Math.max(1, texts().getFirst().length());
    }

    /**
     * The part that is left of it on a page. What goes on there goes on as a plain text, but for a box.
     *
     * @param from the first piece, from 0
     * @param to the piece after the last one, at most {@link #length()}
     */
    default Part slice(int from, int to) {
        if (from == 0 && to == length()) {
            return this;
        }
        RichText cut = texts().getFirst().slice(from, to);
        return switch (this) {
            case Box(Caption caption, var _) -> new Box(caption, cut);
            case Step(int number, var _) when from == 0 -> new Step(number, cut);
            case Element(String title, var _) when from == 0 -> new Element(title, cut);
            case Tick tick when from == 0 -> new Tick(tick.phase(), tick.id(), cut, tick.ticked());
            case Field field
            when from == 0 ->
                new Field(field.field(), new FieldEntry(cut, field.entry().options()));
            case Tile tile -> new Tile(tile.title(), cut, tile.mark(), tile.dots(), tile.kept());
            case Item(Group column, Group section, var _) when from == 0 -> new Item(column, section, cut);
            default -> new Prose(cut);
        };
    }

    private static List<String> figureHeadings(Figure figure) {
        return Stream.concat(Stream.of(figure.title()), figure.points().stream().map(Point::label))
                .toList();
    }

    /** What is filled in stands in place of the hint. */
    private static List<RichText> fieldTexts(Field part) {
        if (!part.entry().text().isEmpty()) {
            return List.of(part.entry().text());
        }
        Card.Form.Field field = part.field();
        return Stream.concat(Stream.of(field.hint()), field.options().stream().map(Card.Form.Option::text))
                .filter(text -> !text.isEmpty())
                .map(RichText::plain)
                .toList();
    }
}
