package nl.driehoek.ui.library;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Excerpt;
import nl.driehoek.ui.library.alone.AlonePlace;

/**
 * Makes what is laid over the library, and how it welcomes people.
 *
 * @param settings the sheet on which settings are chosen
 * @param paper the sheet on which cards are printed; it is given what takes it away
 * @param unlock what asks for the password where there is one
 * @param welcome says where to begin, where somebody needs it
 * @param example opens the example session
 * @param alone the place to read alone; it is given what takes cards along to a session with a group
 */
public record SheetMakers(
        Supplier<Node> settings,
        BiFunction<Excerpt, Runnable, Node> paper,
        Supplier<Node> unlock,
        Supplier<Node> welcome,
        Runnable example,
        Function<Consumer<List<CardRef>>, AlonePlace> alone) {}
