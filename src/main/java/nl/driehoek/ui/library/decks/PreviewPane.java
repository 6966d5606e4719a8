package nl.driehoek.ui.library.decks;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.driehoek.control.decks.How;
import nl.driehoek.control.decks.Looked;
import nl.driehoek.control.decks.Looked.Standing;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Edition;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.decks.OwnDeckText;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.Styles;

/** What is in a deck that somebody may add, and what can be done with it. */
final class PreviewPane extends VBox {
    private static final int SETS = 8;

    private final Texts texts;
    private final DeckWords words;
    private final Consumer<How> add;
    private final FlowPane buttons = new FlowPane();

    /**
     * Of a deck in a file.
     *
     * @param add is given how somebody wants it added
     * @param leave is called where somebody does not want it
     */
    PreviewPane(Looked.OfDeck looked, Texts texts, Consumer<How> add, Runnable leave) {
        this.texts = texts;
        this.words = new DeckWords(texts);
        this.add = add;
        getStyleClass().add("deck-preview");
        buttons.getStyleClass().add("deck-buttons");
        prepareButtons(looked.standing(), leave);
        getChildren()
                .setAll(
                        Parts.whole(looked.deck().info().title(), Styles.HEADING),
                        Parts.whole(String.valueOf(looked.file().getFileName()), Styles.MUTED),
                        Parts.whole(standing(looked), Styles.STRONG),
                        buttons,
                        Parts.whole(facts(looked)),
                        sets(looked.deck().sets()));
        warn(looked);
    }

    /** The keyboard goes to the first of what can be done. */
    @Override
    public void requestFocus() {
        buttons.getChildren().getFirst().requestFocus();
    }

    private String facts(Looked.OfDeck looked) {
        List<Deck> decks = looked.editions().stream().map(Edition::deck).toList();
        return String.join(
                "\n",
                words.facts(looked.deck()),
                texts.get(OwnDeckText.LANGUAGES, words.languages(decks)),
                texts.get(OwnDeckText.PICTURES, looked.pictures()));
    }

    private Node sets(List<CardSet> sets) {
        VBox lines = new VBox();
        sets.stream().limit(SETS).forEach(set -> lines.getChildren().add(Parts.whole("• " + set.title())));
        if (sets.size() > SETS) {
            lines.getChildren().add(Parts.whole(texts.get(OwnDeckText.MORE, sets.size() - SETS), Styles.MUTED));
        }
        return Parts.part(texts.get(OwnDeckText.SETS), lines);
    }

    private void warn(Looked.OfDeck looked) {
        if (!looked.warnings().isEmpty()) {
            VBox lines = new VBox();
            words.lines(looked.warnings()).forEach(line -> lines.getChildren().add(Parts.whole(line, Styles.MUTED)));
            getChildren().add(Parts.part(texts.get(OwnDeckText.WARNINGS), lines));
        }
    }

    private String standing(Looked.OfDeck looked) {
        String title = looked.present().map(Deck::info).map(Deck.Info::title).orElse("");
        String version =
                looked.present().map(Deck::info).map(Deck.Info::version).orElse("");
        return switch (looked.standing()) {
            case NEW -> texts.get(OwnDeckText.NEW);
            case THERE -> texts.get(OwnDeckText.THERE);
            case OTHER -> texts.get(OwnDeckText.OTHER, title, version) + missing(looked);
            case BEHIND -> texts.get(OwnDeckText.BEHIND, title, version);
        };
    }

    private String missing(Looked.OfDeck looked) {
        return looked.missing() == 0 ? "" : ' ' + texts.get(OwnDeckText.MISSING, looked.missing());
    }

    private void prepareButtons(Standing standing, Runnable leave) {
        switch (standing) {
            case NEW -> offer(OwnDeckText.ADD, How.IN_PLACE);
            case OTHER -> {
                offer(OwnDeckText.UPDATE, How.IN_PLACE);
                offer(OwnDeckText.BOTH, How.BESIDE);
            }
            case BEHIND, THERE -> offer(OwnDeckText.BOTH, How.BESIDE);
        }
        buttons.getChildren().add(button(OwnDeckText.LEAVE, leave));
        Button wanted = (Button) buttons.getChildren().get(standing == Standing.THERE ? 1 : 0);
        wanted.getStyleClass().add(Styles.ACTION);
        wanted.toBack();
    }

    private void offer(OwnDeckText words, How how) {
        buttons.getChildren().add(button(words, () -> add.accept(how)));
    }

    private Button button(OwnDeckText words, Runnable action) {
        Button button = Parts.button(texts.get(words), action);
        button.setId("deck-" + words.key());
        return button;
    }
}
