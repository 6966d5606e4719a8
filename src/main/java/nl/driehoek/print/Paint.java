package nl.driehoek.print;

/**
 * A colour.
 *
 * @param colour as style sheets write it: the sign {@code #} and six digits
 * @param opacity from 0 for nothing to 1 for what covers all below
 */
public record Paint(String colour, double opacity) {}
