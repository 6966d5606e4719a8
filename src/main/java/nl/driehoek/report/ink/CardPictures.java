package nl.driehoek.report.ink;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.driehoek.deck.CardRef;
import nl.driehoek.i18n.ExportText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.file.FileName;
import nl.driehoek.session.ink.Ink;
import nl.driehoek.session.ink.InkPlace;

/**
 * The pictures of a session's cards. A page has one of what the room saw, which can be passed on; where the facilitator
 * drew something for nobody else there is a second one that says so in its name.
 */
public final class CardPictures {
    private static final String ENDING = ".svg";

    private final Ink ink;
    private final Texts texts;
    private final Set<String> taken = new HashSet<>();

    private CardPictures(Ink ink, Texts texts) {
        this.ink = ink;
        this.texts = texts;
    }

    /** The pictures that belong to this ink; always the same in the same order. */
    public static List<CardPicture> of(Ink ink, Texts texts) {
        return new CardPictures(ink, texts).all();
    }

    private List<CardPicture> all() {
        Comparator<InkPlace> byCard = Comparator.comparing(place -> place.card().toString());
        List<InkPlace> places = ink.drawings().keySet().stream()
                .sorted(byCard.thenComparing(InkPlace::page).thenComparing(InkPlace::layer))
                .toList();
        boolean oneDeck = places.stream()
                        .map(InkPlace::card)
                        .map(CardRef::deck)
                        .distinct()
                        .count()
                <= 1;
        List<CardPicture> pictures = new ArrayList<>();
        for (InkPlace place : places) {
            String card = oneDeck ? place.card().card() : place.card().toString();
            pictures.add(
                    new CardPicture(place.card(), place.page(), place.layer(), free(named(card, place)), words(place)));
        }
        return pictures;
    }

    private String named(String card, InkPlace place) {
        String page = place.page() == 0 ? card : texts.get(ExportText.PICTURE_PAGE, card, place.page() + 1);
        return switch (place.layer()) {
            case WALL -> page;
            case DESK -> texts.get(ExportText.PICTURE_PRIVATE, page);
        };
    }

    private String words(InkPlace place) {
        return switch (place.layer()) {
            case WALL -> texts.get(ExportText.DRAWN, place.page() + 1);
            case DESK -> texts.get(ExportText.DRAWN_PRIVATE, place.page() + 1);
        };
    }

    /** Some disks take two names for one that differ in capitals alone. */
    private String free(String wanted) {
        String name = FileName.of(wanted, "-");
        String free = name;
        for (int n = 2; !taken.add(free.toLowerCase(Locale.ROOT)); n++) {
            free = name + " (" + n + ")";
        }
        return free + ENDING;
    }
}
