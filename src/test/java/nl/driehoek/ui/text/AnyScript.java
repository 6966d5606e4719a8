package nl.driehoek.ui.text;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts in several scripts, the same again for the same seed. */
final class AnyScript {
    static final String ARABIC = "تحدثنا مع الوالدين عن كيف يسير الأمر في المدرسة منذ ثلاث سنوات، ونريد أن نفهم أكثر.";
    static final String HEBREW = "דיברנו עם ההורים על הבית ועל בית הספר, ועכשיו אנחנו מבינים קצת יותר טוב.";
    static final String MIXED =
            "De moeder zei: " + ARABIC + " Daarna vertelde ze verder over 3 jaar (2023-2026) thuis.";

    private static final List<List<String>> WORDS = List.of(
            List.of(ARABIC.split(" ")),
            List.of(HEBREW.split(" ")),
            List.of("De", "moeder", "vertelt:", "thuis", "is", "hij", "stil;", "op", "school", "niet."),
            List.of("12", "3,5", "(2026)", "€3,50", "29-11-2026", "a/b", "%", "١٢٣"),
            List.of(
                    "😀",
                    "👨‍👩‍👧",
                    "👍🏽",
                    "\ud800",
                    "\udc00",
                    "e\u0301",
                    "\u200b",
                    "\u200f",
                    "\u202e",
                    "\t",
                    "\u00a0"),
            List.of("नमस्ते", "आप", "ภาษาไทย", "한국어", "日本語の文章", "Türkçe", "ελληνικά", "кириллица"));

    private AnyScript() {}

    /** Some words of one script or of several, with line breaks here and there, and sometimes a very long word. */
    static String text(int seed) {
        Random random = new Random(seed);
        List<List<String>> scripts = IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(_ -> WORDS.get(random.nextInt(WORDS.size())))
                .toList();
        return IntStream.range(0, 2 + random.nextInt(25))
                .mapToObj(_ -> word(random, scripts.get(random.nextInt(scripts.size()))))
                .collect(Collectors.joining());
    }

    private static String word(Random random, List<String> words) {
        String word = words.get(random.nextInt(words.size()));
        String end = random.nextInt(12) == 0 ? "\n" : " ".repeat(1 + random.nextInt(2));
        return random.nextInt(40) == 0 ? word.repeat(20) + end : word + end;
    }
}
