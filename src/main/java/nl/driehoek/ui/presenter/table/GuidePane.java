package nl.driehoek.ui.presenter.table;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardGuide;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Guide;
import nl.driehoek.deck.Reading;
import nl.driehoek.i18n.GuideText;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ui.card.GuideWords;
import nl.driehoek.ui.card.MarkdownView;
import nl.driehoek.ui.presenter.model.DeskModel;
import nl.driehoek.ui.presenter.model.PresenterContext;
import nl.driehoek.ui.theme.Styles;

/**
 * What to say about the set on the table, what to ask on at its card, and the set's goals, method, background and reading;
 * each part opens and closes.
 */
public final class GuidePane extends ScrollPane {
    private final Texts texts;
    private final Label title = new Label();
    private final Label empty;
    private final Label practical = new Label();
    private final Part summary;
    private final Part followUps;
    private final Part ifStuck;
    private final Part goals;
    private final Part method;
    private final Part background;
    private final Part reading;

    /**
     * The guide at this desk.
     *
     * @param onLink is given the address of a link that the reader follows
     */
    public GuidePane(PresenterContext desk, Consumer<String> onLink) {
        this.texts = desk.texts();
        this.summary = new Part(desk.text(GuideText.SUMMARY), true, onLink);
        this.followUps = new Part(desk.text(GuideText.FOLLOW_UPS), true, onLink);
        this.ifStuck = new Part(desk.text(GuideText.IF_STUCK), true, onLink);
        this.goals = new Part(desk.text(PresenterText.GOALS), true, onLink);
        this.method = new Part(desk.text(PresenterText.METHOD), true, onLink);
        this.background = new Part(desk.text(PresenterText.BACKGROUND), false, onLink);
        this.reading = new Part(desk.text(PresenterText.READING), false, onLink);
        this.empty = new Label(desk.text(PresenterText.GUIDE_EMPTY));
        build(desk);
        desk.settled().subscribe(this::show);
    }

    private void build(PresenterContext desk) {
        title.getStyleClass().add(Styles.HEADING);
        title.setWrapText(true);
        empty.getStyleClass().add(Styles.MUTED);
        empty.setWrapText(true);
        practical.getStyleClass().add(Styles.MUTED);
        practical.setWrapText(true);
        practical.setMinHeight(USE_PREF_SIZE);
        VBox parts = new VBox(title, practical, empty);
        parts().forEach(part -> parts.getChildren().add(part.pane));
        parts.getStyleClass().add(DeskStyles.GUIDE);
        setContent(parts);
        setFitToWidth(true);
        setAccessibleText(desk.text(PresenterText.GUIDE));
    }

    private void show(DeskModel model) {
        Optional<CardSet> set = model.table().set();
        String heading = set.map(CardSet::caption).orElse("");
        if (!heading.equals(title.getText())) {
            title.setText(heading);
            setVvalue(0);
        }
        Guide guide = set.map(CardSet::guide).orElse(Guide.NONE);
        CardGuide card = set.flatMap(one -> model.card().map(now -> one.cardGuide(now.id())))
                .orElse(CardGuide.NONE);
        GuideWords words = new GuideWords(texts, guide, card);
        practical.setText(words.practical());
        Styles.there(practical, !words.practical().isEmpty());
        summary.show(words.summary());
        followUps.show(words.followUps());
        ifStuck.show(card.ifStuck());
        goals.show(words.goals());
        method.show(guide.method());
        background.show(guide.background());
        reading.show(bullets(
                Stream.concat(lines(guide.reading()), model.card().stream().flatMap(now -> lines(reading(now))))));
        boolean any = practical.isVisible() || parts().anyMatch(Part::any);
        Styles.there(empty, !any);
        Styles.now(this);
    }

    /** Opens what to ask on at the card and brings it into view, with the focus. */
    public void askOn() {
        Part part = followUps.any() ? followUps : ifStuck;
        part.pane.setExpanded(true);
        ifStuck.pane.setExpanded(true);
        applyCss();
        layout();
        double above = part.pane.getBoundsInParent().getMinY();
        double hidden =
                getContent().getLayoutBounds().getHeight() - getViewportBounds().getHeight();
        setVvalue(hidden <= 0 ? 0 : Math.min(1, above / hidden));
        (part.any() ? part.pane : this).requestFocus();
    }

    private Stream<Part> parts() {
        return Stream.of(summary, followUps, ifStuck, goals, method, background, reading);
    }

    private static Reading reading(Card card) {
        return card.face().reading();
    }

    private static Stream<String> lines(Reading reading) {
        return Stream.concat(
                reading.sources().stream(),
                reading.links().stream().map(link -> "[" + link.title() + "](" + link.url() + ")"));
    }

    private static String bullets(Stream<String> lines) {
        return lines.distinct().map(line -> "- " + line).collect(Collectors.joining("\n"));
    }

    /** One part that opens and closes, and is not there while it has nothing to say. */
    private static final class Part {
        private final TitledPane pane = new TitledPane();
        private final MarkdownView text;

        Part(String name, boolean open, Consumer<String> onLink) {
            text = new MarkdownView(onLink);
            pane.setText(name);
            pane.setContent(text);
            pane.setExpanded(open);
            pane.setAnimated(false);
        }

        void show(String markdown) {
            text.setMarkdown(markdown);
            Styles.there(pane, !markdown.isBlank());
        }

        boolean any() {
            return pane.isManaged();
        }
    }
}
