package nl.driehoek.ui.card;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.driehoek.deck.CardGuide;
import nl.driehoek.deck.Guide;
import nl.driehoek.deck.Outline;
import nl.driehoek.deck.Span;
import nl.driehoek.i18n.GuideText;
import nl.driehoek.i18n.Texts;

/**
 * Finds the words for what a facilitator reads beside a set and the card on the table.
 *
 * @param guide of the set
 * @param card of the card
 */
public record GuideWords(Texts texts, Guide guide, CardGuide card) {
    private static final String APART = " · ";

    /** How long the set takes, for how many people, and what to have ready; plain. */
    public String practical() {
        Outline outline = guide.outline();
        Stream<String> set = Stream.concat(
                outline.minutes().map(span -> texts.get(GuideText.MINUTES, words(span))).stream(),
                outline.group().map(span -> texts.get(GuideText.GROUP, words(span))).stream());
        String materials = outline.materials().isEmpty()
                ? ""
                : texts.get(GuideText.MATERIALS, String.join(APART, outline.materials()));
        return Stream.of(set.collect(Collectors.joining(APART)), materials)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** What to say aloud, CommonMark. */
    public String summary() {
        return guide.outline().summary();
    }

    /** The goals as a list, CommonMark; those that the card works on say so. */
    public String goals() {
        return IntStream.rangeClosed(1, guide.goals().size())
                .mapToObj(number -> "- " + aim(number) + guide.goals().get(number - 1))
                .collect(Collectors.joining("\n"));
    }

    /** Questions to ask on at the card, and before them how long it takes and in which company; CommonMark. */
    public String followUps() {
        List<String> lines = new ArrayList<>();
        List<String> how = new ArrayList<>();
        card.minutes().ifPresent(minutes -> how.add(texts.get(GuideText.CARD_MINUTES, minutes)));
        if (!card.mode().isEmpty()) {
            how.add(card.mode().stream().map(this::word).collect(Collectors.joining(", ")));
        }
        if (!how.isEmpty()) {
            String line = String.join(APART, how);
            lines.add(line.substring(0, 1).toUpperCase(texts.language().locale()) + line.substring(1) + "\n");
        }
        card.followUps().forEach(question -> lines.add("- " + question));
        return String.join("\n", lines);
    }

    private String aim(int goal) {
        return card.aims().contains(goal) ? "**" + texts.get(GuideText.THIS_CARD) + ":** " : "";
    }

    private String words(Span span) {
        return span.least() == span.most()
                ? Integer.toString(span.least())
                : texts.get(GuideText.SPAN, span.least(), span.most());
    }

    private String word(CardGuide.Mode mode) {
        return texts.get(
                switch (mode) {
                    case ALONE -> GuideText.ALONE;
                    case PAIRS -> GuideText.PAIRS;
                    case ALL -> GuideText.ALL;
                });
    }
}
