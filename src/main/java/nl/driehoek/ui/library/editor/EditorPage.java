package nl.driehoek.ui.library.editor;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.control.decks.DeckEditor;
import nl.driehoek.control.decks.Judged;
import nl.driehoek.control.decks.SaveOutcome;
import nl.driehoek.deck.draft.DeckDraft;
import nl.driehoek.deck.draft.History;
import nl.driehoek.i18n.LibraryText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.editor.EditorText;
import nl.driehoek.i18n.help.HelpTopic;
import nl.driehoek.ui.library.parts.HeadedPage;
import nl.driehoek.ui.library.parts.ReasonWords;
import nl.driehoek.ui.library.parts.Sides;
import nl.driehoek.ui.theme.Banner;
import nl.driehoek.ui.theme.Banner.Tone;
import nl.driehoek.ui.theme.PageScroll;
import nl.driehoek.ui.theme.Sheets;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.WhileShown;
import nl.driehoek.ui.topic.HelpTopics;

/**
 * A deck being edited: its sets and cards at the left, the fields of one of them in the middle, the card as it will look at the
 * right. Ctrl+Z and Ctrl+Y undo and redo, Ctrl+S saves; what was typed is kept in any case.
 */
public final class EditorPage extends VBox implements Sheets.Further {
    private final EditorModel model;
    private final Texts texts;
    private final Runnable saved;
    private final Runnable leave;
    private final Banner banner;
    private final EditorBar bar;
    private final ToDoBar toDo;
    private final OutlinePane outline;
    private final FieldsPane fields;
    private final PreviewPane preview;
    private Flaws flaws = Flaws.NONE;
    private Locale toDoIn = Locale.ROOT;
    private Optional<DeckDraft> seen = Optional.empty();

    /**
     * Of a deck.
     *
     * @param saved is told when the library has it
     * @param leave is run when somebody has done enough
     */
    public EditorPage(DeckEditor editor, Texts texts, Runnable saved, Runnable leave) {
        this.texts = texts;
        this.saved = saved;
        this.leave = leave;
        model = new EditorModel(editor, texts);
        banner = Banner.closable(texts.get(LibraryText.DISMISS));
        bar = new EditorBar(model, this::save, leave);
        toDo = new ToDoBar(texts, this::jump);
        fields = new FieldsPane(model);
        outline = new OutlinePane(model, this::removed, fields::focusFirst);
        preview = new PreviewPane(texts);
        compose(editor);
        watch(editor);
    }

    /**
     * Lets somebody choose pictures for cards.
     *
     * @param pick asks for a file; empty where somebody thinks better of it
     */
    public void letChoosePictures(Supplier<Optional<Path>> pick) {
        fields.letChoose(new EditorPictures(model.editor(), texts, pick));
    }

    private void compose(DeckEditor editor) {
        getStylesheets().add(Styles.class.getResource("editor.css").toExternalForm());
        HelpTopics.about(this, HelpTopic.EDITOR);
        Sides.setHgrow(fields, Priority.ALWAYS);
        Sides columns = new Sides(preview, outline, fields, preview);
        columns.getStyleClass().add("editor-columns");
        PageScroll page =
                new HeadedPage(columns, bar, new ChangedBar(editor, texts, fields::focusFirst), banner, toDo).page();
        VBox.setVgrow(page, Priority.ALWAYS);
        getStyleClass().add("editor-page");
        getChildren().setAll(page);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        if (editor.origin().isPresent()) {
            say(Tone.HINT, texts.get(EditorText.COPY_OF));
        }
    }

    private void watch(DeckEditor editor) {
        WhileShown.of(editor.historyProperty(), this).subscribe(this::edited);
        WhileShown.of(editor.judgedProperty(), this).subscribe(this::judged);
        WhileShown.of(editor.keepingProperty(), this).subscribe(now -> toDo.show(now));
        model.selectedProperty().subscribe((_, _) -> {
            refresh();
            outline.reveal();
        });
        model.languageProperty().subscribe((_, _) -> {
            refresh();
            judged(editor.judgedProperty().get());
        });
    }

    @Override
    public void requestFocus() {
        applyCss(); // what scrolls holds nothing before
        fields.focusFirst();
    }

    /** What was said was said of the deck as it was before. */
    private void edited(History now) {
        if (seen.filter(before -> !before.equals(now.now())).isPresent()) {
            banner.clear();
        }
        seen = Optional.of(now.now());
        refresh();
    }

    private void refresh() {
        if (!model.isCard() && !model.isSet() && !model.selectedProperty().get().isEmpty()) {
            model.selectedProperty().set(""); // undone, or gone in the other deck; shows all itself
            return;
        }
        bar.show(model.editor().historyProperty().get());
        outline.show(Row.all(model.deck(), texts, flaws.counts()));
        fields.show();
        picture();
        fields.tell(flaws);
    }

    private void judged(Optional<Judged> now) {
        flaws = now.map(judged -> Flaws.of(judged, model.languageProperty().get(), texts))
                .orElse(Flaws.NONE);
        now.ifPresent(this::toDo);
        outline.show(Row.all(model.deck(), texts, flaws.counts()));
        fields.tell(flaws);
        picture();
    }

    private void picture() {
        Optional<Judged> judged = model.editor().judgedProperty().get();
        preview.show(
                judged.flatMap(one -> one.deck(model.languageProperty().get())),
                model.selectedProperty().get());
    }

    /** What is to be done in another language is told once nothing is in this one. */
    private void toDo(Judged judged) {
        Locale here = model.languageProperty().get();
        toDoIn = Stream.concat(Stream.of(here), judged.problems().keySet().stream())
                .filter(language -> !Flaws.of(judged, language, texts).errors().isEmpty())
                .findFirst()
                .orElse(here);
        String named = toDoIn.equals(here)
                ? ""
                : toDoIn.getDisplayLanguage(texts.language().locale());
        toDo.show(Flaws.of(judged, toDoIn, texts).errors(), named);
    }

    private void jump(Flaws.Found found) {
        model.languageProperty().set(toDoIn);
        model.selectedProperty().set(found.id());
        fields.focus(found.flaw().place());
    }

    private void removed(String words) {
        say(Tone.HINT, texts.get(EditorText.REMOVED, words));
    }

    /** Says something above the deck, until that is another. */
    void say(Tone tone, String words) {
        banner.show(tone, words);
        PageScroll.bringIntoSight(banner);
    }

    @Override
    public boolean back() {
        leave.run();
        return true;
    }

    private void save() {
        model.editor().save(this::told);
    }

    private void told(SaveOutcome outcome) {
        switch (outcome) {
            case SaveOutcome.Saved _ -> {
                say(Tone.SUCCESS, texts.get(EditorText.SAVED_AS, model.deck().text("title")));
                saved.run();
            }
            case SaveOutcome.NotSound _ -> say(Tone.WARNING, texts.get(EditorText.NOT_SOUND));
            case SaveOutcome.Changed _ -> {
                banner.clear();
                PageScroll.bringIntoSight(bar);
            }
            case SaveOutcome.Failed(var why) ->
                say(Tone.DANGER, texts.get(EditorText.SAVE_FAILED, texts.get(ReasonWords.of(why))));
        }
    }

    /** Before a field takes these keys for itself. */
    private void pressed(KeyEvent key) {
        if (!key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        boolean redo = key.getCode() == KeyCode.Y || key.getCode() == KeyCode.Z && key.isShiftDown();
        if (redo) {
            model.editor().redo();
        } else if (key.getCode() == KeyCode.Z) {
            model.editor().undo();
        } else if (key.getCode() == KeyCode.S) {
            save();
        } else {
            return;
        }
        key.consume();
    }
}
