package nl.driehoek.tool.closing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.driehoek.deck.CardRef;
import nl.driehoek.i18n.ExportText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.Shown;
import nl.driehoek.session.timing.CardTimes;
import nl.driehoek.tool.action.AllPoints;
import nl.driehoek.tool.closing.ClosingTool.View;
import nl.driehoek.tool.pane.ToolHost;
import nl.driehoek.tool.pane.ToolPane;
import nl.driehoek.ui.theme.Styles;

/** What a session comes to, as lists to read: points, what was agreed, and the cards with how long each took. */
final class ClosingLists extends VBox {
    private static final String ASIDE = "\u00a0· "; // so that no line begins with the dot

    private final List<Shown.Elsewhere> agreed;
    private final ToolHost host;
    private final Texts texts;
    private final CardTimes times;
    private final Map<View, VBox> lists = new EnumMap<>(View.class);

    /** Empty lists. */
    ClosingLists(List<Shown.Elsewhere> agreed, ToolHost host, Texts texts) {
        this.agreed = agreed;
        this.host = host;
        this.texts = texts;
        times = CardTimes.of(host.entries());
        getStyleClass().add("closing");
        Stream.of(View.POINTS, View.AGREED, View.CARDS).forEach(this::add);
    }

    private void add(View view) {
        VBox list = new VBox();
        VBox part = new VBox(ToolPane.label(texts.get(ClosingText.of(view)), Styles.HEADING), list);
        part.getStyleClass().add("closing-part");
        lists.put(view, list);
        getChildren().add(part);
    }

    /** Takes over what is written now. */
    void refresh() {
        Board board = host.session().board();
        AllPoints points = AllPoints.of(board, host.library());
        fill(
                View.POINTS,
                ClosingText.NO_POINTS,
                points.lines(texts).stream()
                        .map(line -> line.label() + ": " + line.text().words().replace("\n", ASIDE)));
        fill(View.AGREED, ClosingText.NO_AGREED, agreed.stream().flatMap(other -> agreed(board, other)));
        fill(View.CARDS, ClosingText.NO_CARDS, ClosingTool.laid(board).map(ref -> heading(ref) + timed(ref)));
    }

    private void fill(View view, ClosingText none, Stream<String> lines) {
        List<String> all = lines.toList();
        List<Label> labels = all.isEmpty()
                ? List.of(ToolPane.label(texts.get(none), Styles.MUTED))
                : all.stream().map(line -> ToolPane.label(line, "closing-line")).toList();
        lists.get(view).getChildren().setAll(labels);
    }

    private Stream<String> agreed(Board board, Shown.Elsewhere other) {
        return board.writing().fields().entrySet().stream()
                .filter(entry -> other.shows(entry.getKey()))
                .flatMap(entry -> ClosingTool.words(entry.getValue()).stream())
                .map(said -> heading(other.card()) + ": " + said);
    }

    private String heading(CardRef ref) {
        return ClosingTool.heading(ref, host.session().board().writing().question(ref), host.library());
    }

    /** How long a card took, and below that each phase of the work on it. */
    private String timed(CardRef ref) {
        Stream<String> phases = times.phases(ref).stream()
                .map(time ->
                        texts.get(ExportText.TOOK_PHASE, time.phase().title(), took(CardTimes.minutes(time.time()))));
        return Stream.concat(Stream.of(ASIDE + took(times.minutes(ref))), phases)
                .collect(Collectors.joining("\n– "));
    }

    private String took(long minutes) {
        return texts.get(ExportText.TOOK, minutes);
    }
}
