package nl.driehoek.control.document;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.driehoek.report.Media;
import nl.driehoek.report.Pictures;
import nl.driehoek.report.Progress;
import nl.driehoek.report.Report;
import nl.driehoek.report.ReportBuilder;
import nl.driehoek.report.SessionRecord;
import nl.driehoek.report.SessionWriter;
import nl.driehoek.report.Told;
import nl.driehoek.report.choice.Choice;
import nl.driehoek.report.choice.Division;

/** One document in the making, before it has a place on a disk. */
record Making(
        SessionRecord record, Choice choice, DocumentPictures pictures, ReportBuilder reports, SessionWriter writer) {

    /** Whether its pictures are files beside it. Pages of participants have none there, so that each can be passed on alone. */
    boolean hasPicturesBeside() {
        return choice.division() == Division.WHOLE
                && !writer.takesPicturesIn()
                && !pictures.files().isEmpty();
    }

    /** What it tells, with its pictures in such a folder; without any where they would be files and there is no folder. */
    List<Report> told(String folder) {
        Pictures shown = folder.isEmpty() ? Pictures.NONE : new Pictures(folder, pictures.cards());
        return choice.division() == Division.WHOLE
                ? List.of(reports.build(record, choice.contents(), shown))
                : reports.pages(record, choice.contents(), shown);
    }

    /** These reports as one document. */
    byte[] bytes(List<Report> told, Progress progress) throws IOException {
        Map<String, Supplier<String>> svgs = writer.takesPicturesIn() ? pictures.svgs() : Map.of();
        int steps = svgs.size() + 1;
        Map<String, String> made = new HashMap<>();
        Media media = path -> Optional.ofNullable(svgs.get(path.substring(path.lastIndexOf('/') + 1)))
                .map(svg -> made.computeIfAbsent(path, _ -> {
                    progress.step(made.size(), steps);
                    return svg.get();
                }));
        progress.step(0, steps);
        byte[] bytes = writer.write(new Told(record, choice.contents(), told, media, reports.tools()));
        progress.step(steps, steps);
        return bytes;
    }
}
