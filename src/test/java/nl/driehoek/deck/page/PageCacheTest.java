package nl.driehoek.deck.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.ui.presenter.PlayFixture;
import org.junit.jupiter.api.Test;

class PageCacheTest {
    private static final Deck KIT = PlayFixture.edition().deck();

    private final PageCache cache = new PageCache();

    @Test
    void aCardIsCutOnceHoweverOftenItIsAskedFor() {
        Card form = KIT.cards()
                .filter(card -> card.kind() == Card.Kind.FORM)
                .findFirst()
                .orElseThrow();
        List<CardContent> pages = cache.of(form);
        assertThat(pages).isEqualTo(CardPages.of(form)).hasSizeGreaterThan(1);
        assertThat(cache.of(form)).isSameAs(pages);
    }

    @Test
    void otherWordsAreCutAnewAndManyCardsDoNotPileUp() {
        Card.OwnQuestion own = KIT.cards()
                .filter(Card.OwnQuestion.class::isInstance)
                .map(Card.OwnQuestion.class::cast)
                .findFirst()
                .orElseThrow();
        List<CardContent> pages = cache.of(own);
        assertThat(cache.of(own.worded("Wat doen wij morgen?"))).isNotEqualTo(pages);
        KIT.cards().forEach(cache::of);
        assertThat(cache.of(own)).isEqualTo(pages).isNotSameAs(pages);
    }
}
