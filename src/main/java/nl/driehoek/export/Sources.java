package nl.driehoek.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Library;
import nl.driehoek.deck.Link;
import nl.driehoek.deck.Reading;
import nl.driehoek.i18n.ExportText;
import nl.driehoek.i18n.Texts;

/** The end of a document: the decks with their terms, and the works that the cards and their sets name. */
final class Sources {
    private final Texts texts;

    Sources(Texts texts) {
        this.texts = texts;
    }

    /** The blocks for these cards; none where no deck is at hand. */
    List<String> of(Library library, Collection<CardRef> cards) {
        if (library.decks().isEmpty()) {
            return List.of();
        }
        String decks = library.decks().stream().map(this::deck).collect(Collectors.joining(Markdown.HARD_BREAK));
        return List.of("## " + texts.get(ExportText.SOURCES), decks, Markdown.bullets(works(library, cards)));
    }

    private String deck(Deck deck) {
        Deck.Info info = deck.info();
        return texts.get(
                ExportText.DECK,
                Markdown.typedLine(info.title()),
                Markdown.typedLine(info.version()),
                Markdown.typedLine(info.license()));
    }

    private static List<String> works(Library library, Collection<CardRef> cards) {
        Set<String> lines = new LinkedHashSet<>();
        for (CardRef ref : cards) {
            library.setOf(ref).ifPresent(set -> lines.addAll(lines(set.guide().reading())));
            library.card(ref).ifPresent(card -> lines.addAll(lines(card.face().reading())));
        }
        return new ArrayList<>(lines);
    }

    private static List<String> lines(Reading reading) {
        return Stream.concat(
                        reading.sources().stream().map(Markdown::typedLine),
                        reading.links().stream().map(Sources::link))
                .toList();
    }

    private static String link(Link link) {
        return Markdown.typedLine(link.title()) + ": <" + link.url().replaceAll("[<>\\s]", "") + ">";
    }
}
