package nl.driehoek.report;

import java.util.regex.Pattern;

/** Addresses that a document makes links of: those of pages and of mailboxes, and of nothing that would do something. */
public final class Address {
    private static final Pattern FOLLOWED =
            Pattern.compile("(?:https?://|mailto:)[^\\s\\p{Cc}\\p{Cf}]+", Pattern.CASE_INSENSITIVE);

    private Address() {}

    /** Whether a reader may follow it. */
    public static boolean isFollowed(String url) {
        return FOLLOWED.matcher(url).matches();
    }
}
