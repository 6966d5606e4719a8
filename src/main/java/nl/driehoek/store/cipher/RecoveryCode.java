package nl.driehoek.store.cipher;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A code that opens a database whose password was forgotten: 25 letters and digits, of which none looks like another, so
 * 125 random bits.
 *
 * @param letters without the hyphens that it is shown with
 */
record RecoveryCode(String letters) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 25;
    private static final int GROUP = 5;

    /** One that nobody had before. */
    static RecoveryCode make() {
        byte[] random = DataKey.random(LENGTH);
        return new RecoveryCode(IntStream.range(0, LENGTH)
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(random[i] & 31)))
                .collect(Collectors.joining()));
    }

    /** What somebody typed, if it may be a code: spaces and hyphens do not count, nor does an O for a zero. */
    static Optional<RecoveryCode> read(String typed) {
        String letters = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        boolean fits = letters.length() == LENGTH && letters.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0);
        return fits ? Optional.of(new RecoveryCode(letters)) : Optional.empty();
    }

    /** As it is shown: five groups of five. */
    String shown() {
        return IntStream.range(0, LENGTH / GROUP)
                .mapToObj(group -> letters.substring(group * GROUP, (group + 1) * GROUP))
                .collect(Collectors.joining("-"));
    }
}
