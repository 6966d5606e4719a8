package nl.driehoek.ui.library.plan;

import java.util.OptionalInt;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.i18n.LibraryText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.plan.PlanCards;
import nl.driehoek.session.plan.PlanItem;
import nl.driehoek.session.plan.Topic;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.text.Directions;
import nl.driehoek.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One place of the plan: what comes, for how long, and the ways to put it elsewhere; all of it by keys too. */
final class PlanRow extends HBox {
    private final Topic topic;
    private final Texts texts;
    private final Duties duties;
    private final Label place = Parts.label("", "place", Styles.MUTED);
    private final Label name = Directions.follow(new Label());
    private final Label about = Parts.label("", Styles.MUTED, "about");
    private final MinutesField minutes;

    /** What a row asks for. */
    interface Duties {
        /** Its item should come so many places later, or earlier where below 0. */
        void move(Topic topic, int by);

        /** The line should stand below it, or no more. */
        void mark(Topic topic);

        /** It should not be planned any more. */
        void remove(Topic topic);

        /** It should take so long. */
        void time(Topic topic, OptionalInt minutes);

        /** It should take so much longer, or shorter where below 0. */
        void longer(Topic topic, int by);
    }

    PlanRow(Topic topic, PlanWords words, Duties duties) {
        this.topic = topic;
        this.texts = words.texts();
        this.duties = duties;
        name.setText(words.name(topic));
        name.getStyleClass().add("name");
        String spoken = texts.get(LibraryText.PLAN_MINUTES_OF, words.name(topic));
        minutes = new MinutesField(spoken, time -> duties.time(topic, time), by -> duties.longer(topic, by));
        getStyleClass().addAll("plan-row", Styles.accent(words.accent(topic)));
        setFocusTraversable(true);
        compose(Parts.label(words.mark(topic), Styles.CHIP));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** What it is about. */
    Topic topic() {
        return topic;
    }

    /**
     * Shows its item.
     *
     * @param at its place, from 1
     * @param cards say which come of it and how long they take
     */
    void show(int at, PlanItem item, PlanWords words, PlanCards cards) {
        place.setText(Integer.toString(at));
        about.setText(words.about(topic, cards.of(topic).size()));
        OptionalInt usual = cards.minutes(topic);
        minutes.show(item.minutes(), usual);
        setAccessibleText(texts.get(
                LibraryText.PLAN_ROW, at, words.name(topic), item.minutes().orElse(usual.orElse(0))));
    }

    /** Marks where a row that is being dragged would come: above this one, below it, or neither. */
    void mark(boolean above, boolean below) {
        pseudoClassStateChanged(PseudoClass.getPseudoClass("above"), above);
        pseudoClassStateChanged(PseudoClass.getPseudoClass("below"), below);
    }

    private void compose(Label chip) {
        FontIcon grip = new FontIcon(Feather.MENU);
        grip.getStyleClass().add("grip");
        chip.setMinWidth(USE_PREF_SIZE);
        place.setMinWidth(USE_PREF_SIZE);
        VBox both = new VBox(name, about);
        both.setMinWidth(0);
        HBox.setHgrow(both, Priority.ALWAYS);
        Label unit = Parts.label(texts.get(LibraryText.PLAN_MINUTES), Styles.MUTED);
        unit.setMinWidth(USE_PREF_SIZE);
        HBox tools = new HBox(
                tool(Feather.ARROW_UP, LibraryText.PLAN_UP, () -> duties.move(topic, -1)),
                tool(Feather.ARROW_DOWN, LibraryText.PLAN_DOWN, () -> duties.move(topic, 1)),
                tool(Feather.MINUS, LibraryText.PLAN_LINE, () -> duties.mark(topic)),
                tool(Feather.X, LibraryText.PLAN_REMOVE, () -> duties.remove(topic)));
        getChildren().setAll(grip, place, chip, both, minutes, unit, tools);
    }

    private Button tool(Feather picture, LibraryText what, Runnable action) {
        Button tool = Parts.iconButton(picture, texts.get(what), action);
        tool.setFocusTraversable(false); // the keys on the row do the same, so the keyboard has two stops a row
        return tool;
    }

    private void pressed(KeyEvent key) {
        if (key.getTarget() != this || key.isAltDown() || key.isShortcutDown()) {
            return;
        }
        switch (key.getCode()) {
            case SPACE -> duties.mark(topic);
            case DELETE, BACK_SPACE -> duties.remove(topic);
            case ENTER -> minutes.requestFocus();
            default -> {
                return;
            }
        }
        key.consume();
    }
}
