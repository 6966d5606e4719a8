package nl.driehoek.ink.text;

/** Measures words; a window can, since it has the typeface. All sizes are in card widths. */
public interface WordRuler {
    /** How wide the longest word of a text is, in type of this size. */
    double longestWord(String text, double size);

    /** How high a text stands, in type of this size and with its lines broken at this width. */
    double height(String text, double size, double width);
}
