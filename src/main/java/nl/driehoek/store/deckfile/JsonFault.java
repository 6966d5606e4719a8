package nl.driehoek.store.deckfile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.driehoek.deck.DeckProblem.What;

/**
 * Finds what an author did wrong at the place where a text stops being JSON, by looking at the text itself and not at
 * the parser's words.
 *
 * @param since the line where the innermost object or list begins that is still open
 * @param closing what would close it; a space where nothing is open
 * @param path of the value that was being read
 */
record JsonFault(String text, int since, char closing, String path) {
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u\\p{XDigit}{0,3})?$");

    void report(int offset, Problems problems) {
        String word = wordAt(offset);
        if (offset == text.length() || closing != ' ' && offset + word.length() == text.length()) {
            problems.add(position(text.length()), What.TRUNCATED, String.valueOf(since));
        } else {
            reportAt(offset, problems);
        }
    }

    private void reportAt(int offset, Problems problems) {
        char found = text.charAt(offset);
        char before = before(offset);
        Matcher escape = ESCAPE.matcher(text.substring(Math.max(0, offset - 5), offset));
        if (found == '\n' || found == '\r') {
            problems.add(position(offset), What.LINE_BREAK_IN_TEXT);
        } else if (found < ' ') {
            problems.add(position(offset), What.STRANGE_CHARACTER, "U+%04X".formatted((int) found));
        } else if (escape.find()) {
            problems.add(position(offset - escape.group().length()), What.WRONG_ESCAPE, escape.group() + found);
        } else if ("]}".indexOf(found) >= 0 && before == ',') {
            problems.add(position(text.lastIndexOf(',', offset)), What.EXTRA_COMMA);
        } else if ("]}".indexOf(found) >= 0 && closing != ' ' && closing != found) {
            problems.add(position(offset), What.WRONG_BRACKET, String.valueOf(found), String.valueOf(since));
        } else {
            reportToken(startOfWord(offset), problems);
        }
    }

    private void reportToken(int offset, Problems problems) {
        String word = wordAt(offset);
        char found = text.charAt(offset);
        char before = before(offset);
        if ("'‘’“”„`".indexOf(found) >= 0) {
            problems.add(position(offset), What.WRONG_QUOTE, String.valueOf(found));
        } else if (found == '/' || found == '#') {
            problems.add(position(offset), What.COMMENT);
        } else if (endsValue(before) && startsValue(found)) {
            problems.add(position(offset), What.MISSING_SEPARATOR);
        } else {
            problems.add(position(offset), What.NOT_JSON, Problems.shown(word.isEmpty() ? characterAt(offset) : word));
        }
    }

    private String characterAt(int offset) {
        return Character.toString(text.codePointAt(offset));
    }

    private String wordAt(int offset) {
        int end = offset;
        while (isOfWord(end)) {
            end++;
        }
        return text.substring(offset, end);
    }

    private boolean isOfWord(int offset) {
        return offset < text.length()
                && (Character.isLetterOrDigit(text.charAt(offset)) || ".+-".indexOf(text.charAt(offset)) >= 0);
    }

    /** A number or a bare word is sometimes only seen to be wrong at its end: this is where it starts. */
    private int startOfWord(int offset) {
        int start = offset;
        while (start > 0 && "\"[{".indexOf(text.charAt(offset)) < 0 && isOfWord(start - 1)) {
            start--;
        }
        return start;
    }

    /** The nearest character before this one that is not white space. */
    private char before(int offset) {
        int at = offset - 1;
        while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at < 0 ? ' ' : text.charAt(at);
    }

    private static boolean endsValue(char c) {
        return "\"]}".indexOf(c) >= 0 || Character.isLetterOrDigit(c);
    }

    private static boolean startsValue(char c) {
        return "\"[{-".indexOf(c) >= 0 || Character.isLetterOrDigit(c);
    }

    private Json.Position position(int offset) {
        return Json.Position.of(text, offset, path);
    }
}
