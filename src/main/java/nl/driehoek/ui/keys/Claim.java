package nl.driehoek.ui.keys;

/** What stands in the way of giving a key to an action. */
public sealed interface Claim {
    /** Nothing. */
    record Free() implements Claim {}

    /** The action has the key already. */
    record Own() implements Claim {}

    /**
     * Another action has it, and can lose it.
     *
     * @param by that action
     */
    record Taken(DeskAction by) implements Claim {}

    /**
     * Nobody can give it away.
     *
     * @param why it is reserved
     */
    record Fixed(Reserved why) implements Claim {}
}
