package nl.driehoek.ui.library.decks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.driehoek.control.decks.Outcome;
import nl.driehoek.control.decks.OwnDecks;
import nl.driehoek.control.decks.OwnFile;
import nl.driehoek.control.decks.QuestionWish;
import nl.driehoek.deck.Deck;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.decks.QuestionText;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.library.parts.ReasonWords;
import nl.driehoek.ui.text.OneLineField;
import nl.driehoek.ui.theme.Banner;
import nl.driehoek.ui.theme.Banner.Tone;
import nl.driehoek.ui.theme.PageScroll;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.WhileShown;

/** Questions that a group worded, to keep as cards in a deck of the user's own. */
public final class QuestionsPane extends VBox {
    private final OwnDecks desk;
    private final Texts texts;
    private final Banner banner = Banner.lasting();
    private final List<CheckBox> boxes = new ArrayList<>();
    private final ComboBox<Place> place = new ComboBox<>();
    private final TextField title = new OneLineField();
    private final Button save;
    private final Button close;

    /**
     * Questions to choose from.
     *
     * @param questions all of them, none blank
     * @param chosen those that are ticked to begin with
     */
    public record Asked(List<String> questions, List<String> chosen) {
        public Asked {
            questions = List.copyOf(questions);
            chosen = List.copyOf(chosen);
        }
    }

    /** Where they may go: a deck by its id, or a new one. */
    private record Place(Optional<String> deck, String name) {}

    /**
     * Shows these questions.
     *
     * @param done is run when somebody has done with it
     */
    public QuestionsPane(OwnDecks desk, Asked asked, Texts texts, Runnable done) {
        this.desk = desk;
        this.texts = texts;
        save = Parts.button(texts.get(QuestionText.SAVE), this::save, Styles.ACTION);
        close = Parts.button(texts.get(QuestionText.CLOSE), done);
        save.setId("question-save");
        getStylesheets().add(Styles.class.getResource("library.css").toExternalForm());
        getStyleClass().add("own-decks");
        asked.questions()
                .forEach(question -> boxes.add(box(question, asked.chosen().contains(question))));
        VBox which = new VBox();
        which.getStyleClass().add("deck-rows");
        which.getChildren().setAll(boxes);
        FlowPane buttons = new FlowPane(save, close);
        buttons.getStyleClass().add("deck-buttons");
        VBox all = new VBox(
                Parts.whole(texts.get(QuestionText.HOW), Styles.MUTED),
                Parts.part(texts.get(QuestionText.WHICH), new PageScroll(which)),
                where());
        all.getStyleClass().add("own-decks");
        getChildren().setAll(new PageScroll(all), banner, buttons);
        WhileShown.of(desk.filesProperty(), this).subscribe(this::offer);
        desk.readFiles();
        look();
    }

    private CheckBox box(String question, boolean chosen) {
        CheckBox box = new CheckBox(question);
        box.setWrapText(true);
        box.setMnemonicParsing(false);
        box.setSelected(chosen);
        box.selectedProperty().subscribe((_, _) -> look());
        return box;
    }

    private VBox where() {
        place.setConverter(TableWords.converter(Place::name));
        place.setAccessibleText(texts.get(QuestionText.WHERE));
        place.setMaxWidth(Double.MAX_VALUE);
        title.setText(texts.get(QuestionText.NEW_TITLE_FILLED));
        title.setAccessibleText(texts.get(QuestionText.NEW_TITLE));
        title.textProperty().subscribe((_, _) -> look());
        Label name = Parts.label(texts.get(QuestionText.NEW_TITLE));
        VBox named = new VBox(name, title);
        place.valueProperty().subscribe(chosen -> {
            Styles.there(named, chosen == null || chosen.deck().isEmpty());
            look();
        });
        offer(List.of());
        VBox where = Parts.part(texts.get(QuestionText.WHERE), place);
        where.getChildren().add(named);
        return where;
    }

    /** Where one deck is all that is there, that is the one to begin with. */
    private void offer(List<OwnFile> files) {
        List<Place> places = new ArrayList<>();
        places.add(new Place(Optional.empty(), texts.get(QuestionText.NEW_DECK)));
        files.stream()
                .flatMap(file -> file.decks().stream().limit(1))
                .map(Deck::info)
                .map(info -> new Place(Optional.of(info.id()), info.title()))
                .distinct()
                .forEach(places::add);
        Place before = place.getValue();
        place.setItems(FXCollections.observableArrayList(places));
        boolean first = before == null || before.deck().isEmpty() && !place.isFocused();
        place.setValue(first ? places.getLast() : places.contains(before) ? before : places.getFirst());
    }

    private List<String> chosen() {
        return boxes.stream()
                .filter(CheckBox::isSelected)
                .map(CheckBox::getText)
                .toList();
    }

    private void look() {
        boolean titled = !title.isVisible() || !title.getText().isBlank();
        save.setDisable(chosen().isEmpty() || !titled);
    }

    private void save() {
        Optional<String> deck = place.getValue().deck();
        String called =
                deck.isPresent() ? texts.get(QuestionText.SET) : title.getText().strip();
        List<String> questions = chosen();
        setDisable(true);
        desk.keep(
                new QuestionWish(questions, deck, called, texts.language().locale()),
                outcome -> told(outcome, questions.size()));
    }

    private void told(Outcome outcome, int count) {
        setDisable(false);
        switch (outcome) {
            case Outcome.Done(String deck) -> {
                boxes.forEach(box -> box.setSelected(false));
                banner.show(Tone.SUCCESS, texts.get(QuestionText.KEPT, count, deck));
                close.requestFocus();
            }
            case Outcome.Failed(var why) ->
                banner.show(Tone.DANGER, texts.get(QuestionText.FAILED, texts.get(ReasonWords.of(why))));
        }
    }

    /** The keyboard goes to the first question. */
    @Override
    public void requestFocus() {
        applyCss();
        boxes.stream().findFirst().ifPresent(CheckBox::requestFocus);
    }
}
