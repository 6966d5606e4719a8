package nl.driehoek.store.journal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.Entry;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.SessionEvent.NoteWritten;
import nl.driehoek.session.SessionEvent.Started;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSetup;

/** The program that {@link KillTest} kills: goes on with a session and says after each call how far it is on disk. */
final class JournalWriterProcess {
    private static final int LENGTH = 1_000;

    private JournalWriterProcess() {}

    /** The entries that the session of this number consists of, in whatever pieces it is written. */
    static List<Entry> entries(int session) {
        Instant start = Instant.parse("2026-11-22T13:00:00Z").plusSeconds(session);
        CardRef card = new CardRef("kit", "1.1-q" + session);
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(1, start, new Started(new SessionSetup("", List.of(), List.of(), List.of(card)))));
        for (int seq = 2; seq <= LENGTH; seq++) {
            String text = "Wat er " + seq + " keer gezegd werd. ".repeat(seq % 9);
            entries.add(new Entry(seq, start.plusMillis(seq), new NoteWritten(card, text)));
        }
        return entries;
    }

    /** The session of this number. */
    static SessionId id(int session) {
        return new SessionId("killed-" + session);
    }

    public static void main(String[] args) throws JournalException, IOException, InterruptedException {
        int session = Integer.parseInt(args[1]);
        List<Entry> entries = entries(session);
        Random random = new Random();
        try (SqliteJournal journal = new SqliteJournal(Path.of(args[0]), Decks::read);
                OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            int done = journal.read(id(session)).size();
            while (done < entries.size()) {
                int next = Math.min(entries.size(), done + 1 + random.nextInt(3));
                journal.append(id(session), entries.subList(done, next));
                done = next;
                out.write((done + "\n").getBytes(StandardCharsets.US_ASCII)); // at once, so that it is not cut in two
            }
            Thread.sleep(60_000);
        }
    }
}
