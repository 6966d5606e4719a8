package nl.driehoek.session.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.driehoek.deck.CardRef;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.InkColour;
import nl.driehoek.ink.Layer;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.shape.GridPoint;
import nl.driehoek.session.RandomInk;
import nl.driehoek.session.RandomSession;
import nl.driehoek.session.SessionCommand.ChangeInk;
import nl.driehoek.session.SessionCommand.Undo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ink from another session arrives whole, on its own layers, and once. */
class TakeOverTest {
    private static final CardRef CARD = RandomSession.pile().getFirst();

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsTakenOverLiesOnTopOfWhatWasThereUnderIdsOfItsOwn(long seed) {
        RandomSession here = new RandomSession(seed).play(40);
        Ink before = here.session().board().ink();
        Map<Layer, Drawing> from = other(seed);
        List<InkEdit> edits = TakeOver.edits(CARD, 0, from, before);
        here.perform(new ChangeInk(edits, Gesture.TAKE_OVER));
        Ink after = here.session().board().ink();
        for (Layer layer : Layer.values()) {
            List<Mark> old = before.at(CARD, 0, layer).marks().toList();
            List<Mark> now = after.at(CARD, 0, layer).marks().toList();
            assertThat(now.subList(0, old.size())).isEqualTo(old);
            assertThat(now.stream().map(Mark::id)).doesNotHaveDuplicates();
            assertThat(now.stream().skip(old.size())).allMatch(mark -> mark.id() > before.lastId());
            assertThat(looks(now)).containsAll(looks(from.get(layer).marks().toList()));
        }
        assertThat(TakeOver.edits(CARD, 0, from, after)).isEmpty();
        if (!edits.isEmpty()) {
            here.perform(new Undo());
            assertThat(here.session().board().ink().drawings()).isEqualTo(before.drawings());
        }
    }

    @Test
    void whoWroteAStickyStaysBehindButItsColourAndGroupDoNot() {
        Mark sticky =
                new Mark.StickyNote(4, GridPoint.of(0, 0), 1000, "Tijd", new Mark.Sort(InkColour.PLUM, "p1", "wensen"));
        List<InkEdit> edits = TakeOver.edits(CARD, 0, Map.of(Layer.WALL, Drawing.of(List.of(sticky))), Ink.NONE);
        assertThat(edits)
                .containsExactly(InkEdit.put(
                        new InkPlace(CARD, 0, Layer.WALL),
                        new Mark.StickyNote(
                                0, GridPoint.of(0, 0), 1000, "Tijd", new Mark.Sort(InkColour.PLUM, "", "wensen"))));
    }

    private static Map<Layer, Drawing> other(long seed) {
        RandomInk marks = new RandomInk(new Random(-seed));
        return Map.of(Layer.WALL, drawing(marks, Layer.WALL), Layer.DESK, drawing(marks, Layer.DESK));
    }

    private static Drawing drawing(RandomInk marks, Layer layer) {
        return Drawing.of(Stream.iterate(1, id -> id + 1)
                .limit(8)
                .map(id -> marks.mark(id, layer))
                .filter(mark -> !mark.isBlank())
                .toList());
    }

    private static List<Mark> looks(List<Mark> marks) {
        return marks.stream()
                .map(mark -> mark.withId(0))
                .map(mark -> mark instanceof Mark.StickyNote sticky ? sticky.of(Mark.Sort.of(sticky.colour())) : mark)
                .toList();
    }
}
