package nl.driehoek.ui.library.parts;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.Tip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes the small things that the library shows everywhere, all alike. */
public final class Parts {
    private Parts() {}

    /** Words that go on below where a line is full. */
    public static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        return label;
    }

    /** Words of which none is left out where there is little room. */
    public static Label whole(String text, String... styles) {
        Label label = label(text, styles);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** A button that is never narrower than its words. */
    public static Button button(String text, Runnable action, String... styles) {
        Button button = new Button(text);
        button.getStyleClass().addAll(styles);
        button.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** A button with a picture alone, whose name is spoken, and shown when the pointer rests on it. */
    public static Button iconButton(Feather icon, String name, Runnable action) {
        Button button = button(null, action, Styles.FLAT, Styles.ICON);
        button.setGraphic(new FontIcon(icon));
        button.setAccessibleText(name);
        Tip.of(button).say(name);
        return button;
    }

    /** A way back to where one came from. */
    public static Button backButton(String name, Runnable action) {
        Button button = button(name, action, Styles.FLAT, "back");
        button.setGraphic(new FontIcon(Feather.ARROW_LEFT));
        return button;
    }

    /** Children in a row, one of which takes the room that is left. */
    public static HBox row(Region wide, String style, Node... children) {
        wide.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(wide, Priority.ALWAYS);
        HBox row = new HBox(children);
        row.getStyleClass().add(style);
        return row;
    }

    /** Buttons in as many lines as needed, none of them wider than the page; its words are cut where it would be. */
    public static FlowPane flow(String style, List<Button> buttons) {
        FlowPane flow = new FlowPane();
        flow.getStyleClass().add(style);
        flow.getChildren().setAll(buttons);
        flow.setMinWidth(0);
        for (Button button : buttons) {
            button.setMinWidth(0);
            button.maxWidthProperty().bind(flow.widthProperty());
        }
        return flow;
    }

    /** A part with its heading. */
    public static VBox part(String heading, Node content) {
        VBox part = new VBox(label(heading, Styles.HEADING), content);
        part.getStyleClass().add("part");
        return part;
    }

    /** A page in the middle of its place, where that is wider than the page may be. */
    public static VBox centred(Region page) {
        VBox place = new VBox(page);
        place.setAlignment(Pos.TOP_CENTER);
        return place;
    }

    /** Empty space that takes the room that is left. */
    public static Region filler() {
        Region filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        VBox.setVgrow(filler, Priority.ALWAYS);
        return filler;
    }
}
