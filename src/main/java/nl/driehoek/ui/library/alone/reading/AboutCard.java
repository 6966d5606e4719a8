package nl.driehoek.ui.library.alone.reading;

import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nl.driehoek.control.alone.Spot;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Reading;
import nl.driehoek.i18n.LibraryText;
import nl.driehoek.i18n.alone.AloneText;
import nl.driehoek.ui.card.MarkdownView;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What belongs with a card: the cards that it leans on, to unfold or to open, and where it comes from. */
public final class AboutCard extends VBox {
    private final Reader reader;

    /** What belongs with this card. */
    public AboutCard(Reader reader, CardRef ref, Card card) {
        this.reader = reader;
        getStyleClass().add("about-card");
        VBox cards = new VBox();
        cards.getStyleClass().add("unfolds");
        card.face().see().stream()
                .map(id -> new CardRef(ref.deck(), id))
                .forEach(see -> reader.desk()
                        .library()
                        .card(see)
                        .map(known -> line(see, known))
                        .ifPresent(cards.getChildren()::add));
        add(cards, AloneText.SEE);
        sources(card.face().reading());
    }

    /** A short text is unfolded in place; what is laid out otherwise is opened. */
    private Node line(CardRef see, Card card) {
        return switch (card.kind()) {
            case DEFINITION, QUESTION, OWN_QUESTION, ENERGIZER -> new Unfold(reader, card);
            case ASSIGNMENT, CASE, FORM, CHECKLIST, OVERVIEW -> opened(see);
        };
    }

    private Node opened(CardRef see) {
        String name = CardWords.brief(reader, see).orElse("");
        Runnable open =
                () -> reader.go(new Spot.One(see, reader.desk().spotProperty().get()));
        Button button = Parts.button(name, open, Styles.FLAT, "unfold");
        button.setMinWidth(0);
        button.setGraphic(new FontIcon(Feather.ARROW_RIGHT));
        return button;
    }

    private void sources(Reading reading) {
        if (!reading.sources().isEmpty()) {
            MarkdownView view = new MarkdownView(reader.openLink());
            view.setMarkdown(reading.sources().stream().map(line -> "- " + line).collect(Collectors.joining("\n")));
            getChildren().add(Parts.part(reader.texts().get(LibraryText.SOURCES), view));
        }
        VBox links = new VBox();
        links.getStyleClass().add("unfolds");
        reading.links().forEach(link -> links.getChildren().add(new LinkLine(reader, link)));
        if (!reading.links().isEmpty()) {
            getChildren().add(Parts.part(reader.texts().get(LibraryText.LINKS), links));
        }
    }

    private void add(VBox all, AloneText heading) {
        if (!all.getChildren().isEmpty()) {
            getChildren().add(Parts.part(reader.text(heading), all));
        }
    }
}
