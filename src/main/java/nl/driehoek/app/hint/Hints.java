package nl.driehoek.app.hint;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Scene;
import nl.driehoek.control.Background;
import nl.driehoek.control.Typing;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Library;
import nl.driehoek.i18n.Texts;
import nl.driehoek.privacy.Detector;
import nl.driehoek.privacy.PersonalData;
import nl.driehoek.session.Session;
import nl.driehoek.session.board.Participant;
import nl.driehoek.ui.hint.TypingWatch;

/** Hints at personal data in a window. Lives on the FX thread; texts are looked at on another, one at a time. */
public final class Hints {
    /** How long the keys rest before a text is looked at: not while somebody still thinks of a word. */
    private static final Duration REST = Duration.ofMillis(600);

    private final Background work;
    private final Supplier<Collection<String>> known;
    private Detector detector; // made and used by the thread of the work

    private Hints(Background work, Supplier<Collection<String>> known) {
        this.work = work;
        this.known = known;
    }

    /**
     * Gives hints in a window from now on.
     *
     * @param on whether they are wanted
     * @param texts the language of the program, whenever it is asked for
     * @param work where texts are looked at; one thread
     * @param known names and titles that are no news in the program, whenever they are asked for
     */
    public static void in(
            Scene window,
            ObservableBooleanValue on,
            Supplier<Texts> texts,
            Background work,
            Typing.Alarm alarm,
            Supplier<Collection<String>> known) {
        Hints hints = new Hints(work, known);
        new TypingWatch(new TypingWatch.Means(on, texts, look -> alarm.set(REST, look), hints::look)).follow(window);
    }

    /** What a session knows already: its participants, and what its cards and decks are called. */
    public static Collection<String> knownIn(Session session, Library library) {
        Stream<String> people = session.board().participants().stream().map(Participant::name);
        Stream<String> titles = library.decks().stream()
                .flatMap(deck -> Stream.concat(Stream.of(deck.info().title()), titles(deck)));
        return Stream.concat(people, titles).toList();
    }

    private static Stream<String> titles(Deck deck) {
        return Stream.concat(
                deck.sets().stream().map(set -> set.title()),
                deck.cards().map(card -> card.face().title()));
    }

    private void look(String text, Consumer<List<PersonalData>> told) {
        Collection<String> now = known.get();
        work.run(() -> detector().in(text, now), told, _ -> {});
    }

    private Detector detector() {
        if (detector == null) {
            detector = new Detector(InstantSource.system());
        }
        return detector;
    }
}
