package nl.driehoek.ui.library.decks;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.driehoek.control.decks.Looked;
import nl.driehoek.deck.table.CardTable;
import nl.driehoek.deck.table.Encoding;
import nl.driehoek.deck.table.Separator;
import nl.driehoek.deck.table.TableWish;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.decks.CardTableText;
import nl.driehoek.i18n.decks.OwnDeckText;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.Styles;

/** A table that somebody may make a deck of: how it was read, its first rows, and what its columns are. */
final class TablePane extends VBox {
    private final Texts texts;
    private final CardTable table;
    private final BiConsumer<Separator, Encoding> again;
    private final Label becomes = Parts.whole("", Styles.STRONG);
    private final TextField title = new TextField();
    private final Button make;
    private final ColumnGrid grid;
    private TableWish wish;

    /**
     * Of a table in a file.
     *
     * @param again is given how somebody wants it read
     * @param add is given the table and what is to become of it
     * @param leave is called where somebody does not want it
     */
    TablePane(
            Looked.OfTable looked,
            Texts texts,
            BiConsumer<Separator, Encoding> again,
            BiConsumer<CardTable, TableWish> add,
            Runnable leave) {
        this.texts = texts;
        this.again = again;
        table = looked.table();
        wish = looked.wish();
        make = Parts.button(texts.get(CardTableText.MAKE), () -> add.accept(table, wish), Styles.ACTION);
        grid = new ColumnGrid(texts, table, (column, role) -> wish(wish.with(column, role)));
        getStyleClass().add("deck-preview");
        Button back = Parts.button(texts.get(OwnDeckText.LEAVE), leave);
        FlowPane buttons = new FlowPane(make, back);
        buttons.getStyleClass().add("deck-buttons");
        getChildren().setAll(Parts.whole(texts.get(CardTableText.INTRO)), named(), reading(), grid, becomes, buttons);
        make.setId("deck-make");
        wish(wish);
    }

    /** The keyboard goes to the title. */
    @Override
    public void requestFocus() {
        title.requestFocus();
    }

    /** What is to become of the table now. */
    TableWish wish() {
        return wish;
    }

    private void wish(TableWish now) {
        wish = now;
        grid.show(now);
        int cards = now.cards(table);
        becomes.setText(texts.get(CardTableText.BECOMES, cards));
        make.setDisable(cards == 0 || now.title().isBlank());
    }

    private Node named() {
        title.setText(wish.title());
        title.setAccessibleText(texts.get(CardTableText.TITLE));
        title.setId("deck-title");
        title.textProperty().subscribe((_, text) -> wish(wish.titled(text)));
        return new VBox(Parts.label(texts.get(CardTableText.TITLE)), title);
    }

    private Node reading() {
        CheckBox headed = new CheckBox(texts.get(CardTableText.HEADED));
        headed.setSelected(wish.headed());
        headed.setWrapText(true);
        headed.setOnAction(_ -> wish(wish.headed(headed.isSelected())));
        Node separators = choice(
                CardTableText.SEPARATOR,
                Separator.values(),
                table.separator(),
                separator -> TableWords.of(texts, separator),
                (Separator chosen) -> again.accept(chosen, table.encoding()));
        Node encodings = choice(
                CardTableText.ENCODING,
                Encoding.values(),
                table.encoding(),
                encoding -> encoding.charset().displayName(),
                (Encoding chosen) -> again.accept(table.separator(), chosen));
        FlowPane row = new FlowPane(separators, encodings, headed);
        row.getStyleClass().add("deck-buttons");
        return row;
    }

    private <T> Node choice(CardTableText name, T[] all, T now, Function<T, String> word, Consumer<T> chosen) {
        ComboBox<T> box = new ComboBox<>(FXCollections.observableArrayList(all));
        box.setConverter(TableWords.converter(word));
        box.setValue(now);
        box.setAccessibleText(texts.get(name));
        box.setId("table-" + name.key());
        box.setOnAction(_ -> chosen.accept(box.getValue()));
        return new VBox(Parts.label(texts.get(name)), box);
    }
}
