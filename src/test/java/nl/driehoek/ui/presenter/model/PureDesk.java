package nl.driehoek.ui.presenter.model;

import java.time.Instant;
import java.util.List;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.Library;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.Entry;
import nl.driehoek.session.ProjectorFrame;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionCommand;
import nl.driehoek.session.SessionEvent;
import nl.driehoek.session.SessionRules;
import nl.driehoek.tool.registry.Tools;
import nl.driehoek.ui.keys.KeyMap;
import nl.driehoek.ui.keys.KeyMap.Place;
import nl.driehoek.ui.keys.KeyStroke;
import nl.driehoek.ui.presenter.PlayFixture;
import nl.driehoek.ui.presenter.room.ProjectorStatus;

/** A desk without windows: keys go in, and what the desk and the room see comes out. */
public final class PureDesk {
    private static final Edition KIT = PlayFixture.edition();

    private DeskModel model;

    public PureDesk(String... sets) {
        SessionEvent start = new SessionEvent.Started(PlayFixture.setup(KIT, List.of(sets), "Aisha"));
        model = new DeskModel(
                Session.of(List.of(new Entry(1, Instant.EPOCH, start))),
                new Library(List.of(KIT)),
                Tools.faces(() -> new Texts(Language.NL)));
    }

    /** Presses these keys one after the other, with the focus on the card. */
    public PureDesk press(String... keys) {
        for (String key : keys) {
            KeyMap.STANDARD.action(KeyStroke.of(key), Place.DESK).stream()
                    .flatMap(action -> ActionCommands.of(action, model).stream())
                    .forEach(this::perform);
        }
        return this;
    }

    public PureDesk perform(SessionCommand command) {
        SessionRules.decide(model.session(), command).ifPresent(event -> {
            Entry entry = new Entry(model.session().last() + 1, Instant.EPOCH, event);
            model = model.after(model.session().apply(entry));
        });
        return this;
    }

    public DeskModel model() {
        return model;
    }

    ProjectorStatus.What sees() {
        return ProjectorStatus.shown(model).what();
    }

    ProjectorFrame frame() {
        return ProjectorFrame.of(model.session(), model.library());
    }

    int laid() {
        return model.table().laid().size();
    }

    public static CardRef card(String id) {
        return new CardRef(KIT.deck().id(), id);
    }
}
