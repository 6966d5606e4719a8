package nl.driehoek.ink;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The marks on one layer of a page, from bottom to top; immutable. The marks lie on sheets that drawings share: one more
 * mark costs one sheet, however many there are, so that all drawings of a long session fit in memory together.
 */
public final class Drawing implements Iterable<Mark> {
    /** Nothing drawn yet. */
    public static final Drawing EMPTY = new Drawing(new Mark[0][], 0, Mark.NEW);

    private static final int SHEET = 64;

    private final Mark[][] sheets; // none is empty, none longer than a sheet
    private final int size;
    private final int highest; // no mark has a higher id

    private Drawing(Mark[][] sheets, int size, int highest) {
        this.sheets = sheets;
        this.size = size;
        this.highest = highest;
    }

    /** A drawing of these marks, the lowest first. */
    public static Drawing of(Collection<? extends Mark> marks) {
        return EMPTY.with(List.of(), marks);
    }

    /** How many marks there are. */
    public int size() {
        return size;
    }

    /** Whether there is no mark. */
    public boolean isEmpty() {
        return size == 0;
    }

    /** All marks, the lowest first. */
    public Stream<Mark> marks() {
        return Arrays.stream(sheets).flatMap(Arrays::stream);
    }

    @Override
    public Iterator<Mark> iterator() {
        return marks().iterator();
    }

    /** All marks in the order in which they are to be painted: first those that lie below writing, then the others. */
    public List<Mark> inPaintingOrder() {
        return Stream.concat(marks().filter(Mark::liesBelow), marks().filter(mark -> !mark.liesBelow()))
                .toList();
    }

    /** The mark with this id, if there is one. */
    public Optional<Mark> find(int id) {
        return marks().filter(mark -> mark.id() == id).findFirst();
    }

    /** With one more mark on top. */
    public Drawing plus(Mark mark) {
        Objects.requireNonNull(mark);
        boolean full = sheets.length == 0 || sheets[sheets.length - 1].length == SHEET;
        Mark[][] more = Arrays.copyOf(sheets, full ? sheets.length + 1 : sheets.length);
        int last = more.length - 1;
        more[last] = full ? new Mark[] {mark} : Arrays.copyOf(more[last], more[last].length + 1);
        more[last][more[last].length - 1] = mark;
        return new Drawing(more, size + 1, Math.max(highest, mark.id()));
    }

    /**
     * With some marks gone and others put: those whose ids are there take the place of the old ones where they lie, all
     * others come on top.
     */
    public Drawing with(Collection<Integer> removed, Collection<? extends Mark> put) {
        return removed.isEmpty() && areFresh(put) ? withOnTop(put) : changed(removed, put);
    }

    private boolean areFresh(Collection<? extends Mark> marks) {
        for (Mark mark : marks) {
            if (mark.id() <= highest) {
                return false;
            }
        }
        return true;
    }

    private Drawing withOnTop(Collection<? extends Mark> marks) {
        Drawing drawing = this;
        for (Mark mark : marks) {
            drawing = drawing.plus(mark);
        }
        return drawing;
    }

    private Drawing changed(Collection<Integer> removed, Collection<? extends Mark> put) {
        Map<Integer, Mark> changes = new HashMap<>();
        removed.forEach(id -> changes.put(id, null));
        put.forEach(mark -> changes.put(mark.id(), mark));
        List<Mark[]> kept = new ArrayList<>();
        Map<Integer, Mark> there = new HashMap<>();
        for (Mark[] sheet : sheets) {
            Mark[] next = changed(sheet, changes, there);
            if (next.length > 0) {
                kept.add(next);
            }
        }
        int left = kept.stream().mapToInt(sheet -> sheet.length).sum();
        Drawing drawing = new Drawing(kept.toArray(Mark[][]::new), left, highest);
        return drawing.withOnTop(
                put.stream().filter(mark -> !there.containsKey(mark.id())).toList());
    }

    private static Mark[] changed(Mark[] sheet, Map<Integer, Mark> changes, Map<Integer, Mark> there) {
        if (changes.isEmpty() || Arrays.stream(sheet).noneMatch(mark -> changes.containsKey(mark.id()))) {
            return sheet;
        }
        List<Mark> next = new ArrayList<>(sheet.length);
        for (Mark mark : sheet) {
            Mark now = changes.containsKey(mark.id()) ? changes.get(mark.id()) : mark;
            if (now != null) {
                next.add(now);
                there.put(now.id(), now);
            }
        }
        return next.toArray(Mark[]::new);
    }

    /**
     * The marks that lie on top of another drawing in this one, which is otherwise the same; empty where this one was not
     * made from the other by putting marks on top. So a picture of the other can be painted on.
     */
    public Optional<List<Mark>> since(Drawing other) {
        int last = other.sheets.length - 1;
        if (last < 0) {
            return Optional.of(marks().toList());
        }
        if (size < other.size || !sameSheets(other, last) || !beginsWith(sheets[last], other.sheets[last])) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(sheets, last, sheets.length)
                .flatMap(Arrays::stream)
                .skip(other.sheets[last].length)
                .toList());
    }

    /** Its marks without those on sheets that another drawing shares; all that is in this one alone is among them. */
    public Stream<Mark> apartFrom(Drawing other) {
        Set<Mark[]> shared = Collections.newSetFromMap(new IdentityHashMap<>());
        shared.addAll(Arrays.asList(other.sheets));
        return Arrays.stream(sheets).filter(sheet -> !shared.contains(sheet)).flatMap(Arrays::stream);
    }

    private boolean sameSheets(Drawing other, int count) {
        for (int i = 0; i < count; i++) {
            if (sheets[i] != other.sheets[i]) {
                return false;
            }
        }
        return sheets.length > count;
    }

    private static boolean beginsWith(Mark[] sheet, Mark[] beginning) {
        for (int i = 0; i < beginning.length; i++) {
            if (i >= sheet.length || sheet[i] != beginning[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether the same marks lie there in the same order; sheets that both share are not looked through. */
    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Drawing drawing && size == drawing.size && sameMarks(drawing);
    }

    private boolean sameMarks(Drawing other) {
        int shared = 0;
        while (shared < sheets.length && shared < other.sheets.length && sheets[shared] == other.sheets[shared]) {
            shared++;
        }
        Iterator<Mark> mine = Arrays.stream(sheets, shared, sheets.length)
                .flatMap(Arrays::stream)
                .iterator();
        Iterator<Mark> theirs = Arrays.stream(other.sheets, shared, other.sheets.length)
                .flatMap(Arrays::stream)
                .iterator();
        while (mine.hasNext() && theirs.hasNext()) {
            if (!mine.next().equals(theirs.next())) {
                return false;
            }
        }
        return mine.hasNext() == theirs.hasNext();
    }

    /** Cheap: how many marks there are, and which is on top. */
    @Override
    public int hashCode() {
        return isEmpty() ? 0 : 31 * size + sheets[sheets.length - 1][sheets[sheets.length - 1].length - 1].id();
    }

    @Override
    public String toString() {
        return marks().toList().toString();
    }
}
