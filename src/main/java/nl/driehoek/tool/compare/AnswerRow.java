package nl.driehoek.tool.compare;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.deck.text.Part.Mark;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.Participant;
import nl.driehoek.tool.AnswerTiles;
import nl.driehoek.tool.pane.BesideOrBelow;
import nl.driehoek.tool.pane.ToolHost;
import nl.driehoek.tool.pane.ToolPane;
import nl.driehoek.tool.pane.TypedText;
import nl.driehoek.ui.theme.Tip;

/** One participant's line: what they answered, and what the group made of it. */
final class AnswerRow extends VBox {
    private static final String ROW = "answer-row";
    private static final String NAME = "answer-name";
    private static final String LINE = "answer-given";
    private static final int MOST_ROWS = 8;

    private final ToolHost host;
    private final Participant who;
    private final Label name = ToolPane.label("", NAME);
    private final TypedText answer;
    private final ToggleButton same;
    private final ToggleButton different;

    AnswerRow(Participant who, ToolHost host, Texts texts) {
        this.host = host;
        this.who = who;
        this.answer = new TypedText(host, who.id(), FieldKey.MAIN, 1, MOST_ROWS);
        this.same = button(Mark.SAME, "=", texts.get(CompareText.SAME), texts);
        this.different = button(Mark.DIFFERENT, "≠", texts.get(CompareText.DIFFERENT), texts);
        answer.setAccessibleText(texts.get(CompareText.ANSWER_OF, who.name()));
        answer.setAccessibleHelp(texts.get(CompareText.ANSWER_HINT));
        name.setLabelFor(answer);
        getStyleClass().add(ROW);
        HBox line = new HBox(answer, same, different);
        line.getStyleClass().add(LINE);
        HBox.setHgrow(answer, Priority.ALWAYS);
        getChildren().add(new BesideOrBelow(name, line));
    }

    private ToggleButton button(Mark mark, String sign, String words, Texts texts) {
        ToggleButton button = new ToggleButton(sign);
        Tip.of(button).say(words);
        button.setAccessibleText(texts.get(CompareText.MARK_OF, words, who.name()));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> host.write(
                FieldKey.GROUP,
                AnswerTiles.markField(who.id()),
                Optional.<FieldValue>of(AnswerTiles.value(mark)).filter(_ -> button.isSelected())));
        return button;
    }

    /**
     * Takes over what the host has now.
     *
     * @param number of the answer on the wall, from 1; empty while it is not turned over
     */
    void refresh(Optional<Integer> number) {
        answer.refresh();
        name.setText(number.map(n -> n + " · " + who.name()).orElse(who.name()));
        Mark mark = AnswerTiles.mark(host.values(FieldKey.GROUP), who.id());
        show(same, mark == Mark.SAME);
        show(different, mark == Mark.DIFFERENT);
    }

    private void show(ToggleButton button, boolean marked) {
        button.setSelected(marked);
        button.setDisable(!marked && !answered());
    }

    boolean answered() {
        return !host.text(who.id(), FieldKey.MAIN).isEmpty();
    }

    TypedText answer() {
        return answer;
    }

    /** What the focus can be on, in order. */
    List<Node> places() {
        return List.of(answer, same, different);
    }
}
