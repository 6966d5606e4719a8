package nl.driehoek.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Settings without a disk; for tests of all packages. */
public final class MemorySettings implements SettingsStore {
    private final Map<String, String> values = new ConcurrentHashMap<>();
    private final AtomicInteger puts = new AtomicInteger();

    /** How often one was put. */
    public int puts() {
        return puts.get();
    }

    @Override
    public Map<String, String> all() {
        return Map.copyOf(values);
    }

    @Override
    public void put(String name, String value) {
        puts.incrementAndGet();
        values.put(name, value);
    }
}
