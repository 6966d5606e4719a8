package nl.driehoek.ui.presenter;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import nl.driehoek.i18n.MessageKey;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.i18n.ToolText;
import nl.driehoek.i18n.settings.SettingsText;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionCommand.Redo;
import nl.driehoek.session.SessionCommand.Undo;
import nl.driehoek.session.board.Participant;
import nl.driehoek.ui.keys.DeskAction;
import nl.driehoek.ui.presenter.model.DeskModel;
import nl.driehoek.ui.presenter.model.PresenterContext;
import nl.driehoek.ui.presenter.model.StepWords;
import nl.driehoek.ui.presenter.plan.PlanSign;
import nl.driehoek.ui.presenter.round.RoundBar;
import nl.driehoek.ui.presenter.table.Buttons;
import nl.driehoek.ui.presenter.table.DeskStyles;
import nl.driehoek.ui.text.Directions;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.Tip;
import nl.driehoek.ui.topic.HelpPage;
import org.kordamp.ikonli.feather.Feather;

/**
 * The bar along the top: which session this is, who takes part, whether it is saved, and what can be done with it. Where it is
 * narrow, words and signs give way that are said elsewhere too; it never makes the window wider than it is.
 */
final class TopBar extends HBox {
    private final PresenterContext desk;
    private final Label title = Directions.follow(new Label());
    private final Label people = new Label();
    private final Text em = new Text(); // in the letters of the window
    private final SaveSign saved;
    private final RoundBar round;
    private final Button leave;
    private final Button theme;
    private final Button closing;
    private final Button undo;
    private final Button redo;

    TopBar(
            PresenterContext desk,
            PresenterActions program,
            PresenterPanels panels,
            PlanSign plan,
            SaveSign saved,
            RoundBar round) {
        this.desk = desk;
        this.saved = saved;
        this.round = round;
        this.leave = leave(program);
        this.theme = Buttons.pictured(Feather.MOON, desk.text(PresenterText.THEME), program::toggleTheme);
        this.closing =
                keyed(Feather.FLAG, ToolText.KEY_CLOSING, DeskAction.CLOSING, () -> desk.perform(DeskAction.CLOSING));
        this.undo = Buttons.pictured(Feather.ROTATE_CCW, "", () -> desk.perform(new Undo()));
        this.redo = Buttons.pictured(Feather.ROTATE_CW, "", () -> desk.perform(new Redo()));
        getStyleClass().add(Styles.BAR);
        getChildren().addAll(leave, names(), plan, saved, round, undo, redo, closing);
        getChildren().addAll(actions(panels));
        Buttons.keyed(undo, desk, DeskAction.UNDO);
        Buttons.keyed(redo, desk, DeskAction.REDO);
        desk.settled().subscribe(this::show);
        measure();
    }

    private List<Button> actions(PresenterPanels panels) {
        return List.of(
                keyed(Feather.DOWNLOAD, PresenterText.EXPORT, DeskAction.EXPORT, panels::openExport),
                theme,
                keyed(Feather.SETTINGS, SettingsText.SETTINGS, DeskAction.SETTINGS, panels::openSettings),
                keyed(
                        Feather.HELP_CIRCLE,
                        PresenterText.HELP,
                        DeskAction.HELP,
                        () -> panels.openHelp(HelpPage.MANUAL)));
    }

    private void measure() {
        Styles.there(em, false);
        getChildren().add(em);
        widthProperty().subscribe(this::fit);
        em.fontProperty().subscribe(this::fit);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    private void fit() {
        BarSize now = BarSize.of(getWidth() / LetterSize.of(em.getFont()));
        if (getWidth() > 0) {
            round.fit(now.day(), now.controls());
            saved.setContentDisplay(now.saved() ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
            leave.setContentDisplay(now.words() ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
            Styles.there(theme, now.theme());
            List.of(closing, redo).forEach(rare -> Styles.there(rare, now.rare()));
        }
    }

    private Button leave(PresenterActions program) {
        Button back = Buttons.worded(Feather.ARROW_LEFT, desk.text(PresenterText.TO_LIBRARY), () -> {
            desk.flush();
            program.leave();
        });
        back.setId("leave");
        back.getStyleClass().add(Styles.FLAT);
        back.setMinWidth(USE_PREF_SIZE);
        return back;
    }

    private Button keyed(Feather picture, MessageKey words, DeskAction action, Runnable does) {
        return Buttons.keyed(Buttons.pictured(picture, desk.text(words), does), desk, action);
    }

    private VBox names() {
        title.getStyleClass().add(Styles.HEADING);
        people.getStyleClass().add(Styles.MUTED);
        VBox names = new VBox(title, people);
        names.getStyleClass().add(DeskStyles.NAMES);
        HBox.setHgrow(names, Priority.ALWAYS);
        return names;
    }

    private void show(DeskModel model) {
        Session session = model.session();
        String name = session.label().title();
        title.setText(name.isBlank() ? desk.text(PresenterText.UNTITLED) : name);
        String all =
                session.board().participants().stream().map(Participant::name).collect(Collectors.joining(", "));
        people.setText(desk.text(PresenterText.WITH, all));
        Tip.of(people).say(all);
        Styles.there(people, !all.isEmpty());
        undo.setDisable(!model.can(new Undo()));
        redo.setDisable(!model.can(new Redo()));
        Buttons.explain(undo, StepWords.undo(desk.texts(), session.history()));
        Buttons.explain(redo, StepWords.redo(desk.texts(), session.history()));
    }
}
