package nl.driehoek.session.forget;

import java.util.List;
import java.util.Random;
import nl.driehoek.deck.CardRef;
import nl.driehoek.ink.InkColour;
import nl.driehoek.ink.LabelSize;
import nl.driehoek.ink.Layer;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.shape.GridPoint;
import nl.driehoek.session.Entry;
import nl.driehoek.session.RandomSession;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionCommand;
import nl.driehoek.session.SessionCommand.ChangeInk;
import nl.driehoek.session.SessionCommand.WriteField;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.group.Group;
import nl.driehoek.session.ink.Gesture;
import nl.driehoek.session.ink.InkEdit;
import nl.driehoek.session.ink.InkPlace;

/** A random session whose people have names that stand nowhere else, and write words that stand nowhere else. */
public final class NamedSession {
    /** Who joins. */
    public static final List<String> NAMES = List.of("Zébédée", "Quirijn Vandersloot", "Xanthippe", "Wübbo de Jonghe");

    /** What stands in no file, in any case or accent, once these have no names. */
    public static final List<String> TRACES =
            List.of("Zébédée", "ZÉBÉDÉE", "Zebedee", "Zébéd", "Quirijn", "Vandersloot", "Xanth", "Wübbo", "Jonghe");

    private final Random random;
    private final RandomSession session;
    private final String word;

    /**
     * The same for the same seed.
     *
     * @param word stands in all that people write themselves, with who writes behind it
     */
    public NamedSession(long seed, String word) {
        this.word = word;
        random = new Random(seed);
        session = new RandomSession(seed);
        NAMES.forEach(name -> session.perform(new SessionCommand.Join(name)));
        for (int i = 0; i < 150; i++) {
            session.perform(random.nextBoolean() ? session.command() : command());
        }
        type();
    }

    /** What happened. */
    public List<Entry> entries() {
        return session.entries();
    }

    /** How it is now. */
    public Session session() {
        return session.session();
    }

    /** What a participant's own words hold. */
    public String wordOf(String id) {
        return word + id + "x";
    }

    private SessionCommand command() {
        CardRef card = RandomSession.pile().get(random.nextInt(3));
        String by = person();
        return switch (random.nextInt(7)) {
            case 0 -> new SessionCommand.WriteNote(card, "over " + mention());
            case 1 -> new SessionCommand.WordQuestion(card, mention() + "?");
            case 2 -> new ChangeInk(InkEdit.put(place(card), sticky(by)), Gesture.STICKY);
            case 3 -> new ChangeInk(InkEdit.put(place(card), label()), Gesture.TEXT);
            case 4 -> random.nextBoolean() ? new SessionCommand.SetTitle("Met " + mention()) : group();
            case 5 -> new WriteField(new FieldKey(card, "f9", by), FieldValue.text(said(by)));
            default -> WriteField.text(FieldKey.answer(card, by), said(by));
        };
    }

    /** Letter by letter, as it is kept while somebody types; the name is put in later, in front of a word. */
    private void type() {
        FieldKey key = FieldKey.answer(RandomSession.pile().getFirst(), "p1");
        String name = NAMES.get(random.nextInt(NAMES.size()));
        for (int i = 1; i <= name.length(); i++) {
            session.perform(WriteField.text(key, "Ik zag " + name.substring(0, i)));
        }
        session.perform(WriteField.text(key, "thuis"));
        for (int i = 1; i <= name.length(); i++) {
            session.perform(WriteField.text(key, name.substring(0, i) + " thuis"));
        }
    }

    private SessionCommand group() {
        return new SessionCommand.SetGroup(new Group("g-7", "Groep " + mention()));
    }

    private String said(String by) {
        return wordOf(by) + " zegt " + mention();
    }

    private String mention() {
        return List.of("Zébédée", "zebedee", "ZÉBÉDÉE", "Quirijn", "quirijn  vandersloot", "Xanthippe's hond", "Wübbo")
                .get(random.nextInt(7));
    }

    private String person() {
        List<Participant> people = session.session().board().participants();
        int some = random.nextInt(people.size() + 1);
        return some == people.size() ? FieldKey.GROUP : people.get(some).id();
    }

    private InkPlace place(CardRef card) {
        return new InkPlace(card, 0, Layer.values()[random.nextInt(2)]);
    }

    private Mark sticky(String by) {
        GridPoint at = GridPoint.of(random.nextDouble(), random.nextDouble());
        return new Mark.StickyNote(Mark.NEW, at, 1000, said(by), new Mark.Sort(InkColour.values()[0], by, ""));
    }

    private Mark label() {
        return new Mark.Label(
                Mark.NEW, GridPoint.of(0.2, 0.3), mention(), LabelSize.values()[0], InkColour.values()[0]);
    }
}
