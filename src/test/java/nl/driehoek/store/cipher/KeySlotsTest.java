package nl.driehoek.store.cipher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A key is had with its password or its code only, and a text with its key and its place only. */
class KeySlotsTest {
    private static final String PASSWORD = "caf\u00e9 olifant";
    private static final Keyring RING = new Keyring();
    private static String code;

    @BeforeAll
    static void make() {
        code = RING.make(PASSWORD);
    }

    @Test
    void theLineOnDiskOpensWithPasswordOrCode() {
        KeySlots slots = KeySlots.parse(RING.slots().orElseThrow().line());
        assertThat(slots.line()).doesNotContain(PASSWORD).doesNotContain(code);
        assertThat(new Keyring().open(slots, "cafe\u0301 olifant"))
                .as("the same letters")
                .isTrue();
        assertThat(new Keyring().open(slots, code)).isTrue();
        assertThat(new Keyring().open(slots, PASSWORD + " ")).isFalse();
        assertThat(new Keyring().open(slots, "")).isFalse();
    }

    @Test
    void whatIsNoLineIsRefused() {
        for (String line : new String[] {"", "driehoek-key-2 a b", "driehoek-key-1 a", "driehoek-key-1 a PASSWORD:x"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> KeySlots.parse(line));
        }
    }

    @Test
    void anyTextComesBackAndNoOtherPlaceHasIt() throws Exception {
        TextCipher cipher = RING.cipher();
        Random random = new Random(5);
        for (int i = 0; i < 500; i++) {
            String text = random.ints(random.nextInt(60), 1, 0x10FFFF)
                    .filter(point -> point < 0xD800 || point > 0xDFFF)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            String hidden = cipher.encrypt(text, "event", "s", i);
            assertThat(cipher.encrypt(text, "event", "s", i)).isNotEqualTo(hidden);
            assertThat(cipher.decrypt(hidden, "event", "s", i)).isEqualTo(text);
            int place = i + 1;
            assertThatExceptionOfType(CipherException.class)
                    .isThrownBy(() -> cipher.decrypt(hidden, "event", "s", place));
        }
    }

    @Test
    void whatWasChangedIsRefused() throws Exception {
        TextCipher cipher = RING.cipher();
        String hidden = cipher.encrypt("tekst", "a");
        for (int i = 0; i < hidden.length() - 2; i++) {
            char other = hidden.charAt(i) == 'A' ? 'B' : 'A';
            String changed = hidden.substring(0, i) + other + hidden.substring(i + 1);
            assertThatExceptionOfType(CipherException.class).isThrownBy(() -> cipher.decrypt(changed, "a"));
        }
        assertThatExceptionOfType(CipherException.class).isThrownBy(() -> cipher.decrypt("{}", "a"));
    }

    @Test
    void aNameHasOnePseudonymThatTellsNothing() throws Exception {
        TextCipher cipher = RING.cipher();
        assertThat(cipher.pseudonym("plan.Noor"))
                .isEqualTo(cipher.pseudonym("plan.Noor"))
                .doesNotContain("Noor");
        assertThat(cipher.pseudonym("plan.Sem")).isNotEqualTo(cipher.pseudonym("plan.Noor"));
    }

    @Test
    void nothingPrintsASecret() {
        DataKey key = DataKey.make();
        assertThat(key.toString()).doesNotContain("[").contains(key.id());
    }
}
