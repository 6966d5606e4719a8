package nl.driehoek.ui.library.decks;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.driehoek.control.decks.Beginning;
import nl.driehoek.control.decks.OwnFile;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.DeckProblem;
import nl.driehoek.deck.DeckProblem.Severity;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.decks.OwnDeckText;
import nl.driehoek.i18n.editor.EditorText;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.WordsRow;

/** The files in the user's own folder with their problems beside them, and the decks in the library. */
final class DeckRows extends VBox {
    private final Texts texts;
    private final DeckWords words;
    private final Consumer<Deck> share;
    private final Consumer<Deck> table;
    private final Consumer<Beginning> edit;
    private final VBox own = new VBox();
    private final VBox all = new VBox();

    /**
     * No rows.
     *
     * @param share is given a deck that somebody passes on
     * @param table is given a deck that somebody wants as a table
     * @param edit is given what somebody wants to edit
     */
    DeckRows(Texts texts, Consumer<Deck> share, Consumer<Deck> table, Consumer<Beginning> edit) {
        this.texts = texts;
        this.share = share;
        this.table = table;
        this.edit = edit;
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
            Deck deck = words.suited(file.decks());
            String line = deck.info().title() + " · " + words.facts(deck) + " · " + words.languages(file.decks());
            Label about = Parts.whole(line);
            row.getChildren().add(row(about, edit(deck)));
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

    private Button edit(Deck deck) {
        Button button = Parts.button(texts.get(EditorText.EDIT), () -> edit.accept(new Beginning.Own(deck.id())));
        button.setAccessibleText(texts.get(EditorText.EDIT_NAMED, deck.info().title()));
        button.setId("edit-" + deck.id());
        return button;
    }

    private Button copy(Deck deck) {
        String suffix = ' ' + texts.get(EditorText.COPY_SUFFIX);
        Button button =
                Parts.button(texts.get(EditorText.COPY), () -> edit.accept(new Beginning.Copy(deck.id(), suffix)));
        button.setAccessibleText(texts.get(EditorText.COPY_NAMED, deck.info().title()));
        return button;
    }

    private Node deck(Deck deck) {
        Button pass = button(OwnDeckText.SHARE, OwnDeckText.SHARE_NAMED, deck, share);
        Button listed = button(OwnDeckText.AS_TABLE, OwnDeckText.AS_TABLE_NAMED, deck, table);
        VBox about = new VBox(Parts.whole(deck.info().title(), Styles.STRONG), Parts.whole(words.facts(deck)));
        return row(about, copy(deck), listed, pass);
    }

    /** Buttons beside what they are about, or below it where there is little room. */
    static Node row(Region about, Button... buttons) {
        WordsRow row = new WordsRow(about);
        row.getStyleClass().add("deck-row");
        row.offer(List.of(buttons));
        return row;
    }

    private Button button(OwnDeckText words, OwnDeckText name, Deck deck, Consumer<Deck> action) {
        Button button = Parts.button(texts.get(words), () -> action.accept(deck));
        button.setAccessibleText(texts.get(name, deck.info().title()));
        return button;
    }
}
