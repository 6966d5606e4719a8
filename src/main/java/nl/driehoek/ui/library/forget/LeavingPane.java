package nl.driehoek.ui.library.forget;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.forget.ForgetText;
import nl.driehoek.i18n.help.HelpTopic;
import nl.driehoek.session.board.Participant;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.topic.HelpTopics;

/** The participants of a session, to choose the one who is to go out of it. */
public final class LeavingPane extends VBox {
    private final VBox list;

    /**
     * Of these participants.
     *
     * @param chosen is given the one who is to go
     */
    public LeavingPane(Texts texts, List<Participant> people, Consumer<Participant> chosen) {
        list = new VBox(people.stream()
                .map(who -> Parts.button(who.name(), () -> chosen.accept(who)))
                .toArray(Node[]::new));
        list.getStyleClass().add("forget-list");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        HelpTopics.about(this, HelpTopic.FORGET);
        getStyleClass().add("forget-pane");
        ForgetText words = people.isEmpty() ? ForgetText.REMOVE_NOBODY : ForgetText.REMOVE_ASK_WHO;
        getChildren().setAll(Parts.whole(texts.get(words)), scroll);
    }

    @Override
    public void requestFocus() {
        applyCss(); // what scrolls is in the window from then on
        list.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
    }
}
