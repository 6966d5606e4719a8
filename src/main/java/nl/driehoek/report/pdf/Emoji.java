package nl.driehoek.report.pdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/**
 * Draws the emoji of a page in colour, as pictures that have the emoji itself for their words. Those that there is no picture
 * of stay letters, and signs without a meaning that others know are boxes.
 */
final class Emoji {
    /** The class of the element that an emoji becomes. */
    static final String CLASS = "emoji";

    private static final String FILE = "emoji.txt.gz";
    private static final String STYLE =
            ".emoji { display: inline-block; width: 1.15em; height: 1.15em; vertical-align: -0.2em }";
    private static final Pattern LETTER = Pattern.compile("\\X");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[\\p{Co}\\p{Cn}]"); // the library leaves them out
    private static final int AS_PICTURE = 0xfe0f;
    private static final int JOINER = 0x200d;

    private final Document page;
    private final Map<String, String> pictures;

    private Emoji(Document page, Map<String, String> pictures) {
        this.page = page;
        this.pictures = pictures;
    }

    /** Puts pictures in the place of the emoji of a page. */
    static void drawn(Document page) throws IOException {
        List<Text> texts = new ArrayList<>();
        collect(page.getDocumentElement(), texts);
        texts.forEach(text -> text.setData(NOT_A_LETTER.matcher(text.getData()).replaceAll(Pdf.BOX)));
        Set<String> wanted = texts.stream()
                .filter(text -> text.getData().codePoints().anyMatch(Emoji::isInEmoji))
                .flatMap(text -> LETTER.matcher(text.getData()).results())
                .map(MatchResult::group)
                .filter(Emoji::isEmoji)
                .map(Emoji::key)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!wanted.isEmpty()) {
            Xhtml.added(page, "style").setTextContent(STYLE);
            Emoji emoji = new Emoji(page, pictures(wanted));
            for (Text text : texts) {
                emoji.draw(text);
            }
        }
    }

    private static void collect(Node parent, List<Text> texts) {
        NodeList children = parent.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node child = children.item(i);
            if (child instanceof Text text) {
                texts.add(text);
            } else if (!Set.of("head", "svg").contains(String.valueOf(child.getLocalName()))) {
                collect(child, texts);
            }
        }
    }

    /** Without one of these there is none in a text, which is seen faster than its letters are told apart. */
    private static boolean isInEmoji(int sign) {
        return sign == AS_PICTURE || Character.isEmojiPresentation(sign);
    }

    private static boolean isEmoji(String letter) {
        return letter.codePoints().anyMatch(Character::isEmojiPresentation)
                || letter.indexOf(AS_PICTURE) >= 0 && Character.isEmoji(letter.codePointAt(0));
    }

    /** As the file calls it: the numbers of its signs, without the one that asks for a picture where it is not needed. */
    private static String key(String letter) {
        boolean joined = letter.indexOf(JOINER) >= 0;
        return letter.codePoints()
                .filter(sign -> joined || sign != AS_PICTURE)
                .mapToObj(Integer::toHexString)
                .collect(Collectors.joining("-"));
    }

    private static Map<String, String> pictures(Set<String> wanted) throws IOException {
        Map<String, String> pictures = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Emoji.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String key = line.substring(0, line.indexOf('\t'));
                if (wanted.contains(key)) {
                    pictures.put(key, line.substring(key.length() + 1));
                }
            }
        }
        return pictures;
    }

    private void draw(Text text) throws IOException {
        String words = text.getData();
        Node parent = text.getParentNode();
        int from = 0;
        for (MatchResult letter : LETTER.matcher(words).results().toList()) {
            String picture = isEmoji(letter.group()) ? pictures.get(key(letter.group())) : null;
            if (picture != null) {
                addWords(words.substring(from, letter.start()), text);
                parent.insertBefore(element(picture, letter.group()), text);
                from = letter.end();
            }
        }
        if (from > 0) {
            addWords(words.substring(from), text);
            parent.removeChild(text);
        }
    }

    private void addWords(String words, Text before) {
        if (!words.isEmpty()) {
            before.getParentNode().insertBefore(page.createTextNode(words), before);
        }
    }

    private Element element(String picture, String words) throws IOException {
        Element svg = (Element) page.importNode(Xhtml.parsed(picture).getDocumentElement(), true);
        svg.setAttribute("alt", words);
        svg.setAttribute("class", CLASS);
        return svg;
    }
}
