package nl.driehoek.spelling;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The words that people read in a file, without markup, addresses, ids, places to fill in and names of works. */
final class Prose {
    private static final Set<String> NO_PROSE = Set.of(
            "$schema",
            "id",
            "language",
            "version",
            "license",
            "theme",
            "kind",
            "see",
            "uses",
            "card",
            "mode",
            "way",
            "do",
            "when",
            "type",
            "layout",
            "corners",
            "url",
            "sources");
    private static final List<Pattern> NO_WORDS = List.of(
            Pattern.compile("(?s)```.*?```"),
            Pattern.compile("`[^`]*`"),
            Pattern.compile("(?<=\\])\\([^)]*\\)"),
            Pattern.compile("https?://\\S+"),
            Pattern.compile("\\S+\\.(nl|org|com|md)\\b"),
            Pattern.compile("--[a-z]+"),
            Pattern.compile("\\{\\d+,choice,|\\{\\d+[^{}]*\\}"),
            Pattern.compile("[\\d.]+[#<]"),
            Pattern.compile("\\S*\\d\\S*"));
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'-]*(?<!['-])");

    private Prose() {}

    /** The words of a deck, a bundle of texts or a page of Markdown, in their order. */
    static Stream<String> words(Path file) {
        return texts(file).stream().flatMap(Prose::words);
    }

    /** The words of a text, with a straight apostrophe. */
    static Stream<String> words(String text) {
        String words = text;
        for (Pattern other : NO_WORDS) {
            words = other.matcher(words).replaceAll(" ");
        }
        return WORD.matcher(words.replace('’', '\'')).results().map(MatchResult::group);
    }

    private static List<String> texts(Path file) {
        String name = file.getFileName().toString();
        try {
            String all = Files.readString(file);
            if (name.endsWith(".json")) {
                List<String> texts = new ArrayList<>();
                collect(JsonMapper.shared().readTree(all), texts);
                return texts;
            }
            return name.endsWith(".properties") ? values(all) : List.of(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isString()) {
            texts.add(node.stringValue());
        } else if (node.isObject()) {
            node.properties().stream()
                    .filter(field -> !NO_PROSE.contains(field.getKey()))
                    .forEach(field -> collect(field.getValue(), texts));
        } else {
            node.values().forEach(item -> collect(item, texts));
        }
    }

    private static List<String> values(String bundle) throws IOException {
        Properties texts = new Properties();
        texts.load(new StringReader(bundle));
        return texts.values().stream().map(Object::toString).toList();
    }
}
