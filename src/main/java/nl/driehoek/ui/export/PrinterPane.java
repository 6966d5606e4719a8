package nl.driehoek.ui.export;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.paper.PaperText;
import nl.driehoek.print.PrintWish;
import nl.driehoek.ui.theme.Styles;

/** The controls by which a printer is chosen, and what it prints. */
final class PrinterPane extends VBox {
    private final Texts texts;
    private final ComboBox<String> printers = new ComboBox<>();
    private final Spinner<Integer> copies = new Spinner<>(1, PrintWish.MOST_COPIES, 1);
    private final CheckBox all = new CheckBox();
    private final Spinner<Integer> first = new Spinner<>(1, PrintWish.END, 1);
    private final Spinner<Integer> last = new Spinner<>(1, PrintWish.END, 1);
    private final CheckBox bothSides = new CheckBox();

    /**
     * With the first of these printers chosen.
     *
     * @param found the names of printers, at least one
     * @param print is given what is wanted
     * @param back goes back to what was there before
     */
    PrinterPane(List<String> found, Texts texts, Consumer<PrintWish> print, Runnable back) {
        this.texts = texts;
        printers.getItems().setAll(found);
        printers.getSelectionModel().selectFirst();
        printers.setMaxWidth(Double.MAX_VALUE);
        all.setText(texts.get(PaperText.ALL_PAGES));
        all.setSelected(true);
        bothSides.setText(texts.get(PaperText.BOTH_SIDES));
        getStyleClass().add(ExportStyles.CHOICES);
        getChildren()
                .addAll(
                        named(PaperText.PRINTER, printers),
                        named(PaperText.COPIES, spinner(copies)),
                        all,
                        range(),
                        bothSides,
                        buttons(print, back));
    }

    /** Puts the keyboard on the printers. */
    @Override
    public void requestFocus() {
        printers.requestFocus();
    }

    private Node range() {
        HBox range = new HBox(named(PaperText.FROM_PAGE, spinner(first)), named(PaperText.TO_PAGE, spinner(last)));
        range.getStyleClass().add(ExportStyles.FOOT);
        all.selectedProperty().subscribe(now -> Styles.there(range, !now));
        return range;
    }

    private Node buttons(Consumer<PrintWish> print, Runnable back) {
        Button now = new Button(texts.get(PaperText.PRINT_NOW));
        now.getStyleClass().add(Styles.ACTION);
        now.setOnAction(_ -> print.accept(wish()));
        Button leave = new Button(texts.get(PaperText.BACK));
        leave.setOnAction(_ -> back.run());
        HBox buttons = new HBox(leave, now);
        buttons.getStyleClass().add(ExportStyles.FOOT);
        return buttons;
    }

    private PrintWish wish() {
        int from = all.isSelected() ? 1 : first.getValue();
        int to = all.isSelected() ? PrintWish.END : Math.max(from, last.getValue());
        return new PrintWish(printers.getValue(), copies.getValue(), from, to, bothSides.isSelected());
    }

    private VBox named(PaperText name, Node control) {
        Label label = new Label(texts.get(name));
        label.setLabelFor(control);
        label.getStyleClass().add(Styles.CAPTION);
        control.setAccessibleText(texts.get(name));
        VBox both = new VBox(label, control);
        both.getStyleClass().add(ExportStyles.GROUP);
        return both;
    }

    private static Spinner<Integer> spinner(Spinner<Integer> spinner) {
        spinner.setEditable(true);
        spinner.setMaxWidth(120);
        return spinner;
    }
}
