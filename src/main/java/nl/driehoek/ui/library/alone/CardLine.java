package nl.driehoek.ui.library.alone;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.driehoek.control.alone.Spot;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.i18n.alone.AloneText;
import nl.driehoek.i18n.layer.LayerText;
import nl.driehoek.session.alone.OwnCards;
import nl.driehoek.ui.card.MarkdownView;
import nl.driehoek.ui.card.picture.PictureThumb;
import nl.driehoek.ui.library.alone.reading.CardWords;
import nl.driehoek.ui.library.alone.reading.Reader;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.Styles;

/** A card among those of its set: what stands on it, and quietly whether it was read, answered and kept. Enter or a click opens it. */
final class CardLine extends VBox {
    private final Reader reader;
    private final CardRef ref;
    private final AloneText done;
    private final String spoken;
    private final Label marks = Parts.label("", Styles.CAPTION, "card-marks");

    CardLine(Reader reader, CardRef ref, Card card, Runnable open) {
        this.reader = reader;
        this.ref = ref;
        this.done = card instanceof Card.Form || card instanceof Card.Checklist ? AloneText.FILLED : AloneText.ANSWERED;
        this.spoken = CardWords.spoken(reader, card);
        getStyleClass().addAll("chooser-row", "card-line");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        String kind = CardWords.kind(reader, card);
        Label name =
                Parts.label(card.title().map(title -> kind + " · " + title).orElse(kind), Styles.CAPTION, "card-kind");
        MarkdownView text = new MarkdownView(_ -> {});
        text.setMarkdown(card.text());
        text.setMouseTransparent(true);
        HBox head = Parts.row(name, "card-line-head", name, marks);
        Region body = PictureThumb.of(card)
                .<Region>map(picture -> Parts.row(text, "card-line-body", text, picture))
                .orElse(text);
        getChildren().setAll(head, body);
        setOnMouseClicked(_ -> open.run());
        addEventHandler(KeyEvent.KEY_PRESSED, key -> pressed(key, open));
    }

    /** Whether it leads to a spot. */
    boolean leadsTo(Spot spot) {
        return spot instanceof Spot.One(CardRef card, Spot _) && card.equals(ref);
    }

    /** Shows how the card stands. */
    void show(OwnCards own) {
        mark(Stream.concat(Stream.of(own.isToday(ref) ? reader.text(AloneText.TODAY) : ""), marks(own)));
    }

    /** Shows how the card stands, but for whether it is wanted for the next talk, which is seen by where it stands. */
    void showListed(OwnCards own) {
        mark(marks(own));
    }

    private Stream<String> marks(OwnCards own) {
        return Stream.of(
                own.isFavourite(ref) ? "★" : "",
                own.isAnswered(ref) ? reader.text(done) : own.isRead(ref) ? reader.text(AloneText.READ) : "",
                reader.desk().isChanged(ref) ? reader.texts().get(LayerText.CHANGED_MARK) : "");
    }

    private void mark(Stream<String> all) {
        String words = all.filter(mark -> !mark.isEmpty()).collect(Collectors.joining(" · "));
        marks.setText(words);
        marks.setMinWidth(USE_PREF_SIZE);
        setAccessibleText(spoken + (words.isEmpty() ? "" : ". " + words));
    }

    private static void pressed(KeyEvent key, Runnable open) {
        boolean ours = key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE;
        if (ours && !key.isShortcutDown() && !key.isAltDown()) {
            open.run();
            key.consume();
        }
    }
}
