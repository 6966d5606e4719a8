package nl.driehoek.ui.presenter.ink.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import nl.driehoek.control.Typing;
import nl.driehoek.i18n.NotesText;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.Layer;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.edit.HitTest;
import nl.driehoek.ink.shape.Vec;
import nl.driehoek.session.ink.InkPlace;
import nl.driehoek.ui.ink.text.TextMarkFont;
import nl.driehoek.ui.presenter.ink.hand.Hand;
import nl.driehoek.ui.presenter.ink.hand.InkTool;
import nl.driehoek.ui.presenter.ink.hand.Overlay;
import nl.driehoek.ui.presenter.ink.hand.Toolbox;
import nl.driehoek.ui.presenter.model.DeskModel;
import nl.driehoek.ui.presenter.model.PresenterContext;

/**
 * Edits sticky notes and labels in place. What is typed is put into the session when the typing pauses, as with notes. To be
 * used on the FX thread only.
 */
public final class TextMarkOverlay implements Overlay {
    private static final double REACH = 0.008;

    private final PresenterContext desk;
    private final Toolbox tools;
    private final Supplier<TextMarkFont> type;
    private final Typing typing;
    private Runnable changed = () -> {};
    private Optional<TextMarkDraft> draft = Optional.empty();
    private final Pane space = new Space();
    private final TextMarkEditor editor;

    /**
     * Writing at this desk.
     *
     * @param type what words on the card are written in
     * @param alarm tells when the typing rests
     */
    public TextMarkOverlay(PresenterContext desk, Toolbox tools, Supplier<TextMarkFont> type, Typing.Alarm alarm) {
        this.desk = desk;
        this.editor = new TextMarkEditor(this::typed, most -> desk.text(NotesText.MARK_FULL, most));
        this.tools = tools;
        this.type = type;
        this.typing = desk.typing(alarm, _ -> keep());
        space.setPickOnBounds(false);
        desk.model().subscribe(this::follow);
        editor.field().focusedProperty().subscribe(focused -> {
            if (!focused) {
                left();
            }
        });
        editor.field().addEventFilter(KeyEvent.KEY_PRESSED, this::tabbed);
    }

    @Override
    public Region region() {
        return space;
    }

    @Override
    public void whenChanged(Runnable run) {
        changed = run;
    }

    @Override
    public Drawing below(Layer layer, Drawing drawing) {
        return draft.filter(writing -> writing.place().layer() == layer)
                .map(writing -> writing.mark().id())
                .filter(id -> id != Mark.NEW)
                .map(id -> drawing.with(List.of(id), List.of()))
                .orElse(drawing);
    }

    /** A press beside what is being written only ends the writing. */
    @Override
    public Optional<Hand> begin(InkTool tool, Vec at, MouseEvent press) {
        if (draft.isPresent()) {
            return Optional.of(new LiftHand(this::close));
        }
        return tool.writes() ? Optional.of(new LiftHand(() -> write(tool, at))) : Optional.empty();
    }

    /** Whether something is being written. */
    public boolean isOpen() {
        return draft.isPresent();
    }

    /** Keeps at once what still waits. */
    public void flush() {
        typing.flush();
    }

    /** Writes with this tool where there is room. */
    public void write(InkTool tool) {
        desk.model().getValue().inkPlace(layer()).ifPresent(place -> edit(place, fresh().somewhere(tool, marks())));
    }

    /** Sticks these words on the card for the room to see, where there is room. */
    public void stick(String words) {
        desk.model().getValue().inkPlace(Layer.WALL).ifPresent(place -> {
            TextMarkDraft whole = new TextMarkDraft(place, fresh().somewhere(InkTool.STICKY, marks()), this::settled);
            whole.typed(words);
            desk.perform(whole.change());
        });
    }

    private Mark settled(Mark mark) {
        return new TextMarkFit(type.get()).settled(mark);
    }

    /** Writes on in what is there. */
    public void edit(InkPlace place, Mark mark) {
        close();
        draft = Optional.of(new TextMarkDraft(place, mark, this::settled));
        editor.field()
                .setAccessibleText(
                        desk.text(mark instanceof Mark.StickyNote ? NotesText.STICKY_FIELD : NotesText.TEXT_FIELD));
        editor.write(TextMarkDraft.text(mark));
        space.getChildren().setAll(editor);
        look();
        changed.run();
        editor.field().requestFocus();
        editor.field().end();
    }

    /** Ends the writing; what was written stays. */
    public void close() {
        if (draft.isPresent()) {
            typing.flush();
            boolean focused = editor.field().isFocused();
            draft = Optional.empty();
            space.getChildren().clear();
            changed.run();
            if (focused) {
                card().requestFocus();
            }
        }
    }

    /** In what lies there and was written with the same tool, or else anew. */
    private void write(InkTool tool, Vec at) {
        desk.model().getValue().inkPlace(layer()).ifPresent(place -> {
            Optional<Mark> there = new HitTest(type.get())
                    .top(desk.model().getValue().ink(layer()), at, REACH)
                    .filter(tool::wrote);
            edit(place, there.orElseGet(() -> fresh().at(tool, at)));
        });
    }

    private NewTextMark fresh() {
        return new NewTextMark(tools, type.get());
    }

    private Layer layer() {
        return tools.layerProperty().get();
    }

    private Stream<Mark> marks() {
        DeskModel model = desk.model().getValue();
        return Stream.of(Layer.values()).flatMap(layer -> model.ink(layer).marks());
    }

    private void typed(String text) {
        draft.ifPresent(writing -> {
            writing.typed(text);
            look();
            typing.typed(text);
        });
    }

    private void keep() {
        draft.ifPresent(writing -> {
            desk.perform(writing.change());
            writing.kept(desk.model().getValue().session().board().ink());
            changed.run();
        });
    }

    private void follow(DeskModel model) {
        draft.filter(_ -> !typing.waits()).ifPresent(writing -> {
            boolean here = model.inkPlace(writing.place().layer()).equals(Optional.of(writing.place()));
            if (!here || !writing.follows(model.session().board().ink())) {
                close();
            } else if (!writing.text().equals(editor.field().getText())) {
                editor.write(writing.text());
                look();
            }
        });
    }

    private void left() {
        typing.flush();
        if (space.getScene() != null && space.getScene().getFocusOwner() != editor.field()) {
            close();
        }
    }

    /** Tab leaves it, as it does a note. */
    private void tabbed(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isShortcutDown()) {
            key.consume();
            card().requestFocus();
        }
    }

    private javafx.scene.Node card() {
        return space.getParent().getParent();
    }

    private void look() {
        draft.ifPresent(writing -> editor.look(writing.mark(), type.get(), space.getWidth()));
    }

    /** Where the editor lies; keeps it to its size when the card gets another. */
    private final class Space extends Pane {
        @Override
        protected void layoutChildren() {
            look();
        }
    }
}
