package nl.driehoek.ui.card;

import static nl.driehoek.ui.card.markdown.MarkdownNodes.item;
import static nl.driehoek.ui.card.markdown.MarkdownNodes.styled;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.deck.text.Part;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.i18n.CardText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ui.card.fit.CardBody;
import nl.driehoek.ui.card.fit.CardBody.Content;
import nl.driehoek.ui.card.fit.CardBody.Shape;
import nl.driehoek.ui.card.markdown.MarkdownNodes;
import nl.driehoek.ui.card.markdown.Paragraph;
import nl.driehoek.ui.text.WordFlow;

/** Puts the content of a card or a page into a body, each part of it as a node. */
final class CardParts {
    private static final double GAIN = 1.05;
    private static final Shape BRIEF = new Shape(1, GAIN, true, 4);
    private static final Shape TASK = new Shape(2, GAIN, false, 2.1);
    private static final Shape TERM = new Shape(2, GAIN, false, 1.9);
    private static final Shape ACTIVITY = new Shape(1, GAIN, false, 2.1);
    private static final Shape STORY = new Shape(2, 0.92, false, 1.7);
    private static final Shape SHEET = new Shape(3, GAIN, false, 1.5);
    private static final Shape GRID = new Shape(1, GAIN, false, 2.6);
    private static final Shape CODE = new Shape(1, GAIN, false, 2.6, 0.6);
    private static final Shape LIST = new Shape(3, GAIN, false, 1.4);

    private final MarkdownNodes markdown = new MarkdownNodes();
    private final Texts texts;

    CardParts(Texts texts) {
        this.texts = texts;
    }

    /** The body for a card. */
    CardBody body(CardContent card) {
        return new CardBody(card.picture()
                .map(picture -> CardPicture.added(picture, card, content(card)))
                .orElseGet(() -> content(card)));
    }

    private Content content(CardContent card) {
        if (card.parts().stream().anyMatch(TileParts::holds)) {
            return new Content(lead(card), parts(card), null, GRID);
        }
        List<Part.Code> codes = card.all(Part.Code.class);
        if (!codes.isEmpty()) {
            return new Content(lead(card), List.of(), new CodePicture(codes.getFirst()), CODE);
        }
        return switch (card.kind()) {
            case OVERVIEW -> new OverviewParts(markdown).content(card, lead(card));
            case CASE -> new Content(titleOf(card), markdown.blocks(card.main()), null, STORY);
            default -> new Content(lead(card), parts(card), LayoutSketch.of(card.sketch()), shape(card));
        };
    }

    private static Shape shape(CardContent card) {
        return switch (card.kind()) {
            case QUESTION, OWN_QUESTION -> BRIEF;
            case ASSIGNMENT -> card.groups().isEmpty() ? BRIEF : TASK;
            case DEFINITION -> TERM;
            case ENERGIZER -> card.title().isEmpty() && card.groups().isEmpty() ? BRIEF : ACTIVITY;
            case CASE -> STORY;
            case FORM -> SHEET;
            case CHECKLIST, OVERVIEW -> LIST;
        };
    }

    private List<Region> parts(CardContent card) {
        return card.groups().stream().map(this::group).toList();
    }

    private Region group(List<Part> parts) {
        if (TileParts.holds(parts.getFirst())) {
            return new TileParts(markdown, texts).grid(parts);
        }
        List<Region> lines = parts.stream().map(this::line).toList();
        return switch (parts.getFirst()) {
            case Part.Box box -> styled(part(texts.get(caption(box.caption())), lines), CardStyles.BOX);
            case Part.Tick tick -> part(tick.phase().title(), lines);
            case Part.Element element -> part(element.title(), lines);
            default -> lines.getFirst();
        };
    }

    private Region line(Part part) {
        return switch (part) {
            case Part.Step(int number, RichText text) ->
                item(label(Integer.toString(number), CardStyles.NUMBER), markdown.column(text));
            case Part.Timed timed ->
                styled(
                        item(label(time(timed.seconds()), CardStyles.LABEL), words(timed.title())),
                        CardStyles.phase(timed.course()));
            case Part.Tick tick -> tick(markdown.column(tick.text()), tick.ticked());
            case Part.Field field -> new FieldParts(markdown, texts).field(field);
            case Part.Item(var _, var _, RichText text) -> markdown.bullet(text);
            case Part.Prose(RichText text) -> markdown.column(text);
            case Part.Box(var _, RichText text) -> markdown.column(text);
            case Part.Element(var _, RichText text) -> markdown.column(text);
            case Part.Row _, Part.Tile _, Part.Figure _, Part.Code _, Part.Picture _ ->
                throw new IllegalArgumentException("stands in a table, in a grid or aside: " + part);
        };
    }

    /** A box to tick with what it is about. */
    static Region tick(Region text, boolean ticked) {
        StackPane box = styled(new StackPane(), CardStyles.TICK);
        if (ticked) {
            box.getChildren().add(styled(new Region(), CardStyles.TICKED));
        }
        return item(box, text);
    }

    private VBox lead(CardContent card) {
        VBox lead = new VBox();
        if (!card.title().isEmpty()) {
            lead.getChildren().add(titleOf(card));
        }
        lead.getChildren().addAll(markdown.blocks(card.main()));
        return styled(lead, CardStyles.LEAD);
    }

    private static CardText caption(Part.Caption caption) {
        return switch (caption) {
            case TIP -> CardText.TIP;
            case EXAMPLES -> CardText.EXAMPLES;
            case SKILLS -> CardText.SKILLS;
        };
    }

    private String time(int seconds) {
        return seconds % 60 == 0 ? texts.get(CardText.MINUTES, seconds / 60) : texts.get(CardText.SECONDS, seconds);
    }

    static Region part(String title, List<? extends Region> lines) {
        VBox column = new VBox();
        if (!title.isEmpty()) {
            column.getChildren().add(styled(words(title), CardStyles.PART_TITLE));
        }
        column.getChildren().addAll(lines);
        return styled(column, CardStyles.PART);
    }

    private static Region titleOf(CardContent card) {
        return styled(words(card.title()), CardStyles.TITLE);
    }

    private static Label label(String text, String style) {
        return styled(new Label(text), style);
    }

    static Paragraph words(String text) {
        return new Paragraph(WordFlow.stretches(text)).balance();
    }
}
