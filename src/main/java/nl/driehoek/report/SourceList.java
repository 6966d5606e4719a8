package nl.driehoek.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Library;
import nl.driehoek.deck.Reading;

/** Gathers the decks, and the works that cards and their sets name. */
final class SourceList {
    private final Set<Report.Source> works = new LinkedHashSet<>();

    private SourceList() {}

    static Report.Sources of(Library library, Collection<CardRef> cards) {
        SourceList list = new SourceList();
        for (CardRef ref : cards) {
            library.setOf(ref).ifPresent(set -> list.add(set.guide().reading()));
            library.card(ref).ifPresent(card -> list.add(card.face().reading()));
        }
        return new Report.Sources(
                library.decks().stream()
                        .filter(deck -> !deck.isProgram())
                        .map(Deck::info)
                        .toList(),
                new ArrayList<>(list.works));
    }

    private void add(Reading reading) {
        reading.sources().forEach(source -> works.add(new Report.Source(source, "")));
        reading.links().forEach(link -> works.add(new Report.Source(link.title(), link.url())));
    }
}
