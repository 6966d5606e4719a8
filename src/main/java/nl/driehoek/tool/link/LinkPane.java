package nl.driehoek.tool.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.Link;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.board.Shown;
import nl.driehoek.tool.pane.ToolHost;
import nl.driehoek.tool.pane.ToolPane;
import nl.driehoek.ui.theme.Styles;

/** The links of a card, one of which is chosen for the wall; the wall follows while a link stands there. */
public final class LinkPane extends ToolPane {
    private final LinkTool rules;
    private final ToolHost host;
    private final Texts texts;
    private final List<Link> links;
    private final List<RadioButton> choices = new ArrayList<>();
    private final Label copied = new Label();

    /** The links of a card and its set. */
    public LinkPane(Card card, ToolHost host, Texts texts) {
        this.rules = new LinkTool(card);
        this.host = host;
        this.texts = texts;
        this.links = host.library().deckOf(host.card()).map(rules::links).orElse(List.of());
        getStylesheets().add(Styles.class.getResource("link.css").toExternalForm());
        getStyleClass().add("link-pane");
        getChildren().add(label(texts.get(LinkText.WHICH), Styles.HEADING));
        ToggleGroup group = new ToggleGroup();
        links.forEach(link -> getChildren().add(choice(link, group)));
        group.selectToggle(choices.getFirst());
        group.selectedToggleProperty().subscribe(toggle -> chosen(toggle));
        getChildren().addAll(copy(), copied);
        refresh();
    }

    @Override
    public void refresh() {
        shown().filter(at -> at < choices.size())
                .ifPresent(at -> choices.get(at).setSelected(true));
    }

    @Override
    public void focusFirst() {
        choices.get(chosen()).requestFocus();
    }

    @Override
    public Shown toShow(String by) {
        return rules.work(chosen());
    }

    private VBox choice(Link link, ToggleGroup group) {
        RadioButton button = new RadioButton(link.title());
        button.setWrapText(true);
        button.setToggleGroup(group);
        button.setAccessibleHelp(link.url());
        choices.add(button);
        VBox box = new VBox(button, label(link.url(), Styles.MUTED));
        box.getStyleClass().add("link-choice");
        return box;
    }

    private Button copy() {
        Button copy = new Button(texts.get(LinkText.COPY));
        copy.setOnAction(_ -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(links.get(chosen()).url());
            Clipboard.getSystemClipboard().setContent(content);
            copied.setText(texts.get(LinkText.COPIED));
        });
        return copy;
    }

    private void chosen(Object toggle) {
        copied.setText("");
        boolean other = shown().filter(at -> at != chosen()).isPresent();
        if (toggle != null && other) {
            host.show(rules.work(chosen()));
        }
    }

    private int chosen() {
        return Math.max(
                0,
                choices.indexOf(choices.stream()
                        .filter(RadioButton::isSelected)
                        .findFirst()
                        .orElse(null)));
    }

    private Optional<Integer> shown() {
        return host.shown(rules.way()).map(LinkTool::link);
    }
}
