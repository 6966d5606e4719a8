package nl.driehoek.ui.library.editor.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.driehoek.deck.draft.Pointer;
import nl.driehoek.deck.draft.Tree;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.Styles;

/** A part of a form: what stands at one place of the object, with its name above it and what is still to be done below. */
abstract class Part extends VBox {
    private final Kit kit;
    private final Pointer place;
    private final Label flaws = Parts.whole("", "field-flaw");
    private final Label warnings = Parts.whole("", Styles.MUTED);

    Part(Kit kit, Pointer place) {
        this.kit = kit;
        this.place = place;
        getStyleClass().add("field-part");
        Styles.there(flaws, false);
        Styles.there(warnings, false);
    }

    Kit kit() {
        return kit;
    }

    Pointer place() {
        return place;
    }

    /** What stands above it where it is an item of a list; empty where its fields say what they are. */
    Optional<Label> heading() {
        return Optional.empty();
    }

    /** Puts its children in order. */
    final void compose(Node... children) {
        getChildren().setAll(children);
        getChildren().addAll(flaws, warnings);
    }

    /** Shows what stands there now; an empty field where nothing does. */
    abstract void show(Optional<Tree> value);

    /** Says what is still to be done here and below. */
    void tell(List<Flaw> all) {
        say(all.stream().filter(flaw -> holds(flaw.place())).toList());
    }

    final void say(List<Flaw> here) {
        say(flaws, here.stream().filter(Flaw::error).toList());
        say(warnings, here.stream().filter(flaw -> !flaw.error()).toList());
    }

    private static void say(Label label, List<Flaw> here) {
        label.setText(here.stream().map(Flaw::words).distinct().collect(Collectors.joining("\n")));
        Styles.there(label, !here.isEmpty());
    }

    /** Whether this is here or below. */
    final boolean holds(Pointer other) {
        return place.holds(other);
    }

    /** Puts the keyboard on the field at this place, or as near to it as there is one. */
    abstract void focus(Pointer at);
}
