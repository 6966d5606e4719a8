package nl.driehoek.ui.presenter.tool;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import nl.driehoek.control.Typing;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.SessionCommand.ShowFields;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.Shown;
import nl.driehoek.tool.Progress;
import nl.driehoek.tool.Tool;
import nl.driehoek.tool.pane.ToolPane;
import nl.driehoek.tool.registry.Tools;
import nl.driehoek.ui.keys.DeskAction;
import nl.driehoek.ui.keys.DeskKeys;
import nl.driehoek.ui.presenter.model.CardLine;
import nl.driehoek.ui.presenter.model.DeskModel;
import nl.driehoek.ui.presenter.model.PresenterContext;
import nl.driehoek.ui.theme.OnDemand;
import nl.driehoek.ui.topic.HelpTopics;

/**
 * The sheet in the place of the card on which is filled in what the card asks for; not there for cards that ask for nothing,
 * nor while the card itself is looked at. Lives on the FX thread.
 */
public final class ToolSheet extends BorderPane {
    private final PresenterContext desk;
    private final Typing.Alarm alarm;
    private final Runnable focusCard;
    private final BooleanProperty cardWanted = new SimpleBooleanProperty(this, "cardWanted");
    private final ReadOnlyObjectWrapper<Optional<Open>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final SheetPaper paper = new SheetPaper();
    private final SheetsAhead ahead = new SheetsAhead(paper, this::openAhead);
    private final SheetFoot foot;

    /**
     * A card that is worked at.
     *
     * @param tools that it asks for, in order
     * @param at which of them is open, from 0
     */
    record Open(Card card, List<Tools.Entry> tools, int at, SheetHost host, OnDemand<ToolPane> pane) {
        Tool rules() {
            return tools.get(at).rules();
        }

        /** Whether this is what comes up of itself with the card. */
        boolean isAsItComesUp() {
            return at == 0 && rules().comesUp() && host.by().equals(FieldKey.GROUP);
        }
    }

    /**
     * The sheet of this desk.
     *
     * @param alarm times what is typed
     * @param focusCard puts the focus on the card, where every key of the desk works
     */
    public ToolSheet(PresenterContext desk, Typing.Alarm alarm, Runnable focusCard) {
        this.desk = desk;
        this.alarm = alarm;
        this.focusCard = focusCard;
        this.foot = new SheetFoot(this, paper, desk, this::holds, focusCard);
        build();
        open.subscribe(_ -> appear());
        cardWanted.subscribe(_ -> appear());
        desk.model().subscribe(this::show);
        desk.settled().subscribe((_, model) -> ahead.prepare(model));
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(paper::reveal);
    }

    private void build() {
        getStyleClass().add(ToolStyles.SHEET);
        getStylesheets().add(ToolStyles.SHEET_FILE);
        setCenter(paper);
        setMinSize(0, 0);
        DeskKeys.walkThrough(this);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** What was typed may open what comes next to the keys: it is written before Tab looks for that. */
    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB) {
            flush();
        }
    }

    /** Passes on at once what is being typed. */
    public void flush() {
        open.get().ifPresent(now -> now.host.flush());
    }

    /** Whether this node is on the sheet. */
    public boolean holds(Node node) {
        return ToolPane.within(node, this);
    }

    /**
     * Leaves what is open on the sheet, or the sheet itself for the card.
     *
     * @param focused what has the focus
     * @return whether there was anything to leave
     */
    public boolean leave(Node focused) {
        if (foot.isOpen()) {
            foot.close();
            return true;
        }
        boolean here = holds(focused);
        if (here) {
            focusCard.run();
        }
        return here;
    }

    /** Does what an action asks of the sheet; says whether that was anything. */
    public boolean perform(DeskAction action) {
        Optional<Open> now = open.get();
        if (now.isEmpty()) {
            return false;
        }
        boolean ours = true;
        switch (action) {
            case FILL_IN -> fillInOrBack();
            case SHOW_FILLED -> toggleShown(now.get());
            case FIELD_HELP -> helpOrBack(now.get());
            default -> ours = false;
        }
        return ours;
    }

    ReadOnlyObjectProperty<Optional<Open>> openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Whether the card is looked at instead. */
    BooleanProperty cardWantedProperty() {
        return cardWanted;
    }

    void fillIn() {
        cardWanted.set(false);
        open.get().ifPresent(now -> now.pane.get().focusFirst());
    }

    void turnTo(String by) {
        open.get().ifPresent(now -> {
            now.host.turnTo(by);
            now.pane.ifMade(ToolPane::refresh);
            open.set(Optional.of(new Open(now.card, now.tools, now.at, now.host, now.pane)));
        });
    }

    /** How much is left on the sheet that is open. */
    static Progress progress(Open now) {
        return Progress.of(now.rules().fields(), now.host.values());
    }

    /** Whether the room is to see what is open. */
    boolean isShown(Open now) {
        return switch (now.host.shown()) {
            case Shown.Nothing _ -> false;
            case Shown.Sheet(String by) -> now.rules().isSheet() && by.equals(now.host.by());
            case Shown.Work work -> now.rules().isShown(work);
        };
    }

    /** What is typed at this moment is shown too, and may decide what there is to show. */
    void toggleShown(Open now) {
        now.host.flush();
        if (isShown(now)) {
            now.host.hide();
            return;
        }
        switch (now.pane.get().toShow(now.host.by())) {
            case Shown.Nothing _ -> now.host.hide();
            case Shown.Sheet(String by) -> desk.perform(new ShowFields(Optional.of(by)));
            case Shown.Work work -> now.host.show(work);
        }
    }

    /** Opens one of the tools of the card, from 0. */
    void choose(int tool) {
        open.get().ifPresent(now -> {
            if (tool != now.at) {
                now.host.flush();
                foot.clear();
                open.set(Optional.of(opened(now.card, now.tools, tool, now.host)));
            }
            fillIn();
        });
    }

    /** From the card to its first tool, from one tool to the next, and from the last one back to the card. */
    private void fillInOrBack() {
        Open now = open.get().orElseThrow();
        if (!holds(getScene().getFocusOwner())) {
            choose(cardWanted.get() ? 0 : now.at);
        } else if (now.at + 1 < now.tools.size()) {
            choose(now.at + 1);
        } else if (now.tools.getFirst().rules().comesUp()) {
            focusCard.run();
        } else {
            cardWanted.set(true);
        }
    }

    private void helpOrBack(Open now) {
        if (foot.isOpen()) {
            foot.close();
            return;
        }
        List<String> own = now.pane.get().helpFor(getScene().getFocusOwner());
        help(own.isEmpty() ? now.card.face().see() : own);
    }

    private void help(List<String> ids) {
        open.get()
                .filter(_ -> !ids.isEmpty())
                .ifPresent(now -> foot.open(ids.stream()
                        .map(id -> new CardRef(now.host.card().deck(), id))
                        .toList()));
    }

    private void show(DeskModel model) {
        Optional<CardRef> current = model.session().current();
        boolean same = open.get().map(now -> now.host.card()).equals(current);
        if (same) {
            Node focused = getScene() == null ? null : getScene().getFocusOwner();
            open.get().ifPresent(now -> paper.refresh(now, focused));
            return;
        }
        leaveCard();
        Optional<Open> next = current.flatMap(ref -> ahead.take(ref).or(() -> open(ref)));
        open(next, next.filter(now -> !now.rules().comesUp()).isPresent());
    }

    private void leaveCard() {
        flush();
        foot.clear();
        if (getScene() != null && holds(getScene().getFocusOwner())) {
            focusCard.run();
        }
        open.get().filter(Open::isAsItComesUp).ifPresent(ahead::keep);
        paper.clear();
    }

    /** Not where a word is held back that somebody has not entered yet: that goes on when they come there. */
    private Optional<Open> openAhead(CardRef ref) {
        return SheetHost.isHeld(desk, ref) ? Optional.empty() : open(ref).filter(Open::isAsItComesUp);
    }

    /** In an order in which no pane is made that is not going to be seen. */
    private void open(Optional<Open> next, boolean behindItsCard) {
        if (behindItsCard) {
            cardWanted.set(true);
        }
        open.set(next);
        cardWanted.set(behindItsCard);
    }

    private Optional<Open> open(CardRef ref) {
        return desk.model().getValue().line(ref).map(CardLine::card).flatMap(card -> {
            List<Tools.Entry> tools = Tools.of(card);
            return tools.isEmpty()
                    ? Optional.empty()
                    : Optional.of(opened(card, tools, 0, new SheetHost(desk, ref, FieldKey.GROUP, alarm, this::help)));
        });
    }

    private Open opened(Card card, List<Tools.Entry> tools, int at, SheetHost host) {
        OnDemand<ToolPane> pane = new OnDemand<>(() -> tools.get(at).pane().apply(host, desk.texts()));
        return new Open(card, tools, at, host, pane);
    }

    private void appear() {
        open.get()
                .ifPresent(
                        now -> HelpTopics.about(this, ToolTopics.of(now.rules().way())));
        boolean fills = open.get().isPresent() && !cardWanted.get();
        if (!fills && getScene() != null && holds(getScene().getFocusOwner())) {
            focusCard.run();
        }
        open.get().filter(_ -> fills).ifPresent(paper::place);
        setVisible(fills);
    }
}
