package nl.driehoek.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A heap that has grown is collected, once each time. */
class IdleCollectionTest {
    private static final long WORTH = IdleCollection.WORTH_WHILE;

    private long size = 50_000_000;
    private long needed = size;
    private int collected;
    private final IdleCollection collection = new IdleCollection(() -> size, this::collect);

    @Test
    void aHeapThatGrewALittleIsLeftAlone() {
        size += WORTH - 1;
        collection.look();
        assertThat(collected).isZero();
    }

    @Test
    void oneThatGrewIsCollected() {
        size += WORTH;
        collection.look();
        assertThat(collected).isEqualTo(1);
        assertThat(size).isEqualTo(needed);
    }

    @Test
    void whatIsNeededIsNotLookedThroughAgainAndAgain() {
        needed += 3 * WORTH;
        size = needed;
        collection.look();
        collection.look();
        size += WORTH - 1;
        collection.look();
        assertThat(collected).isEqualTo(1);
    }

    @Test
    void afterItBecameSmallerItIsCollectedSooner() {
        size -= WORTH;
        needed = size;
        collection.look();
        size += WORTH;
        collection.look();
        assertThat(collected).isEqualTo(1);
    }

    private void collect() {
        collected++;
        size = needed;
    }
}
