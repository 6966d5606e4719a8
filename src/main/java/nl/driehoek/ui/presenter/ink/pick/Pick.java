package nl.driehoek.ui.presenter.ink.pick;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.driehoek.i18n.NotesText;
import nl.driehoek.ink.Layer;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.edit.HitTest;
import nl.driehoek.ink.shape.Box;
import nl.driehoek.ink.shape.Vec;
import nl.driehoek.session.SessionCommand.ChangeInk;
import nl.driehoek.session.ink.Gesture;
import nl.driehoek.session.ink.Ink;
import nl.driehoek.session.ink.InkPlace;
import nl.driehoek.ui.ink.text.TextMarkFont;
import nl.driehoek.ui.presenter.model.DeskModel;
import nl.driehoek.ui.presenter.model.PresenterContext;

/** The marks that are chosen on the card at the desk, and all that is done with them. Lives on the FX thread. */
public final class Pick {
    private static final double REACH = 0.008;
    private static final int MOST_FRAMES = 80; // more are framed as one

    private final PresenterContext desk;
    private final Supplier<TextMarkFont> type;
    private final BiConsumer<InkPlace, Mark> writes;
    private final PickPane pane = new PickPane();
    private final ReadOnlyObjectWrapper<Optional<Picked>> picked =
            new ReadOnlyObjectWrapper<>(this, "picked", Optional.empty());

    /**
     * Nothing chosen yet.
     *
     * @param type what words on the card are written in
     * @param writes lets somebody write on in a mark
     */
    public Pick(PresenterContext desk, Supplier<TextMarkFont> type, BiConsumer<InkPlace, Mark> writes) {
        this.desk = desk;
        this.type = type;
        this.writes = writes;
        desk.model().subscribe(this::follow);
        picked.subscribe(_ -> frame());
    }

    /** What is chosen; changes too when something becomes of it. */
    ReadOnlyObjectProperty<Optional<Picked>> pickedProperty() {
        return picked.getReadOnlyProperty();
    }

    PickPane pane() {
        return pane;
    }

    /** Whether something is chosen. */
    public boolean isThere() {
        return picked.get().isPresent();
    }

    /** Tells whenever something else is chosen. */
    public void whenChanged(Runnable changed) {
        picked.subscribe(_ -> changed.run());
    }

    /** Chooses nothing any more; says whether something was. */
    public boolean clear() {
        boolean there = isThere();
        choose(Optional.empty());
        return there;
    }

    void choose(Optional<Picked> next) {
        picked.set(next);
    }

    /** Goes on to another mark, or back. */
    public void next(boolean on) {
        choose(PickWalk.next(ink(), places(), picked.get(), on));
    }

    /** Chooses all marks of the layer that is in hand, or of the other one where that is empty. */
    void all() {
        Stream.concat(picked.get().map(Picked::place).stream(), places().stream())
                .flatMap(place -> Picked.all(place, ink().at(place).marks().toList()).stream())
                .findFirst()
                .ifPresent(all -> choose(Optional.of(all)));
    }

    /** What lies on top at this place of the card, whoever sees it. */
    Optional<Picked> at(Vec place) {
        HitTest hits = new HitTest(type.get());
        return places().reversed().stream()
                .flatMap(
                        layer -> hits
                                .top(ink().at(layer), place, REACH)
                                .map(mark -> Picked.whole(layer, ink().at(layer), mark))
                                .stream())
                .findFirst();
    }

    /** Moves what is chosen, in card widths. */
    void move(Vec way, Gesture gesture) {
        edits().ifPresent(edits -> desk.perform(edits.moved(way.x(), way.y(), type.get(), gesture)));
    }

    /** Takes away what is chosen. */
    public void erase() {
        edits().map(PickEdits::erased).ifPresent(desk::perform);
    }

    /** Gives what is chosen another look; says whether anything is chosen. */
    public boolean restyle(UnaryOperator<Mark> look) {
        edits().map(edits -> edits.restyled(look)).ifPresent(desk::perform);
        return isThere();
    }

    /** Brings what is chosen to the other layer, where it stays chosen. */
    public boolean switchLayer() {
        edits().ifPresent(edits -> {
            ChangeInk change = edits.onOtherLayer();
            desk.perform(change);
            choose(edits.landed(ink()).within(ink()));
        });
        return isThere();
    }

    /** Lets the stickies that are chosen lie together, or each for itself. */
    public void group(boolean together) {
        edits().map(edits -> edits.grouped(together)).ifPresent(desk::perform);
    }

    /** Whether two stickies or more are chosen. */
    public boolean canGroup() {
        return edits().filter(edits -> edits.countStickies() > 1).isPresent();
    }

    /** Whether what is chosen lies in a group. */
    public boolean isGrouped() {
        return edits().filter(PickEdits::isGrouped).isPresent();
    }

    /** Whether a sticky is chosen. */
    public boolean hasStickies() {
        return edits().filter(edits -> edits.countStickies() > 0).isPresent();
    }

    /** The lowest of the marks that are chosen. */
    public Optional<Mark> first() {
        return picked.get().stream().flatMap(now -> now.marks(ink()).stream()).findFirst();
    }

    /** Lets somebody write on in what is chosen, where that is one thing with words. */
    public void write() {
        picked.get()
                .filter(now -> now.ids().size() == 1)
                .ifPresent(now -> now.marks(ink()).stream()
                        .filter(mark -> mark instanceof Mark.Label || mark instanceof Mark.StickyNote)
                        .forEach(mark -> writes.accept(now.place(), mark)));
    }

    /** The marks of a box, in card widths, on the upper layer that has some there. */
    Optional<Picked> within(Box box) {
        HitTest hits = new HitTest(type.get());
        return places().stream()
                .flatMap(place ->
                        Picked.all(
                                place,
                                ink().at(place)
                                        .marks()
                                        .filter(mark -> hits.box(mark).touches(box))
                                        .toList())
                                .stream())
                .findFirst();
    }

    List<Mark> marks() {
        return picked.get().map(now -> now.marks(ink())).orElse(List.of());
    }

    TextMarkFont type() {
        return type.get();
    }

    private Optional<PickEdits> edits() {
        return picked.get().map(now -> new PickEdits(now, ink()));
    }

    private Ink ink() {
        return desk.model().getValue().session().board().ink();
    }

    private List<InkPlace> places() {
        DeskModel model = desk.model().getValue();
        return Stream.of(Layer.WALL, Layer.DESK)
                .flatMap(layer -> model.inkPlace(layer).stream())
                .toList();
    }

    private void follow(DeskModel model) {
        Optional<Picked> left =
                picked.get().filter(now -> places().contains(now.place())).flatMap(now -> now.within(ink()));
        if (left.equals(picked.get())) {
            frame();
        } else {
            choose(left);
        }
    }

    private void frame() {
        List<Mark> marks = marks();
        if (marks.isEmpty()) {
            pane.frame(List.of());
            pane.setAccessibleText("");
            return;
        }
        HitTest hits = new HitTest(type.get());
        List<Box> boxes = marks.stream().map(hits::box).toList();
        pane.frame(
                boxes.size() > MOST_FRAMES
                        ? boxes.stream().reduce(Box::with).stream().toList()
                        : boxes);
        pane.setAccessibleText(desk.text(NotesText.PICKED, marks.size()));
    }
}
