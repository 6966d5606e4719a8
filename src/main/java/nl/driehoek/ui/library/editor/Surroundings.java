package nl.driehoek.ui.library.editor;

import java.util.List;
import java.util.Optional;
import nl.driehoek.deck.Card.Kind;
import nl.driehoek.deck.draft.CardDraft;
import nl.driehoek.deck.draft.DeckTree;
import nl.driehoek.deck.draft.Tree;
import nl.driehoek.deck.draft.Tree.Members;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ui.library.editor.form.Around;
import nl.driehoek.ui.library.editor.form.Around.Named;

/** Gathers what a card or a set can name in its deck. */
final class Surroundings {
    private Surroundings() {}

    /**
     * What can be named there.
     *
     * @param id of the card or the set, which does not name itself
     */
    static Around of(Members deck, String id, Texts texts) {
        List<Named> cards = DeckTree.cards(deck)
                .filter(card -> !card.text("id").equals(id))
                .map(card ->
                        new Named(card.text("id"), Row.words(card, texts), CardDraft.kind(card) == Kind.DEFINITION))
                .toList();
        List<Named> themes = deck.each("themes").stream()
                .map(theme -> new Named(theme.text("id"), theme.text("title"), false))
                .toList();
        Optional<Members> set = DeckTree.setOf(deck, id).flatMap(found -> DeckTree.find(deck, found));
        List<String> goals = set.stream()
                .flatMap(found -> found.items("goals").stream())
                .map(goal -> goal instanceof Tree.Text(String text) ? text : "")
                .toList();
        return new Around(cards, themes, goals);
    }
}
