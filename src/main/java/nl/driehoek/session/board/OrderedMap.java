package nl.driehoek.session.board;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * An immutable map in the order in which its keys first came. One that differs in a single value shares nearly all with it,
 * so that the maps of every step of a long session fit in memory together.
 */
final class OrderedMap<K, V> extends AbstractMap<K, V> {
    private static final int SHEET = 64;
    private static final int BUCKETS = 256; // a power of two
    private static final Slot[] NONE = {};

    private final Slot[][] sheets; // by place; a slot is null where the value is gone
    private final Slot[][] buckets; // by the hash of the key
    private final int size;
    private final int next; // the place of the next key

    private OrderedMap(Slot[][] sheets, Slot[][] buckets, int size, int next) {
        this.sheets = sheets;
        this.buckets = buckets;
        this.size = size;
        this.next = next;
    }

    /** A value in its place among all that ever were. */
    private record Slot(int place, Object key, Object value) {}

    /** A map of these values, in their order. */
    static <K, V> OrderedMap<K, V> of(Map<K, V> values) {
        if (values instanceof OrderedMap<K, V> already) {
            return already;
        }
        Slot[][] empty = new Slot[BUCKETS][];
        Arrays.fill(empty, NONE);
        OrderedMap<K, V> map = new OrderedMap<>(new Slot[0][], empty, 0, 0);
        for (Map.Entry<K, V> entry : values.entrySet()) {
            map = map.with(entry.getKey(), entry.getValue());
        }
        return map;
    }

    /** With this value in place of what the key had, or else at the end. */
    OrderedMap<K, V> with(K key, V value) {
        Optional<Slot> old = slot(key);
        Slot slot =
                new Slot(old.map(Slot::place).orElse(next), Objects.requireNonNull(key), Objects.requireNonNull(value));
        int bucket = bucket(key);
        Slot[] others = others(buckets[bucket], key);
        Slot[] more = Arrays.copyOf(others, others.length + 1);
        more[others.length] = slot;
        boolean fresh = old.isEmpty();
        return new OrderedMap<>(
                put(slot.place(), slot), replaced(bucket, more), fresh ? size + 1 : size, fresh ? next + 1 : next);
    }

    /** Without what the key had. */
    OrderedMap<K, V> without(K key) {
        int bucket = bucket(key);
        return slot(key)
                .map(old -> new OrderedMap<K, V>(
                        put(old.place(), null), replaced(bucket, others(buckets[bucket], key)), size - 1, next))
                .orElse(this);
    }

    @Override
    public V get(Object key) {
        return slot(key).map(OrderedMap::<V>value).orElse(null);
    }

    @Override
    public boolean containsKey(Object key) {
        return slot(key).isPresent();
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<K, V>> iterator() {
                return entries().iterator();
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        for (Slot[] sheet : sheets) {
            for (Slot slot : sheet) {
                if (slot != null) {
                    action.accept(OrderedMap.<K>key(slot), OrderedMap.<V>value(slot));
                }
            }
        }
    }

    private Stream<Entry<K, V>> entries() {
        return Arrays.stream(sheets)
                .flatMap(Arrays::stream)
                .filter(Objects::nonNull)
                .map(slot -> Map.entry(OrderedMap.<K>key(slot), OrderedMap.<V>value(slot)));
    }

    private Optional<Slot> slot(Object key) {
        for (Slot slot : buckets[bucket(key)]) {
            if (slot.key().equals(key)) {
                return Optional.of(slot);
            }
        }
        return Optional.empty();
    }

    private Slot[][] put(int place, Slot slot) {
        int sheet = place / SHEET;
        Slot[][] changed = Arrays.copyOf(sheets, Math.max(sheets.length, sheet + 1));
        changed[sheet] = changed[sheet] == null ? new Slot[SHEET] : changed[sheet].clone();
        changed[sheet][place % SHEET] = slot;
        return changed;
    }

    private Slot[][] replaced(int bucket, Slot[] slots) {
        Slot[][] changed = buckets.clone();
        changed[bucket] = slots;
        return changed;
    }

    private static Slot[] others(Slot[] slots, Object key) {
        return Arrays.stream(slots).filter(slot -> !slot.key().equals(key)).toArray(Slot[]::new);
    }

    private static int bucket(Object key) {
        int hash = Objects.hashCode(key);
        return (hash ^ hash >>> 16 ^ hash >>> 8) & BUCKETS - 1;
    }

    @SuppressWarnings("unchecked") // with() takes nothing else
    private static <K> K key(Slot slot) {
        return (K) slot.key();
    }

    @SuppressWarnings("unchecked")
    private static <V> V value(Slot slot) {
        return (V) slot.value();
    }
}
