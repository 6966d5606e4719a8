package nl.driehoek.ui.library.find;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.control.find.CardSearch;
import nl.driehoek.control.find.CardSearch.Found;
import nl.driehoek.control.sessions.SessionsController;
import nl.driehoek.deck.CardRef;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.find.FindText;
import nl.driehoek.i18n.help.HelpTopic;
import nl.driehoek.session.SessionSummary;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.text.Directions;
import nl.driehoek.ui.text.NoProse;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.WhileShown;
import nl.driehoek.ui.topic.HelpTopics;

/** One box over all cards and one's own sessions, with what is found below it as one types. It looks only while in a window. */
public final class FindPane extends VBox {
    private final SessionsController past;
    private final CardSearch cards;
    private final Texts texts;
    private final Openers open;
    private final TextField search = NoProse.mark(Directions.follow(new TextField()));
    private final FilterBar filters;
    private final Label count = Parts.label("", Styles.MUTED);
    private final Label nothing = Parts.label("", Styles.MUTED);
    private final ListView<Row> list = new ListView<>();
    private boolean looksBack;
    private Optional<Row> opened = Optional.empty();

    /**
     * What can be done with what was found.
     *
     * @param hit is given a card or a set to turn to
     * @param own is given a card at which one wrote something oneself
     * @param session is given an earlier session to open
     */
    public record Openers(
            Consumer<nl.driehoek.search.Hit> hit, Consumer<CardRef> own, Consumer<SessionSummary> session) {}

    /**
     * Over the decks at hand and these sessions.
     *
     * @param titles what sessions are called
     */
    public FindPane(SessionsController past, Texts texts, Function<SessionSummary, String> titles, Openers open) {
        this.past = past;
        this.cards = past.cards();
        this.texts = texts;
        this.open = open;
        filters = new FilterBar(texts, cards.library());
        list.setCellFactory(_ -> new RowCell(texts, titles));
        compose();
        listen();
        find(); // what was looked for elsewhere is not what is looked for here
        watch();
    }

    @Override
    public void requestFocus() {
        search.requestFocus();
    }

    private void compose() {
        HelpTopics.about(this, HelpTopic.FIND);
        getStyleClass().add("find-pane");
        search.setId("find-cards");
        search.setPromptText(texts.get(FindText.PROMPT));
        list.setId("found-cards");
        list.setAccessibleText(texts.get(FindText.RESULTS));
        list.setPlaceholder(nothing);
        Label label = Parts.label(texts.get(FindText.LABEL), Styles.CAPTION);
        label.setLabelFor(search);
        VBox.setVgrow(list, Priority.ALWAYS);
        count.setMinWidth(USE_PREF_SIZE);
        Label keys = Parts.whole(texts.get(FindText.KEYS), Styles.MUTED, "hint");
        getChildren().setAll(Parts.row(label, "search-bar", label, count), search, filters, list, keys);
    }

    private void listen() {
        search.textProperty().subscribe(this::find);
        filters.filterProperty().subscribe(this::find);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::inField);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::inList);
        list.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        list.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                open();
            }
        });
    }

    private void watch() {
        sceneProperty().subscribe(scene -> look(scene != null));
        WhileShown.of(cards.foundProperty(), this).subscribe(_ -> show());
        WhileShown.of(past.resultsProperty(), this).subscribe(_ -> show());
    }

    private void look(boolean now) {
        if (now) {
            looksBack = past.catalogueProperty().get().isEmpty();
            if (looksBack) {
                past.look();
                past.search(search.getText());
            }
            cards.prepare();
        } else if (looksBack) {
            looksBack = false;
            past.lookAway();
        }
    }

    private void find() {
        opened = Optional.empty();
        cards.search(search.getText(), filters.filterProperty().get());
        if (looksBack) {
            past.search(search.getText());
        }
    }

    private void show() {
        Found found = cards.foundProperty().get();
        List<Row> rows = Row.of(
                found.hits(),
                past.catalogueProperty().get().filter(_ -> looksBack),
                past.resultsProperty().get(),
                past.own());
        list.getItems().setAll(rows);
        select(rows);
        boolean settled = found.isSearch() && found.isReady();
        count.setText(settled ? texts.get(FindText.COUNT, number(rows)) : "");
        nothing.setText(
                !found.isSearch()
                        ? texts.get(FindText.HOW)
                        : found.isReady()
                                ? texts.get(FindText.NOTHING, found.typed().strip())
                                : texts.get(FindText.SEARCHING));
    }

    /** The line that was opened last, or else the first. */
    private void select(List<Row> rows) {
        int first = rows.size() > 1 && rows.getFirst() instanceof Row.Head ? 1 : 0;
        int again = IntStream.range(0, rows.size())
                .filter(at -> opened.filter(rows.get(at)::isSame).isPresent())
                .findFirst()
                .orElse(first);
        list.getSelectionModel().select(again);
        reveal();
    }

    private void reveal() {
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
    }

    private static long number(List<Row> rows) {
        return rows.stream().filter(row -> !(row instanceof Row.Head)).count();
    }

    /** Walks through what was found while the keyboard stays in the field. */
    private void inField(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> cards.whenFound(() -> step(1));
            case UP -> cards.whenFound(() -> step(-1));
            case ENTER -> cards.whenFound(this::open);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void step(int by) {
        int rows = list.getItems().size();
        list.getSelectionModel()
                .select(Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, rows - 1)));
        reveal();
    }

    private void inList(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            open();
            key.consume();
        }
    }

    /** Who types while the keyboard is on what was found means to look further. */
    private void typed(KeyEvent key) {
        String typed = key.getCharacter();
        if (!key.isShortcutDown() && !typed.isBlank() && !Character.isISOControl(typed.charAt(0))) {
            search.requestFocus();
            search.appendText(typed);
            search.end();
            key.consume();
        }
    }

    private void open() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(row -> {
            opened = Optional.of(row);
            switch (row) {
                case Row.Found(var hit) -> open.hit().accept(hit);
                case Row.Past(var session, var _) -> open.session().accept(session.summary());
                case Row.Own(var card, var _) -> open.own().accept(card.card());
                case Row.Head _ -> {}
            }
        });
    }
}
