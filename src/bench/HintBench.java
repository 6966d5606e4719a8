import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import nl.driehoek.privacy.Detector;

/** Looks for personal data in the lines of a file, and prints what that costs; run it by the script "hints" beside it. */
final class HintBench {
    private static final int ROUNDS = 400;

    private HintBench() {}

    public static void main(String[] arguments) throws Exception {
        List<String> lines = Files.readAllLines(Path.of(arguments[0]));
        long begun = System.nanoTime();
        Detector detector = new Detector(InstantSource.system());
        detector.in("De moeder van S. belt elke week", List.of());
        tell("lists of names, and the first text", begun);
        begun = System.nanoTime();
        detector.in("bel vader op 06-12345678", List.of());
        tell("the first text with enough digits", begun);
        measure("a line", detector, lines);
        measure(
                "a page of 2,000 characters",
                detector,
                List.of(String.join(" ", lines).substring(0, 2_000)));
    }

    private static void measure(String what, Detector detector, List<String> texts) {
        long[] times = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long begun = System.nanoTime();
            detector.in(texts.get(i % texts.size()), List.of());
            times[i] = System.nanoTime() - begun;
        }
        Arrays.sort(times);
        System.out.printf(
                "%s: median %.3f ms, 95 %% %.3f ms%n", what, times[ROUNDS / 2] / 1e6, times[ROUNDS * 95 / 100] / 1e6);
    }

    private static void tell(String what, long begun) {
        System.out.printf("%s: %.1f ms%n", what, (System.nanoTime() - begun) / 1e6);
    }
}
