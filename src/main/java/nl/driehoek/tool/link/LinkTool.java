package nl.driehoek.tool.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.Card.Energizer.Shape;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Link;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.deck.text.Part;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.i18n.MessageKey;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.board.RoomValues;
import nl.driehoek.session.board.Shown;
import nl.driehoek.tool.Tool;

/** A card with links: one of them at a time stands on the wall, to be scanned. No values belong to it. */
public record LinkTool(Card card) implements Tool {
    private static final String SCHEME = "https://";

    /** Whether there is anything to scan at a card. */
    public static boolean isFor(Card card) {
        return !card.face().reading().links().isEmpty();
    }

    @Override
    public String way() {
        return "link";
    }

    @Override
    public MessageKey name() {
        return LinkText.NAME;
    }

    /** The links of the card and then those of its set; none twice. */
    List<Link> links(Deck deck) {
        Stream<Link> around =
                deck.setOf(card.id()).stream().map(CardSet::guide).flatMap(guide -> guide.reading().links().stream());
        return Stream.concat(card.face().reading().links().stream(), around)
                .distinct()
                .toList();
    }

    /** The work that shows one of the links, from 0. */
    Shown.Work work(int link) {
        return new Shown.Work(way(), Integer.toString(link), Set.of(), false);
    }

    /** Which link a work shows, from 0; the first where it names none. */
    static int link(Shown.Work work) {
        return work.view().matches("\\d{1,4}") ? Integer.parseInt(work.view()) : 0;
    }

    @Override
    public Optional<CardContent> face(Deck deck, RoomValues values, Texts texts) {
        List<Link> links = links(deck);
        return values.shown() instanceof Shown.Work work && link(work) < links.size()
                ? Optional.of(face(links.get(link(work)), texts))
                : Optional.empty();
    }

    private CardContent face(Link link, Texts texts) {
        Part words = new Part.Prose(RichText.plain(words(link)));
        Part code = code(link)
                .<Part>map(scanned -> scanned)
                .orElseGet(() -> new Part.Prose(RichText.plain(texts.get(LinkText.TOO_LONG))));
        return new CardContent(card.id(), card.kind(), link.title(), Shape.FREE, List.of(words, code));
    }

    /** A link to be scanned; empty where its address is too long for a code. */
    public static Optional<Part.Code> code(Link link) {
        List<String> rows = QrCode.rows(link.url());
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Part.Code(link.url(), rows));
    }

    /** The address as people type it over; a line may end after each of its parts. */
    static String words(Link link) {
        String bare = link.url().startsWith(SCHEME) ? link.url().substring(SCHEME.length()) : link.url();
        return bare.replaceAll("([./?&=_-])(?=.)", "$1\u200b");
    }
}
