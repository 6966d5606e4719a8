package nl.driehoek.tool.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.board.Shown;
import nl.driehoek.tool.pane.ToolHost;
import nl.driehoek.ui.theme.Styles;

/** Divides the group into pairs, lets those join who came later, and shows the pairs to the room. */
final class PairsBar extends FlowPane {
    private static final String BAR = "compare-bar";
    private static final String PAIR = "compare-pair";

    private final ToolHost host;
    private final Texts texts;
    private final Button divide = new Button();
    private final Button admit = new Button();
    private final ToggleButton show = new ToggleButton();
    private final List<Node> controls = List.of(divide, admit, show);

    PairsBar(ToolHost host, Texts texts) {
        this.host = host;
        this.texts = texts;
        getStyleClass().add(BAR);
        show.setText(texts.get(CompareText.SHOW_PAIRS));
        divide.setOnAction(_ -> divide());
        admit.setOnAction(_ -> admit());
        show.setOnAction(_ -> toggle());
        getChildren().setAll(controls);
    }

    /** Takes over what the host has now. */
    void refresh() {
        Map<Integer, PairRound> rounds = PairFields.of(board(), host.card());
        int number = rounds.size();
        List<String> late = late(rounds.getOrDefault(number, PairRound.NONE));
        divide.setText(texts.get(number == 0 ? CompareText.DIVIDE : CompareText.DIVIDE_AGAIN));
        divide.setDisable(board().participants().size() < 2);
        Styles.there(admit, number > 0 && !late.isEmpty());
        admit.setText(texts.get(CompareText.ADMIT, names(late)));
        Styles.there(show, number > 0);
        show.setSelected(host.shown().equals(CompareTool.pairs(number)));
        showGroups(rounds.getOrDefault(number, PairRound.NONE));
    }

    private void showGroups(PairRound round) {
        List<Node> nodes = new ArrayList<>(controls);
        round.groups().forEach(group -> nodes.add(pair(CompareTool.names(board(), group, texts))));
        getChildren().setAll(nodes);
    }

    private static Label pair(String words) {
        Label pair = new Label(words);
        pair.getStyleClass().addAll(Styles.SUNKEN, PAIR);
        return pair;
    }

    private void divide() {
        int number = PairFields.of(board(), host.card()).size() + 1;
        List<PairRound> before = PairFields.before(host.session(), Optional.empty());
        write(number, Pairs.divide(ids(), before, seed()));
    }

    private void admit() {
        Map<Integer, PairRound> rounds = PairFields.of(board(), host.card());
        int number = rounds.size();
        PairRound round = rounds.get(number);
        FieldKey key = host.key(FieldKey.GROUP, PairFields.field(number));
        List<PairRound> before = PairFields.before(host.session(), Optional.of(key));
        write(number, Pairs.admit(round, late(round), before, seed()));
    }

    /** What the room sees of the round before goes on with this one. */
    private void write(int number, PairRound round) {
        boolean shown = host.shown() instanceof Shown.Work work && work.view().equals(PairFields.PAIRS);
        host.write(FieldKey.GROUP, PairFields.field(number), Optional.of(PairFields.value(round)));
        if (shown) {
            host.show(CompareTool.pairs(number));
        }
    }

    private void toggle() {
        if (show.isSelected()) {
            host.show(CompareTool.pairs(PairFields.of(board(), host.card()).size()));
        } else {
            host.hide();
        }
    }

    /** The same in all of a session, so that its rounds fit each other. */
    private long seed() {
        return Objects.hash(
                host.session().setup().title(), host.session().setup().pile());
    }

    private List<String> late(PairRound round) {
        List<String> late = new ArrayList<>(ids());
        late.removeAll(round.people());
        return late;
    }

    private String names(List<String> people) {
        return board().participants().stream()
                .filter(who -> people.contains(who.id()))
                .map(Participant::name)
                .collect(Collectors.joining(", "));
    }

    private List<String> ids() {
        return board().participants().stream().map(Participant::id).toList();
    }

    private Board board() {
        return host.session().board();
    }
}
