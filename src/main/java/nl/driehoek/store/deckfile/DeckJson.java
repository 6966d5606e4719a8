package nl.driehoek.store.deckfile;

import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardGuide;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.DeckProblem.What;
import nl.driehoek.deck.Guide;
import nl.driehoek.deck.Theme;
import nl.driehoek.store.picture.PictureShelf;

/** Reads a deck and its sets from their objects. */
final class DeckJson {
    private static final Pattern VERSION = Pattern.compile("\\d{1,9}\\.\\d{1,9}\\.\\d{1,9}");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final Values values;
    private final Problems problems;
    private final References references;
    private final CardJson cards;
    private final GuideJson guides;

    DeckJson(Values values, Problems problems, PictureShelf pictures) {
        this.values = values;
        this.problems = problems;
        this.references = new References(values, problems);
        this.cards = new CardJson(values, problems, references, pictures);
        this.guides = new GuideJson(values, problems, references);
    }

    /** The deck; where problems were told it may have empty places. */
    Deck deck(Fields fields) {
        fields.may("$schema", values::plain, "");
        fields.may("format", Json::shown, "");
        Deck.Info info = info(fields);
        fields.may("description", values::text, "");
        List<Theme> themes = fields.needEach("themes", this::theme);
        List<CardSet> sets = fields.needEach("sets", this::set);
        fields.end();
        references.check();
        return new Deck(info, themes, sets);
    }

    private Deck.Info info(Fields fields) {
        return new Deck.Info(
                fields.need("id", references::newDeck, ""),
                fields.need("language", this::language, Locale.ROOT),
                fields.need("version", json -> values.matching(json, VERSION, What.WRONG_VERSION), ""),
                fields.need("title", values::plain, ""),
                fields.need("license", values::plain, ""));
    }

    private Theme theme(Fields fields) {
        return new Theme(fields.need("id", references::newTheme, ""), fields.need("title", values::plain, ""));
    }

    private CardSet set(Fields fields) {
        String id = fields.need("id", references::newSet, "");
        String theme = fields.need("theme", references::toTheme, "");
        String title = fields.need("title", values::plain, "");
        Guide guide = guides.guide(fields);
        Map<String, CardGuide> cardGuides = new HashMap<>();
        List<Card> read = fields
                .needEach("cards", card -> card(card, guide.goals().size(), cardGuides))
                .stream()
                .flatMap(Optional::stream)
                .toList();
        return new CardSet(id, theme, title, guide, read, cardGuides);
    }

    private Optional<Card> card(Fields fields, int goals, Map<String, CardGuide> cardGuides) {
        Optional<Card> card = cards.card(fields);
        CardGuide guide = guides.cardGuide(fields, goals);
        card.filter(_ -> !guide.isEmpty()).ifPresent(known -> cardGuides.put(known.id(), guide));
        return card;
    }

    private Locale language(Json json) {
        String tag = values.plain(json);
        Locale locale = locale(tag);
        if (!tag.isBlank()
                && !(LANGUAGES.contains(locale.getLanguage())
                        && locale.toLanguageTag().equals(tag))) {
            problems.add(json.position(), What.UNKNOWN_LANGUAGE, Problems.shown(tag));
        }
        return locale;
    }

    private static Locale locale(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException _) {
            return Locale.ROOT;
        }
    }
}
