package nl.driehoek.ui.library.alone;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.driehoek.control.alone.Spot;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.i18n.LibraryText;
import nl.driehoek.i18n.alone.AloneText;
import nl.driehoek.session.alone.OwnCards;
import nl.driehoek.ui.library.alone.reading.Reader;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.library.parts.SetChip;
import nl.driehoek.ui.theme.Styles;

/** A set to read: a click, Enter or Space opens it. It says quietly how much of it was read and answered. */
final class ReadTile extends VBox {
    private final Reader reader;
    private final CardSet set;
    private final List<CardRef> cards;
    private final Label marks = Parts.whole("", "set-counts", Styles.MUTED);

    ReadTile(Reader reader, Deck deck, CardSet set) {
        this.reader = reader;
        this.set = set;
        this.cards = set.cards().stream().map(deck::ref).toList();
        getStyleClass().addAll("set-tile", "read-tile");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        SetChip.of(set, reader.texts()).ifPresent(getChildren()::add);
        getChildren()
                .addAll(
                        Parts.whole(set.title(), "set-title"),
                        Parts.label(about(), "set-goal", Styles.MUTED),
                        Parts.filler(),
                        marks);
        Runnable open = () -> reader.go(new Spot.Set(deck.id(), set.id()));
        setOnMouseClicked(_ -> open.run());
        addEventHandler(KeyEvent.KEY_PRESSED, key -> pressed(key, open));
    }

    void show(OwnCards own) {
        long read = cards.stream().filter(own::isRead).count();
        long answered = cards.stream().filter(own::isAnswered).count();
        String all = reader.texts().get(LibraryText.CARDS, cards.size());
        String some = Stream.of(
                        read == 0 ? "" : reader.text(AloneText.READ_OF, read, cards.size()),
                        answered == 0 ? "" : reader.text(AloneText.ANSWERED_OF, answered))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
        marks.setText(some.isEmpty() ? all : some);
        setAccessibleText(reader.text(AloneText.OPEN_SET, set.caption()) + ". " + marks.getText());
    }

    private String about() {
        String summary = set.guide().outline().summary();
        String goal = set.guide().goals().stream().findFirst().orElse("");
        return RichText.of(summary.isEmpty() ? goal : summary).words();
    }

    private static void pressed(KeyEvent key, Runnable open) {
        boolean ours = key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE;
        if (ours && !key.isShortcutDown() && !key.isAltDown()) {
            open.run();
            key.consume();
        }
    }
}
