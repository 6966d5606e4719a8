package nl.driehoek.ui.library.decks;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.control.decks.Beginning;
import nl.driehoek.control.decks.Looked;
import nl.driehoek.control.decks.Outcome;
import nl.driehoek.control.decks.OwnDecks;
import nl.driehoek.control.document.ImportDesk.Taken;
import nl.driehoek.control.document.ImportLines;
import nl.driehoek.control.document.ImportOutcome;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.draft.NewDeck;
import nl.driehoek.i18n.LibraryText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.decks.OwnDeckText;
import nl.driehoek.i18n.editor.EditorText;
import nl.driehoek.i18n.help.HelpTopic;
import nl.driehoek.i18n.layer.LayerText;
import nl.driehoek.ui.library.layer.DifferencesPane;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.library.parts.ReasonWords;
import nl.driehoek.ui.theme.Banner;
import nl.driehoek.ui.theme.Banner.Tone;
import nl.driehoek.ui.theme.PageScroll;
import nl.driehoek.ui.theme.Sheets;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.WhileShown;
import nl.driehoek.ui.topic.HelpTopics;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The place for decks of the user's own: what is there, adding files after a look at each, and passing decks on. */
public final class OwnDecksPane extends VBox implements Sheets.Further {
    private static final double BAR = 20; // what a bar to scroll with takes, in pixels, once there is one

    private final Texts texts;
    private final OwnDecks desk;
    private final DeckActions actions;
    private final Banner banner;
    private final Button add;
    private final DeckRows rows;
    private final PendingRows pending;
    private final VBox place = new VBox();
    private final PageScroll scroll = new PageScroll(place);
    private final Deque<Path> waiting = new ArrayDeque<>();
    private final List<String> said = new ArrayList<>();
    private Tone worst = Tone.SUCCESS;

    /** Shows what is there. */
    public OwnDecksPane(OwnDecks desk, Texts texts, DeckActions actions) {
        this.texts = texts;
        this.desk = desk;
        this.actions = actions;
        banner = Banner.closable(texts.get(LibraryText.DISMISS));
        add = Parts.button(
                texts.get(OwnDeckText.ADD_FILE), () -> take(actions.choose().get()), Styles.ACTION);
        rows = new DeckRows(texts, this::share, this::table, this::edit);
        pending = new PendingRows(
                texts,
                one -> edit(new Beginning.Kept(one.key())),
                actions.edit().discard());
        HelpTopics.about(this, HelpTopic.DECKS);
        getStyleClass().add("own-decks");
        place.getStyleClass().add("own-decks");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(banner, scroll);
        DeckDrops.on(this, this::take);
        WhileShown.of(desk.atHand(), this).subscribe(rows::showAll);
        WhileShown.of(desk.filesProperty(), this).subscribe(rows::showOwn);
        WhileShown.of(actions.edit().desk().pendingProperty(), this).subscribe(pending::show);
        list();
    }

    /** The keyboard goes to what can be done here. */
    @Override
    public void requestFocus() {
        place.getChildren().stream()
                .filter(shown -> shown instanceof PreviewPane || shown instanceof TablePane)
                .findFirst()
                .ifPresentOrElse(Node::requestFocus, add::requestFocus);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** As high as all that is here would be at that width; what scrolls does not ask at which. */
    @Override
    protected double computePrefHeight(double width) {
        double above = super.computePrefHeight(width) - scroll.prefHeight(-1);
        return above + place.prefHeight(width < 0 ? width : width - BAR) + 1;
    }

    /** Looks at these files, one after the other, and asks about each before it is added. */
    public void take(List<Path> files) {
        waiting.addAll(files);
        if (!files.isEmpty()) {
            next();
        }
    }

    private void next() {
        Optional.ofNullable(waiting.poll()).ifPresentOrElse(this::look, this::list);
    }

    private void look(Path file) {
        banner.show(Tone.BUSY, texts.get(OwnDeckText.LOOKING));
        super.requestFocus(); // and not at what closes this, where the same key once more would leave
        place.getChildren().clear();
        desk.look(file, Locale.of(texts.language().code()), this::looked);
    }

    private void looked(Looked looked) {
        switch (looked) {
            case Looked.OfDeck deck -> preview(deck);
            case Looked.OfTable table -> table(table, before());
            case Looked.OfSession(Path file) -> actions.takeSessions().accept(List.of(file), this::taken);
            case Looked.Refused refused -> {
                String lines = String.join("\n", new DeckWords(texts).lines(refused.problems()));
                String name = String.valueOf(refused.file().getFileName());
                say(Tone.DANGER, texts.get(OwnDeckText.REFUSED, name) + '\n' + lines);
            }
        }
    }

    private void preview(Looked.OfDeck deck) {
        banner.clear();
        PreviewPane preview = new PreviewPane(deck, texts, how -> begin(told -> desk.add(deck, how, told)), this::next);
        place.getChildren().setAll(preview);
        preview.requestFocus();
    }

    /** The same table as it was read before, if somebody wants it read in another way. */
    private Optional<TablePane> before() {
        return place.getChildren().stream()
                .filter(TablePane.class::isInstance)
                .map(TablePane.class::cast)
                .findFirst();
    }

    /** What was said of a table stays when it is read in another way, and so does the keyboard. */
    private void table(Looked.OfTable looked, Optional<TablePane> before) {
        banner.clear();
        TablePane pane = new TablePane(
                before.map(one -> looked.after(one.wish())).orElse(looked),
                texts,
                (separator, encoding) -> desk.look(looked, separator, encoding, this::looked),
                (table, wish) -> begin(told -> desk.add(table, wish, told)),
                this::next);
        String focused =
                before.map(_ -> getScene().getFocusOwner()).map(Node::getId).orElse("");
        place.getChildren().setAll(pane);
        Optional.ofNullable(pane.lookup('#' + focused)).orElse(pane).requestFocus();
    }

    private void begin(Consumer<Consumer<Outcome>> work) {
        super.requestFocus();
        place.setDisable(true);
        work.accept(outcome -> {
            place.setDisable(false);
            tell(outcome, OwnDeckText.ADDED, "");
        });
    }

    private void taken(List<Taken> taken) {
        ImportLines lines = new ImportLines(texts, why -> texts.get(ReasonWords.of(why)));
        boolean well = taken.stream().allMatch(one -> one.outcome() instanceof ImportOutcome.Had);
        say(
                well ? Tone.SUCCESS : Tone.DANGER,
                taken.stream().map(one -> lines.line(one.file(), one.outcome())).collect(Collectors.joining("\n")));
    }

    private void share(Deck deck) {
        actions.save()
                .apply(deck.id())
                .ifPresent(file -> desk.share(deck.id(), file, outcome -> tell(outcome, OwnDeckText.SHARED, file)));
    }

    private void table(Deck deck) {
        actions.saveTable()
                .apply(deck.info().title())
                .ifPresent(
                        file -> desk.table(deck, texts, file, outcome -> tell(outcome, OwnDeckText.TABLE_MADE, file)));
    }

    private void tell(Outcome outcome, OwnDeckText done, Object where) {
        switch (outcome) {
            case Outcome.Done(String title) -> say(Tone.SUCCESS, texts.get(done, title, where));
            case Outcome.Failed(var why) ->
                say(Tone.DANGER, texts.get(OwnDeckText.FAILED, texts.get(ReasonWords.of(why))));
        }
    }

    /** What came of several files is told together, when all have been looked at. */
    private void say(Tone tone, String words) {
        said.add(words);
        worst = tone == Tone.DANGER ? tone : worst;
        next();
    }

    private void make() {
        Locale language = Locale.of(texts.language().code());
        edit(new Beginning.New(NewDeck.of(
                language,
                texts.get(EditorText.NEW_TITLE),
                texts.get(EditorText.NEW_THEME),
                texts.get(EditorText.NEW_SET),
                actions.edit().desk()::freshId)));
    }

    private void edit(Beginning beginning) {
        actions.edit().begin().accept(beginning, () -> say(Tone.DANGER, texts.get(EditorText.GONE)));
    }

    private void tellAll() {
        if (said.isEmpty()) {
            banner.clear();
        } else {
            banner.show(worst, String.join("\n", said));
        }
        said.clear();
        worst = Tone.SUCCESS;
    }

    /** On how many cards something is changed. */
    private long changed() {
        return desk.changes().layersProperty().getValue().cards();
    }

    /** From a look at a file to the next one, and from what was changed to all that is here. */
    @Override
    public boolean back() {
        boolean further = rows.getParent() != place;
        if (further) {
            next();
        }
        return further;
    }

    /** Shows what somebody changed on cards of decks. */
    public void differences() {
        banner.clear();
        DifferencesPane pane = new DifferencesPane(desk.changes(), texts, this::list);
        place.getChildren().setAll(pane);
        pane.requestFocus();
    }

    private void list() {
        tellAll();
        if (rows.getParent() != place) {
            lay();
            scroll.setVvalue(0);
            add.requestFocus();
        }
        desk.readFiles();
        actions.edit().desk().read();
    }

    private void lay() {
        add.setId("deck-add-file");
        add.setGraphic(new FontIcon(Feather.FILE_PLUS));
        Button folder = Parts.button(texts.get(OwnDeckText.OPEN_FOLDER), actions.openFolder());
        folder.setGraphic(new FontIcon(Feather.FOLDER));
        Button make = Parts.button(texts.get(EditorText.MAKE), this::make);
        make.setGraphic(new FontIcon(Feather.EDIT_3));
        make.setId("deck-new");
        FlowPane buttons = new FlowPane(add, make, folder);
        if (changed() > 0) {
            String name = texts.get(LayerText.COUNTED, changed());
            buttons.getChildren().add(Parts.button(name, this::differences));
        }
        buttons.getStyleClass().add("deck-buttons");
        place.getChildren()
                .setAll(
                        Parts.whole(texts.get(OwnDeckText.INTRO)),
                        buttons,
                        Parts.whole(texts.get(OwnDeckText.FOLDER, desk.folder()), Styles.MUTED),
                        pending,
                        rows);
    }
}
