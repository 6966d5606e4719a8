package nl.driehoek.control;

import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The session in the making, kept on disk with every change until it starts. Lives on the FX thread. */
final class Drafting {
    private static final String SESSION = "session";
    private static final String NAME = "name";

    private final ObjectProperty<SessionDraft> draft = new SimpleObjectProperty<>(SessionDraft.EMPTY);
    private final Drafts drafts;

    Drafting(Drafts drafts) {
        this.drafts = drafts;
        draft.subscribe((_, now) -> keep(now));
    }

    ObjectProperty<SessionDraft> property() {
        return draft;
    }

    Drafts drafts() {
        return drafts;
    }

    /** Takes up what was kept among all settings, unless something was filled in since. */
    void found(Map<String, String> settings) {
        drafts.found(settings);
        if (draft.get().equals(SessionDraft.EMPTY)) {
            SessionDraft kept = DraftText.read(drafts.at(SESSION)).orElse(SessionDraft.EMPTY);
            draft.set(kept.typing(drafts.at(NAME)));
        }
    }

    private void keep(SessionDraft now) {
        drafts.keep(SESSION, DraftText.of(now));
        drafts.keep(NAME, now.typing());
    }
}
