package nl.driehoek.ui.library.alone;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import nl.driehoek.control.alone.AloneDesk.State;
import nl.driehoek.control.alone.Spot;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Library;
import nl.driehoek.i18n.LibraryText;
import nl.driehoek.i18n.help.HelpTopic;
import nl.driehoek.ui.library.alone.reading.Reader;
import nl.driehoek.ui.library.find.Visit;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.PageScroll;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.WhileShown;
import nl.driehoek.ui.topic.HelpTopics;

/**
 * The place where one person reads: all sets, a set, a card, or what is wanted for the next talk; one at a time. While it is
 * in a window, what is read and kept is open.
 */
public final class AlonePlace extends StackPane {
    private final Reader reader;
    private final BooleanProperty leftHanded = new SimpleBooleanProperty(this, "leftHanded");
    private Optional<Page> page = Optional.empty();
    private boolean shown;

    /** A page of this place. */
    interface Page {
        /** The page as it lies in the window. */
        Node node();

        /** Shows anew what is read and kept. */
        void refresh();

        /** Puts the keyboard where one goes on. */
        void focus();

        /** Puts the keyboard on what leads to a spot, where the page has that. */
        default void focusOn(Spot spot) {}

        /** Passes on what is being typed; for when the page is left. */
        default void leave() {}
    }

    /**
     * The place of this reader.
     *
     * @param library the decks; empty until they were read
     */
    public AlonePlace(Reader reader, ObservableValue<Optional<Library>> library) {
        this.reader = reader;
        getStyleClass().add("alone");
        getStylesheets().add(Styles.class.getResource("alone.css").toExternalForm());
        HelpTopics.about(this, HelpTopic.ALONE);
        watch(library);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void watch(ObservableValue<Optional<Library>> library) {
        sceneProperty().subscribe(scene -> shown(scene != null));
        WhileShown.of(library, this).subscribe(_ -> lay());
        WhileShown.of(reader.desk().stateProperty(), this).subscribe(_ -> lay());
        WhileShown.of(reader.desk().spotProperty(), this).subscribe((before, _) -> turnFrom(before));
        WhileShown.of(reader.desk().ownProperty(), this).subscribe(_ -> page.ifPresent(Page::refresh));
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::reveal);
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .subscribe((_, open) -> closed(open));
    }

    /** The window may be closed for good before what is typed has rested. */
    private void closed(Boolean open) {
        if (!Boolean.TRUE.equals(open)) {
            page.ifPresent(Page::leave);
        }
    }

    private void turnFrom(Spot before) {
        lay();
        page.ifPresent(now -> now.focusOn(before));
    }

    /** Whether what a hand reaches for stands at the left of what is read. */
    public BooleanProperty leftHandedProperty() {
        return leftHanded;
    }

    /** Puts the keyboard where one goes on. */
    public void focus() {
        page.ifPresent(Page::focus);
    }

    /** Turns to a set, or to one of its cards. */
    public Visit read(Deck deck, CardSet set, Optional<Card> card) {
        Spot there = new Spot.Set(deck.id(), set.id());
        return go(card.<Spot>map(one -> new Spot.One(deck.ref(one), there)).orElse(there));
    }

    /** Turns to a card at which something was written, and to its way of working where it was written there. */
    public Visit read(CardRef card) {
        Spot from = reader.desk()
                .library()
                .setOf(card)
                .<Spot>map(set -> new Spot.Set(card.deck(), set.id()))
                .orElse(new Spot.Home());
        boolean written = reader.desk().library().card(card).stream()
                .anyMatch(one -> ToolPart.isWritten(one, card, reader.own().writing()));
        return go(written ? new Spot.Work(card, from) : new Spot.One(card, from));
    }

    private Visit go(Spot there) {
        Spot before = reader.desk().spotProperty().get();
        reader.go(there);
        return new Visit(() -> shown && reader.desk().spotProperty().get().equals(there), () -> reader.go(before));
    }

    private void shown(boolean now) {
        if (now != shown) {
            shown = now;
            if (now) {
                reader.desk().enter();
            } else {
                page.ifPresent(Page::leave);
                reader.desk().leave();
            }
        }
    }

    private void lay() {
        page.ifPresent(Page::leave);
        boolean ready = !reader.desk().library().decks().isEmpty()
                && (reader.desk().stateProperty().get() == State.OPEN
                        || reader.desk().stateProperty().get() == State.UNREADABLE);
        if (!shown || !ready) {
            page = Optional.empty();
            getChildren().setAll(Parts.label(reader.texts().get(LibraryText.LOADING), Styles.MUTED));
            return;
        }
        page = Optional.of(at(reader.desk().spotProperty().get()));
        page.ifPresent(this::turnTo);
    }

    private void turnTo(Page next) {
        getChildren().setAll(next.node());
        applyCss();
        next.refresh();
        next.focus();
    }

    private Page at(Spot spot) {
        Library library = reader.desk().library();
        return switch (spot) {
            case Spot.Home _ -> new HomePage(reader);
            case Spot.Today _ -> new TodayPage(reader);
            case Spot.Set(String deck, String id) ->
                library.deck(deck)
                        .flatMap(one -> library.set(deck, id).<Page>map(set -> new SetPage(reader, one, set)))
                        .orElseGet(() -> new HomePage(reader));
            case Spot.One(var card, var _) -> at(card, ToolPart::comesUp);
            case Spot.Work(var card, var _) -> at(card, _ -> true);
        };
    }

    private Page at(CardRef ref, Predicate<Card> working) {
        return reader.desk()
                .library()
                .card(ref)
                .<Page>map(card -> new CardPage(reader, ref, card, working.test(card), leftHanded))
                .orElseGet(() -> new HomePage(reader));
    }

    private void reveal(Node focused) {
        if (focused != null) {
            PageScroll.bringIntoSight(focused);
        }
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE
                && !reader.desk().spotProperty().get().equals(new Spot.Home())) {
            reader.back();
            key.consume();
        } else if (key.getCode() == KeyCode.Z && key.isShortcutDown()) {
            page.ifPresent(Page::leave);
            reader.desk().undo();
            key.consume();
        }
    }
}
