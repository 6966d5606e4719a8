package nl.driehoek.report.render;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The type that documents are set in, for Java's own graphics. A file is read once, when its letters are first needed. */
final class Typefaces {
    private static final Map<String, Font> READ = new ConcurrentHashMap<>();

    private Typefaces() {}

    /** What some words are set in at a size: the program's own type, then what they need beside it. */
    static List<Font> of(String words, boolean bold, boolean italic, float size) {
        String own = "AtkinsonHyperlegibleNext-" + (bold ? "Bold" : italic ? "" : "Regular") + (italic ? "Italic" : "");
        Font first = read(own, () -> Typefaces.class.getResourceAsStream("/fonts/" + own + ".ttf"));
        Stream<Font> others = PrintType.of(words).stream()
                .filter(type -> bold || !type.bold())
                .map(type -> read(type.file(), type::open));
        return Stream.concat(Stream.of(first), hasAll(first, words) ? Stream.empty() : others)
                .map(font -> font.deriveFont(size))
                .toList();
    }

    private static boolean hasAll(Font font, String words) {
        return font.canDisplayUpTo(words) < 0;
    }

    private static Font read(String name, Supplier<InputStream> file) {
        return READ.computeIfAbsent(name, _ -> {
            try (InputStream in = file.get()) {
                return Font.createFont(Font.TRUETYPE_FONT, in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (FontFormatException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
