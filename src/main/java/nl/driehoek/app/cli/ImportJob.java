package nl.driehoek.app.cli;

import java.nio.file.Path;
import java.util.List;
import nl.driehoek.control.document.ImportLines;
import nl.driehoek.control.document.ImportOutcome;
import nl.driehoek.control.document.SessionImport;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Takes sessions over from files. */
final class ImportJob {
    private final Console console;
    private final KeptSessions kept;
    private final ImportLines lines;
    private final ObjectNode answer = JsonNodeFactory.instance.objectNode();
    private final ArrayNode files = answer.putArray("files");

    /**
     * Into a folder, which is made when the first session is taken over.
     */
    ImportJob(Console console, KeptSessions kept) {
        this.console = console;
        this.kept = kept;
        this.lines = new ImportLines(console.texts(), why -> console.texts().get(Reasons.of(why)) + '.');
    }

    /** Takes over what it can, and says of each file what came of it. */
    int run(List<Path> paths) {
        int code = Console.DONE;
        SessionImport sessions = new SessionImport(kept.journal());
        for (Path path : paths) {
            code = Math.max(code, told(path, sessions.of(path)));
        }
        console.answer(answer);
        return code;
    }

    private int told(Path path, ImportOutcome outcome) {
        String line = lines.line(path, outcome);
        ObjectNode one = files.addObject().put("file", path.toString()).put("outcome", word(outcome));
        if (outcome instanceof ImportOutcome.Had had) {
            one.put("session", had.id().value()).put("title", had.title());
            console.said(line);
            return Console.DONE;
        }
        one.put("message", line);
        return console.failed(line);
    }

    private static String word(ImportOutcome outcome) {
        return switch (outcome) {
            case ImportOutcome.Imported _ -> "imported";
            case ImportOutcome.There _ -> "there";
            case ImportOutcome.Beside _ -> "beside";
            case ImportOutcome.Refused _ -> "refused";
            case ImportOutcome.NotKept _ -> "not-kept";
        };
    }
}
