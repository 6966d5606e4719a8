package nl.driehoek.app.decks;

import java.util.function.Supplier;
import nl.driehoek.control.Typing;
import nl.driehoek.control.decks.CardTexts;
import nl.driehoek.control.decks.OwnChanges;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.layer.LayerText;
import nl.driehoek.ui.library.LibraryView;
import nl.driehoek.ui.library.layer.CardForm;
import nl.driehoek.ui.library.layer.ChangeCardEvent;

/** Lays the form over the library in which a card is changed for one's own use. Lives on the FX thread. */
final class CardFlow {
    private final OwnChanges changes;
    private final Supplier<Texts> texts;
    private final Supplier<Typing.Alarm> alarms;
    private final Runnable changed;

    /**
     * With these.
     *
     * @param changed shows all that was changed
     */
    CardFlow(OwnChanges changes, Supplier<Texts> texts, Supplier<Typing.Alarm> alarms, Runnable changed) {
        this.changes = changes;
        this.texts = texts;
        this.alarms = alarms;
        this.changed = changed;
    }

    /** Listens to a library: somebody may want to change a card there. */
    void listenTo(LibraryView library) {
        library.addEventHandler(ChangeCardEvent.CHANGE, wish -> {
            Runnable back = wish.isFromList() ? changed : library::closeSheet;
            changes.read(wish.card(), card -> show(library, card, back));
        });
    }

    private void show(LibraryView library, CardTexts card, Runnable back) {
        Texts words = texts.get();
        library.openWide(words.get(LayerText.CHANGE_CARD), new CardForm(changes, card, words, alarms.get(), back));
    }
}
