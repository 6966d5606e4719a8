package nl.driehoek.ink.text;

import java.util.Arrays;

/** Measures words as if every letter were half as wide as its type is high; breaks lines between words, and long words too. */
public final class EvenRuler implements WordRuler {
    private static final double LETTER = 0.5;
    private static final double LINE = 1.25;

    @Override
    public double longestWord(String text, double size) {
        return Arrays.stream(text.split("\\s+")).mapToInt(String::length).max().orElse(0) * LETTER * size;
    }

    @Override
    public double height(String text, double size, double width) {
        int letters = (int) Math.max(1, Math.floor(width / (LETTER * size) + 1e-9));
        return text.lines().mapToInt(line -> lines(line, letters)).sum() * LINE * size;
    }

    private static int lines(String line, int letters) {
        int lines = 1;
        int used = 0;
        for (String word : line.split(" ")) {
            int with = used == 0 ? word.length() : used + 1 + word.length();
            if (with <= letters) {
                used = with;
            } else {
                lines += used == 0 ? 0 : 1;
                lines += (word.length() - 1) / letters;
                used = (word.length() - 1) % letters + 1;
            }
        }
        return lines;
    }
}
