package nl.driehoek.tool;

import java.util.List;

/** A way of working with one card, as far as it is about values and not about windows. */
public interface Tool {

    /** The ids of the fields that the card asks for, in reading order; none twice. */
    List<String> fields();
}
