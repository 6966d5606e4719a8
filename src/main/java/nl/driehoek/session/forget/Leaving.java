package nl.driehoek.session.forget;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.driehoek.ink.Mark;
import nl.driehoek.session.SessionEvent;
import nl.driehoek.session.SessionEvent.InkChanged;
import nl.driehoek.session.ink.InkEdit;

/**
 * The marks that hold the words of one participant: stickies of that participant, and of nobody's stickies what they were
 * before and after.
 */
final class Leaving {
    private final String who;
    private final Set<Mark> theirs = Collections.newSetFromMap(new IdentityHashMap<>());

    private Leaving(String who) {
        this.who = who;
    }

    /**
     * Finds them.
     *
     * @param who a participant's id
     */
    static Leaving of(List<SessionEvent> events, String who) {
        Leaving leaving = new Leaving(who);
        Map<Integer, List<Mark.StickyNote>> lives = new HashMap<>();
        for (SessionEvent event : events) {
            if (event instanceof InkChanged(var edits, var _)) {
                edits.forEach(edit -> leaving.follow(edit, lives));
            }
        }
        lives.values().forEach(leaving::sort);
        return leaving;
    }

    /** The edit without these marks; it touches as many as before. */
    InkEdit without(InkEdit edit) {
        List<Mark> kept =
                edit.put().stream().filter(mark -> !theirs.contains(mark)).toList();
        Set<Integer> removed = new HashSet<>(edit.removed());
        edit.put().stream().filter(theirs::contains).map(Mark::id).forEach(removed::add);
        return new InkEdit(edit.place(), removed, kept);
    }

    private void follow(InkEdit edit, Map<Integer, List<Mark.StickyNote>> lives) {
        for (Mark mark : edit.put()) {
            if (mark instanceof Mark.StickyNote sticky) {
                lives.computeIfAbsent(sticky.id(), _ -> new ArrayList<>()).add(sticky);
            }
        }
    }

    /** After an undo another sticky may have got the same id: of nobody's, those with words in common are meant. */
    private void sort(List<Mark.StickyNote> life) {
        List<Mark.StickyNote> own =
                life.stream().filter(sticky -> sticky.sort().by().equals(who)).toList();
        theirs.addAll(own);
        life.stream()
                .filter(sticky -> sticky.sort().by().isEmpty())
                .filter(sticky -> own.stream().anyMatch(other -> isLike(sticky.text(), other.text())))
                .forEach(theirs::add);
    }

    private static boolean isLike(String one, String other) {
        return one.contains(other) || other.contains(one);
    }
}
