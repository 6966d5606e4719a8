package nl.driehoek.privacy;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.driehoek.privacy.PersonalData.Kind;

/** Finds postal codes, Dutch and British, and streets with the number of a house, Dutch and English. */
final class Addresses implements Detector.Rule {
    private static final String END = "(?![\\p{L}\\d]|[,.:-]\\d)";
    private static final String HOUSE = "\\d{1,4}(?:[ -]?[a-zA-Z]|[ -](?:hs|bis|[IVX]{1,3})|-\\d{1,3})?" + END;
    private static final Pattern CODE = Pattern.compile("(?<![\\p{L}\\d.,-])(?:"
            + "([1-9]\\d{3}) (?!SA|SD|SS)[A-Z]{2}|[1-9]\\d{3}(?!SA|SD|SS)[A-Z]{2}|[1-9]\\d{3}(?!km|ml|mg|kg|cm|mm|st|nd|rd|th|sa|sd|ss)[a-z]{2}"
            + "|[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2})" + END);
    private static final Pattern DUTCH =
            Pattern.compile("(?u)(?<!\\p{L})(?!(?iu:leer|speel|school|werk|buiten)pleine?)(?:"
                    + "(?:\\p{Lu}[\\p{L}'’.-]* (?:(?:van|de|der|den|het|'t|ten|ter) ){0,2})?"
                    + "\\p{Lu}[\\p{L}'’-]{2,}(?:straat|laan|weg|plein|gracht|singel|steeg|dreef|plantsoen|dijk|kade|hof|pad|park|markt|baan|wal|ring|kamp|veld)"
                    + " " + HOUSE
                    + "|\\p{Lu}[\\p{L}'’-]+ (?:Straat|Laan|Weg|Plein|Gracht|Singel|Kade|Dijk|Hof|Pad|Park|Markt) "
                    + HOUSE
                    + "|\\p{Ll}{3,}(?:straat|laan|gracht|singel|dreef|plantsoen|plein) " + HOUSE
                    + "(?= ?(?:$|[.,;!?\\n)]| (?:in|te) ))"
                    + ")");
    private static final Pattern ENGLISH = Pattern.compile(
            "(?<![\\p{L}\\d.,:-])\\d{1,4}[a-zA-Z]? (?:\\p{Lu}[\\p{L}'’]+ ){1,3}"
                    + "(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Close|Crescent|Court|Gardens|Terrace|Square)(?!\\p{L})");
    private static final Pattern TOWN = Pattern.compile("^[ ,]+\\p{Lu}.*", Pattern.DOTALL);

    @Override
    public List<PersonalData> in(String text) {
        return Stream.of(
                        Matches.those(Kind.ADDRESS, CODE, text, found -> isCode(found, text)),
                        Matches.all(Kind.ADDRESS, DUTCH, text),
                        Matches.all(Kind.ADDRESS, ENGLISH, text))
                .flatMap(List::stream)
                .toList();
    }

    /** Four digits that may be a year, before two capitals, are a code where a town or nothing at all follows them. */
    private static boolean isCode(MatchResult found, String text) {
        String digits = found.group(1);
        boolean year = digits != null && digits.matches("(?:19|20)\\d\\d");
        String rest = text.substring(found.end());
        return !year
                || rest.isBlank() && found.start() == 0
                || TOWN.matcher(rest).matches();
    }
}
