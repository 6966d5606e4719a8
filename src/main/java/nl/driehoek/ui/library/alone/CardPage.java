package nl.driehoek.ui.library.alone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.driehoek.control.Typing;
import nl.driehoek.control.alone.AloneDesk.State;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Deck;
import nl.driehoek.i18n.alone.AloneText;
import nl.driehoek.i18n.layer.LayerText;
import nl.driehoek.session.SessionCommand.Choose;
import nl.driehoek.tool.registry.Tools;
import nl.driehoek.ui.card.CardView;
import nl.driehoek.ui.library.alone.reading.AboutCard;
import nl.driehoek.ui.library.alone.reading.CardWords;
import nl.driehoek.ui.library.alone.reading.Reader;
import nl.driehoek.ui.library.layer.ChangeCardEvent;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.library.parts.Sides;
import nl.driehoek.ui.theme.PageScroll;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.WhileShown;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A card alone, large, with what is kept with it beside it; the arrows and Page Up and Page Down leaf through the set. A card
 * that stays for a moment counts as read.
 */
final class CardPage implements AlonePlace.Page {
    private final Reader reader;
    private final CardRef ref;
    private final Card card;
    private final boolean working;
    private final ObservableValue<Boolean> leftHanded;
    private final BorderPane page = new BorderPane();
    private final StackPane stage = new StackPane();
    private final ReflectPane reflect;
    private final Typing.Alarm reading;
    private final Leaf leaf;
    private final Button back;
    private final List<ToggleButton> views = new ArrayList<>();
    private final CardView view;
    private Optional<ToolPart> open = Optional.empty();

    /**
     * A card.
     *
     * @param working whether its first way of working is open, where it has one
     * @param leftHanded whether what a hand reaches for stands at the left
     */
    CardPage(Reader reader, CardRef ref, Card card, boolean working, ObservableValue<Boolean> leftHanded) {
        this.working = working;
        this.leftHanded = leftHanded;
        this.reader = reader;
        this.ref = ref;
        this.card = card;
        reading = reader.alarms().get();
        reflect = new ReflectPane(reader, ref, !ToolPart.comesUp(card));
        leaf = new Leaf(reader, ref);
        back = Parts.backButton(reader.text(AloneText.BACK), reader::back);
        view = new CardView(CardView.Variant.READING, reader.texts());
        view.show(card, CardWords.caption(reader, ref), CardWords.accent(reader, ref));
        compose();
    }

    private void compose() {
        page.getStyleClass().addAll("card-reader", "alone-card");
        page.setTop(bar());
        VBox beside = new VBox(new AboutCard(reader, ref, card));
        beside.getChildren().addAll(own());
        beside.getStyleClass().add("beside-card");
        if (reader.desk().stateProperty().get() == State.OPEN) {
            beside.getChildren().addFirst(reflect);
        }
        stage.getStyleClass().add("card-stage");
        stage.getChildren().setAll(view);
        page.setCenter(new Sides(stage, stage, new PageScroll(beside))
                .mirroredBy(leftHanded)
                .page());
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** What leads to changing the card; the program's own deck is not there to be changed. */
    private List<Node> own() {
        if (ref.deck().equals(Deck.PROGRAM)) {
            return List.of();
        }
        Button change = Parts.button(
                reader.texts().get(LayerText.CHANGE_CARD), () -> page.fireEvent(new ChangeCardEvent(ref)), Styles.FLAT);
        change.setGraphic(new FontIcon(Feather.EDIT_3));
        change.setWrapText(true);
        Label changed = Parts.whole(reader.texts().get(LayerText.CHANGED), Styles.MUTED);
        return reader.desk().isChanged(ref) ? List.of(changed, change) : List.of(change);
    }

    private HBox bar() {
        HBox bar = new HBox();
        bar.getStyleClass().add("reader-bar");
        List<Tools.Entry> tools = ToolPart.of(card);
        if (!tools.isEmpty() && reader.desk().stateProperty().get() == State.OPEN) {
            views.add(view(reader.text(AloneText.CARD), () -> {
                close();
                stage.getChildren().setAll(view);
            }));
            tools.forEach(tool -> views.add(view(reader.texts().get(tool.rules().nameAlone()), () -> work(tool))));
            views.getFirst().setSelected(true);
        }
        Region gap = Parts.filler();
        WhileShown.of(leftHanded, bar).subscribe(left -> bar.getChildren().setAll(parts(back, gap, left)));
        return bar;
    }

    /** The way back comes first; what is pressed while reading stands at the side of the hand. */
    private List<Node> parts(Button back, Region gap, boolean left) {
        List<Node> leaves = List.of(leaf.previous(), leaf.place(), leaf.next());
        List<Node> parts = new ArrayList<>(List.of(back));
        parts.addAll(left ? leaves : List.of(gap));
        parts.addAll(views);
        parts.addAll(left ? List.of(gap) : leaves);
        return parts;
    }

    private ToggleButton view(String name, Runnable show) {
        ToggleButton button = new ToggleButton(name);
        button.setMinWidth(ToggleButton.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            show.run();
            views.forEach(one -> one.setSelected(one == button));
        });
        return button;
    }

    private void work(Tools.Entry tool) {
        close();
        open = ToolPart.open(reader, ref, card, tool);
        open.ifPresent(part -> {
            stage.getChildren().setAll(part.node());
            page.applyCss();
            part.focus();
        });
    }

    private void close() {
        open.ifPresent(ToolPart::close);
        open = Optional.empty();
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void refresh() {
        reflect.refresh();
    }

    @Override
    public void focus() {
        if (!views.isEmpty() && working) {
            views.get(1).fire();
        } else {
            leaf.focus(back);
        }
        reading.set(Leaf.READ, () -> reader.perform(new Choose(ref)));
    }

    @Override
    public void leave() {
        reading.cancel();
        reflect.flush();
        close();
    }

    private void pressed(KeyEvent key) {
        boolean typing = key.getTarget() instanceof TextInputControl || open.isPresent();
        if (!typing && !key.isShortcutDown() && !key.isAltDown() && leaf.step(key.getCode())) {
            key.consume();
        }
    }
}
