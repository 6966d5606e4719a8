package nl.driehoek.ui.presenter.overview;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import nl.driehoek.deck.CardRef;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.search.Snippet;
import nl.driehoek.ui.card.picture.PictureThumb;
import nl.driehoek.ui.presenter.overview.CardGrid.Tile;
import nl.driehoek.ui.presenter.overview.CardGrid.Where;
import nl.driehoek.ui.presenter.table.DeskStyles;
import nl.driehoek.ui.text.Directions;
import nl.driehoek.ui.text.FoundText;
import nl.driehoek.ui.text.WordFlow;
import nl.driehoek.ui.theme.Styles;

/** A card in the grid: its number, where it is, and what it begins with. */
final class CardTile extends Button {
    private final Texts texts;
    private final Label where = new Label();
    private final Label words = Directions.follow(new Label());
    private final CardRef ref;

    CardTile(Texts texts, Tile tile, Consumer<CardRef> chosen) {
        this.texts = texts;
        this.ref = tile.line().ref();
        Label number = new Label(tile.number());
        number.getStyleClass().add(DeskStyles.TILE_NUMBER);
        number.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        words.setWrapText(true);
        words.getStyleClass().add(DeskStyles.TILE_WORDS);
        words.setMaxHeight(Double.MAX_VALUE);
        VBox.setVgrow(words, Priority.ALWAYS);
        where.getStyleClass().add(DeskStyles.TILE_WHERE);
        Region said = tile.said().isEmpty() ? words : marked(tile.said());
        setGraphic(new VBox(new HBox(number, gap, where), beside(tile, said)));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().addAll(DeskStyles.TILE, Styles.accent(tile.line().accent()));
        setOnAction(_ -> chosen.accept(ref));
        show(tile);
    }

    /** What it says with its picture, if it has one. */
    private static Region beside(Tile tile, Region said) {
        Optional<Region> picture = PictureThumb.of(tile.line().card());
        if (picture.isEmpty()) {
            return said;
        }
        HBox both = new HBox(said, picture.get());
        HBox.setHgrow(said, Priority.ALWAYS);
        VBox.setVgrow(both, Priority.ALWAYS);
        return both;
    }

    /** What it says with what was looked for marked, as far as there is room. */
    private static Region marked(List<Snippet> said) {
        String name = said.size() > 1 ? said.getFirst().line() + ": " : "";
        WordFlow flow = FoundText.of(name, said.getLast().pieces());
        flow.getStyleClass().add(DeskStyles.TILE_WORDS);
        flow.setMinHeight(0);
        VBox.setVgrow(flow, Priority.ALWAYS);
        Rectangle inside = new Rectangle();
        inside.widthProperty().bind(flow.widthProperty());
        inside.heightProperty().bind(flow.heightProperty());
        flow.setClip(inside);
        return flow;
    }

    /** Shows where the card is now, and what it says now. */
    void show(Tile tile) {
        String place = texts.get(words(tile.where()));
        words.setText(tile.line().words());
        where.setText(tile.where() == Where.BESIDE ? "" : place);
        Styles.mark(this, DeskStyles.TILE_NOW, tile.where() == Where.BEFORE_YOU);
        Styles.mark(this, DeskStyles.TILE_AWAY, tile.where() == Where.AWAY);
        setAccessibleText(tile.number() + " " + tile.line().words() + ". " + place);
    }

    /** The card. */
    CardRef ref() {
        return ref;
    }

    private static PresenterText words(Where where) {
        return switch (where) {
            case BEFORE_YOU -> PresenterText.TILE_BEFORE_YOU;
            case LAID -> PresenterText.TILE_LAID;
            case PILE -> PresenterText.TILE_PILE;
            case AWAY -> PresenterText.TILE_AWAY;
            case BESIDE -> PresenterText.TILE_BESIDE;
        };
    }
}
