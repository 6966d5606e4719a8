package nl.driehoek.store.deckfile;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.driehoek.deck.DeckProblem.What;
import nl.driehoek.deck.Link;
import nl.driehoek.deck.Reading;
import nl.driehoek.deck.Span;

/** Turns single JSON values into what a deck asks for; one that does not fit gives a problem and something empty. */
final class Values {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.-]*");
    private static final Pattern STRANGE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\r\\t]]");
    private static final Pattern LINE_END = Pattern.compile("\\R");

    /** Separators, controls and signs that only steer how others are set: nobody sees a text of nothing but these. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Z}\\p{Cc}\\p{Cf}\\p{Cs}]*");

    private static final int LONGEST_NUMBER = 40;

    /** Not where a backslash makes it text. Bounded, so that a text of nothing but opening brackets takes no longer than another. */
    private static final Pattern HTML = Pattern.compile("(?<!\\\\)<(?!https?:|mailto:)[a-zA-Z/!?][^<>]{0,200}>");

    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]{0,200}\\]\\(");

    private final Problems problems;

    Values(Problems problems) {
        this.problems = problems;
    }

    /** A text in CommonMark, in any number of lines. */
    String text(Json json) {
        String text = string(json);
        if (text.indexOf('<') >= 0) {
            Matcher html = HTML.matcher(text);
            if (html.find()) {
                problems.add(json.position(), What.HTML_IN_TEXT, Problems.shown(html.group()));
            }
        }
        if (text.contains("![") && IMAGE.matcher(text).find()) {
            problems.add(json.position(), What.IMAGE_IN_TEXT);
        }
        return text;
    }

    /** A text on one line. */
    String plain(Json json) {
        String text = string(json);
        if (!isOrdinary(text) && LINE_END.matcher(text).find()) {
            problems.add(json.position(), What.MORE_THAN_ONE_LINE);
        }
        return text;
    }

    String id(Json json) {
        return matching(json, ID, What.WRONG_ID);
    }

    /** A text on one line that fits the pattern. */
    String matching(Json json, Pattern pattern, What otherwise) {
        String text = string(json);
        if (!text.isBlank() && !pattern.matcher(text).matches()) {
            problems.add(json.position(), otherwise, Problems.shown(text));
        }
        return text;
    }

    /** An address that starts with https and names a host. */
    String address(Json json) {
        String address = string(json);
        if (!address.isBlank() && !isSecure(address)) {
            problems.add(json.position(), What.WRONG_LINK, Problems.shown(address));
        }
        return address;
    }

    /** A whole number within bounds; the least where it is none. */
    int whole(Json json, int least, int most) {
        return ifWhole(json, least, most).orElse(least);
    }

    /** A whole number within bounds; empty, with the problem told, where it is none. */
    OptionalInt ifWhole(Json json, int least, int most) {
        Optional<BigDecimal> value =
                json instanceof Json.Num number ? exact(number.literal()).filter(Values::isWhole) : Optional.empty();
        if (value.isEmpty()) {
            problems.add(json.position(), What.WANTS_WHOLE_NUMBER, json.shown());
            return OptionalInt.empty();
        }
        if (value.get().compareTo(BigDecimal.valueOf(least)) < 0
                || value.get().compareTo(BigDecimal.valueOf(most)) > 0) {
            problems.add(json.position(), What.OUT_OF_RANGE, json.shown(), String.valueOf(least), String.valueOf(most));
            return OptionalInt.empty();
        }
        return OptionalInt.of(value.get().intValueExact());
    }

    /** A number to its last digit; empty for one of more digits than any use has, which could take long to read. */
    private static Optional<BigDecimal> exact(String literal) {
        try {
            return literal.length() > LONGEST_NUMBER ? Optional.empty() : Optional.of(new BigDecimal(literal));
        } catch (NumberFormatException _) {
            return Optional.empty(); // an exponent beyond all bounds
        }
    }

    private static boolean isWhole(BigDecimal value) {
        return value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
    }

    /** What a card or a set cites. */
    Reading reading(Fields fields) {
        return new Reading(fields.mayAll("sources", this::plain), fields.mayEach("links", this::link));
    }

    private Link link(Fields fields) {
        return new Link(fields.need("title", this::plain, ""), fields.need("url", this::address, ""));
    }

    /** A list of two whole numbers from 1, the least and the most; empty where it is none. */
    Optional<Span> span(Json json, int most) {
        List<Json> ends = list(json);
        if (json instanceof Json.Arr && ends.size() != 2) {
            problems.add(json.position(), What.NOT_A_SPAN);
        }
        if (ends.size() != 2) {
            return Optional.empty();
        }
        int from = whole(ends.getFirst(), 1, most);
        int to = whole(ends.getLast(), 1, most);
        if (to < from) {
            problems.add(json.position(), What.NOT_A_SPAN);
            return Optional.empty();
        }
        return Optional.of(new Span(from, to));
    }

    /** A text in CommonMark that is short enough to be read aloud. */
    String aloud(Json json, int mostWords) {
        String text = text(json);
        long words = Pattern.compile("\\s+")
                .splitAsStream(text.strip())
                .filter(word -> !word.isEmpty())
                .count();
        if (words > mostWords) {
            problems.add(json.position(), What.TOO_MANY_WORDS, String.valueOf(words), String.valueOf(mostWords));
        }
        return text;
    }

    boolean flag(Json json) {
        if (json instanceof Json.Bool bool) {
            return bool.value();
        }
        problems.add(json.position(), What.WANTS_TRUE_OR_FALSE, json.shown());
        return false;
    }

    List<Json> list(Json json) {
        if (json instanceof Json.Arr list) {
            return list.items();
        }
        problems.add(json.position(), What.WANTS_LIST, json.shown());
        return List.of();
    }

    Optional<Fields> fields(Json json) {
        if (json instanceof Json.Obj object) {
            return Optional.of(new Fields(object, this, problems));
        }
        problems.add(json.position(), What.WANTS_OBJECT, json.shown());
        return Optional.empty();
    }

    private String string(Json json) {
        if (!(json instanceof Json.Text(Json.Position position, String text))) {
            problems.add(json.position(), What.WANTS_TEXT, json.shown());
            return "";
        }
        if (!isOrdinary(text)) {
            judge(position, text);
        }
        return text;
    }

    private void judge(Json.Position position, String text) {
        if (UNSEEN.matcher(text).matches()) {
            problems.add(position, What.EMPTY_TEXT);
        }
        Matcher strange = STRANGE.matcher(text);
        if (strange.find()) {
            problems.add(position, What.STRANGE_CHARACTER, "U+%04X".formatted(text.codePointAt(strange.start())));
        }
    }

    /**
     * Whether a text is one line that begins with a letter or digit of ASCII and goes on in signs of Latin writing: most are, and are
     * told in a twentieth of the time that the patterns take, for which a start waits.
     */
    private static boolean isOrdinary(String text) {
        if (text.isEmpty() || text.charAt(0) > '~' || !Character.isLetterOrDigit(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' && c < '\u00A0' || c > '\u024F') {
                return false;
            }
        }
        return true;
    }

    private static boolean isSecure(String address) {
        try {
            URI uri = new URI(address);
            return "https".equals(uri.getScheme()) && uri.getHost() != null;
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
