package nl.driehoek.ui.presenter.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import nl.driehoek.control.Typing;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.session.ProjectorFrame;
import nl.driehoek.session.SessionCommand.Draw;
import nl.driehoek.session.SessionCommand.Skip;
import nl.driehoek.ui.card.CardView;
import nl.driehoek.ui.card.PaintedAhead;
import nl.driehoek.ui.card.ShownCard;
import nl.driehoek.ui.keys.DeskAction;
import nl.driehoek.ui.presenter.model.ActionCommands;
import nl.driehoek.ui.presenter.model.DeskModel;
import nl.driehoek.ui.presenter.model.PresenterContext;
import nl.driehoek.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;

/** The middle of the desk: the card before the facilitator, large, and under it the buttons that lead on. */
public final class CardStage extends BorderPane {
    private final PresenterContext desk;
    private final CardView card;
    private final PileView pile;
    private final Label missing;
    private final StackPane place = new StackPane();
    private final Button previous;
    private final Button next;
    private final Button skip;
    private final Button draw;
    private boolean awaited;

    /**
     * The middle of this desk.
     *
     * @param looks gives a window the looks of the desk, now and whenever they change
     * @param rest says when there is time to paint what may come next
     */
    public CardStage(PresenterContext desk, Consumer<Scene> looks, Typing.Alarm rest) {
        this.desk = desk;
        this.card = new CardView(CardView.Variant.FACE, desk.texts());
        this.pile = new PileView(desk);
        this.missing = new Label(desk.text(PresenterText.CARD_MISSING));
        this.previous = Buttons.worded(
                Feather.CHEVRON_LEFT,
                desk.text(PresenterText.PREVIOUS),
                () -> desk.perform(ActionCommands.back(desk.model().getValue())));
        this.next = Buttons.worded(
                Feather.CHEVRON_RIGHT,
                desk.text(PresenterText.NEXT),
                () -> desk.perform(ActionCommands.forward(desk.model().getValue())));
        this.skip =
                Buttons.worded(Feather.CORNER_DOWN_LEFT, desk.text(PresenterText.SKIP), () -> desk.perform(new Skip()));
        this.draw = Buttons.worded(Feather.LAYERS, desk.text(PresenterText.DRAW), () -> desk.perform(new Draw()));
        build();
        desk.model().subscribe(this::show);
        PaintedAhead ahead = new PaintedAhead(card, desk.texts(), looks, rest::set);
        desk.settled().subscribe(model -> rest(model, ahead));
    }

    private void rest(DeskModel model, PaintedAhead ahead) {
        card.stand();
        card.keepPicture(true);
        ahead.prepare(() -> model.coming().stream()
                .flatMap(next -> next.cardPage().stream())
                .map(ShownCard::of)
                .toList());
    }

    /** Puts the focus on the card, where every key of the desk works. */
    public void focusCard() {
        awaited = place.getScene() == null; // the panes of a window come into it a moment after the window itself
        place.requestFocus();
    }

    /** Where the face of the card is, in the coordinates of what {@link #lay} laid over it. */
    public Bounds face() {
        return card.face();
    }

    /**
     * Lays something over the card.
     *
     * @param over fills the same space as the card
     * @param bar stands above it
     */
    public void lay(Region over, Region bar) {
        place.getChildren().add(over);
        setTop(bar);
    }

    /** Covers the card with a sheet while that is visible; the keys of the desk go on to work on the card. */
    public void cover(Region sheet) {
        card.opacityProperty().bind(sheet.visibleProperty().map(covered -> covered ? 0.0 : 1.0));
        setCenter(new StackPane(place, sheet));
    }

    private void build() {
        missing.setWrapText(true);
        missing.getStyleClass().add(Styles.MUTED);
        getStyleClass().add(DeskStyles.STAGE);
        place.getStyleClass().add(DeskStyles.PLACE);
        setMinSize(0, 0);
        place.setMinSize(0, 0);
        card.setMinSize(0, 0);
        place.setFocusTraversable(true);
        place.setAccessibleRole(AccessibleRole.TEXT);
        place.setOnMousePressed(_ -> focusCard());
        place.sceneProperty().subscribe(window -> {
            if (window != null && awaited) {
                focusCard();
            }
        });
        place.getChildren().addAll(pile, missing, card);
        Buttons.explain(previous, desk.text(PresenterText.PREVIOUS));
        Buttons.keyed(previous, desk, DeskAction.PREVIOUS);
        Buttons.keyed(next, desk, DeskAction.NEXT);
        Buttons.keyed(skip, desk, DeskAction.SKIP);
        Buttons.keyed(draw, desk, DeskAction.DRAW);
        draw.getStyleClass().addAll(Styles.ACTION, DeskStyles.LARGE);
        setCenter(place);
        setBottom(new CardActions(previous, skip, new SkipMenu(desk, this::focusCard), draw, next));
    }

    private void show(DeskModel model) {
        Optional<ProjectorFrame.Showing> showing = model.cardPage();
        boolean fresh = showing.map(ShownCard::of).filter(card::show).isPresent();
        if (fresh) {
            card.keepPicture(false);
        }
        boolean started = model.session().current().isPresent();
        only(showing.isPresent() ? card : started ? missing : pile);
        place.setAccessibleText(desk.text(PresenterText.CARD)
                + showing.map(now -> ": " + now.caption() + ". " + now.content().words())
                        .orElse(""));
        previous.setDisable(!model.can(ActionCommands.back(model)));
        next.setDisable(!model.can(ActionCommands.forward(model)));
        boolean turns = model.page() + 1 < model.pages();
        next.setText(desk.text(turns ? PresenterText.NEXT_PAGE : PresenterText.NEXT));
        Buttons.explain(next, next.getText());
        draw.setDisable(!model.can(new Draw()));
        draw.setText(model.drawWords(desk.texts()));
        Buttons.explain(draw, draw.getText());
        draw.setVisible(started);
        explainSkip(model);
        if (List.of(previous, next, skip, draw).stream()
                .anyMatch(button -> button.isFocused() && button.isDisabled())) {
            focusCard();
        }
    }

    private void only(Node shown) {
        List.of(pile, missing, card).forEach(node -> node.setVisible(node == shown));
    }

    private void explainSkip(DeskModel model) {
        boolean can = model.can(new Skip());
        boolean broughtIn = !can && model.session().current().isPresent();
        skip.setDisable(!can);
        Buttons.explain(skip, desk.text(broughtIn ? PresenterText.SKIP_NOT_BROUGHT_IN : PresenterText.SKIP_HINT));
    }
}
