package nl.driehoek.ui.library;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.driehoek.control.Draft;
import nl.driehoek.control.LibraryController;
import nl.driehoek.control.LibraryController.Earlier;
import nl.driehoek.control.Selection;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Library;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.Theme;

/** The library: what can be played, what is about to be, and what was. It fills a window. */
public final class LibraryView extends BorderPane {
    private final LibraryController controller;
    private final Texts texts;
    private final Clock clock;
    private final Actions actions;
    private final StackPane goOn = new StackPane();
    private final ShelfPane shelf;
    private final ScrollPane shelfPage;
    private final StackPane place;
    private final NewSessionPane newSession;
    private final SessionsPane sessions;
    private Consumer<Selection> reader = _ -> {};

    /**
     * Over a library, in the language of these texts. It watches the controller only while it is in a window, so one
     * that is replaced need not be closed.
     *
     * @param clock tells which day today is, and where
     */
    public LibraryView(LibraryController controller, Texts texts, Clock clock, Actions actions) {
        this.controller = controller;
        this.texts = texts;
        this.clock = clock;
        this.actions = actions;
        shelf = new ShelfPane(texts, this::choose, this::read);
        shelfPage = page(new VBox(goOn, shelf));
        place = new StackPane(shelfPage);
        newSession = new NewSessionPane(texts, LocalDate.now(clock), this::change, controller::start);
        sessions = new SessionsPane(texts, clock, session -> controller.open(session.id()));
        NoticesPane notices = new NoticesPane(texts, controller::dismiss);
        getStyleClass().add("library");
        getStylesheets().add(Styles.class.getResource("library.css").toExternalForm());
        VBox.setVgrow(place, Priority.ALWAYS);
        VBox.setVgrow(sessions, Priority.ALWAYS);
        setTop(new LibraryBar(texts, actions));
        setCenter(new VBox(notices, place));
        setRight(side());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        whileShown(controller.noticesProperty()).subscribe(notices::show);
        watch();
    }

    /** Takes this in hand from the keyboard: the session that was left open if there is one, or else the first set. */
    public void focusFirst() {
        Node offer = goOn.lookup("#go-on");
        if (offer == null) {
            shelf.focusFirst();
        } else {
            offer.requestFocus();
        }
    }

    private void watch() {
        whileShown(controller.earlierProperty()).subscribe(_ -> lay());
        whileShown(controller.libraryProperty()).subscribe(_ -> lay());
        whileShown(controller.draftProperty()).subscribe(_ -> mark());
        whileShown(sceneProperty().flatMap(Scene::focusOwnerProperty)).subscribe(this::reveal);
    }

    private <T> ObservableValue<T> whileShown(ObservableValue<T> value) {
        return value.when(sceneProperty().map(scene -> scene != null).orElse(false));
    }

    /** Lays out the shelf when both the decks and the sessions are there, so that nothing jumps afterwards. */
    private void lay() {
        Optional<Library> library = controller.libraryProperty().get();
        Optional<Earlier> earlier = controller.earlierProperty().get();
        if (library.isEmpty() || earlier.isEmpty()) {
            shelf.await();
            return;
        }
        earlier.get()
                .leftOpen()
                .map(session -> SessionsPane.goOn(session, texts, clock, () -> controller.open(session.id())))
                .ifPresentOrElse(goOn.getChildren()::setAll, goOn.getChildren()::clear);
        goOn.setManaged(!goOn.getChildren().isEmpty());
        sessions.show(earlier.get().others().toList());
        shelf.show(library.get());
        showShelf();
        mark();
        focusFirst();
    }

    private void mark() {
        Draft draft = controller.draftProperty().get();
        newSession.show(draft, library());
        shelf.show(draft.chosen());
        reader.accept(draft.chosen());
    }

    private Library library() {
        return controller.libraryProperty().get().orElse(new Library(List.of()));
    }

    private void change(UnaryOperator<Draft> how) {
        controller.draftProperty().set(how.apply(controller.draftProperty().get()));
    }

    private void choose(UnaryOperator<Selection> how) {
        change(draft -> draft.choosing(how.apply(draft.chosen())));
    }

    private void showShelf() {
        reader = _ -> {};
        turnTo(shelfPage);
    }

    private void turnTo(Node page) {
        place.getChildren().setAll(page);
        place.applyCss(); // only then is what scrolls in the window, and can take the keyboard
    }

    private void read(Deck deck, CardSet set) {
        Node from = getScene().getFocusOwner();
        int accent = deck.themes().stream().map(theme -> theme.id()).toList().indexOf(set.theme());
        ScrollPane[] page = new ScrollPane[1];
        CardChooser cards =
                new CardChooser(deck, set, texts, this::choose, card -> enlarge(set, card, accent, page[0]));
        SetReader opened = new SetReader(set, cards, texts, actions.openLink(), () -> {
            showShelf();
            from.requestFocus();
        });
        opened.getStyleClass().add(Styles.accent(accent));
        page[0] = page(opened);
        reader = cards::show;
        turnTo(page[0]);
        mark();
        opened.focus();
    }

    private void enlarge(CardSet set, Card card, int accent, Node back) {
        Node from = getScene().getFocusOwner();
        CardReader opened = new CardReader(set, accent, card, texts, () -> {
            turnTo(back);
            from.requestFocus();
        });
        turnTo(opened);
        opened.focus();
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
            newSession.start();
            key.consume();
        }
    }

    /** Scrolls the shelf to what the keyboard is on. */
    private void reveal(Node focused) {
        if (!(focused instanceof SetTile) || place.getChildren().getFirst() != shelfPage) {
            return;
        }
        Node content = shelfPage.getContent();
        Bounds tile = content.sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
        double view = shelfPage.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - view;
        double top = shelfPage.getVvalue() * hidden;
        double margin = tile.getHeight() / 3;
        if (tile.getMinY() - margin < top) {
            shelfPage.setVvalue((tile.getMinY() - margin) / hidden);
        } else if (tile.getMaxY() + margin > top + view) {
            shelfPage.setVvalue((tile.getMaxY() + margin - view) / hidden);
        }
    }

    private ScrollPane side() {
        VBox column = new VBox(newSession, sessions);
        column.getStyleClass().add("side");
        newSession.setMinHeight(USE_PREF_SIZE);
        ScrollPane side = page(column);
        side.setFitToHeight(true);
        return side;
    }

    private static ScrollPane page(VBox content) {
        content.getStyleClass().add("page");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("page-scroll");
        return scroll;
    }

    /**
     * What the library leaves to others.
     *
     * @param theme the window's colours
     * @param speak is given the language to change to; a view in that language then takes this one's place
     * @param openLink opens an address that the reader follows
     * @param openDataFolder opens the folder where all is kept
     * @param dataFolder that folder, to show
     */
    public record Actions(
            ObjectProperty<Theme> theme,
            Consumer<Language> speak,
            Consumer<String> openLink,
            Runnable openDataFolder,
            String dataFolder) {}
}
