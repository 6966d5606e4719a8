package nl.driehoek.store.deckfile;

import java.util.Optional;
import nl.driehoek.deck.DeckProblem.What;
import nl.driehoek.deck.picture.Illustration;
import nl.driehoek.deck.picture.Illustration.Place;
import nl.driehoek.deck.picture.PictureFile;
import nl.driehoek.store.picture.PictureCheck;
import nl.driehoek.store.picture.PictureShelf;
import nl.driehoek.store.picture.PictureShelf.Fit;
import nl.driehoek.store.picture.PictureShelf.Unfit;
import nl.driehoek.store.picture.PictureShelf.Unknown;

/** Reads what a card says of its picture, and looks for that; whatever is wrong with it, the card stays. */
final class PictureJson {
    private static final EnumWords<Place> PLACES = EnumWords.all(Place.class);

    private final Values values;
    private final Problems problems;
    private final References references;
    private final PictureShelf shelf;

    PictureJson(Values values, Problems problems, References references, PictureShelf shelf) {
        this.values = values;
        this.problems = problems;
        this.references = references;
        this.shelf = shelf;
    }

    /** The picture; empty, with the problem told, where no name or no words are given. */
    Optional<Illustration> picture(Json json) {
        return values.fields(json).flatMap(fields -> {
            Optional<Illustration> read = picture(fields);
            fields.end();
            return read;
        });
    }

    private Optional<Illustration> picture(Fields fields) {
        String file = fields.may("file", values::plain, "");
        String alt = fields.may("alt", values::plain, "");
        String credit = fields.may("credit", values::plain, "");
        Place place =
                fields.may("place", this::place, Optional.of(Place.BESIDE)).orElse(Place.BESIDE);
        boolean named = PictureCheck.isName(file);
        if (!named) {
            problems.add(fields.position("file"), What.CARD_PICTURE_NAME, Problems.shown(file));
        }
        if (alt.isBlank()) {
            problems.add(fields.position("alt"), What.CARD_PICTURE_WITHOUT_WORDS);
        }
        return named && !alt.isBlank()
                ? Optional.of(new Illustration(file, alt, credit, place, shown(file, fields)))
                : Optional.empty();
    }

    private Optional<Place> place(Json json) {
        return PLACES.read(json, values, problems, What.UNKNOWN_WORD);
    }

    private Optional<PictureFile> shown(String file, Fields fields) {
        return switch (shelf.find(references.deck(), file)) {
            case Fit(PictureFile picture) -> Optional.of(picture);
            case Unknown _ -> Optional.empty();
            case Unfit(What what, String detail) -> {
                problems.add(fields.position("file"), what, Problems.shown(file), detail);
                yield Optional.empty();
            }
        };
    }
}
