package nl.driehoek.app.rehearsal;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;

/** What is done in a rehearsal. */
final class Script {
    private static final String TILE = ".set-tile";
    private static final String CARD = ".card-stage";
    private static final String NAMES = "#names";
    private static final String PEN = ".ink-bar .toggle-button";
    private static final String LEAVE = "#leave";
    private static final String GO_ON = "#go-on";

    private Script() {}

    /** Whether the library offers to go on with a session. */
    static boolean canGoOn(Scene scene) {
        return scene.getRoot().lookup(GO_ON) != null;
    }

    /** Goes on with it, and comes back. */
    static List<Step> goingOn() {
        return List.of(Step.click(GO_ON), Step.see(LEAVE), Step.fire(LEAVE));
    }

    /** All that is done, in order. */
    static List<Step> steps() {
        return Stream.of(library(), session(), ink(), writing(), sheets(), again())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Step> library() {
        return List.of(
                Step.see(TILE),
                Step.point(TILE),
                Step.focus(TILE),
                Step.key(KeyCode.ENTER),
                Step.see(".set-reader"),
                Step.key(KeyCode.ESCAPE),
                Step.see(TILE),
                Step.focus(NAMES),
                Step.type("Anna, Bram, "),
                Step.focus(TILE),
                Step.key(KeyCode.SPACE),
                Step.shortcut(KeyCode.ENTER));
    }

    private static List<Step> session() {
        return Stream.of(
                        List.of(Step.see(LEAVE), Step.key(KeyCode.F5)),
                        Collections.nCopies(8, Step.key(KeyCode.PAGE_DOWN)),
                        Collections.nCopies(3, Step.key(KeyCode.PAGE_UP)),
                        List.of(
                                Step.key(KeyCode.F2),
                                Step.key(KeyCode.F2),
                                Step.key(KeyCode.TAB),
                                Step.key(KeyCode.ESCAPE)))
                .flatMap(List::stream)
                .toList();
    }

    /** On the card and on the wall, where that stands. */
    private static List<Step> ink() {
        return List.of(
                Step.key(KeyCode.DIGIT3),
                Step.stroke(CARD),
                Step.stroke(CARD),
                Step.shortcut(KeyCode.Z),
                Step.key(KeyCode.DIGIT1),
                Step.click(CARD),
                Step.point(PEN));
    }

    private static List<Step> writing() {
        return List.of(
                Step.shortcut(KeyCode.N),
                Step.type("Wat we afspreken"),
                Step.key(KeyCode.ESCAPE),
                Step.key(KeyCode.J),
                Step.type("Een antwoord"),
                Step.key(KeyCode.ENTER),
                Step.key(KeyCode.ESCAPE),
                Step.key(KeyCode.PAGE_DOWN),
                Step.key(KeyCode.PAGE_UP));
    }

    private static List<Step> sheets() {
        return List.of(
                Step.shortcut(KeyCode.COMMA),
                Step.key(KeyCode.ESCAPE),
                Step.shortcut(KeyCode.E),
                Step.key(KeyCode.ESCAPE),
                Step.key(KeyCode.F1),
                Step.key(KeyCode.F1),
                Step.fire(LEAVE));
    }

    /** Ends amid a session, as the next start is to find it. */
    private static List<Step> again() {
        return List.of(
                Step.see(TILE),
                Step.fire("#language-en"),
                Step.see(TILE),
                Step.shortcut(KeyCode.F),
                Step.type("vertrouwen"),
                Step.key(KeyCode.ESCAPE),
                Step.fire("#language-nl"),
                Step.choose("#sessions"),
                Step.see(LEAVE),
                Step.key(KeyCode.PAGE_DOWN));
    }
}
