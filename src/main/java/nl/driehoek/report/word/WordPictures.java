package nl.driehoek.report.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.driehoek.report.Report;
import nl.driehoek.report.Row;
import nl.driehoek.report.Section;
import nl.driehoek.report.Told;
import nl.driehoek.report.render.Pixels;

/** The pictures of a document, each as vectors and as pixels. Pixels take most of the time, so each processor makes some. */
final class WordPictures {
    private static final int WIDTH = 640; // more would be more than a page shows

    private final Map<String, Picture> pictures;

    private WordPictures(Map<String, Picture> pictures) {
        this.pictures = pictures;
    }

    /**
     * A picture.
     *
     * @param svg as vectors
     * @param png as pixels
     */
    record Picture(String svg, byte[] png) {}

    /**
     * Those that are told of.
     *
     * @throws IOException if one cannot be drawn
     */
    static WordPictures of(Told told) throws IOException {
        Map<String, String> svgs = new LinkedHashMap<>();
        told.reports().stream()
                .flatMap(WordPictures::paths)
                .forEach(path -> told.media().svg(path).ifPresent(svg -> svgs.put(path, svg)));
        try {
            return new WordPictures(svgs.entrySet().parallelStream()
                    .collect(Collectors.toMap(Map.Entry::getKey, each -> picture(each.getValue()))));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The picture with this path, where there is one. */
    Optional<Picture> at(String path) {
        return Optional.ofNullable(pictures.get(path));
    }

    private static Stream<String> paths(Report report) {
        Stream<Row> ofCards = Stream.of(report.onTable(), report.putBack())
                .flatMap(List::stream)
                .map(Section::rows)
                .flatMap(List::stream);
        Stream<Row> ofAll = report.chapters().stream().flatMap(chapter -> chapter.rows().stream());
        return Stream.concat(ofCards, ofAll).flatMap(row -> switch (row) {
            case Row.Image image -> Stream.of(image.path());
            case Row.Figure figure -> Stream.of(figure.path());
            case Row.Lines _, Row.Passage _ -> Stream.<String>empty();
        });
    }

    private static Picture picture(String svg) {
        try {
            return new Picture(svg, Pixels.png(svg, WIDTH));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
