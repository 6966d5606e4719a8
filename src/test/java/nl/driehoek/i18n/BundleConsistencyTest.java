package nl.driehoek.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.driehoek.i18n.editor.FieldText;
import org.junit.jupiter.api.Test;

/** Finds texts that are missing in a language, that nothing uses, or that differ in their places. */
class BundleConsistencyTest {
    private static final Path MAIN = Path.of(System.getProperty("driehoek.basedir", "."), "src", "main");
    private static final Path BUNDLES = MAIN.resolve("resources/nl/driehoek/i18n");

    @Test
    void everyKeyHasATextInEveryLanguageAndNoTextIsLeftOver() throws IOException {
        Map<String, TreeSet<String>> declared = new TreeMap<>();
        keys().forEach(key ->
                declared.computeIfAbsent(key.bundle(), b -> new TreeSet<>()).add(key.key()));
        Map<String, TreeSet<String>> written = new TreeMap<>();
        for (Path file : bundleFiles()) {
            written.put(file.getFileName().toString(), new TreeSet<>(load(file).stringPropertyNames()));
        }
        Map<String, TreeSet<String>> expected = new TreeMap<>();
        declared.forEach((bundle, keys) -> {
            for (Language language : Language.values()) {
                expected.put(bundle + "_" + language.code() + ".properties", keys);
            }
        });
        assertThat(written).isEqualTo(expected);
    }

    @Test
    void theSamePlacesAreFilledInEveryLanguage() throws IOException {
        for (MessageKey key : keys()) {
            String dutch = text(key, Language.NL);
            String english = text(key, Language.EN);
            assertThat(places(english)).as("%s %s", key.bundle(), key).isEqualTo(places(dutch));
        }
    }

    @Test
    void textsAreWrittenForATeacher() throws IOException {
        for (Path file : bundleFiles()) {
            Properties texts = load(file);
            for (String key : texts.stringPropertyNames()) {
                String text = texts.getProperty(key);
                assertThat(text)
                        .as("%s %s", file.getFileName(), key)
                        .isNotBlank()
                        .doesNotContain("!", "'", "\"", "...");
            }
        }
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        String sources = sources();
        List<String> unused = keys().stream()
                // Looked up by the name of the thing itself: a kind of card, a kind of problem, a field.
                .filter(key -> !(key instanceof DeckText || key instanceof ProblemText || key instanceof FieldText))
                .map(key -> key.getClass().getSimpleName() + "." + key.name())
                .filter(name -> !sources.contains(name))
                .toList();
        assertThat(unused).isEmpty();
    }

    private static TreeSet<Integer> places(String text) {
        TreeSet<Integer> places = new TreeSet<>();
        var matcher = Pattern.compile("\\{(\\d+)").matcher(text);
        while (matcher.find()) {
            places.add(Integer.valueOf(matcher.group(1)));
        }
        assertThat(new MessageFormat(text).getFormatsByArgumentIndex())
                .hasSize(places.isEmpty() ? 0 : places.last() + 1);
        return places;
    }

    private static String text(MessageKey key, Language language) throws IOException {
        return load(BUNDLES.resolve(key.bundle() + "_" + language.code() + ".properties"))
                .getProperty(key.key(), "");
    }

    private static Properties load(Path file) throws IOException {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }

    private static List<Path> bundleFiles() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.filter(file -> file.toString().endsWith(".properties"))
                    .sorted()
                    .toList();
        }
    }

    private static List<MessageKey> keys() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("nl.driehoek.i18n", "nl.driehoek.tool")
                        .stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(MessageKey.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getEnumConstants()))
                        .map(MessageKey.class::cast)
                        .toList();
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN.resolve("java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(BundleConsistencyTest::read)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
