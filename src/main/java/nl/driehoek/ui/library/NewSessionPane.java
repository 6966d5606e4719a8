package nl.driehoek.ui.library;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.control.Draft;
import nl.driehoek.control.Selection;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Library;
import nl.driehoek.deck.Theme;
import nl.driehoek.i18n.LibraryText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ui.theme.Styles;

/** What a new session needs: a title, who takes part, and what has been chosen to play with. */
final class NewSessionPane extends VBox {
    private static final String DAY = "d MMMM";

    private final Texts texts;
    private final LocalDate today;
    private final Consumer<String> start;
    private final TextField title = new TextField();
    private final NamesField names;
    private final Label chosen = new Label();
    private final Label sets = new Label();
    private final Button clear;
    private final Button go;

    /**
     * An empty form.
     *
     * @param change is given what becomes of the session in the making
     * @param start is given the title for where none was typed
     */
    NewSessionPane(Texts texts, LocalDate today, Consumer<UnaryOperator<Draft>> change, Consumer<String> start) {
        this.texts = texts;
        this.today = today;
        this.start = start;
        names = new NamesField(texts, change, this::start);
        clear = new Button(texts.get(LibraryText.CLEAR));
        clear.getStyleClass().addAll(Styles.FLAT, "look");
        clear.setOnAction(_ -> change.accept(draft -> draft.choosing(Selection.NONE)));
        go = new Button(texts.get(LibraryText.START));
        go.getStyleClass().addAll(Styles.ACTION, "start");
        go.setMaxWidth(Double.MAX_VALUE);
        go.setOnAction(_ -> start());
        title.setId("title");
        title.setOnAction(_ -> start());
        title.textProperty().subscribe(text -> change.accept(draft -> draft.titled(text)));
        getStyleClass().addAll(Styles.PANEL, "new-session");
        getChildren()
                .setAll(
                        label(texts.get(LibraryText.NEW_SESSION), Styles.HEADING),
                        field(LibraryText.TITLE, title, title),
                        field(LibraryText.NAMES, names, names.field()),
                        label(texts.get(LibraryText.NAMES_HINT), Styles.MUTED, "hint"),
                        choice(),
                        go);
    }

    /** Shows what has been filled in, with these decks to choose from. */
    void show(Draft draft, Library library) {
        if (!title.getText().equals(draft.title())) {
            title.setText(draft.title());
        }
        names.show(draft.names());
        List<CardSet> touched = draft.chosen().sets(library);
        boolean nothing = touched.isEmpty();
        title.setPromptText(nothing ? "" : dated(subject(draft.chosen(), library, touched)));
        chosen.setText(
                nothing
                        ? texts.get(LibraryText.CHOSEN_NOTHING)
                        : texts.get(
                                LibraryText.CHOSEN, draft.chosen().in(library).size(), touched.size()));
        sets.setText(touched.stream().map(set -> name(set, draft.chosen())).collect(Collectors.joining(", ")));
        sets.setManaged(!nothing);
        clear.setVisible(!nothing);
        go.setDisable(nothing);
        go.setAccessibleHelp(chosen.getText());
    }

    /** Starts the session, with the name that is still being typed too. */
    void start() {
        names.take();
        start.accept(title.getPromptText());
    }

    private Node choice() {
        chosen.getStyleClass().add(Styles.STRONG);
        chosen.setWrapText(true);
        chosen.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(chosen, Priority.ALWAYS);
        clear.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(chosen, clear);
        line.getStyleClass().add("chosen-line");
        sets.getStyleClass().add(Styles.MUTED);
        sets.setWrapText(true);
        return new VBox(line, sets);
    }

    private VBox field(LibraryText name, Node shown, Node labelled) {
        Label label = label(texts.get(name), Styles.CAPTION);
        label.setLabelFor(labelled);
        return new VBox(label, shown);
    }

    private String name(CardSet set, Selection selection) {
        String name = Character.isDigit(set.id().charAt(0)) ? set.id() : set.title();
        boolean whole = set.drawable().stream()
                .allMatch(card ->
                        selection.cards().stream().anyMatch(ref -> ref.card().equals(card.id())));
        return whole ? name : texts.get(LibraryText.CHOSEN_PART, name);
    }

    private String subject(Selection selection, Library library, List<CardSet> touched) {
        if (touched.size() == 1) {
            return touched.getFirst().title();
        }
        return selection.theme(library).map(Theme::title).orElseGet(() -> texts.get(LibraryText.TALK));
    }

    private String dated(String subject) {
        DateTimeFormatter day =
                DateTimeFormatter.ofPattern(DAY, texts.language().locale());
        return texts.get(LibraryText.DATED, subject, day.format(today));
    }

    private static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        return label;
    }
}
