package nl.driehoek.ui.library.sessions;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import nl.driehoek.control.past.GroupRow;
import nl.driehoek.control.past.PastSession;
import nl.driehoek.i18n.MessageKey;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.i18n.SessionsText;
import nl.driehoek.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What can be done with a line of the list.
 *
 * @param actions with a session; the first is what opening one does
 * @param nameGroup is given the group that somebody wants to call otherwise
 */
record LineMenu(Texts texts, List<SessionAction> actions, Consumer<GroupRow> nameGroup) {
    LineMenu {
        actions = List.copyOf(actions);
    }

    /** Its entries; none for what stands above several and is no group. */
    ContextMenu of(Line line) {
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(items(line).toList());
        return menu;
    }

    /** Does the first thing that can be done with a session. */
    void open(Line line) {
        if (line instanceof Line.One(PastSession session, var _)) {
            fitting(session).findFirst().ifPresent(action -> action.run().accept(session));
        }
    }

    /** Lets somebody call it otherwise. */
    void rename(Line line) {
        if (line instanceof Line.Head(GroupRow row)) {
            nameGroup.accept(row);
        } else {
            run(line, SessionsText.RENAME);
        }
    }

    /** Makes a document of a session. */
    void export(Line line) {
        run(line, PresenterText.EXPORT);
    }

    private void run(Line line, MessageKey name) {
        if (line instanceof Line.One(PastSession session, var _)) {
            fitting(session)
                    .filter(action -> action.name() == name)
                    .forEach(action -> action.run().accept(session));
        }
    }

    private Stream<MenuItem> items(Line line) {
        return switch (line) {
            case Line.Head(GroupRow row) ->
                Stream.of(item(SessionsText.NAME_GROUP, Feather.EDIT_2, () -> nameGroup.accept(row)));
            case Line.One(PastSession session, var _) ->
                fitting(session)
                        .map(action -> item(
                                action.name(),
                                action.picture(),
                                () -> action.run().accept(session)));
            case Line.Loose _ -> Stream.empty();
            case null -> Stream.empty();
        };
    }

    private Stream<SessionAction> fitting(PastSession session) {
        return actions.stream().filter(action -> action.fits().test(session));
    }

    private MenuItem item(MessageKey name, Feather picture, Runnable run) {
        MenuItem item = new MenuItem(texts.get(name), new FontIcon(picture));
        item.setOnAction(_ -> run.run());
        return item;
    }
}
