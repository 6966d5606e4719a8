package nl.driehoek.i18n;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The program's texts in one language. Safe for use from any thread. */
public final class Texts {
    private final Language language;
    private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();

    public Texts(Language language) {
        this.language = language;
    }

    /** The language of these texts. */
    public Language language() {
        return language;
    }

    /**
     * The text of a key with its places filled in as {@link MessageFormat} does, plurals by its {@code choice}.
     *
     * @throws java.util.MissingResourceException if the bundle does not have the key, which a test rules out
     */
    public String get(MessageKey key, Object... values) {
        ResourceBundle bundle = bundles.computeIfAbsent(key.bundle(), this::load);
        return new MessageFormat(bundle.getString(key.key()), language.locale()).format(values);
    }

    /** A moment as a day and a time, in the machine's zone, such as "22 november 2026 om 14:05". */
    public String moment(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language.locale())
                .format(at.atZone(zone));
    }

    private ResourceBundle load(String bundle) {
        return ResourceBundle.getBundle(
                "nl.driehoek.i18n." + bundle,
                language.locale(),
                Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
