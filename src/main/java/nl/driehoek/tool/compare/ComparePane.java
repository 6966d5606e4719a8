package nl.driehoek.tool.compare;

import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import nl.driehoek.deck.way.Way;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.board.Shown;
import nl.driehoek.tool.pane.NobodyYet;
import nl.driehoek.tool.pane.ToolHost;
import nl.driehoek.tool.pane.ToolPane;
import nl.driehoek.ui.theme.Styles;

/** Where the answers are noted, unseen by the room until all are turned over, and then marked as the group says. */
public final class ComparePane extends ToolPane {
    private static final String PANE = "compare";
    private static final String BAR = "compare-bar";

    private final ToolHost host;
    private final Texts texts;
    private final Label ready = new Label();
    private final ToggleButton turn = new ToggleButton();
    private final CheckBox named = new CheckBox();
    private final CheckBox counted = new CheckBox();
    private final Optional<PairsBar> pairs;
    private final AnswerRows rows;
    private final NobodyYet nobody;
    private final FlowPane bar;

    /** No answer is there yet. */
    public ComparePane(Way.Compare way, ToolHost host, Texts texts) {
        this.host = host;
        this.texts = texts;
        this.pairs = way.pairs() ? Optional.of(new PairsBar(host, texts)) : Optional.empty();
        this.rows = new AnswerRows(host, texts);
        this.nobody = new NobodyYet(host, texts);
        this.bar = bar();
        getStyleClass().add(PANE);
        getStylesheets().add(Styles.class.getResource("compare.css").toExternalForm());
        pairs.ifPresent(getChildren()::add);
        getChildren().addAll(nobody, bar, rows);
        refresh();
    }

    private FlowPane bar() {
        ready.getStyleClass().add(Styles.STRONG);
        turn.getStyleClass().add(Styles.ACTION);
        turn.setOnAction(_ -> turn());
        named.setText(texts.get(CompareText.NAMED));
        named.setOnAction(_ -> name());
        counted.setText(texts.get(CompareText.SHOW_READY));
        counted.setOnAction(_ -> count());
        FlowPane row = new FlowPane(ready, turn, named, counted);
        row.getStyleClass().add(BAR);
        return row;
    }

    @Override
    public void refresh() {
        pairs.ifPresent(PairsBar::refresh);
        rows.refresh();
        boolean empty = nobody.refresh();
        Styles.there(bar, !empty);
        pairs.ifPresent(two -> Styles.there(two, !empty));
        show(rows.answered(), CompareTool.showsAnswers(host.shown()));
    }

    private void show(long answered, boolean turned) {
        int all = host.session().board().participants().size();
        ready.setText(texts.get(CompareText.READY, answered, all));
        turn.setText(texts.get(turned ? CompareText.TURN_BACK : CompareText.TURN_OVER));
        turn.setSelected(turned);
        turn.setDisable(answered == 0 && !turned);
        counted.setSelected(host.shown().equals(CompareTool.ready()));
        Styles.there(counted, !turned);
        if (turned && host.shown() instanceof Shown.Work work) {
            named.setSelected(work.named());
        }
    }

    private void turn() {
        if (turn.isSelected()) {
            host.show(answers());
        } else {
            host.hide();
        }
        refresh();
    }

    private void count() {
        if (counted.isSelected()) {
            host.show(CompareTool.ready());
        } else {
            host.hide();
        }
    }

    private void name() {
        if (CompareTool.showsAnswers(host.shown())) {
            host.show(answers());
        }
    }

    private Shown.Work answers() {
        return CompareTool.answers(host.session(), host.card(), named.isSelected());
    }

    @Override
    public Shown toShow(String by) {
        host.flush();
        boolean none = rows.answered() == 0; // the first one would come onto the wall while it is typed
        return none ? Shown.NOTHING : answers();
    }

    @Override
    public void focusFirst() {
        if (nobody.isManaged()) {
            nobody.focus();
        } else {
            rows.focusFirst();
        }
    }
}
