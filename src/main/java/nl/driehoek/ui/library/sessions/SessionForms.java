package nl.driehoek.ui.library.sessions;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import nl.driehoek.control.past.Catalogue;
import nl.driehoek.control.past.GroupRow;
import nl.driehoek.control.past.PastSession;
import nl.driehoek.control.sessions.SessionsController;
import nl.driehoek.i18n.SessionsText;
import nl.driehoek.session.group.Group;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with an earlier session, with the forms that ask what is needed for it. */
final class SessionForms {
    private final SessionsController controller;
    private final LineWords words;
    private final Duties duties;

    SessionForms(SessionsController controller, LineWords words, Duties duties) {
        this.controller = controller;
        this.words = words;
        this.duties = duties;
    }

    /** All that can be done with a session, what is done most first. */
    List<SessionAction> actions() {
        return Stream.concat(
                        Stream.of(
                                new SessionAction(
                                        SessionsText.OPEN,
                                        Feather.ARROW_RIGHT,
                                        one -> one.trouble().isEmpty(),
                                        one -> controller.open(one.id())),
                                grouped(
                                        SessionsText.FOLLOW,
                                        Feather.REPEAT,
                                        one -> duties.follow().accept(one.summary())),
                                SessionAction.read(SessionsText.PLAN, Feather.LIST, this::plan),
                                SessionAction.read(SessionsText.RENAME, Feather.EDIT_2, this::rename),
                                grouped(SessionsText.PUT, Feather.USERS, this::put),
                                grouped(SessionsText.NAME_GROUP, Feather.TAG, this::nameGroup)),
                        duties.past().each().stream())
                .toList();
    }

    /** What is done with the group of a session; a session of one has none. */
    private SessionAction grouped(SessionsText name, Feather picture, Consumer<PastSession> run) {
        return new SessionAction(name, picture, one -> one.synopsis().isPresent() && !controller.isOwn(one.id()), run);
    }

    /** Asks for another name for a group, and gives it to all its sessions. */
    void nameGroup(GroupRow row) {
        open(
                SessionsText.NAME_GROUP,
                new NameForm(words.texts(), SessionsText.GROUP_NAME, row.group().name(), name -> {
                    duties.close().run();
                    controller.put(
                            row.sessions().stream().map(PastSession::id).toList(),
                            row.group().named(name));
                }));
    }

    private void nameGroup(PastSession session) {
        controller
                .catalogueProperty()
                .get()
                .flatMap(all -> all.groupOf(session.id()))
                .ifPresent(this::nameGroup);
    }

    private void plan(PastSession session) {
        session.synopsis().ifPresent(synopsis -> controller.plan(synopsis, words.title(session)));
        duties.planned().run();
    }

    private void rename(PastSession session) {
        String title = session.summary().title();
        open(SessionsText.RENAME, new NameForm(words.texts(), SessionsText.NAME, title, name -> {
            duties.close().run();
            controller.rename(session.id(), name);
        }));
    }

    private void put(PastSession session) {
        List<GroupRow> groups = controller.catalogueProperty().get().stream()
                .map(Catalogue::groups)
                .flatMap(List::stream)
                .filter(GroupRow::isGroup)
                .filter(row -> row.sessions().stream().noneMatch(one -> one.id().equals(session.id())))
                .toList();
        open(SessionsText.PUT, new GroupForm(words, groups, group -> take(session, group)));
    }

    private void take(PastSession session, Group group) {
        duties.close().run();
        controller.put(List.of(session.id()), group);
    }

    private void open(SessionsText title, Node form) {
        duties.sheet().accept(words.texts().get(title), form);
    }
}
