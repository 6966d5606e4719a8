package nl.driehoek.store.cipher;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.driehoek.store.cipher.KeySlot.Kind;

/**
 * The wrapped key of a database, once by the password and once by the recovery code. On disk it is one line, of words with
 * spaces between them: the format, the key's id and the slots.
 */
public final class KeySlots {
    private static final String FORMAT = "driehoek-key-1";

    private final String keyId;
    private final List<KeySlot> slots;

    private KeySlots(String keyId, List<KeySlot> slots) {
        this.keyId = keyId;
        this.slots = List.copyOf(slots);
    }

    static KeySlots of(DataKey key, String password, RecoveryCode code) {
        return new KeySlots(
                key.id(),
                List.of(KeySlot.of(Kind.RECOVERY, code.letters(), key), KeySlot.of(Kind.PASSWORD, password, key)));
    }

    /**
     * Those of this line.
     *
     * @throws IllegalArgumentException if it is none, or a newer program wrote it
     */
    public static KeySlots parse(String line) {
        String[] words = line.strip().split(" ");
        if (words.length < 3 || !words[0].equals(FORMAT)) {
            throw new IllegalArgumentException("no slots");
        }
        return new KeySlots(
                words[1], Stream.of(words).skip(2).map(KeySlot::parse).toList());
    }

    /** Which key it is; no secret. */
    public String keyId() {
        return keyId;
    }

    /** The line that stands on disk. */
    public String line() {
        List<String> words = new ArrayList<>(List.of(FORMAT, keyId));
        slots.forEach(slot -> words.add(slot.word()));
        return String.join(" ", words);
    }

    /** The key, if this is the password or the recovery code, which may be typed with spaces and in small letters. */
    Optional<DataKey> open(String typed) {
        return slots.stream()
                .map(slot -> slot.kind() == Kind.PASSWORD
                        ? slot.open(typed, keyId)
                        : RecoveryCode.read(typed).flatMap(code -> slot.open(code.letters(), keyId)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The same, with another password. */
    KeySlots with(DataKey key, String password) {
        return new KeySlots(
                keyId,
                slots.stream()
                        .map(slot -> slot.kind() == Kind.PASSWORD ? KeySlot.of(Kind.PASSWORD, password, key) : slot)
                        .toList());
    }
}
