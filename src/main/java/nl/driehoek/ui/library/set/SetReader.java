package nl.driehoek.ui.library.set;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.driehoek.deck.CardGuide;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Guide;
import nl.driehoek.i18n.GuideText;
import nl.driehoek.i18n.LibraryText;
import nl.driehoek.i18n.MessageKey;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ui.card.GuideWords;
import nl.driehoek.ui.card.MarkdownView;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.library.parts.TileGrid;
import nl.driehoek.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A set from within: its cards to choose, and goals, method and background to read; Esc goes back. */
public final class SetReader extends VBox {
    private static final int COLUMNS = 2;

    private final Texts texts;
    private final Consumer<String> openLink;
    private final Button back;
    private final HBox head;

    /**
     * Shows this set.
     *
     * @param cards its cards
     * @param openLink is given the address of a link that the reader follows
     * @param leave is run when the reader has seen enough
     */
    public SetReader(CardSet set, CardChooser cards, Texts texts, Consumer<String> openLink, Runnable leave) {
        this.texts = texts;
        this.openLink = openLink;
        back = Parts.backButton(texts.get(LibraryText.BACK_TO_SETS), leave);
        getStyleClass().add("set-reader");
        head = new HBox(back);
        getChildren().setAll(head, Parts.label(set.caption(), Styles.TITLE), columns(set, cards));
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                leave.run();
                key.consume();
            }
        });
    }

    /** Has a button to print the set beside the way back. */
    void offer(String name, Runnable print) {
        head.getChildren().addAll(Parts.filler(), Parts.iconButton(Feather.PRINTER, name, print));
    }

    /** Puts the keyboard at the way back, above all that can be read. */
    public void focus() {
        back.requestFocus();
    }

    private TileGrid columns(CardSet set, CardChooser cards) {
        TileGrid columns = new TileGrid(COLUMNS);
        VBox first = Parts.part(texts.get(LibraryText.CARDS_OF_SET), cards);
        first.getStyleClass().add("column");
        columns.getChildren().add(first);
        if (!set.guide().equals(Guide.NONE)) {
            columns.getChildren().add(guide(set.guide()));
        }
        return columns;
    }

    private VBox guide(Guide guide) {
        VBox all = new VBox();
        all.getStyleClass().addAll("column", "guide");
        GuideWords words = new GuideWords(texts, guide, CardGuide.NONE);
        if (!words.practical().isEmpty()) {
            all.getChildren().add(Parts.label(words.practical(), Styles.MUTED));
        }
        add(all, GuideText.SUMMARY, words.summary());
        add(all, LibraryText.GOALS, bullets(guide.goals()));
        add(all, LibraryText.METHOD, guide.method());
        add(all, LibraryText.BACKGROUND, guide.background());
        add(all, LibraryText.SOURCES, bullets(guide.reading().sources()));
        if (!guide.reading().links().isEmpty()) {
            all.getChildren().add(Parts.part(texts.get(LibraryText.LINKS), links(guide)));
        }
        return all;
    }

    private void add(VBox all, MessageKey heading, String markdown) {
        if (!markdown.isBlank()) {
            MarkdownView view = new MarkdownView(openLink);
            view.setMarkdown(markdown);
            all.getChildren().add(Parts.part(texts.get(heading), view));
        }
    }

    private VBox links(Guide guide) {
        VBox links = new VBox();
        guide.reading().links().forEach(link -> {
            Hyperlink one = new Hyperlink(link.title(), new FontIcon(Feather.EXTERNAL_LINK));
            one.setWrapText(true);
            one.setOnAction(_ -> openLink.accept(link.url()));
            links.getChildren().add(one);
        });
        return links;
    }

    private static String bullets(List<String> lines) {
        return lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
    }
}
