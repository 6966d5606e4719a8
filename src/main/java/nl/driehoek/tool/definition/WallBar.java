package nl.driehoek.tool.definition;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import nl.driehoek.deck.way.Way;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.board.Shown;
import nl.driehoek.tool.definition.DefinitionView.What;
import nl.driehoek.tool.pane.ToolHost;
import nl.driehoek.ui.theme.Styles;

/** What of the work at a definition the room sees: what everybody wrote, or the group's own, with the deck's beside it or not. */
final class WallBar extends FlowPane {
    private static final String BAR = "definition-bar";

    private final ToolHost host;
    private final ToggleButton wordings = new ToggleButton();
    private final ToggleButton text = new ToggleButton();
    private final CheckBox kit = new CheckBox();
    private final CheckBox named = new CheckBox();

    /**
     * Nothing is shown.
     *
     * @param hasKit whether there is a definition of the deck's to turn over
     */
    WallBar(boolean hasKit, ToolHost host, Texts texts) {
        this.host = host;
        label(wordings, DefinitionText.WORDINGS, texts);
        label(text, DefinitionText.OURS, texts);
        kit.setText(texts.get(DefinitionText.KIT));
        named.setText(texts.get(DefinitionText.NAMED));
        wordings.setOnAction(_ -> show(wordings.isSelected(), wordings()));
        text.setOnAction(_ -> show(text.isSelected(), text()));
        kit.setOnAction(_ -> again());
        named.setOnAction(_ -> again());
        Styles.there(kit, hasKit);
        getStyleClass().add(BAR);
        getChildren().addAll(new Label(texts.get(DefinitionText.ON_WALL)), wordings, text, kit, named);
    }

    private static void label(ToggleButton button, DefinitionText words, Texts texts) {
        button.setText(texts.get(words));
        button.setAccessibleText(texts.get(DefinitionText.ON_WALL) + " " + texts.get(words));
    }

    /** Takes over what the room sees now. */
    void refresh() {
        boolean ours = host.shown() instanceof Shown.Work work && work.way().equals(Way.Kind.DEFINITION.word());
        if (ours && host.shown() instanceof Shown.Work work) {
            DefinitionView view = DefinitionView.of(work.view());
            kit.setSelected(view.kit());
            wordings.setSelected(view.what() == What.WORDINGS);
            text.setSelected(view.what() == What.TEXT);
        } else {
            kit.setSelected(false);
            wordings.setSelected(false);
            text.setSelected(false);
        }
    }

    /** What everybody wrote, as it is to be shown. */
    Shown.Work wordings() {
        return DefinitionView.wordings(host.session(), host.card(), kit.isSelected(), named.isSelected());
    }

    /** The group's own, as it is to be shown. */
    Shown.Work text() {
        return DefinitionView.text(kit.isSelected());
    }

    private void show(boolean on, Shown.Work work) {
        if (on) {
            host.show(work);
        } else {
            host.hide();
        }
    }

    /** With the deck's definition beside what is shown, or with names, or without. */
    private void again() {
        if (wordings.isSelected()) {
            host.show(wordings());
        } else if (text.isSelected()) {
            host.show(text());
        }
    }
}
