package nl.driehoek.tool.vision;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.way.Way;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.RoomValues;
import nl.driehoek.session.board.Shown;

/** How far a group is with its vision, read from what was written on the card, and what would be written to go on. */
public final class VisionWork {
    private static final List<String> VALUE_SORTS = List.of(
            VisionFields.VALUE,
            VisionFields.NAME,
            VisionFields.WITH,
            VisionFields.DOTS,
            VisionFields.TOP,
            VisionFields.PLACE);
    private static final List<String> SENTENCE_SORTS =
            List.of(VisionFields.SENTENCE, VisionFields.BORROWED, VisionFields.CHOSEN);

    private final Way.Vision way;
    private final Written written;
    private final List<CoreValue> values;
    private final List<Sentence> sentences;

    /** Read from what can be seen of it. */
    VisionWork(Way.Vision way, RoomValues seen) {
        this.way = way;
        this.written = new Written(seen.people());
        this.values = new Gathering(written, way.values()).values();
        this.sentences = sentences(written);
    }

    /** Read from all that was written on a card. */
    public static VisionWork of(Way.Vision way, Board board, CardRef card) {
        Shown all = new Shown.Work(way.kind().word(), "", VisionFields.ALL, true);
        return new VisionWork(way, RoomValues.of(board, card, all));
    }

    private static List<Sentence> sentences(Written written) {
        TreeMap<Integer, Sentence> sentences = new TreeMap<>();
        written.texts(VisionFields.BORROWED)
                .forEach((number, text) -> sentences.put(number, sentence(written, number, text, true)));
        written.texts(VisionFields.SENTENCE)
                .forEach((number, text) -> sentences.put(number, sentence(written, number, text, false)));
        return List.copyOf(sentences.values());
    }

    /** What another group made was taken in because it belongs there. */
    private static Sentence sentence(Written written, int number, String text, boolean borrowed) {
        int chosen =
                written.number(VisionFields.of(VisionFields.CHOSEN, number)).orElse(borrowed ? 1 : 0);
        return new Sentence(number, text, borrowed, chosen == 1);
    }

    /** How the deck says it goes. */
    public Way.Vision way() {
        return way;
    }

    /** Which step the group is at, from 0. */
    public int step() {
        return Math.clamp(
                        written.number(VisionFields.STEP).orElse(1),
                        1,
                        way.steps().size())
                - 1;
    }

    /** All core values that were said, in order. */
    public List<CoreValue.Said> said() {
        return List.copyOf(written.said());
    }

    /** What was said as a core value and cannot be worked with, as another one has its number. */
    List<CoreValue.Said> besides() {
        return written.besides();
    }

    /** The core values, in the order in which they were first said. */
    public List<CoreValue> values() {
        return values;
    }

    /** The core values with the most dots first; in the order in which they were said where they have equally many. */
    public List<CoreValue> weighed() {
        return values.stream()
                .sorted(Comparator.comparingInt(CoreValue::dots).reversed())
                .toList();
    }

    /** The most important core values, the one with the most dots first. */
    public List<CoreValue> top() {
        return weighed().stream().filter(CoreValue::top).toList();
    }

    /** What is to be found in the sentences: the most important core values, or all where none is. */
    public List<CoreValue> toPlace() {
        return top().isEmpty() ? values : top();
    }

    /** All sentences, in order. */
    public List<Sentence> sentences() {
        return sentences;
    }

    /** The chosen sentences, in order. */
    public List<Sentence> chosen() {
        return sentences.stream().filter(Sentence::chosen).toList();
    }

    /** What the group stands for: as it was worded in the end, else the chosen sentences below each other. */
    public String vision() {
        String worded = written.text(VisionFields.VISION);
        return worded.isEmpty() ? chosen().stream().map(Sentence::text).collect(Collectors.joining("\n\n")) : worded;
    }

    /** How many dots somebody has placed. */
    public int placed(String by) {
        Set<Integer> known = values.stream()
                .flatMap(value -> value.said().stream())
                .map(CoreValue.Said::number)
                .collect(Collectors.toSet());
        return written.counts(VisionFields.DOTS, by).entrySet().stream()
                .filter(placed -> known.contains(placed.getKey()))
                .mapToInt(placed -> placed.getValue())
                .sum();
    }

    /** How many dots somebody has at a core value. */
    public int dots(String by, CoreValue value) {
        return value.said().stream()
                .mapToInt(said -> written.counts(VisionFields.DOTS, by).getOrDefault(said.number(), 0))
                .sum();
    }

    /** How many dots a participant can still place, 0 or more. */
    public int left(String who) {
        return Math.max(0, way.dots() - placed(who));
    }

    /** Goes to a step, from 0. */
    public Change goTo(int step) {
        return Change.group(VisionFields.STEP, step + 1);
    }

    /** Adds a core value that somebody said; its text is not blank. */
    public Change add(String by, String text) {
        return new Change(by, VisionFields.of(VisionFields.VALUE, written.next(VALUE_SORTS)), FieldValue.text(text));
    }

    /** Puts one core value together with another; what was said in it, its dots too, is in the earlier one then. */
    public Change together(CoreValue one, CoreValue other) {
        int first = Math.min(one.number(), other.number());
        return Change.group(VisionFields.of(VisionFields.WITH, Math.max(one.number(), other.number())), first);
    }

    /** Takes the last thing that was put together out of a core value again; empty where there is nothing. */
    public Optional<Change> apart(CoreValue value) {
        return written.counts(VisionFields.WITH, FieldKey.GROUP).entrySet().stream()
                .filter(with -> with.getValue() == value.number())
                .reduce((_, last) -> last)
                .map(with -> Change.group(VisionFields.of(VisionFields.WITH, with.getKey()), Optional.empty()));
    }

    /** Places one more dot; empty where a participant has none left. The group's dots are not counted off. */
    public Optional<Change> place(String by, CoreValue value) {
        boolean may = by.equals(FieldKey.GROUP) || left(by) > 0;
        return may ? Optional.of(dots(by, value.number(), 1)) : Optional.empty();
    }

    /** Takes one of somebody's dots away again; empty where there is none. */
    public Optional<Change> takeAway(String by, CoreValue value) {
        return value.said().reversed().stream()
                .map(CoreValue.Said::number)
                .filter(written.counts(VisionFields.DOTS, by)::containsKey)
                .findFirst()
                .map(number -> dots(by, number, -1));
    }

    private Change dots(String by, int number, int more) {
        int now = written.counts(VisionFields.DOTS, by).getOrDefault(number, 0) + more;
        Optional<FieldValue> value = now > 0 ? Optional.of(new FieldValue.Number(now)) : Optional.empty();
        return new Change(by, VisionFields.of(VisionFields.DOTS, number), value);
    }

    /** Makes a core value one of the most important ones, or not, whatever its dots. */
    public Change top(CoreValue value, boolean top) {
        return Change.group(VisionFields.of(VisionFields.TOP, value.number()), top ? 1 : 0);
    }

    /** Says that a core value has a place in the sentences, or not. */
    public Change placed(CoreValue value, boolean placed) {
        return Change.group(VisionFields.of(VisionFields.PLACE, value.number()), FieldValue.tick(placed));
    }

    /** The number of a sentence that is not there yet. */
    public int nextSentence() {
        return written.next(SENTENCE_SORTS);
    }

    /** Takes in a sentence of another group; its text is not blank. */
    public Change borrow(String text) {
        return Change.group(VisionFields.of(VisionFields.BORROWED, nextSentence()), FieldValue.text(text));
    }

    /** Chooses a sentence, or does no longer. */
    public Change choose(Sentence sentence, boolean chosen) {
        return Change.group(VisionFields.of(VisionFields.CHOSEN, sentence.number()), chosen ? 1 : 0);
    }
}
