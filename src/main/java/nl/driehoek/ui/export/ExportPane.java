package nl.driehoek.ui.export;

import java.time.Duration;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.driehoek.i18n.ExportChoiceText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.help.HelpTopic;
import nl.driehoek.i18n.paper.PaperText;
import nl.driehoek.ui.theme.Banner;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.WhileShown;
import nl.driehoek.ui.topic.HelpTopics;

/**
 * The sheet for a document: what can be chosen, what comes of it, and what to do with it.
 *
 * @param <C> what can be chosen about it
 */
public final class ExportPane<C> extends BorderPane {
    /** How long a choice rests before its preview is made. */
    public static final Duration REST = Duration.ofMillis(350);

    private final ObjectProperty<C> choice;
    private final ExportActions<C> actions;
    private final Later later;
    private final Texts texts;
    private final Node choices;
    private final ScrollPane left;
    private final PreviewPane preview;
    private final Banner banner = Banner.lasting();
    private final Button save;
    private final Button print;
    private final Button stop;
    private final Button close;
    private final ProgressBar bar = new ProgressBar();

    /**
     * With what was chosen last.
     *
     * @param choice what is chosen now
     * @param choices the controls that show it and change it
     * @param later waits before a preview is made
     */
    public ExportPane(ObjectProperty<C> choice, Node choices, ExportActions<C> actions, Later later, Texts texts) {
        this.choice = choice;
        this.actions = actions;
        this.later = later;
        this.texts = texts;
        this.choices = choices;
        left = new ScrollPane(choices);
        preview = new PreviewPane(texts);
        save = button(texts.get(ExportChoiceText.SAVE), () -> actions.save(choice.get(), new Working()));
        print = button(texts.get(ExportChoiceText.PRINT), this::lookForPrinters);
        stop = button(texts.get(ExportChoiceText.STOP), actions::stop);
        close = button(texts.get(ExportChoiceText.CLOSE), actions::close);
        compose();
        WhileShown.of(choice, this).subscribe(this::changed);
        working(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Puts the keyboard on the format. */
    @Override
    public void requestFocus() {
        applyCss();
        layout(); // before that, nothing in what scrolls is in the window
        choices.requestFocus();
    }

    private void compose() {
        HelpTopics.about(this, HelpTopic.DOCUMENT);
        getStyleClass().add(ExportStyles.WINDOW);
        getStylesheets().add(Styles.class.getResource("export.css").toExternalForm());
        left.setFitToWidth(true);
        left.getStyleClass().add(ExportStyles.CHOICES);
        save.getStyleClass().add(Styles.ACTION);
        save.setDefaultButton(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(bar, stop, gap, close, print, save);
        foot.getStyleClass().add(ExportStyles.FOOT);
        setLeft(left);
        setCenter(preview);
        setBottom(new VBox(banner, foot));
    }

    private static Button button(String words, Runnable does) {
        Button button = new Button(words);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> does.run());
        return button;
    }

    private void changed(C now) {
        banner.clear();
        preview.busy(true);
        later.run(REST, () -> actions.preview(now, preview::show, preview::failed));
        Styles.there(print, actions.isPrintable(now));
    }

    private void lookForPrinters() {
        banner.show(Banner.Tone.BUSY, texts.get(PaperText.LOOKING));
        print.setDisable(true);
        actions.printers(found -> {
            print.setDisable(false);
            banner.clear(texts.get(PaperText.LOOKING));
            if (print.isVisible()) { // else something was chosen meanwhile that is not for a printer
                found(found);
            }
        });
    }

    private void found(List<String> printers) {
        if (printers.isEmpty()) {
            banner.show(Banner.Tone.WARNING, texts.get(PaperText.NO_PRINTER));
        } else {
            choosePrinter(printers);
        }
    }

    private void choosePrinter(List<String> found) {
        PrinterPane pane = new PrinterPane(
                found, texts, wish -> actions.print(choice.get(), wish, new Working()), this::chooseAgain);
        choosing(pane);
        pane.requestFocus();
    }

    private void chooseAgain() {
        choosing(choices);
        choices.requestFocus();
    }

    private void choosing(Node what) {
        left.setContent(what);
        Styles.there(save, what == choices);
        Styles.there(print, what == choices);
        applyCss();
        layout();
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            if (stop.isVisible()) {
                actions.stop();
            } else if (left.getContent() != choices) {
                chooseAgain();
            } else {
                actions.close();
            }
        } else if (key.getCode() == KeyCode.ENTER && save.isVisible() && !(key.getTarget() instanceof Button)) {
            key.consume(); // what is chosen is chosen already, so Enter goes on from here
            save.fire();
        }
    }

    private void working(boolean so) {
        Styles.there(bar, so);
        Styles.there(stop, so);
        left.setDisable(so);
        save.setDisable(so);
        print.setDisable(so);
        close.setDisable(so);
    }

    /** Waits a while before it does something; what waited before is then not done. */
    @FunctionalInterface
    public interface Later {
        /** Does this after that long, on the FX thread. */
        void run(Duration after, Runnable what);
    }

    private final class Working implements ExportActions.Follow {
        @Override
        public void at(double part) {
            banner.clear();
            working(true);
            bar.setProgress(part);
        }

        @Override
        public void stopped() {
            working(false);
        }

        @Override
        public void done(String what) {
            working(false);
            chooseAgain();
            banner.show(Banner.Tone.SUCCESS, what);
        }

        @Override
        public void failed(String why) {
            working(false);
            banner.show(Banner.Tone.DANGER, why);
        }
    }
}
