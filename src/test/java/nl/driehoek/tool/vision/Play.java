package nl.driehoek.tool.vision;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.way.VisionStep;
import nl.driehoek.deck.way.VisionStep.Task;
import nl.driehoek.deck.way.Way;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.board.Table;
import nl.driehoek.session.board.Turns;
import nl.driehoek.session.board.Writing;
import nl.driehoek.session.ink.Ink;

/** A group that works at a vision, without a session around it. */
final class Play {
    static final CardRef CARD = new CardRef("buurt", "v");
    static final Way.Vision WAY = new Way.Vision(
            Stream.of(Task.values())
                    .map(task -> new VisionStep(task, task.name(), 60))
                    .toList(),
            2,
            2,
            1,
            3,
            1);
    static final List<Participant> PEOPLE =
            List.of(new Participant("p1", "Zoë"), new Participant("p2", "Łukasz"), new Participant("p3", "王"));

    private Writing writing = Writing.NONE;

    VisionWork work() {
        return VisionWork.of(WAY, board(), CARD);
    }

    Board board() {
        return new Board(PEOPLE, Table.of(List.of()), writing, Ink.NONE, Turns.NONE);
    }

    Writing writing() {
        return writing;
    }

    void write(Change change) {
        writing = writing.withField(new FieldKey(CARD, change.field(), change.by()), change.value());
    }

    void write(Optional<Change> change) {
        change.ifPresent(this::write);
    }

    void write(String by, String field, FieldValue value) {
        write(new Change(by, field, Optional.of(value)));
    }

    /** Adds a core value; its number is how many there were before and one. */
    void say(String by, String text) {
        write(work().add(by, text));
    }

    CoreValue value(String name) {
        return work().values().stream()
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    void sentence(String text) {
        String field = VisionFields.of(VisionFields.SENTENCE, work().nextSentence());
        write(Change.group(field, FieldValue.text(text)));
    }
}
