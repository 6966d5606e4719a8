package nl.driehoek.ui.export;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.paper.PaperText;
import nl.driehoek.report.choice.PaperChoice;
import nl.driehoek.report.choice.PaperChoice.Kind;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.WhileShown;

/** The controls by which it is chosen what of a deck comes on paper. They show what is chosen and change it. */
public final class PaperChoices extends VBox {
    private final ObjectProperty<PaperChoice> choice;
    private final Texts texts;
    private final ToggleGroup kinds = new ToggleGroup();
    private final ToggleGroup sizes = new ToggleGroup();
    private final CheckBox backs = new CheckBox();
    private final Label hint = hint();
    private final VBox forCards;

    /**
     * With what was chosen last.
     *
     * @param forms whether there are forms to print
     */
    public PaperChoices(ObjectProperty<PaperChoice> choice, boolean forms, Texts texts) {
        this.choice = choice;
        this.texts = texts;
        List<Kind> offered = forms ? List.of(Kind.values()) : List.of(Kind.CARDS, Kind.SHEET);
        backs.setText(texts.get(PaperText.BACKS));
        backs.setOnAction(_ -> choice.set(choice.get().with(backs.isSelected())));
        Label turned = hint();
        turned.setText(texts.get(PaperText.BACKS_HINT));
        VBox size = group(
                PaperText.PER_PAGE,
                sizes,
                PaperChoice.SIZES,
                this::name,
                each -> choice.set(choice.get().with((int) each)));
        forCards = new VBox(size, backs, turned);
        forCards.getStyleClass().add(ExportStyles.CHOICES);
        VBox kind = group(
                PaperText.WHAT,
                kinds,
                offered,
                this::name,
                each -> choice.set(choice.get().with(each)));
        getStyleClass().add(ExportStyles.CHOICES);
        getChildren().addAll(kind, hint, forCards);
        WhileShown.of(choice, this).subscribe(this::show);
    }

    /** Puts the keyboard on what is chosen. */
    @Override
    public void requestFocus() {
        ((RadioButton) kinds.getSelectedToggle()).requestFocus();
    }

    private static Label hint() {
        Label hint = new Label();
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.getStyleClass().add(Styles.MUTED);
        return hint;
    }

    private <T> VBox group(
            PaperText name, ToggleGroup toggles, List<T> values, Function<T, String> word, Consumer<T> chosen) {
        Label heading = new Label(texts.get(name));
        heading.getStyleClass().add(Styles.CAPTION);
        VBox group = new VBox(heading);
        group.getStyleClass().addAll(ExportStyles.GROUP, ExportStyles.OPTIONS);
        values.forEach(value -> group.getChildren().add(option(toggles, value, word.apply(value), chosen)));
        return group;
    }

    private static <T> RadioButton option(ToggleGroup toggles, T value, String word, Consumer<T> chosen) {
        RadioButton button = new RadioButton(word);
        button.setUserData(value);
        button.setToggleGroup(toggles);
        button.selectedProperty().subscribe((_, now) -> { // the arrows choose without pressing
            if (now) {
                chosen.accept(value);
            }
        });
        return button;
    }

    private String name(Kind kind) {
        return texts.get(
                switch (kind) {
                    case CARDS -> PaperText.CARDS;
                    case SHEET -> PaperText.SHEET;
                    case FORMS -> PaperText.FORMS;
                });
    }

    private String name(int perPage) {
        return texts.get(PaperText.ON_A_PAGE, perPage);
    }

    private void show(PaperChoice now) {
        select(kinds, now.kind());
        select(sizes, now.perPage());
        backs.setSelected(now.backs());
        Styles.there(forCards, now.kind() == Kind.CARDS);
        hint.setText(texts.get(
                switch (now.kind()) {
                    case CARDS -> PaperText.CARDS_HINT;
                    case SHEET -> PaperText.SHEET_HINT;
                    case FORMS -> PaperText.FORMS_HINT;
                }));
    }

    private static void select(ToggleGroup group, Object value) {
        group.getToggles().stream()
                .filter(toggle -> toggle.getUserData().equals(value))
                .forEach(toggle -> toggle.setSelected(true));
    }
}
