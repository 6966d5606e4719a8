package nl.driehoek.ui.presenter.plan;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.deck.CardRef;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.i18n.help.HelpTopic;
import nl.driehoek.session.SessionCommand.CutTo;
import nl.driehoek.session.SessionCommand.Draw;
import nl.driehoek.session.plan.PlanItem;
import nl.driehoek.session.plan.PlanProgress;
import nl.driehoek.ui.presenter.model.DeskModel;
import nl.driehoek.ui.presenter.model.PresenterContext;
import nl.driehoek.ui.presenter.table.DeskStyles;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.topic.HelpTopics;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The whole plan: where the talk is in it, and the way to any other item. */
public final class PlanPane extends VBox {
    private final PresenterContext desk;
    private final PlanClock clock;
    private final ZoneId zone;
    private final Runnable gone;
    private final LatenessLabel lateness = new LatenessLabel();
    private final Label end = new Label();
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);

    /**
     * The plan of this desk.
     *
     * @param zone that the reader lives in
     * @param gone is told when the reader picked an item to go to
     */
    public PlanPane(PresenterContext desk, PlanClock clock, ZoneId zone, Runnable gone) {
        this.desk = desk;
        this.clock = clock;
        this.zone = zone;
        this.gone = gone;
        HelpTopics.about(this, HelpTopic.PLAN);
        getStyleClass().add(DeskStyles.COLUMN);
        end.getStyleClass().add(Styles.MUTED);
        rows.getStyleClass().add(PlanStyles.ROWS);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(lateness, scroll, end);
    }

    /** Shows the plan as it stands now, with the focus on the way to what comes next. */
    public void open() {
        clock.viewProperty().get().ifPresent(this::show);
        buttons(Styles.ACTION)
                .findFirst()
                .or(() -> buttons(PlanStyles.GO).findFirst())
                .ifPresent(Node::requestFocus);
    }

    private Stream<Node> buttons(String style) {
        return rows.lookupAll("." + style).stream().filter(Button.class::isInstance);
    }

    private void show(PlanView view) {
        PlanProgressWords words =
                new PlanProgressWords(desk.texts(), desk.model().getValue(), zone);
        PlanProgress at = view.progress();
        List<Node> all = new ArrayList<>();
        for (int i = 0; i < at.plan().items().size(); i++) {
            all.add(row(words, at, i));
            if (i + 1 == at.plan().stop()) {
                all.add(line());
            }
        }
        rows.getChildren().setAll(all);
        end.setText(words.end(view).orElse(""));
        String said = Stream.of(words.pace(at), words.advice(at))
                .flatMap(Optional::stream)
                .reduce("", (before, more) -> before.isEmpty() ? more : before + ". " + more);
        lateness.show(at, said);
    }

    private PlanItemRow row(PlanProgressWords words, PlanProgress at, int index) {
        boolean now = at.item().orElse(-1) == index;
        PlanItem item = at.plan().items().get(index);
        PlanItemRow row = new PlanItemRow(
                (index + 1) + ". " + words.name(item.topic()), now ? words.time(at) : words.minutes(item));
        if (now) {
            return row.now(desk.texts());
        }
        boolean next = at.next().orElse(-1) == index;
        DeskModel model = desk.model().getValue();
        return at.leadsTo(
                        index, model.library(), model.session().board().table().pile())
                .map(card -> row.way(desk.texts(), next, () -> goTo(card)))
                .orElse(row);
    }

    private void goTo(CardRef card) {
        gone.run();
        desk.perform(new CutTo(card));
        desk.perform(new Draw());
    }

    private Label line() {
        Label line = new Label(desk.text(PresenterText.PLAN_LINE), new FontIcon(Feather.SCISSORS));
        line.setMaxWidth(Double.MAX_VALUE);
        line.getStyleClass().add(PlanStyles.LINE);
        return line;
    }
}
