package nl.driehoek.store.deckpack;

import nl.driehoek.deck.Edition;
import nl.driehoek.store.deckfile.DeckReader;
import nl.driehoek.store.picture.KnownPictures;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes a deck of its own of an edition, so that it can stand beside the one that it was. */
public final class DeckCopy {
    private static final JsonMapper JSON = JsonMapper.shared();

    private DeckCopy() {}

    /**
     * The same deck under another id and title.
     *
     * @param id a sound id
     * @param title one line without markup, not blank
     */
    public static Edition of(Edition edition, String id, String title) {
        ObjectNode deck = (ObjectNode) JSON.readTree(edition.json());
        deck.put("id", id);
        deck.put("title", title);
        String json = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(deck) + '\n';
        return new DeckReader(KnownPictures.of(edition))
                .read("", json)
                .edition()
                .orElseThrow();
    }
}
