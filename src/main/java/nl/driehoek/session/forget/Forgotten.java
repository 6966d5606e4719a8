package nl.driehoek.session.forget;

import java.util.List;

/**
 * What forgetting came to, besides that it was done in what is kept itself.
 *
 * @param rewritten how many backups were made anew without it
 * @param removed names of backups that could not be, and were removed as a whole
 * @param left names of files in which it may still stand
 * @param setAside names of databases that were set aside as damaged, in which it may still stand
 * @param draft whether the session in the making told of it and was thrown away too
 */
public record Forgotten(int rewritten, List<String> removed, List<String> left, List<String> setAside, boolean draft) {
    public Forgotten {
        removed = List.copyOf(removed);
        left = List.copyOf(left);
        setAside = List.copyOf(setAside);
    }
}
