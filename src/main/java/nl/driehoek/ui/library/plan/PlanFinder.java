package nl.driehoek.ui.library.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.driehoek.control.find.CardSearch;
import nl.driehoek.control.find.CardSearch.Found;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.i18n.LibraryText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.find.FindText;
import nl.driehoek.search.Filter;
import nl.driehoek.search.Hit;
import nl.driehoek.search.Snippet;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.text.Directions;
import nl.driehoek.ui.text.FoundText;
import nl.driehoek.ui.text.NoProse;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.WhileShown;

/** Finds a card for the plan as somebody types; Enter plans the best one, a click or Enter further down another one. */
final class PlanFinder extends VBox {
    private static final Filter CARDS = Filter.NONE.ofKinds(Set.copyOf(EnumSet.allOf(Card.Kind.class)));
    private static final int LONGEST = 110;

    private final Texts texts;
    private final CardSearch cards;
    private final Consumer<CardRef> plan;
    private final TextField search = NoProse.mark(Directions.follow(new TextField()));
    private final VBox rows = new VBox();

    /**
     * Nothing is looked for yet.
     *
     * @param plan is given a card to put in the plan
     */
    PlanFinder(Texts texts, CardSearch cards, Consumer<CardRef> plan) {
        this.texts = texts;
        this.cards = cards;
        this.plan = plan;
        getStyleClass().add("plan-finder");
        rows.getStyleClass().add("plan-found");
        search.setId("plan-search");
        search.setPromptText(texts.get(LibraryText.PLAN_FIND));
        search.setAccessibleText(texts.get(LibraryText.PLAN_FIND));
        search.focusedProperty().subscribe((_, here) -> prepare(here));
        search.textProperty().subscribe((_, typed) -> cards.search(typed, CARDS));
        search.setOnAction(_ -> cards.whenFound(this::best));
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        WhileShown.of(cards.foundProperty(), this).subscribe(this::show);
        getChildren().setAll(search, rows);
    }

    private void prepare(boolean here) {
        if (here) {
            cards.prepare();
        }
    }

    private void show(Found found) {
        boolean asked = !found.typed().isBlank();
        rows.getChildren()
                .setAll(found.hits().stream().filter(_ -> asked).map(this::row).toList());
        if (asked && found.hits().isEmpty()) {
            FindText words = found.isReady() ? FindText.NOTHING : FindText.SEARCHING;
            rows.getChildren().setAll(Parts.label(texts.get(words, found.typed().strip()), Styles.MUTED));
        }
        Styles.there(rows, !rows.getChildren().isEmpty());
    }

    private VBox row(Hit hit) {
        Snippet title = hit.title(LONGEST);
        VBox row = new VBox(FoundText.of(title.pieces()), Parts.label(hit.set().caption(), Styles.CAPTION));
        row.getStyleClass().add("plan-found-row");
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.BUTTON);
        row.setAccessibleText(texts.get(LibraryText.PLAN_ADD, title.line()));
        row.setOnMouseClicked(_ -> take(hit));
        row.addEventHandler(KeyEvent.KEY_PRESSED, key -> inRow(key, row, hit));
        return row;
    }

    private void inRow(KeyEvent key, VBox row, Hit hit) {
        int at = rows.getChildren().indexOf(row);
        switch (key.getCode()) {
            case ENTER, SPACE -> take(hit);
            case DOWN ->
                rows.getChildren()
                        .get(Math.min(at + 1, rows.getChildren().size() - 1))
                        .requestFocus();
            case UP -> (at == 0 ? search : rows.getChildren().get(at - 1)).requestFocus();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void best() {
        List<Hit> hits = cards.foundProperty().get().hits();
        if (!hits.isEmpty()) {
            take(hits.getFirst());
        }
    }

    private void take(Hit hit) {
        search.clear();
        search.requestFocus();
        hit.ref().ifPresent(plan);
    }

    /** Esc empties the field first, and only then leads back. */
    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            key.consume();
        } else if (key.getCode() == KeyCode.DOWN && !rows.getChildren().isEmpty()) {
            rows.getChildren().getFirst().requestFocus();
            key.consume();
        }
    }
}
