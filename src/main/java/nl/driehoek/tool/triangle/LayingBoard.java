package nl.driehoek.tool.triangle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import nl.driehoek.deck.text.Part;
import nl.driehoek.session.board.FieldValue.Place;

/**
 * A table on which cards are laid: chosen and put down by clicks or touches, dragged, or moved by the arrows. Cards that do
 * not lie on it wait below it. Tells of a place once it is final: a key was let go, or the mouse.
 */
final class LayingBoard extends Region {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double STEP = 0.04;
    private static final double SMALL_STEP = 0.01;
    private static final double WAITING = 3; // card heights, for those that do not lie there

    private final List<Button> cards = new ArrayList<>();
    private final List<Optional<Place>> places = new ArrayList<>();
    private final Region table = new Region();
    private final BiConsumer<Integer, Optional<Place>> laid;
    private int chosen;
    private boolean moved;

    /**
     * A table with cards of these names, none of which lies there yet.
     *
     * @param laid is told which card, from 0, lies where now
     */
    LayingBoard(List<String> names, BiConsumer<Integer, Optional<Place>> laid) {
        this.laid = laid;
        getStyleClass().add("laying-board");
        table.getStyleClass().add("laying-table");
        table.setOnMouseClicked(click -> put(chosen, at(click.getX(), click.getY())));
        getChildren().add(table);
        names.forEach(this::add);
        getChildren().addAll(cards);
        choose(0);
    }

    private void add(String name) {
        int index = cards.size();
        Button card = new Button(name);
        card.getStyleClass().add("laying-card");
        card.focusedProperty().subscribe(focused -> focus(index, focused));
        card.addEventHandler(KeyEvent.KEY_PRESSED, key -> pressed(index, key));
        card.addEventHandler(KeyEvent.KEY_RELEASED, _ -> settle(index));
        card.setOnMouseDragged(drag -> drag(index, drag));
        card.setOnMouseReleased(_ -> settle(index));
        cards.add(card);
        places.add(Optional.empty());
    }

    /** Lays the cards where they lie now, but for one that is being moved. */
    void show(List<Optional<Place>> now, List<String> words) {
        for (int i = 0; i < cards.size(); i++) {
            if (!(moved && i == chosen)) {
                places.set(i, now.get(i));
            }
            cards.get(i).setAccessibleText(words.get(i));
        }
        requestLayout();
    }

    /** Puts the focus on the first card that does not lie there, or on the first one. */
    void focusFirst() {
        int waiting = Math.max(0, places.indexOf(Optional.<Place>empty()));
        cards.get(waiting).requestFocus();
    }

    private void focus(int card, boolean focused) {
        if (focused) {
            choose(card);
        } else {
            settle(card);
        }
    }

    private void choose(int card) {
        chosen = card;
        cards.forEach(each -> each.pseudoClassStateChanged(CHOSEN, each == cards.get(card)));
    }

    private void pressed(int card, KeyEvent key) {
        double step = key.isShiftDown() ? SMALL_STEP : STEP;
        boolean ours = !key.isShortcutDown() && !key.isAltDown();
        switch (ours ? key.getCode() : KeyCode.UNDEFINED) {
            case LEFT -> move(card, -step, 0);
            case RIGHT -> move(card, step, 0);
            case UP -> move(card, 0, -step / Part.Figure.HEIGHT);
            case DOWN -> move(card, 0, step / Part.Figure.HEIGHT);
            case ENTER, SPACE -> move(card, 0, 0);
            case DELETE, BACK_SPACE -> put(card, Optional.empty());
            default -> ours = false;
        }
        if (ours) {
            key.consume();
        }
    }

    /** A card that does not lie there yet comes to its corner first. */
    private void move(int card, double right, double down) {
        Place at = places.get(card).orElseGet(() -> corner(card));
        boolean there = places.get(card).isPresent();
        place(card, there ? place(at.x() + right, at.y() + down) : at);
    }

    private Place corner(int card) {
        double angle = 2 * Math.PI * card / cards.size();
        return place(0.5 + 0.36 * Math.sin(angle), 0.5 - 0.36 * Math.cos(angle));
    }

    private void drag(int card, MouseEvent drag) {
        Point2D on = table.sceneToLocal(drag.getSceneX(), drag.getSceneY());
        place(card, at(on.getX(), on.getY()).orElseThrow());
    }

    private void place(int card, Place at) {
        places.set(card, Optional.of(at));
        moved = true;
        requestLayout();
    }

    private void settle(int card) {
        if (moved && card == chosen) {
            moved = false;
            laid.accept(card, places.get(card));
        }
    }

    private void put(int card, Optional<Place> at) {
        moved = false;
        cards.get(card).requestFocus();
        laid.accept(card, at);
    }

    /** The place of a card whose middle is here on the table, in pixels. */
    private Optional<Place> at(double x, double y) {
        double right = table.getWidth() - cardWidth();
        double down = table.getHeight() - cardHeight();
        return Optional.of(place((x - cardWidth() / 2) / right, (y - cardHeight() / 2) / down));
    }

    private static Place place(double x, double y) {
        return new Place(rounded(x), rounded(y));
    }

    private static double rounded(double share) {
        return Math.round(Math.clamp(share, 0, 1) * 1000) / 1000.0;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return width * Part.Figure.HEIGHT + WAITING / 2 * cardHeight();
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight() - WAITING / 2 * cardHeight();
        table.resizeRelocate(0, 0, getWidth(), height);
        double waiting = 0;
        for (int i = 0; i < cards.size(); i++) {
            Optional<Place> at = places.get(i);
            double x = at.map(place -> place.x() * (getWidth() - cardWidth())).orElse(waiting);
            double y = at.map(place -> place.y() * (height - cardHeight())).orElse(getHeight() - cardHeight());
            waiting += at.isPresent() ? 0 : cardWidth() * 1.15;
            cards.get(i).resizeRelocate(snapPositionX(x), snapPositionY(y), cardWidth(), cardHeight());
        }
    }

    private double cardWidth() {
        return snapSizeX(
                cards.stream().mapToDouble(card -> card.prefWidth(-1)).max().orElse(0));
    }

    private double cardHeight() {
        return snapSizeY(
                cards.stream().mapToDouble(card -> card.prefHeight(-1)).max().orElse(0));
    }
}
