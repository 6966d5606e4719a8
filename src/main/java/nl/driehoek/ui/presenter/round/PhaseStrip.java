package nl.driehoek.ui.presenter.round;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.driehoek.i18n.PhaseText;
import nl.driehoek.i18n.help.HelpTopic;
import nl.driehoek.session.board.RoundPhase;
import nl.driehoek.session.board.RoundTimer;
import nl.driehoek.tool.registry.Tools;
import nl.driehoek.ui.keys.DeskAction;
import nl.driehoek.ui.presenter.model.CardPhases;
import nl.driehoek.ui.presenter.model.DeskModel;
import nl.driehoek.ui.presenter.model.PresenterContext;
import nl.driehoek.ui.presenter.table.Buttons;
import nl.driehoek.ui.presenter.table.DeskStyles;
import nl.driehoek.ui.text.Directions;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.Tip;
import nl.driehoek.ui.topic.HelpTopics;
import org.kordamp.ikonli.feather.Feather;

/**
 * Says over the card which phase of the work is under way and whether its time is over, and leads on, back or gives more time; not there where neither the card has phases nor the round is for one.
 */
public final class PhaseStrip extends HBox {
    private static final double WORDS = 23; // in sizes of the letters

    private final PresenterContext desk;
    private final Label phase = Directions.follow(new Label());
    private final RoundClock clock;
    private final Button back;
    private final Button more;
    private final Button next;

    /** The strip of this desk. */
    public PhaseStrip(PresenterContext desk, RoundClock clock) {
        this.desk = desk;
        this.clock = clock;
        this.back = button(Feather.CHEVRON_LEFT, PhaseText.BACK, DeskAction.PHASE_BACK);
        this.more = button(Feather.PLUS, PhaseText.MORE, DeskAction.MORE_TIME);
        this.next = button(Feather.CHEVRON_RIGHT, PhaseText.NEXT, DeskAction.PHASE_NEXT);
        HelpTopics.about(this, HelpTopic.PHASES);
        getStyleClass().add(DeskStyles.PHASE_STRIP);
        phase.getStyleClass().add(Styles.HEADING);
        phase.setWrapText(true);
        phase.setMinWidth(0);
        phase.setMaxWidth(Double.MAX_VALUE);
        setHgrow(phase, Priority.ALWAYS);
        back.setText("");
        back.getStyleClass().add(Styles.ICON);
        next.getStyleClass().add(Styles.ACTION);
        getChildren().addAll(phase, back, more, next);
        widthProperty().subscribe(this::fit);
        phase.fontProperty().subscribe(this::fit);
        desk.model().subscribe(_ -> show());
        clock.leftProperty()
                .map(left -> left.filter(RoundTimer::isOver).isPresent())
                .subscribe(_ -> show());
    }

    /** Where there is little room the buttons go by their signs, so that the name of the phase keeps some. */
    private void fit() {
        boolean words = getWidth() >= WORDS * phase.getFont().getSize();
        List.of(more, next)
                .forEach(button -> button.setContentDisplay(words ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY));
    }

    private Button button(Feather picture, PhaseText words, DeskAction action) {
        Button button = Buttons.worded(picture, desk.text(words), () -> desk.perform(action));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return Buttons.keyed(button, desk, action);
    }

    private void show() {
        DeskModel model = desk.model().getValue();
        Optional<CardPhases> card = CardPhases.of(model);
        Optional<RoundPhase> running = model.session()
                .projection()
                .timer()
                .flatMap(RoundTimer::phase)
                .filter(_ -> card.filter(all -> all.now() == 0).isEmpty());
        Styles.there(this, card.isPresent() || running.isPresent());
        boolean over = running.isPresent()
                && clock.leftProperty().get().filter(RoundTimer::isOver).isPresent();
        say(
                running.map(now -> over ? desk.text(PhaseText.NOW_OVER, of(now)) : said(now))
                        .or(() -> card.map(this::first))
                        .orElse(""),
                running.map(this::of).or(() -> card.map(this::steps)).filter(_ -> isOnCard(model, card)));
        Styles.mark(phase, DeskStyles.ROUND_OVER, over);
        offer(card, running.isPresent());
    }

    private void say(String words, Optional<String> brief) {
        phase.setText(brief.orElse(words));
        phase.setAccessibleText(words);
        Tip.of(phase).say(words);
    }

    /** Whether all phases stand before the facilitator on the card, so that they need not be said again over it. */
    private static boolean isOnCard(DeskModel model, Optional<CardPhases> phases) {
        boolean own = phases.map(CardPhases::card).equals(model.session().current());
        return own
                && model.pages() == 1
                && model.card().filter(card -> Tools.of(card).isEmpty()).isPresent();
    }

    private String said(RoundPhase now) {
        return desk.text(PhaseText.NOW, of(now), now.title());
    }

    private String first(CardPhases card) {
        return desk.text(PhaseText.FIRST, card.phases().getFirst().title());
    }

    private String steps(CardPhases card) {
        return desk.text(PhaseText.STEPS, card.phases().size());
    }

    private void offer(Optional<CardPhases> card, boolean running) {
        boolean leadsOn = card.filter(all -> !all.next().isEmpty()).isPresent();
        next.setText(desk.text(running ? PhaseText.NEXT : PhaseText.BEGIN));
        next.setDisable(!leadsOn);
        Buttons.explain(next, leadsOn ? next.getText() : desk.text(PhaseText.LAST));
        back.setDisable(card.filter(all -> !all.back().isEmpty()).isEmpty());
        Styles.there(more, running);
        Styles.there(back, running && card.isPresent());
        Styles.there(next, card.isPresent());
    }

    private String of(RoundPhase now) {
        return desk.text(PhaseText.OF, now.number(), now.of());
    }
}
