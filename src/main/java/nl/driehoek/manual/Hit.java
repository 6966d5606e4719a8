package nl.driehoek.manual;

/**
 * Where a word was found in the manual.
 *
 * @param section from 0
 * @param line which of the section's lines, from 0
 * @param from the index in the line at which it begins
 * @param to the index after its last char
 */
public record Hit(int section, int line, int from, int to) {}
