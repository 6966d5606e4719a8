package nl.driehoek.tool.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.Library;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.SessionCommand.WriteField;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.store.deckfile.DeckReader;
import nl.driehoek.store.deckfile.ProgramDeck;
import nl.driehoek.tool.pane.ToolHost;
import nl.driehoek.tool.pane.ToolPane;
import nl.driehoek.ui.settings.Settings;
import nl.driehoek.ui.theme.Styles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Whatever can have the focus in the pane of any tool has a name of its own and is large enough to press, in both languages; also where there is little room. */
class PanesTest {
    private static final int LEAST_SIZE = 24;
    private static final double NARROW = 400; // beside the table and what is written in a window of 1024 by 768
    private static final int CARDS_OF_A_WAY = 2;
    private static final int VISION_STEPS = 8;
    private static final Set<String> ALONE = Set.of("form", "checklist", "actions", "definition");
    private static final List<String> FIELDS = List.of(
            FieldKey.MAIN,
            "core.1",
            "core.2",
            "sentence.1",
            "sentence.2",
            "sentence-borrowed.1",
            "vision",
            "text",
            "version.1",
            "version.2",
            "word",
            "point.1.what",
            "talk.1",
            "what.1",
            "what.2",
            "said.1");

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    static Stream<Edition> decks() {
        Path base = Path.of(System.getProperty("driehoek.basedir", "."));
        Path ofTests = base.resolve("src/test/resources/decks");
        Stream<Path> kit = Stream.of("ouderbetrokkenheid.nl.json", "ouderbetrokkenheid.en.json")
                .map(base.resolve("decks")::resolve);
        Stream<Path> others = Stream.of("uitje.nl.json", "hoeken.nl.json", "woorden.nl.json", "buurtvisie.nl.json")
                .map(ofTests::resolve);
        return Stream.concat(
                Stream.concat(kit, others)
                        .map(file -> new DeckReader().read(file).edition().orElseThrow()),
                ProgramDeck.editions().stream());
    }

    @ParameterizedTest
    @MethodSource("decks")
    void everythingHasANameAndIsLargeEnough(Edition deck) throws Exception {
        List<String> wrong = WaitForAsyncUtils.asyncFx(() -> walk(deck)).get(60, TimeUnit.SECONDS);
        assertThat(wrong).isEmpty();
    }

    /** Where nobody takes part yet, no pane counts those who are not there; it says what to do. */
    @ParameterizedTest
    @MethodSource("decks")
    void nobodyIsNotCounted(Edition deck) throws Exception {
        assertThat(words(deck, _ -> true, PanesTest::said)).noneMatch(words -> words.matches(".*\\b0 (van|of) 0\\b.*"));
    }

    /** A name that is not there takes no room either, so that what is left of a list stands below its heading. */
    @ParameterizedTest
    @MethodSource("decks")
    void aListHasNoEmptyNames(Edition deck) throws Exception {
        assertThat(words(deck, "checklist"::equals, PanesTest::said)).doesNotContain("");
    }

    /** Who works at a card alone reads nothing of a screen that others would see. */
    @ParameterizedTest
    @MethodSource("decks")
    void whoIsAloneIsOfferedNoScreen(Edition deck) throws Exception {
        assertThat(words(deck, ALONE::contains, PanesTest::saidAlone))
                .noneMatch(words -> words.matches("(?s).*\\b(scherm|groep|screen|group's|group)\\b.*"));
    }

    /** Else the two before this could not fail. */
    @Test
    void thereIsSomethingToReadThere() throws Exception {
        List<String> lists = new ArrayList<>();
        List<String> alone = new ArrayList<>();
        for (Edition deck : decks().toList()) {
            lists.addAll(words(deck, "checklist"::equals, PanesTest::said));
            alone.addAll(words(deck, ALONE::contains, PanesTest::saidAlone));
        }
        assertThat(lists).isNotEmpty();
        assertThat(alone).isNotEmpty();
    }

    /** What the panes of these ways of working say, on all cards of a deck. */
    private static List<String> words(Edition deck, Predicate<String> ways, Said said) throws Exception {
        Library library = new Library(List.of(deck));
        return WaitForAsyncUtils.asyncFx(() -> deck.deck()
                        .cards()
                        .flatMap(card -> Tools.of(card).stream()
                                .filter(tool -> ways.test(tool.rules().way()))
                                .flatMap(tool ->
                                        said.of(tool, library, deck.deck().ref(card))))
                        .toList())
                .get(60, TimeUnit.SECONDS);
    }

    /** Makes the pane of a tool and reads it. */
    private interface Said {
        Stream<String> of(Tools.Entry tool, Library library, CardRef card);
    }

    private static Stream<String> saidAlone(Tools.Entry tool, Library library, CardRef card) {
        Texts texts = new Texts(
                Language.closestTo(library.editions().getFirst().deck().info().language()));
        ToolHost host = new PlayedHost(library, card, "Ik") {
            @Override
            public boolean isAlone() {
                return true;
            }
        };
        FIELDS.forEach(field -> host.type(FieldKey.GROUP, field, field));
        ToolPane pane = tool.pane().apply(host, texts);
        new Scene(pane);
        pane.lookupAll(".toggle-button").forEach(Walk::press);
        Stream<String> labels = pane.lookupAll("*").stream()
                .filter(node -> node instanceof Labeled && isSeen(node))
                .map(node -> ((Labeled) node).getText());
        Stream<String> prompts =
                pane.lookupAll(".text-input").stream().map(node -> ((TextInputControl) node).getPromptText());
        return Stream.concat(labels, prompts).filter(Objects::nonNull);
    }

    private static Stream<String> said(Tools.Entry tool, Library library, CardRef card) {
        Texts texts = new Texts(
                Language.closestTo(library.editions().getFirst().deck().info().language()));
        ToolPane pane = tool.pane().apply(new PlayedHost(library, card), texts);
        new Scene(pane);
        return pane.lookupAll(".label").stream().filter(PanesTest::isSeen).map(label -> ((Label) label).getText());
    }

    private static boolean isSeen(Node node) {
        return Stream.iterate(node, at -> at != null, Node::getParent).allMatch(Node::isVisible);
    }

    private static List<String> walk(Edition edition) {
        Library library = new Library(List.of(edition));
        Map<String, Integer> seen = new HashMap<>();
        List<String> wrong = new ArrayList<>();
        edition.deck()
                .cards()
                .forEach(card -> Tools.of(card).forEach(tool -> {
                    if (seen.merge(tool.rules().way(), 1, Integer::sum) <= CARDS_OF_A_WAY) {
                        new Walk(library, edition.deck().ref(card), tool).through(wrong);
                    }
                }));
        assertThat(seen).isNotEmpty();
        return wrong;
    }

    /** One tool at one card, empty at first and then with all that can be written. */
    private static final class Walk {
        private final Tools.Entry tool;
        private final PlayedHost host;
        private final Texts texts;

        Walk(Library library, CardRef card, Tools.Entry tool) {
            this.tool = tool;
            this.host = new PlayedHost(library, card, "Anna", "Łukasz", "王");
            this.texts = new Texts(Language.closestTo(
                    library.editions().getFirst().deck().info().language()));
        }

        void through(List<String> wrong) {
            look(wrong);
            for (String by : List.of(FieldKey.GROUP, "p1", "p2")) {
                FIELDS.forEach(field -> host.type(by, field, "groen " + by + field));
            }
            look(wrong);
            for (int step = 1; step <= VISION_STEPS && tool.rules().way().equals("vision"); step++) {
                Optional<FieldValue> at = Optional.of(new FieldValue.Number(step));
                host.perform(List.of(new WriteField(host.key(FieldKey.GROUP, "vision-step"), at)));
                look(wrong);
            }
        }

        private void look(List<String> wrong) {
            ToolPane pane = tool.pane().apply(host, texts);
            pane.getStyleClass().add("tool-pane");
            pane.getStylesheets().add(Styles.class.getResource("tool.css").toExternalForm());
            VBox sheet = new VBox(pane);
            pane.toolbar().ifPresent(bar -> sheet.getChildren().addFirst(bar));
            Scene scene = new Scene(sheet, 900, 4000);
            new Settings(Map.of(), false).desk().style(scene);
            lay(scene);
            pane.lookupAll(".toggle-button").forEach(Walk::press);
            pane.refresh();
            lay(scene);
            Set<String> names = new HashSet<>();
            focusable(sheet).forEach(node -> check(node, names, wrong));
            sheet.resize(NARROW, sheet.getHeight());
            sheet.layout();
            sheet.layout();
            focusable(sheet).forEach(node -> checkInside(node, wrong));
        }

        private void checkInside(Node node, List<String> wrong) {
            double right = node.localToScene(node.getLayoutBounds()).getMaxX();
            if (right > NARROW + 1) {
                wrong.add("ends at " + right + " of " + NARROW + ": "
                        + tool.rules().way() + " " + name(node));
            }
        }

        private static void lay(Scene scene) {
            for (int pass = 0; pass < 2; pass++) { // a text that wraps asks for its height after the first
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            }
        }

        private static void press(Node node) {
            if (node instanceof ToggleButton button && !button.isDisabled() && !button.isSelected()) {
                button.fire();
            }
        }

        private static Stream<Node> focusable(Node node) {
            if (!node.isVisible() || !node.isManaged()) {
                return Stream.empty();
            }
            Stream<Node> own = node.isFocusTraversable() ? Stream.of(node) : Stream.empty();
            return node instanceof Parent parent && !(node instanceof ScrollPane)
                    ? Stream.concat(
                            own, parent.getChildrenUnmodifiable().stream().flatMap(Walk::focusable))
                    : own;
        }

        private void check(Node node, Set<String> names, List<String> wrong) {
            String name = name(node);
            String what =
                    tool.rules().way() + " " + node.getClass().getSimpleName() + node.getStyleClass() + " " + name;
            Bounds size = node.getLayoutBounds();
            if (name.isBlank()) {
                wrong.add("has no name: " + what);
            } else if (!names.add(name)) {
                wrong.add("has the name of another: " + what);
            }
            if (size.getWidth() < LEAST_SIZE || size.getHeight() < LEAST_SIZE) {
                wrong.add("is " + size.getWidth() + "x" + size.getHeight() + ": " + what);
            }
        }

        private static String name(Node node) {
            String words = node instanceof Labeled label && label.getText() != null ? label.getText() : "";
            String labelled = node.getScene().getRoot().lookupAll(".label").stream()
                    .filter(each -> each instanceof Label label && label.getLabelFor() == node)
                    .map(each -> ((Label) each).getText())
                    .findFirst()
                    .orElse(words);
            return node.getAccessibleText() == null ? labelled : node.getAccessibleText();
        }
    }
}
