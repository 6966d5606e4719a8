package nl.driehoek.tool.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.SessionCommand;
import nl.driehoek.session.SessionCommand.WriteField;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.Shown;
import nl.driehoek.tool.pane.ToolHost;
import nl.driehoek.ui.theme.PageScroll;
import nl.driehoek.ui.theme.Styles;

/** The earlier wordings: each can be laid beside the text as it is now, shown so to the room, and put back. */
final class VersionList extends VBox {
    private static final String LIST = "definition-versions";

    private final ToolHost host;
    private final Texts texts;
    private final Label heading = new Label();
    private final VBox lines = new VBox();
    private final ChangesBox changes;
    private final ToggleButton show = new ToggleButton();
    private final List<VersionRow> rows = new ArrayList<>();
    private List<String> listed = List.of();
    private int compared;

    VersionList(ToolHost host, Texts texts) {
        this.host = host;
        this.texts = texts;
        this.changes = new ChangesBox(texts);
        heading.setText(texts.get(DefinitionText.KEPT));
        heading.getStyleClass().add(Styles.STRONG);
        show.setText(texts.get(DefinitionText.SHOW_CHANGES));
        show.setOnAction(_ -> toggle());
        lines.getStyleClass().add(LIST);
        getStyleClass().add(LIST);
        getChildren().addAll(heading, lines, changes, show);
    }

    /** Takes over what the host has now. */
    void refresh() {
        Versions versions = Versions.of(host.values(FieldKey.GROUP));
        if (!versions.kept().equals(listed)) {
            list(versions.kept());
        }
        boolean comparing = compared > 0 && compared <= listed.size();
        Styles.there(heading, !listed.isEmpty());
        Styles.there(changes, comparing);
        Styles.there(show, comparing && !host.isAlone());
        show.setSelected(comparing && host.shown().equals(DefinitionView.changes(compared)));
        if (comparing) {
            changes.show(compared, versions);
        }
    }

    /** A row that stays the same is not made anew, as the focus may be in it. */
    private void list(List<String> kept) {
        int same = 0;
        while (same < Math.min(listed.size(), kept.size()) && listed.get(same).equals(kept.get(same))) {
            same++;
        }
        listed = kept;
        rows.subList(same, rows.size()).clear();
        IntStream.rangeClosed(same + 1, kept.size()).mapToObj(this::row).forEach(rows::add);
        lines.getChildren().retainAll(rows);
        lines.getChildren().addAll(rows.subList(same, rows.size()));
    }

    private VersionRow row(int version) {
        VersionRow row = new VersionRow(version, listed.get(version - 1), texts);
        row.setCompared(version == compared);
        row.onCompare(on -> compare(on ? version : 0));
        row.onPutBack(() -> putBack(listed.get(version - 1)));
        return row;
    }

    /** Lays a version beside the text, from 1; none for 0. */
    private void compare(int version) {
        boolean shown = show.isSelected();
        compared = version;
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).setCompared(i + 1 == version);
        }
        refresh();
        PageScroll.bringIntoSight(show);
        PageScroll.bringIntoSight(changes); // rather than the button, where there is no room for both
        if (shown) {
            showOr(version > 0);
        }
    }

    private void toggle() {
        showOr(show.isSelected());
    }

    private void showOr(boolean differences) {
        Shown.Work work = differences ? DefinitionView.changes(compared) : DefinitionView.text(false);
        host.show(work);
    }

    /** The text that is there now is kept first where it was not, as nobody may lose a word. */
    private void putBack(String words) {
        host.flush();
        Versions now = Versions.of(host.values(FieldKey.GROUP));
        List<SessionCommand> commands = new ArrayList<>();
        now.next().ifPresent(field -> commands.add(write(field, now.text())));
        commands.add(write(Versions.TEXT, words));
        host.perform(commands);
    }

    private WriteField write(String field, String words) {
        Optional<FieldValue> value = FieldValue.text(words);
        return new WriteField(host.key(FieldKey.GROUP, field), value);
    }
}
