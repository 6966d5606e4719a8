package nl.driehoek.store.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {
    private static final FolderWatch.Pace REPORTED =
            new FolderWatch.Pace(Duration.ofMillis(50), Duration.ofMillis(50), Duration.ofHours(1));

    private static final FolderWatch.Pace POLLED =
            new FolderWatch.Pace(Duration.ofMillis(50), Duration.ofMillis(50), Duration.ofMillis(50));

    @TempDir
    private Path data;

    private final Semaphore told = new Semaphore(0);

    @Test
    void aFileThatComesChangesOrGoesIsTold() throws Exception {
        try (FolderWatch _ = new FolderWatch(data, POLLED, told::release)) {
            Path file = Files.writeString(data.resolve("a.json"), "1");
            assertTold();
            Files.writeString(file, "12");
            assertTold();
            Files.delete(file);
            assertTold();
        }
    }

    @Test
    void whatTheSystemReportsIsSeenAtOnce() throws Exception {
        try (FolderWatch _ = new FolderWatch(data, REPORTED, told::release)) {
            Thread.sleep(300);
            Files.writeString(data.resolve("a.json"), "1");
            assertTold();
        }
    }

    @Test
    void theFolderMayComeAndGo() throws Exception {
        Path folder = data.resolve("decks");
        try (FolderWatch _ = new FolderWatch(folder, POLLED, told::release)) {
            Path file = Files.writeString(Files.createDirectory(folder).resolve("a.json"), "1");
            assertTold();
            Files.delete(file);
            Files.delete(folder);
            assertTold();
            Files.writeString(Files.createDirectory(folder).resolve("b.json"), "1");
            assertTold();
        }
    }

    @Test
    void whatFailsOnceIsToldTheNextTime() throws Exception {
        try (FolderWatch _ = new FolderWatch(data, POLLED, () -> {
            told.release();
            throw new IllegalStateException("broken");
        })) {
            Files.writeString(data.resolve("a.json"), "1");
            assertTold();
            Files.writeString(data.resolve("b.json"), "1");
            assertTold();
        }
    }

    @Test
    void nothingIsToldWhereNothingChanges() throws Exception {
        Files.writeString(data.resolve("a.json"), "1");
        try (FolderWatch _ = new FolderWatch(data, POLLED, told::release)) {
            assertThat(told.tryAcquire(400, TimeUnit.MILLISECONDS)).isFalse();
        }
    }

    private void assertTold() throws InterruptedException, IOException {
        assertThat(told.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
        told.drainPermits();
    }
}
