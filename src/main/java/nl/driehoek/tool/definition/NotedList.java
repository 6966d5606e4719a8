package nl.driehoek.tool.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.Participant;
import nl.driehoek.tool.pane.ToolHost;
import nl.driehoek.tool.pane.ToolPane;
import nl.driehoek.ui.text.Directions;
import nl.driehoek.ui.theme.Styles;

/** What everybody noted for themselves, to read while the group words its own. */
final class NotedList extends VBox {
    private static final String LIST = "definition-noted";
    private static final String NAME = "definition-name";

    private final ToolHost host;
    private final Label heading = new Label();
    private List<Noted> listed = List.of();

    private record Noted(String name, String words) {}

    NotedList(ToolHost host, Texts texts) {
        this.host = host;
        heading.setText(texts.get(DefinitionText.WORDINGS));
        heading.getStyleClass().add(Styles.STRONG);
        getStyleClass().add(LIST);
    }

    /** Takes over what the host has now. */
    void refresh() {
        List<Noted> noted = host.session().board().participants().stream()
                .flatMap(this::noted)
                .toList();
        if (!noted.equals(listed)) {
            listed = noted;
            List<Node> nodes = new ArrayList<>(List.of(heading));
            noted.forEach(one -> nodes.add(line(one)));
            getChildren().setAll(nodes);
        }
        Styles.there(this, !isEmpty());
    }

    /** Whether nobody noted anything. */
    boolean isEmpty() {
        return listed.isEmpty();
    }

    private Stream<Noted> noted(Participant who) {
        String words = host.text(who.id(), FieldKey.MAIN);
        return words.isEmpty() ? Stream.empty() : Stream.of(new Noted(who.name(), words));
    }

    private static HBox line(Noted noted) {
        Label name = ToolPane.label(noted.name(), NAME);
        name.getStyleClass().add(Styles.MUTED);
        Label words = Directions.follow(new Label(noted.words()));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(name, words);
    }
}
