package nl.driehoek.control;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.driehoek.store.SettingsStore;

/**
 * Texts that were typed and not entered yet, each at a place of its own, for when the program ends before they are. They go to disk
 * with every key, as settings; while one of a place waits to be written, later ones take its place. Lives on the FX thread.
 */
final class Drafts {
    private static final String SETTING = SettingsStore.DRAFT;

    private final Map<String, String> texts = new HashMap<>();
    private final BiConsumer<String, String> disk;

    private Drafts(BiConsumer<String, String> disk) {
        this.disk = Objects.requireNonNull(disk);
    }

    /** Drafts that end with the program. */
    static Drafts inMemory() {
        return new Drafts((_, _) -> {});
    }

    /**
     * Drafts that are kept among these settings; they are not known before {@link #found}.
     *
     * @param failed is told where one could not be kept
     */
    static Drafts among(SettingsStore settings, Background background, Consumer<Exception> failed) {
        Map<String, String> waiting = new ConcurrentHashMap<>();
        return new Drafts((place, text) -> {
            if (waiting.put(place, text) == null) {
                background.run(() -> settings.put(SETTING + place, waiting.remove(place)), failed);
            }
        });
    }

    /** Takes up what was kept among all settings; what was typed since then stays. */
    void found(Map<String, String> settings) {
        settings.forEach((name, text) -> {
            if (name.startsWith(SETTING)) {
                texts.putIfAbsent(name.substring(SETTING.length()), text);
            }
        });
    }

    /** The text at this place; empty where nothing waits there to be entered. */
    String at(String place) {
        return texts.getOrDefault(place, "");
    }

    /** This text stands at this place from now on; an empty one makes an end of it. */
    void keep(String place, String text) {
        if (!text.equals(at(place))) {
            texts.put(place, text);
            disk.accept(place, text);
        }
    }

    /** Nothing stands any more at the places whose names begin so; what is on disk is left to others. */
    void forget(String beginning) {
        texts.keySet().removeIf(place -> place.startsWith(beginning));
    }
}
