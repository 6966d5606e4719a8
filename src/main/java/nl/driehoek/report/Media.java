package nl.driehoek.report;

import java.util.Optional;

/** The pictures that a report names. */
@FunctionalInterface
public interface Media {
    /** No pictures at all. */
    Media NONE = _ -> Optional.empty();

    /**
     * A picture as an SVG document.
     *
     * @param path as a row of the report has it
     * @return empty where there is none of that name
     */
    Optional<String> svg(String path);
}
