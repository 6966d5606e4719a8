package nl.driehoek.ui.card;

import static nl.driehoek.ui.card.markdown.MarkdownNodes.item;
import static nl.driehoek.ui.card.markdown.MarkdownNodes.styled;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import nl.driehoek.deck.Card;
import nl.driehoek.i18n.CardText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ui.card.fit.CardBody;
import nl.driehoek.ui.card.fit.CardBody.Content;
import nl.driehoek.ui.card.fit.CardBody.Shape;
import nl.driehoek.ui.card.markdown.MarkdownNodes;
import nl.driehoek.ui.card.markdown.Paragraph;

/** Puts what a card says into a body, for each kind of card in its own way. */
final class CardParts {
    private static final double GAIN = 1.05;
    private static final Shape BRIEF = new Shape(1, GAIN, true, 3.3);
    private static final Shape TASK = new Shape(2, GAIN, false, 2.1);
    private static final Shape TERM = new Shape(2, GAIN, false, 1.9);
    private static final Shape ACTIVITY = new Shape(1, GAIN, false, 2.1);
    private static final Shape STORY = new Shape(2, 0.92, false, 1.7);
    private static final Shape SHEET = new Shape(3, GAIN, false, 1.5);
    private static final Shape LIST = new Shape(3, GAIN, false, 1.4);

    private final MarkdownNodes markdown = new MarkdownNodes();
    private final Texts texts;

    CardParts(Texts texts) {
        this.texts = texts;
    }

    /** The body for a card. */
    CardBody body(Card card) {
        return new CardBody(content(card));
    }

    private Content content(Card card) {
        return switch (card) {
            case Card.Question _, Card.OwnQuestion _ -> brief(card);
            case Card.Assignment assignment -> assignment(assignment);
            case Card.Definition definition -> plain(card, elements(definition), TERM);
            case Card.Energizer energizer -> energizer(energizer);
            case Card.Case story ->
                new Content(title(story.title().orElse("")), markdown.blocks(card.text()), null, STORY);
            case Card.Form form ->
                plain(card, form.fields().stream().map(this::field).toList(), SHEET);
            case Card.Checklist checklist -> plain(card, checklist(checklist), LIST);
            case Card.Overview overview -> new OverviewParts(markdown).content(overview, lead(overview));
        };
    }

    private Content brief(Card card) {
        return new Content(lead(card), List.of(), null, BRIEF);
    }

    private Content plain(Card card, List<? extends Region> parts, Shape shape) {
        return new Content(lead(card), parts, null, shape);
    }

    private Content assignment(Card.Assignment card) {
        if (card.steps().isEmpty() && card.tip().isEmpty()) {
            return brief(card);
        }
        List<Region> parts = new ArrayList<>(IntStream.range(0, card.steps().size())
                .mapToObj(i -> numbered(card.firstStep() + i, card.steps().get(i)))
                .toList());
        if (!card.tip().isEmpty()) {
            parts.add(box(texts.get(CardText.TIP), List.of(markdown.column(card.tip()))));
        }
        return plain(card, parts, TASK);
    }

    private Content energizer(Card.Energizer card) {
        List<Region> parts = new ArrayList<>();
        card.phases()
                .forEach(phase ->
                        parts.add(item(label(time(phase.seconds()), CardStyles.LABEL), words(phase.title()))));
        if (!card.examples().isEmpty()) {
            parts.add(box(
                    texts.get(CardText.EXAMPLES),
                    card.examples().stream().map(markdown::column).toList()));
        }
        Region picture = LayoutSketch.of(card.layout().shape());
        return new Content(lead(card), parts, picture, ACTIVITY);
    }

    private List<Region> elements(Card.Definition card) {
        return card.elements().stream()
                .map(element -> part(element.title(), List.of(markdown.column(element.text()))))
                .toList();
    }

    private List<Region> checklist(Card.Checklist card) {
        List<Region> parts = new ArrayList<>();
        for (Card.Checklist.Phase phase : card.phases()) {
            parts.add(part(
                    phase.title(),
                    phase.items().stream()
                            .map(Card.Checklist.Item::text)
                            .map(this::tick)
                            .toList()));
        }
        if (!card.skills().isEmpty()) {
            parts.add(box(
                    texts.get(CardText.SKILLS),
                    card.skills().stream().map(markdown::column).toList()));
        }
        return parts;
    }

    private Region field(Card.Form.Field field) {
        VBox column = new VBox(styled(words(field.label()), CardStyles.PART_TITLE));
        if (!field.hint().isEmpty()) {
            column.getChildren().add(styled(words(field.hint()), CardStyles.HINT));
        }
        field.options().forEach(option -> column.getChildren().add(tick(option.text())));
        if (field.options().isEmpty()) {
            column.getChildren().add(styled(new Region(), CardStyles.FIELD));
        }
        return styled(column, CardStyles.PART);
    }

    private Region tick(String text) {
        return item(styled(new Region(), CardStyles.TICK), markdown.column(text));
    }

    private Region numbered(int number, String text) {
        return item(label(Integer.toString(number), CardStyles.NUMBER), markdown.column(text));
    }

    private VBox lead(Card card) {
        VBox lead = new VBox();
        card.title().ifPresent(title -> lead.getChildren().add(title(title)));
        lead.getChildren().addAll(markdown.blocks(card.text()));
        return styled(lead, CardStyles.LEAD);
    }

    private String time(int seconds) {
        return seconds % 60 == 0 ? texts.get(CardText.MINUTES, seconds / 60) : texts.get(CardText.SECONDS, seconds);
    }

    private static Region box(String title, List<? extends Region> lines) {
        return styled(part(title, lines), CardStyles.BOX);
    }

    static Region part(String title, List<? extends Region> lines) {
        VBox column = new VBox();
        if (!title.isEmpty()) {
            column.getChildren().add(styled(words(title), CardStyles.PART_TITLE));
        }
        column.getChildren().addAll(lines);
        return styled(column, CardStyles.PART);
    }

    private static Region title(String title) {
        return styled(words(title), CardStyles.TITLE);
    }

    private static Label label(String text, String style) {
        return styled(new Label(text), style);
    }

    static Paragraph words(String text) {
        return new Paragraph(List.of(new Text(text))).balance();
    }
}
