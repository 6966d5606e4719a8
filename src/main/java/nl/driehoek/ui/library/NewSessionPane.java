package nl.driehoek.ui.library;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import nl.driehoek.control.Selection;
import nl.driehoek.control.SessionDraft;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Library;
import nl.driehoek.deck.Theme;
import nl.driehoek.i18n.LibraryText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.plan.Plan;
import nl.driehoek.session.plan.PlanCards;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.text.Directions;
import nl.driehoek.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a new session needs: a title, who takes part, and what has been chosen to play with. */
final class NewSessionPane extends VBox {
    private final Texts texts;
    private final SessionWords words;
    private final Consumer<String> start;
    private final TextField title = Directions.follow(new TextField());
    private final NamesField names;
    private final Label chosen = Parts.label("", Styles.STRONG);
    private final Label sets = Parts.label("", Styles.MUTED);
    private final FollowLine follows;
    private final Button clear;
    private final Button planner;
    private final Button go;

    /**
     * An empty form.
     *
     * @param change is given what becomes of the session in the making
     * @param start is given the title for where none was typed
     * @param plan is run when somebody wants to plan the session
     */
    NewSessionPane(
            Texts texts,
            SessionWords words,
            Consumer<UnaryOperator<SessionDraft>> change,
            Consumer<String> start,
            Runnable plan) {
        this.texts = texts;
        this.words = words;
        this.start = start;
        names = new NamesField(texts, change);
        Runnable wipe =
                () -> change.accept(draft -> draft.choosing(Selection.NONE).planned(Plan.NONE));
        clear = Parts.button(texts.get(LibraryText.CLEAR), wipe, Styles.FLAT, "look");
        follows = new FollowLine(texts, change);
        planner = Parts.button(texts.get(LibraryText.PLAN_OPEN), plan, Styles.FLAT, "look", "planner");
        planner.setGraphic(new FontIcon(Feather.LIST));
        planner.setId("plan");
        go = Parts.button(texts.get(LibraryText.START), this::start, Styles.ACTION, "start");
        go.setMaxWidth(Double.MAX_VALUE);
        title.setId("title");
        title.setOnAction(_ -> names.field().requestFocus());
        title.textProperty().subscribe((_, text) -> change.accept(draft -> draft.titled(text)));
        compose();
    }

    /** Shows what has been filled in, with these decks to choose from. */
    void show(SessionDraft draft, Library library) {
        if (!title.getText().equals(draft.title())) {
            title.setText(draft.title());
        }
        names.show(draft.names(), draft.typing());
        follows.show(draft.before(), draft.last());
        show(draft.played(), library);
        PlanCards cards = new PlanCards(library, draft.played().cards());
        Plan plan = cards.timed(cards.fitting(draft.plan()));
        planner.setText(
                plan.isEmpty()
                        ? texts.get(LibraryText.PLAN_OPEN)
                        : texts.get(LibraryText.PLAN_SEE, plan.items().size(), plan.minutes()));
    }

    /** Starts the session, with the name that is still being typed too. */
    void start() {
        names.take();
        start.accept(title.getPromptText());
    }

    /** Puts the focus on the title. */
    void focus() {
        title.requestFocus();
    }

    private void show(Selection selection, Library library) {
        List<CardSet> touched = selection.sets(library);
        boolean nothing = touched.isEmpty();
        int cards = selection.in(library).size();
        title.setPromptText(nothing ? "" : words.today(subject(selection, library, touched)));
        chosen.setText(
                nothing ? texts.get(LibraryText.CHOSEN_NOTHING) : texts.get(LibraryText.CHOSEN, cards, touched.size()));
        sets.setText(touched.stream().map(set -> name(set, selection)).collect(Collectors.joining(", ")));
        sets.setManaged(!nothing);
        clear.setVisible(!nothing);
        go.setDisable(nothing);
    }

    private void compose() {
        VBox choice = new VBox(Parts.row(chosen, "chosen-line", chosen, clear), sets, planner);
        getStyleClass().addAll(Styles.PANEL, "new-session");
        getChildren()
                .setAll(
                        Parts.label(texts.get(LibraryText.NEW_SESSION), Styles.HEADING),
                        follows,
                        field(LibraryText.TITLE, title, title),
                        field(LibraryText.NAMES, names, names.field()),
                        Parts.label(texts.get(LibraryText.NAMES_HINT), Styles.MUTED, "hint"),
                        choice,
                        go);
    }

    private VBox field(LibraryText name, Node shown, Node labelled) {
        Label label = Parts.label(texts.get(name), Styles.CAPTION);
        label.setLabelFor(labelled);
        VBox field = new VBox(label, shown);
        field.getStyleClass().add("field");
        return field;
    }

    private String name(CardSet set, Selection selection) {
        boolean whole = set.drawable().stream()
                .allMatch(card ->
                        selection.cards().stream().anyMatch(ref -> ref.card().equals(card.id())));
        return whole ? set.brief() : texts.get(LibraryText.CHOSEN_PART, set.brief());
    }

    private String subject(Selection selection, Library library, List<CardSet> touched) {
        return touched.size() == 1
                ? touched.getFirst().title()
                : selection.theme(library).map(Theme::title).orElseGet(() -> texts.get(LibraryText.TALK));
    }
}
