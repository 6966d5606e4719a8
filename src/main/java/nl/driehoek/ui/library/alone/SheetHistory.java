package nl.driehoek.ui.library.alone;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.i18n.alone.AloneText;
import nl.driehoek.session.SessionCommand;
import nl.driehoek.session.SessionCommand.WriteField;
import nl.driehoek.session.alone.OwnField;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.tool.own.KeptSheet;
import nl.driehoek.ui.library.alone.reading.Reader;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.text.Directions;
import nl.driehoek.ui.theme.Styles;

/** Lets a sheet be begun anew, and shows below each other how it was filled in before, with its days. */
final class SheetHistory extends VBox {
    private final Reader reader;
    private final CardRef ref;
    private final Card card;
    private final Button again;
    private final VBox before = new VBox();

    /**
     * Of this card.
     *
     * @param flush passes on what is being typed
     */
    SheetHistory(Reader reader, CardRef ref, Card card, Runnable flush) {
        this.reader = reader;
        this.ref = ref;
        this.card = card;
        again = Parts.button(reader.text(AloneText.SHEET_AGAIN), () -> startAgain(flush), Styles.FLAT);
        again.setAccessibleHelp(reader.text(AloneText.SHEET_AGAIN_HOW));
        Label how = Parts.whole(reader.text(AloneText.SHEET_AGAIN_HOW), Styles.MUTED);
        how.visibleProperty().bind(again.visibleProperty());
        how.managedProperty().bind(again.managedProperty());
        before.getStyleClass().add("answers-before");
        getStyleClass().add("part");
        getChildren().setAll(again, how, before);
    }

    void refresh() {
        Styles.there(again, !filled().isEmpty());
        before.getChildren()
                .setAll(KeptSheet.of(ref, card, reader.own().writing(), reader.texts()).stream()
                        .map(this::sheet)
                        .toList());
        Styles.there(this, again.isManaged() || !before.getChildren().isEmpty());
    }

    /** What the sheet asks for and is filled in now. */
    private Map<String, FieldValue> filled() {
        return reader.own().writing().filled(ref, FieldKey.GROUP);
    }

    private void startAgain(Runnable flush) {
        flush.run();
        LocalDateTime now = LocalDateTime.now(reader.clock());
        reader.perform(filled().entrySet().stream()
                .flatMap(field -> moved(new FieldKey(ref, field.getKey(), FieldKey.GROUP), field.getValue(), now))
                .toArray(SessionCommand[]::new));
    }

    private static Stream<WriteField> moved(FieldKey key, FieldValue value, LocalDateTime now) {
        FieldKey kept = OwnField.kept(new FieldKey(key.card(), key.field(), OwnField.ME), now);
        return Stream.of(new WriteField(kept, Optional.of(value)), new WriteField(key, Optional.empty()));
    }

    private Node sheet(KeptSheet sheet) {
        String day =
                reader.text(AloneText.SHEET_BEFORE, reader.day(sheet.moment().toLocalDate()));
        VBox box = new VBox(Parts.whole(day, Styles.CAPTION));
        List<String> lines = sheet.lines().stream().map(SheetHistory::words).toList();
        lines.forEach(line -> box.getChildren().add(Directions.follow(Parts.whole(line))));
        box.getStyleClass().add("answer-before");
        box.setFocusTraversable(true);
        box.setAccessibleText(day + ": " + String.join(", ", lines));
        return box;
    }

    private static String words(KeptSheet.Line line) {
        return line.words().isEmpty() ? "✓ " + line.label() : line.label() + ": " + line.words();
    }
}
