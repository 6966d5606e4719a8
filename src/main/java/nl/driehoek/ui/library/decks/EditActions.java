package nl.driehoek.ui.library.decks;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.driehoek.control.decks.Beginning;
import nl.driehoek.control.decks.EditDesk;

/**
 * What leads from the place for decks to where they are edited.
 *
 * @param desk knows which are in the making
 * @param begin leads there; what it is given to run is run where there is no such deck any more
 * @param discard throws a deck in the making away, once somebody said that this is meant
 */
public record EditActions(EditDesk desk, BiConsumer<Beginning, Runnable> begin, Consumer<EditDesk.Pending> discard) {}
