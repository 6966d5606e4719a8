package nl.driehoek.ui.keys;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guide for facilitators tells of the keys and the buttons that the program has. */
class GuideTest {
    private static final Path ROOT = Path.of(System.getProperty("driehoek.basedir", "."));
    private static final Path BUNDLES = ROOT.resolve("src/main/resources/nl/driehoek/i18n");
    /** A heading within a line ends with a full stop; what is short is a word and no name. */
    private static final Pattern BUTTON = Pattern.compile("\\*\\*(\\p{Lu}[^*]{2,}[^*.?])\\*\\*");

    @Test
    void theTableOfKeysIsTheKeyMap() throws IOException {
        KeyNames names = new KeyNames(new Texts(Language.NL));
        String table = KeyMap.STANDARD.bindings().stream()
                .map(binding -> "| %s | %s |".formatted(keys(names, binding), names.of(binding.action())))
                .collect(joining("\n"));
        String section = guide("gebruik.md")
                .split("\n## Toetsen\n", 2)[1]
                .split("\n## ", 2)[0]
                .split("\nIn de bibliotheek", 2)[0];
        assertThat(section.lines().filter(line -> line.startsWith("|")).skip(2).collect(joining("\n")))
                .isEqualTo(table);
    }

    @ParameterizedTest
    @CsvSource({"gebruik.md,nl", "guide.en.md,en"})
    void theButtonsAreCalledAsInTheProgram(String guide, String language) throws IOException {
        Set<String> texts = texts(language);
        List<String> unknown = BUTTON.matcher(guide(guide).replaceAll("\\s*\n\\s*", " "))
                .results()
                .map(found -> found.group(1))
                .filter(name -> texts.stream().noneMatch(text -> is(text, name)))
                .toList();
        assertThat(unknown).isEmpty();
    }

    private static boolean is(String text, String name) {
        return name.endsWith("…")
                ? text.startsWith(name.substring(0, name.length() - 1))
                : text.replace("…", "").equals(name);
    }

    private static String keys(KeyNames names, KeyMap.Binding binding) {
        return names.of(binding.strokes()).stream().map(key -> "`" + key + "`").collect(joining(" "));
    }

    private static String guide(String file) throws IOException {
        return Files.readString(ROOT.resolve("docs").resolve(file));
    }

    private static Set<String> texts(String language) throws IOException {
        Set<String> texts = new HashSet<>();
        try (Stream<Path> files = Files.list(BUNDLES)) {
            for (Path file : files.filter(file -> file.toString().endsWith("_" + language + ".properties"))
                    .toList()) {
                Properties bundle = new Properties();
                try (var in = Files.newBufferedReader(file)) {
                    bundle.load(in);
                }
                bundle.values().forEach(text -> texts.add(text.toString()));
            }
        }
        return texts;
    }
}
