package nl.driehoek.tool.role;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.SessionCommand;
import nl.driehoek.session.SessionCommand.WriteField;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.Shown;
import nl.driehoek.tool.pane.ToolHost;
import nl.driehoek.tool.pane.ToolPane;
import nl.driehoek.ui.theme.Styles;

/** The text of a card in which the group's roles are marked. */
public final class RolesPane extends ToolPane {
    private final RolesTool rules;
    private final ToolHost host;
    private final Texts texts;
    private final WordsBoard board;
    private final FlowPane buttons = new FlowPane();

    /** The text with what is marked in it. */
    public RolesPane(RolesTool rules, ToolHost host, Texts texts) {
        this.rules = rules;
        this.host = host;
        this.texts = texts;
        this.board = new WordsBoard(rules.paragraphs(), this::mark, this::remove);
        board.setAccessibleRoleDescription(texts.get(RoleText.TEXT));
        getStylesheets().add(Styles.class.getResource("role.css").toExternalForm());
        getStyleClass().add("role-pane");
        getChildren().addAll(label(texts.get(RoleText.HOW), Styles.MUTED), board);
        addButtons();
        refresh();
    }

    /** Also where the text is long they are at hand at each of its words. */
    @Override
    public Optional<Node> toolbar() {
        return Optional.of(buttons);
    }

    private void addButtons() {
        buttons.getStyleClass().add("role-buttons");
        buttons.getStylesheets().setAll(getStylesheets());
        for (int i = 0; i < rules.roles().size(); i++) {
            int digit = i + 1;
            Button role = new Button(
                    texts.get(RoleText.ROLE, digit, rules.roles().get(i).title()));
            role.getStyleClass().addAll("role-word", look(i));
            role.setOnAction(_ -> mark(digit));
            buttons.getChildren().add(role);
        }
        Button remove = new Button(texts.get(RoleText.REMOVE));
        remove.setOnAction(_ -> remove());
        buttons.getChildren().add(remove);
    }

    @Override
    public void refresh() {
        RoleMarks marks = marks();
        board.show(
                word -> signs(marks, word),
                word -> marks.roles(word).stream()
                        .map(role -> look(rules.number(role)))
                        .distinct()
                        .limit(1)
                        .toList());
        said(marks);
    }

    @Override
    public void focusFirst() {
        board.requestFocus();
    }

    @Override
    public Shown toShow(String by) {
        return rules.work();
    }

    private void mark(int digit) {
        if (digit <= rules.roles().size() && !rules.paragraphs().isEmpty()) {
            String role = rules.roles().get(digit - 1).id();
            write(marks().marked(role, board.first(), board.last(), values()));
        }
    }

    private void remove() {
        write(marks().cleared(board.first(), board.last()));
    }

    private void write(Map<String, Optional<FieldValue>> changes) {
        board.done();
        host.perform(changes.entrySet().stream()
                .<SessionCommand>map(each -> new WriteField(host.key(FieldKey.GROUP, each.getKey()), each.getValue()))
                .toList());
    }

    private Map<String, FieldValue> values() {
        return host.values(FieldKey.GROUP);
    }

    private RoleMarks marks() {
        return rules.marks(values());
    }

    private static String look(int role) {
        return "role-" + (role % RolesTool.looks() + 1);
    }

    private String signs(RoleMarks marks, int word) {
        return marks.marks().values().stream()
                .filter(mark -> mark.first() == word)
                .map(mark -> RolesTool.sign(rules.number(mark.role())))
                .collect(Collectors.joining());
    }

    /** What a screen reader says of the chosen words. */
    private void said(RoleMarks marks) {
        String roles = marks.roles(board.first()).stream().map(rules::title).collect(Collectors.joining(", "));
        board.setAccessibleHelp(roles.isEmpty() ? "" : texts.get(RoleText.MARKED_AS, roles));
    }
}
