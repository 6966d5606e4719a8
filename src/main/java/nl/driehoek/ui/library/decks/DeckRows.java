package nl.driehoek.ui.library.decks;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.driehoek.control.decks.OwnFile;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.DeckProblem;
import nl.driehoek.deck.DeckProblem.Severity;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.decks.OwnDeckText;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.Styles;

/** The files in the user's own folder with their problems beside them, and the decks in the library. */
final class DeckRows extends VBox {
    private final Texts texts;
    private final DeckWords words;
    private final Consumer<String> share;
    private final VBox own = new VBox();
    private final VBox all = new VBox();

    /**
     * No rows.
     *
     * @param share is given the id of a deck that somebody passes on
     */
    DeckRows(Texts texts, Consumer<String> share) {
        this.texts = texts;
        this.share = share;
        words = new DeckWords(texts);
        getStyleClass().add("own-decks");
        own.getStyleClass().add("deck-rows");
        all.getStyleClass().add("deck-rows");
        getChildren()
                .setAll(Parts.part(texts.get(OwnDeckText.MINE), own), Parts.part(texts.get(OwnDeckText.AT_HAND), all));
    }

    /** Shows these files. */
    void showOwn(List<OwnFile> files) {
        own.getChildren().setAll(files.stream().map(this::file).toList());
        if (files.isEmpty()) {
            own.getChildren().add(Parts.whole(texts.get(OwnDeckText.NONE_MINE), Styles.MUTED));
        }
    }

    /** Shows these decks. */
    void showAll(List<Deck> decks) {
        all.getChildren().setAll(decks.stream().map(this::deck).toList());
    }

    private Node file(OwnFile file) {
        VBox row = new VBox(Parts.whole(file.name(), Styles.STRONG));
        if (!file.decks().isEmpty()) {
            Deck deck = file.decks().getFirst();
            String line = deck.info().title() + " · " + words.facts(deck) + " · " + words.languages(file.decks());
            row.getChildren().add(Parts.whole(line));
        }
        boolean wrong = file.problems().stream().map(DeckProblem::severity).anyMatch(Severity.ERROR::equals);
        String tone = wrong ? Styles.NOTICE_DANGER : Styles.NOTICE_WARNING;
        if (!file.problems().isEmpty()) {
            Label lines = Parts.whole(String.join("\n", words.lines(file.problems())), Styles.NOTICE, tone);
            lines.setMaxWidth(Double.MAX_VALUE);
            row.getChildren().add(lines);
        }
        row.getStyleClass().add("deck-row");
        return row;
    }

    private Node deck(Deck deck) {
        Button pass = Parts.button(texts.get(OwnDeckText.SHARE), () -> share.accept(deck.id()));
        pass.setAccessibleText(texts.get(OwnDeckText.SHARE_NAMED, deck.info().title()));
        VBox about = new VBox(Parts.whole(deck.info().title(), Styles.STRONG), Parts.whole(words.facts(deck)));
        return Parts.row(about, "deck-row", about, pass);
    }
}
