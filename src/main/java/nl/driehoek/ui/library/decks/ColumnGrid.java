package nl.driehoek.ui.library.decks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import nl.driehoek.deck.table.CardTable;
import nl.driehoek.deck.table.Role;
import nl.driehoek.deck.table.TableWish;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.decks.CardTableText;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.Styles;

/** The first rows of a table with a choice over each column that says what it means. */
final class ColumnGrid extends ScrollPane {
    private static final int ROWS = 5;
    private static final int LONGEST = 60;

    private final Texts texts;
    private final CardTable table;
    private final BiConsumer<Integer, Role> choose;
    private final List<ComboBox<Role>> roles = new ArrayList<>();
    private final List<Label> first = new ArrayList<>();
    private boolean showing;

    /**
     * Of a table.
     *
     * @param choose is given a column, from 0, and what it means
     */
    ColumnGrid(Texts texts, CardTable table, BiConsumer<Integer, Role> choose) {
        this.texts = texts;
        this.table = table;
        this.choose = choose;
        GridPane grid = new GridPane();
        grid.getStyleClass().add("deck-table");
        for (int column = 0; column < table.columns(); column++) {
            grid.add(role(column), column, 0);
            rows(grid, column);
        }
        setContent(grid);
        setFocusTraversable(false);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(USE_PREF_SIZE);
    }

    /** Shows what the columns mean. */
    void show(TableWish wish) {
        showing = true;
        for (int column = 0; column < roles.size(); column++) {
            roles.get(column).setValue(wish.roles().get(column));
            Styles.mark(first.get(column), Styles.STRONG, wish.headed());
        }
        showing = false;
    }

    private void rows(GridPane grid, int column) {
        for (int row = 0; row < Math.min(ROWS, table.rows().size()); row++) {
            String text = table.cell(row, column).replaceAll("\\s+", " ");
            Label cell = Parts.label(text.length() > LONGEST ? text.substring(0, LONGEST - 1) + '…' : text);
            cell.setWrapText(false);
            grid.add(cell, column, row + 1);
            if (row == 0) {
                first.add(cell);
            }
        }
    }

    /** A column that has the keyboard is in sight. */
    private void reveal(boolean focused, int column) {
        if (focused && table.columns() > 1) {
            setHvalue(column / (table.columns() - 1.0));
        }
    }

    private ComboBox<Role> role(int column) {
        ComboBox<Role> box = new ComboBox<>(FXCollections.observableArrayList(Role.values()));
        box.setConverter(TableWords.converter(role -> TableWords.of(texts, role)));
        box.setAccessibleText(texts.get(CardTableText.COLUMN, column + 1));
        box.setId("column-" + column);
        box.setOnAction(_ -> {
            if (!showing) {
                choose.accept(column, box.getValue());
            }
        });
        box.focusedProperty().subscribe(focused -> reveal(focused, column));
        roles.add(box);
        return box;
    }
}
