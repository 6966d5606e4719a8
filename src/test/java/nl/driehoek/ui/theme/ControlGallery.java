package nl.driehoek.ui.theme;

import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import nl.driehoek.ui.card.MarkdownView;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** All kinds of controls in one window, to be looked at: {@code light|dark PERCENT}. */
public final class ControlGallery {
    public static void main(String[] args) {
        Fonts.load();
        Application.launch(Window.class, args);
    }

    /** The window. */
    public static final class Window extends Application {
        @Override
        public void start(Stage stage) {
            VBox left = new VBox(14, words(), buttons(), fields(), marks());
            VBox right = new VBox(14, list(), reading());
            HBox root = new HBox(24, left, right);
            root.setPadding(new javafx.geometry.Insets(24));
            Scene scene = new Scene(root, 1180, 860);
            ThemeManager themes = new ThemeManager(
                    ColourScheme.valueOf(getParameters().getRaw().getFirst().toUpperCase()));
            themes.scaleProperty().set(Integer.parseInt(getParameters().getRaw().get(1)));
            themes.style(scene);
            stage.setScene(scene);
            stage.show();
        }

        private static Node words() {
            return panel(
                    styled(new Label("1.1 Behoefte van ouders"), Styles.TITLE),
                    styled(new Label("Werkwijze"), Styles.HEADING),
                    styled(new Label("WIE DOET MEE"), Styles.CAPTION),
                    new Label("Gewone woorden"),
                    styled(new Label("Minder belangrijke woorden"), Styles.MUTED),
                    new Hyperlink("Een verwijzing"));
        }

        private static Node buttons() {
            Button icon = new Button("", new FontIcon(Feather.CORNER_UP_LEFT));
            ToggleButton on = new ToggleButton("Op de muur");
            on.setSelected(true);
            Button off = new Button("Kan nu niet");
            off.setDisable(true);
            return new FlowPane(
                    10,
                    10,
                    new Button("Gewoon"),
                    styled(new Button("Trek een kaart", new FontIcon(Feather.LAYERS)), Styles.ACTION),
                    styled(new Button("Zonder rand"), Styles.FLAT),
                    styled(icon, Styles.ICON),
                    styled(new Button("Gooi weg"), Styles.DANGER),
                    off,
                    new ToggleButton("Uit"),
                    on,
                    new MenuButton("Meer", null, new MenuItem("Een"), new MenuItem("Twee")));
        }

        private static Node fields() {
            CheckBox ticked = new CheckBox("Gekozen");
            ticked.setSelected(true);
            RadioButton radio = new RadioButton("Deze");
            radio.setSelected(true);
            ComboBox<String> combo = new ComboBox<>();
            combo.getItems().addAll("Nederlands", "English");
            combo.getSelectionModel().selectFirst();
            ChoiceBox<String> choice = new ChoiceBox<>();
            choice.getItems().addAll("Iedereen", "Sanne");
            choice.getSelectionModel().selectFirst();
            TextField prompt = new TextField();
            prompt.setPromptText("Naam of initialen");
            TextArea area = new TextArea("Een aantekening bij deze kaart");
            area.setPrefRowCount(3);
            return panel(
                    prompt,
                    new TextField("Ingevuld"),
                    area,
                    new FlowPane(12, 10, new CheckBox("Niet gekozen"), ticked, new RadioButton("Die"), radio),
                    new FlowPane(12, 10, combo, choice, new Slider(0, 10, 4)));
        }

        private static Node marks() {
            FlowPane marks = new FlowPane(10, 10);
            for (int theme = 0; theme < 4; theme++) {
                marks.getChildren().add(styled(new Label("Thema " + (theme + 1)), Styles.CHIP, Styles.accent(theme)));
            }
            marks.getChildren().add(styled(new Label("Op de muur", new FontIcon(Feather.MONITOR)), Styles.LIVE));
            return new VBox(
                    10,
                    marks,
                    notice("Opgeslagen", Feather.CHECK, Styles.NOTICE_SUCCESS),
                    notice("Een kaart is niet te lezen", Feather.ALERT_TRIANGLE, Styles.NOTICE_WARNING),
                    notice("Opslaan lukt nu niet", Feather.ALERT_OCTAGON, Styles.NOTICE_DANGER));
        }

        private static Node notice(String text, Feather icon, String style) {
            return styled(new HBox(new FontIcon(icon), new Label(text)), Styles.NOTICE, style);
        }

        private static Node list() {
            ListView<String> list = new ListView<>();
            list.getItems()
                    .addAll("1.1 Behoefte van ouders", "1.2 Wat is ouderbetrokkenheid?", "1.3 Thuisbetrokkenheid");
            list.getSelectionModel().select(1);
            list.setPrefHeight(160);
            TitledPane titled = new TitledPane("Doelen", new Label("Je weet wat ouders nodig hebben."));
            TabPane tabs = new TabPane(new Tab("Kaart", new Label("Een")), new Tab("Notities", new Label("Twee")));
            return new VBox(12, list, titled, tabs);
        }

        private static Node reading() {
            MarkdownView text = new MarkdownView(address -> {});
            text.setMarkdown("""
                    ### Waarom vragen?

                    Ouders weten het **zelf** het best, maar je hoort het *alleen* als je het vraagt (De Vries, 2013).

                    1. Vraag het kort, met `vijf` vragen.
                    2. Vertel waarom. Lees [hier hoe](https://example.org) je dat doet op een manier die past.

                    > Wie vraagt, die leert.

                    - een lijst
                    - nog een punt
                    """);
            ScrollPane pane = new ScrollPane(text);
            pane.setFitToWidth(true);
            pane.setPrefHeight(330);
            return pane;
        }

        private static VBox panel(Node... nodes) {
            return styled(new VBox(10, nodes), Styles.PANEL);
        }

        private static <T extends Node> T styled(T node, String... classes) {
            node.getStyleClass().addAll(classes);
            return node;
        }
    }
}
