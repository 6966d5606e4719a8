package nl.driehoek.ui.library.decks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.driehoek.control.decks.Outcome;
import nl.driehoek.control.decks.OwnDecks;
import nl.driehoek.control.decks.QuestionWish;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.decks.QuestionText;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.library.parts.ReasonWords;
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
    private final QuestionPlace place;
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

    /**
     * Shows these questions.
     *
     * @param done is run when somebody has done with it
     */
    public QuestionsPane(OwnDecks desk, Asked asked, Texts texts, Runnable done) {
        this.desk = desk;
        this.texts = texts;
        save = Parts.button(texts.get(QuestionText.SAVE), this::save, Styles.ACTION);
        place = new QuestionPlace(texts, this::look);
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
                place);
        all.getStyleClass().add("own-decks");
        getChildren().setAll(new PageScroll(all), banner, buttons);
        WhileShown.of(desk.filesProperty(), this).subscribe(place::offer);
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

    private List<String> chosen() {
        return boxes.stream()
                .filter(CheckBox::isSelected)
                .map(CheckBox::getText)
                .toList();
    }

    private void look() {
        save.setDisable(chosen().isEmpty() || !place.isClear());
    }

    private void save() {
        Optional<String> deck = place.deck();
        String called = deck.isPresent() ? texts.get(QuestionText.SET) : place.title();
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
