package nl.driehoek.i18n;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Dates and times of day as people type and read them, and in ISO 8601 as they are kept. Words that are no date or no time
 * stay as they are, both ways.
 */
public final class DateWords {
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,4})\\s*[-/. ]\\s*(\\d{1,2})\\s*[-/. ]\\s*(\\d{1,4})");
    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})(?:\\s*[:.uh]?\\s*(\\d{2}))?\\s*(uur|u|h|am|pm)?", Pattern.CASE_INSENSITIVE);
    private static final int HALF_DAY = 12;
    private static final int SHORT_YEAR = 2;

    private final DateTimeFormatter shown;
    private final DateTimeFormatter clock;
    private final List<DateTimeFormatter> named;

    /** As a reader of this locale is used to. */
    public DateWords(Locale locale) {
        this.shown = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        this.clock = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
        this.named = Stream.of("d MMMM uuuu", "d MMM uuuu", "EEEE d MMMM uuuu")
                .map(pattern -> new DateTimeFormatterBuilder()
                        .parseCaseInsensitive()
                        .appendPattern(pattern)
                        .toFormatter(locale)
                        .withResolverStyle(ResolverStyle.STRICT))
                .toList();
    }

    /** A date that was typed, as it is to be kept: the day first, or the year where that has four digits. */
    public String keptDate(String typed) {
        return date(typed).map(LocalDate::toString).orElse(typed);
    }

    /** A date that was kept, as it is to be read. */
    public String shownDate(String kept) {
        return attempt(() -> LocalDate.parse(kept)).map(shown::format).orElse(kept);
    }

    /** The date that these words mean, if they mean one. */
    public Optional<LocalDate> date(String words) {
        String line = words.strip();
        Matcher numbers = NUMBERS.matcher(line);
        return numbers.matches()
                ? attempt(() -> ofNumbers(numbers.group(1), number(numbers.group(2)), numbers.group(3)))
                : named.stream()
                        .flatMap(format -> attempt(() -> LocalDate.parse(line, format)).stream())
                        .findFirst();
    }

    /** A time of day that was typed, as it is to be kept. */
    public String keptTime(String typed) {
        Matcher parts = TIME.matcher(typed.strip());
        return parts.matches()
                ? attempt(() -> time(parts)).map(LocalTime::toString).orElse(typed)
                : typed;
    }

    /** A time of day that was kept, as it is to be read. */
    public String shownTime(String kept) {
        return attempt(() -> LocalTime.parse(kept)).map(clock::format).orElse(kept);
    }

    private static LocalDate ofNumbers(String first, int month, String last) {
        boolean yearFirst = first.length() > SHORT_YEAR;
        String year = yearFirst ? first : last;
        int day = number(yearFirst ? last : first);
        if (year.length() != SHORT_YEAR && year.length() != 2 * SHORT_YEAR) {
            throw new DateTimeException("no year: " + year);
        }
        return LocalDate.of(year.length() == SHORT_YEAR ? 2000 + number(year) : number(year), month, day);
    }

    private static LocalTime time(Matcher parts) {
        int hour = number(parts.group(1));
        int minute = parts.group(2) == null ? 0 : number(parts.group(2));
        String half = parts.group(3) == null ? "" : parts.group(3).toLowerCase(Locale.ROOT);
        return switch (half) {
            case "pm" -> LocalTime.of(hour % HALF_DAY + HALF_DAY, minute);
            case "am" -> LocalTime.of(hour % HALF_DAY, minute);
            default -> LocalTime.of(hour, minute);
        };
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static <T> Optional<T> attempt(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
