package nl.driehoek.session.backup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.JournalException.Reason;

/** Backups that stand in memory, and fail where a test lets them. */
public final class MemoryBackups implements Backups {
    private List<Backup> all;
    private List<Held> now;
    private Optional<Reason> failure = Optional.empty();

    /** With these backups, and these sessions there are now. */
    public MemoryBackups(List<Backup> all, List<Held> now) {
        this.all = all;
        this.now = now;
    }

    /** Putting back fails from now on. */
    public void fail(Reason why) {
        failure = Optional.of(why);
    }

    @Override
    public String place() {
        return "/data-backup";
    }

    @Override
    public List<Backup> all() {
        return all;
    }

    @Override
    public List<Held> now() {
        return now;
    }

    @Override
    public Optional<Backup> putBack(Backup backup) throws JournalException {
        if (failure.isPresent()) {
            throw new JournalException(failure.get(), place(), null);
        }
        Backup kept = new Backup("kept-" + all.size(), Instant.EPOCH, Backup.Sort.REPLACED, 100, now);
        all = Stream.concat(Stream.of(kept), all.stream()).toList();
        now = backup.sessions();
        return Optional.of(kept);
    }
}
