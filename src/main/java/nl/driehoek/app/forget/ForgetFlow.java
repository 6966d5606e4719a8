package nl.driehoek.app.forget;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import nl.driehoek.control.forget.ForgetDesk;
import nl.driehoek.control.forget.RetentionDesk;
import nl.driehoek.control.past.PastSession;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.forget.ForgetText;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionEvent;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSummary;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.forget.Aliases;
import nl.driehoek.session.forget.Anonymising;
import nl.driehoek.session.forget.Mention;
import nl.driehoek.session.forget.Mentions;
import nl.driehoek.session.forget.NameWords;
import nl.driehoek.session.forget.Removing;
import nl.driehoek.ui.dialog.Dialogs;
import nl.driehoek.ui.dialog.Dialogs.Question;
import nl.driehoek.ui.library.forget.AnonymousPane;
import nl.driehoek.ui.library.forget.BusyPane;
import nl.driehoek.ui.library.forget.ForgetWords;
import nl.driehoek.ui.library.forget.KeepingPane;
import nl.driehoek.ui.library.forget.LeavingPane;
import nl.driehoek.ui.library.forget.OldSessionsPane;
import nl.driehoek.ui.library.sessions.SessionAction;
import org.kordamp.ikonli.feather.Feather;

/** Asks before anything is forgotten, has it done, and says what came of it. Lives on the FX thread. */
public final class ForgetFlow {
    private final ForgetDesk desk;
    private final RetentionDesk retention;
    private final Supplier<Texts> texts;
    private final Dialogs dialogs;
    private final BiConsumer<String, Optional<Node>> sheet;

    /**
     * With these windows.
     *
     * @param sheet lays a panel of this title over the window, or takes the one that lies there away
     */
    public ForgetFlow(
            ForgetDesk desk,
            RetentionDesk retention,
            Supplier<Texts> texts,
            Dialogs dialogs,
            BiConsumer<String, Optional<Node>> sheet) {
        this.desk = desk;
        this.retention = retention;
        this.texts = texts;
        this.dialogs = dialogs;
        this.sheet = sheet;
    }

    /** What can be forgotten of an earlier session. */
    public List<SessionAction> actions() {
        return List.of(
                SessionAction.read(ForgetText.ANONYMISE, Feather.EYE_OFF, this::anonymise),
                SessionAction.read(ForgetText.REMOVE_PARTICIPANT, Feather.USER_MINUS, this::remove),
                new SessionAction(ForgetText.DELETE, Feather.TRASH_2, _ -> true, this::delete));
    }

    /** Makes the page on which is chosen how long sessions are kept. */
    public Node page() {
        return new KeepingPane(
                texts.get(), retention.months(), retention::keepFor, this::deleteAll, this::deleteSetAside);
    }

    /** Shows the sessions that are older than they are to be kept, to delete them or not. */
    public void seeOld() {
        retention.old(old -> show(
                ForgetText.OLD_TITLE,
                new OldSessionsPane(texts.get(), retention.months(), old, () -> delete(ids(old)), this::notNow)));
    }

    private void notNow() {
        sheet.accept("", Optional.empty());
        retention.later();
    }

    private static Set<SessionId> ids(List<SessionSummary> sessions) {
        return sessions.stream().map(SessionSummary::id).collect(Collectors.toSet());
    }

    private void delete(PastSession session) {
        String words = texts.get().get(ForgetText.DELETE_ASK, words().title(session.summary()));
        if (agreed(ForgetText.DELETE_TITLE, words, ForgetText.DELETE_YES, ForgetText.KEEP)) {
            delete(Set.of(session.id()));
        }
    }

    private void delete(Set<SessionId> sessions) {
        desk.delete(sessions, busy(ForgetText.DELETE_TITLE), outcome -> tell(ForgetText.DELETE_TITLE, outcome));
    }

    private void deleteAll() {
        if (agreed(ForgetText.ALL_TITLE, texts.get().get(ForgetText.ALL_ASK), ForgetText.ALL_YES, ForgetText.KEEP)) {
            busy(ForgetText.ALL_TITLE);
            desk.deleteAll(outcome -> tell(ForgetText.ALL_TITLE, outcome));
        }
    }

    private void deleteSetAside() {
        String words = texts.get().get(ForgetText.SET_ASIDE_ASK);
        if (agreed(ForgetText.SET_ASIDE_TITLE, words, ForgetText.DELETE_YES, ForgetText.KEEP)) {
            busy(ForgetText.SET_ASIDE_TITLE);
            desk.deleteSetAside(outcome -> tell(ForgetText.SET_ASIDE_TITLE, outcome));
        }
    }

    private void remove(PastSession session) {
        desk.read(session.id(), entries -> {
            List<Participant> people = Session.of(entries).board().participants();
            show(ForgetText.REMOVE_TITLE, new LeavingPane(texts.get(), people, who -> remove(session.id(), who)));
        });
    }

    private void remove(SessionId session, Participant who) {
        String words = texts.get().get(ForgetText.REMOVE_ASK, who.name());
        if (agreed(ForgetText.REMOVE_TITLE, words, ForgetText.REMOVE_YES, ForgetText.KEEP)) {
            desk.rewrite(
                    session,
                    new Removing(who.id()),
                    busy(ForgetText.REMOVE_TITLE),
                    outcome -> tell(ForgetText.REMOVE_TITLE, outcome));
        }
    }

    private void anonymise(PastSession session) {
        desk.read(session.id(), entries -> show(session.id(), entries));
    }

    private void show(SessionId session, List<Entry> entries) {
        List<SessionEvent> events = entries.stream().map(Entry::event).toList();
        Aliases aliases = Aliases.of(events, this::called);
        var mentions = Mentions.of(Session.of(entries), new NameWords(aliases.byName()));
        show(
                ForgetText.ANONYMISE_TITLE,
                new AnonymousPane(texts.get(), aliases, mentions, agreed -> anonymise(session, agreed)));
    }

    private void anonymise(SessionId session, List<Mention> agreed) {
        desk.rewrite(
                session,
                new Anonymising(this::called, agreed),
                busy(ForgetText.ANONYMISE_TITLE),
                outcome -> tell(ForgetText.ANONYMISE_TITLE, outcome));
    }

    private String called(int number) {
        return texts.get().get(ForgetText.CALLED, number);
    }

    private void show(ForgetText title, Node content) {
        sheet.accept(texts.get().get(title), Optional.of(content));
    }

    private BusyPane busy(ForgetText title) {
        BusyPane pane = new BusyPane(texts.get());
        show(title, pane);
        return pane;
    }

    private void tell(ForgetText title, ForgetDesk.Outcome outcome) {
        sheet.accept("", Optional.empty());
        retention.look();
        dialogs.message(texts.get().get(title), words().of(outcome));
    }

    private ForgetWords words() {
        return new ForgetWords(texts.get());
    }

    private boolean agreed(ForgetText title, String words, ForgetText yes, ForgetText no) {
        Texts now = texts.get();
        return dialogs.confirm(new Question(now.get(title), words, now.get(yes), now.get(no)));
    }
}
