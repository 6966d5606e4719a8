package nl.driehoek.ui.presenter.plan;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ui.presenter.table.Buttons;
import nl.driehoek.ui.text.Directions;
import nl.driehoek.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** An item of the plan: what it is, how long it takes, and the way there where there is one. */
final class PlanItemRow extends HBox {
    private final Label name = Directions.follow(new Label());

    PlanItemRow(String words, String time) {
        name.setText(words);
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label minutes = new Label(time);
        minutes.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(name, minutes);
        getStyleClass().add(PlanStyles.ROW);
    }

    /** Marks it as the item that it is now. */
    PlanItemRow now(Texts texts) {
        getStyleClass().add(PlanStyles.ROW_NOW);
        name.setGraphic(new FontIcon(Feather.CHEVRONS_RIGHT));
        name.setAccessibleText(texts.get(PresenterText.PLAN_ROW_NOW, name.getText()));
        return this;
    }

    /** Adds the button that leads there; it stands out where this is what comes next. */
    PlanItemRow way(Texts texts, boolean next, Runnable go) {
        Button button = Buttons.worded(Feather.ARROW_RIGHT, texts.get(PresenterText.PLAN_GO), go);
        button.getStyleClass().add(PlanStyles.GO);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(texts.get(PresenterText.PLAN_GO_TO, name.getText()));
        if (next) {
            button.getStyleClass().add(Styles.ACTION);
        }
        getChildren().add(button);
        return this;
    }
}
