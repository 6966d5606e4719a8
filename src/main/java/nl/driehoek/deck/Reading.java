package nl.driehoek.deck;

import java.util.List;

/**
 * Where a text comes from and where to read on.
 *
 * @param sources works cited, one line each
 * @param links addresses for the reader
 */
public record Reading(List<String> sources, List<Link> links) {
    /** Nothing cited, nothing to read on. */
    public static final Reading NONE = new Reading(List.of(), List.of());

    public Reading {
        sources = List.copyOf(sources);
        links = List.copyOf(links);
    }
}
