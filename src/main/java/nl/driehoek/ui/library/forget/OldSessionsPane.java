package nl.driehoek.ui.library.forget;

import java.time.ZoneId;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.forget.ForgetText;
import nl.driehoek.session.SessionSummary;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.Styles;

/** The sessions that are older than somebody wants them kept, all of them, to delete now or later. */
public final class OldSessionsPane extends VBox {
    private final ScrollPane scroll;

    /**
     * With these sessions.
     *
     * @param delete is run when they are to go
     * @param later is run when not now
     */
    public OldSessionsPane(Texts texts, int months, List<SessionSummary> old, Runnable delete, Runnable later) {
        ForgetWords words = new ForgetWords(texts);
        VBox list = new VBox(old.stream()
                .map(session -> Parts.label(texts.get(
                        ForgetText.OLD_ONE,
                        words.title(session),
                        texts.moment(session.changedAt(), ZoneId.systemDefault()))))
                .toArray(Node[]::new));
        list.getStyleClass().add("forget-list");
        scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button yes = Parts.button(texts.get(ForgetText.OLD_YES), delete, Styles.ACTION);
        yes.setId("delete-old");
        HBox answers = new HBox(yes, Parts.button(texts.get(ForgetText.LATER), later));
        answers.getStyleClass().add("answers");
        getStyleClass().add("forget-pane");
        getChildren().setAll(Parts.whole(texts.get(ForgetText.OLD_ASK, months)), scroll, answers);
    }

    /** To read first: Enter does nothing yet. */
    @Override
    public void requestFocus() {
        scroll.requestFocus();
    }
}
