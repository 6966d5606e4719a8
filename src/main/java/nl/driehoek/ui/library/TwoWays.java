package nl.driehoek.ui.library;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.driehoek.deck.CardRef;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.alone.AloneText;
import nl.driehoek.search.Hit;
import nl.driehoek.ui.library.alone.AlonePlace;
import nl.driehoek.ui.library.find.Visit;
import nl.driehoek.ui.library.set.Pages;
import nl.driehoek.ui.theme.OnDemand;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.WhileShown;

/** The two ways into the program, equally near: with a group, and alone. The one that was used last opens first. */
final class TwoWays extends HBox {
    private static final double SIDE = 0.42; // of the window, at most, where letters are large

    private final BooleanProperty alone;
    private final BooleanProperty leftHanded;
    private final OnDemand<AlonePlace> place;
    private final ToggleButton withGroup;
    private final ToggleButton byOneself;
    private Runnable lay = () -> {};

    /**
     * Nothing is laid out yet.
     *
     * @param takeAlong is given cards that somebody who reads alone wants in a session with a group
     */
    TwoWays(Texts texts, LibraryView.Actions actions, Consumer<List<CardRef>> takeAlong) {
        this.alone = actions.settings().aloneProperty();
        this.leftHanded = actions.settings().leftHandedProperty();
        this.place = new OnDemand<>(() -> handed(actions.made().alone().apply(takeAlong)));
        withGroup = way(texts.get(AloneText.WITH_GROUP), "way-group", false);
        byOneself = way(texts.get(AloneText.ALONE), "way-alone", true);
        getStyleClass().add("two-ways");
        setAccessibleText(texts.get(AloneText.WHICH_WAY));
        getChildren().setAll(withGroup, byOneself);
    }

    private AlonePlace handed(AlonePlace made) {
        made.leftHandedProperty().bind(leftHanded);
        return made;
    }

    /** Lays out in this page what belongs to the way that was used last, and from now on what is turned to. */
    void layIn(BorderPane page, Node notices, Node group, Region side) {
        side.maxWidthProperty().bind(page.widthProperty().multiply(SIDE));
        lay = () -> {
            Node content = alone.get() ? place.get() : group;
            VBox.setVgrow(content, Priority.ALWAYS);
            put(page, new VBox(notices, content), alone.get() ? null : side);
            withGroup.setSelected(!alone.get());
            byOneself.setSelected(alone.get());
        };
        WhileShown.of(leftHanded, page).subscribe(_ -> lay.run());
    }

    /** Puts the side where the hand is that reaches for it; the keyboard goes from left to right. */
    private void put(BorderPane page, Node middle, Node side) {
        boolean left = leftHanded.get();
        page.setLeft(null);
        page.setCenter(null);
        page.setRight(null);
        Styles.mark(page, Styles.LEFT_HANDED, left);
        page.setLeft(left ? side : null);
        page.setCenter(middle);
        page.setRight(left ? null : side);
    }

    /** Whether somebody reads alone now. */
    boolean isAlone() {
        return alone.get();
    }

    /** Turns to one of the two ways. */
    void turnTo(boolean byOne) {
        if (byOne != alone.get()) {
            alone.set(byOne);
            lay.run();
        }
    }

    /** Puts the keyboard where one goes on reading where somebody reads alone, or else does this. */
    void focusOr(Runnable withGroup) {
        if (alone.get()) {
            place.get().focus();
        } else {
            withGroup.run();
        }
    }

    /** Turns to what was found, where somebody reads alone or else among these pages. */
    Visit read(Hit hit, Pages pages) {
        if (!alone.get()) {
            Node page = pages.read(hit);
            return new Visit(() -> !alone.get() && pages.isAt(page), pages::back);
        }
        return place.get().read(hit.deck(), hit.set(), hit.card());
    }

    /** Turns to a card where somebody reads alone. */
    Visit readOwn(CardRef card) {
        boolean before = alone.get();
        turnTo(true);
        Visit visit = place.get().read(card);
        return before ? visit : new Visit(visit.isThere(), () -> turnTo(false));
    }

    /** Does this, unless somebody reads alone now. */
    void withGroup(Runnable action) {
        if (!alone.get()) {
            action.run();
        }
    }

    private ToggleButton way(String name, String id, boolean byOne) {
        ToggleButton button = new ToggleButton(name);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            turnTo(byOne);
            button.setSelected(true);
            focusOr(() -> {});
        });
        return button;
    }
}
