package nl.driehoek.ui.library.decks;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.driehoek.control.decks.EditDesk.Pending;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.editor.EditorText;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.Styles;

/** The decks in the making, to go on with or to throw away; it takes no room where there are none. */
final class PendingRows extends VBox {
    private final Texts texts;
    private final Consumer<Pending> goOn;
    private final Consumer<Pending> discard;
    private final VBox rows = new VBox();

    PendingRows(Texts texts, Consumer<Pending> goOn, Consumer<Pending> discard) {
        this.texts = texts;
        this.goOn = goOn;
        this.discard = discard;
        rows.getStyleClass().add("deck-rows");
        getChildren().setAll(Parts.part(texts.get(EditorText.PENDING), rows));
        show(List.of());
    }

    /** Shows these. */
    void show(List<Pending> all) {
        rows.getChildren().setAll(all.stream().map(this::row).toList());
        Styles.there(this, !all.isEmpty());
    }

    private Node row(Pending one) {
        String called = one.title(texts.language().locale());
        String title = called.isBlank() ? texts.get(EditorText.UNTITLED) : called;
        Label about = Parts.whole(title, Styles.STRONG);
        Button on = Parts.button(texts.get(EditorText.GO_ON), () -> goOn.accept(one));
        on.setAccessibleText(texts.get(EditorText.GO_ON_NAMED, title));
        Button away = Parts.button(texts.get(EditorText.DISCARD), () -> discard.accept(one), Styles.FLAT);
        away.setAccessibleText(texts.get(EditorText.DISCARD_NAMED, title));
        return DeckRows.row(about, on, away);
    }
}
