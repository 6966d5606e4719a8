package nl.driehoek.ui.library.layer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.control.ProblemLines;
import nl.driehoek.control.Typing;
import nl.driehoek.control.decks.CardTexts;
import nl.driehoek.control.decks.Outcome;
import nl.driehoek.control.decks.OwnChanges;
import nl.driehoek.control.decks.OwnChanges.Trial;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.DeckProblem;
import nl.driehoek.deck.layer.TextKey;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.help.HelpTopic;
import nl.driehoek.i18n.layer.LayerText;
import nl.driehoek.ui.card.CardView;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.library.parts.ReasonWords;
import nl.driehoek.ui.library.parts.Sides;
import nl.driehoek.ui.theme.Banner;
import nl.driehoek.ui.theme.Banner.Tone;
import nl.driehoek.ui.theme.PageScroll;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.topic.HelpTopics;

/** The texts of one card to change for one's own use, with the card as it becomes beside them. What is typed is kept until it is saved. */
public final class CardForm extends BorderPane {
    private final OwnChanges changes;
    private final CardTexts card;
    private final Texts texts;
    private final Runnable close;
    private final Typing typing;
    private final CardView view;
    private final Banner banner = Banner.lasting();
    private final VBox parts = new VBox();
    private String tried = "";

    /**
     * Shows the texts of a card, with what was typed there before and not saved.
     *
     * @param alarm waits until typing rests
     * @param close is run when it is saved, or is not to be
     */
    public CardForm(OwnChanges changes, CardTexts card, Texts texts, Typing.Alarm alarm, Runnable close) {
        this.changes = changes;
        this.card = card;
        this.texts = texts;
        this.close = close;
        typing = new Typing(alarm, _ -> rested());
        view = new CardView(CardView.Variant.READING, texts);
        getStyleClass().add("card-form");
        HelpTopics.about(this, HelpTopic.DECKS);
        fill();
        compose();
        rested();
    }

    private void fill() {
        TextNames names = new TextNames(texts, List.copyOf(card.texts().keySet()));
        parts.getStyleClass().add("text-parts");
        parts.getChildren().add(Parts.whole(texts.get(LayerText.HOW), Styles.MUTED));
        Map<TextKey, String> shown = changes.draft(card).orElseGet(card::texts);
        for (CardTexts.Line line : card.lines()) {
            TextPart part = new TextPart(line, names.of(line.key()), texts, this::typed, () -> stay(line));
            part.show(shown.getOrDefault(line.key(), line.text()));
            parts.getChildren().add(part);
        }
    }

    private void compose() {
        view.setAccessibleRoleDescription(texts.get(LayerText.PREVIEW));
        PageScroll scroll = new PageScroll(parts);
        Sides sides = new Sides(view, view, scroll);
        sides.getStyleClass().add("card-form-sides");
        Sides.setHgrow(scroll, Priority.ALWAYS);
        setCenter(sides.page());
        Button save = Parts.button(texts.get(LayerText.SAVE), this::save, Styles.ACTION);
        save.setId("card-form-save");
        FlowPane buttons = new FlowPane(save, Parts.button(texts.get(LayerText.LEAVE), this::leave));
        buttons.getStyleClass().add("deck-buttons");
        if (card.isChanged()) {
            buttons.getChildren().add(Parts.button(texts.get(LayerText.RESTORE_CARD), this::restore));
        }
        VBox foot = new VBox(banner, buttons);
        foot.getStyleClass().add("card-form-foot");
        setBottom(foot);
    }

    /** The keyboard goes to the first text, which is in the window only once what scrolls it has its looks. */
    @Override
    public void requestFocus() {
        applyCss();
        all().getFirst().requestFocus();
    }

    private List<TextPart> all() {
        return parts.getChildren().stream()
                .filter(TextPart.class::isInstance)
                .map(TextPart.class::cast)
                .toList();
    }

    private Map<TextKey, String> own() {
        Map<TextKey, String> own = new LinkedHashMap<>();
        all().forEach(part -> own.put(part.line().key(), part.text()));
        return own;
    }

    private void typed() {
        if (getScene() != null) {
            changes.keep(card, own());
            typing.typed("");
        }
    }

    private void rested() {
        Map<TextKey, String> own = own();
        String asked = own.toString();
        tried = asked;
        changes.attempt(card, own, trial -> {
            if (tried.equals(asked)) {
                show(trial);
            }
        });
    }

    private void show(Trial trial) {
        Deck deck = card.over().edition().deck();
        CardSet set = deck.setOf(card.card().card()).orElseThrow();
        trial.card().ifPresent(one -> view.show(one, set.caption(), deck.accent(set)));
        if (trial.problems().isEmpty()) {
            banner.clear();
        } else {
            banner.show(Tone.WARNING, texts.get(LayerText.REFUSED, sentences(trial.problems())));
        }
    }

    private String sentences(List<DeckProblem> problems) {
        ProblemLines words = new ProblemLines(texts);
        return problems.stream().map(words::sentence).distinct().collect(Collectors.joining(" "));
    }

    private void save() {
        typing.flush();
        Map<TextKey, String> own = own();
        changes.attempt(card, own, trial -> {
            show(trial);
            if (trial.problems().isEmpty()) {
                changes.save(card, own, this::done);
            }
        });
    }

    private void leave() {
        changes.forget(card);
        close.run();
    }

    private void restore() {
        changes.forget(card);
        changes.restore(card.over(), card.card().card(), this::done);
    }

    private void stay(CardTexts.Line line) {
        line.change().ifPresent(change -> changes.stay(card.over(), change, this::done));
    }

    private void done(Outcome outcome) {
        switch (outcome) {
            case Outcome.Done _ -> close.run();
            case Outcome.Failed(var why) ->
                banner.show(Tone.DANGER, texts.get(LayerText.FAILED, texts.get(ReasonWords.of(why))));
        }
    }
}
