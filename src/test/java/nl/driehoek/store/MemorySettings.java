package nl.driehoek.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Settings without a disk; for tests of all packages. */
public final class MemorySettings implements SettingsStore {
    private final Map<String, String> values = new ConcurrentHashMap<>();

    @Override
    public Map<String, String> all() {
        return Map.copyOf(values);
    }

    @Override
    public void put(String name, String value) {
        values.put(name, value);
    }
}
