package nl.driehoek.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.driehoek.deck.Activity;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.Card.Checklist;
import nl.driehoek.deck.Card.Definition;
import nl.driehoek.deck.Card.Energizer;
import nl.driehoek.deck.Card.Form;
import nl.driehoek.deck.Card.Overview;
import nl.driehoek.deck.CardFace;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.Guide;
import nl.driehoek.deck.Library;
import nl.driehoek.deck.Link;
import nl.driehoek.deck.Phase;
import nl.driehoek.deck.Reading;
import nl.driehoek.deck.Theme;

/** A deck with a card of every kind, made for these tests. */
public final class SmallDeck {
    public static final String ID = "proef";

    private SmallDeck() {}

    public static CardRef ref(String card) {
        return new CardRef(ID, card);
    }

    public static Library library() {
        return new Library(List.of(new Edition(deck(), "0".repeat(64), "{}")));
    }

    public static Deck deck() {
        return new Deck(
                new Deck.Info(ID, Locale.of("nl"), "1.2.0", "Proefdeck", "CC-BY-4.0"),
                List.of(new Theme("t", "Thema")),
                List.of(
                        new CardSet("1.1", "t", "Behoefte van ouders", guide(), drawn()),
                        new CardSet("extras", "t", "Extra’s", Guide.NONE, extras())));
    }

    private static Guide guide() {
        return new Guide(
                List.of("Je weet wat ouders willen."),
                "Laat iedereen vertellen.",
                "Over *ouders*.",
                List.of("def"),
                new Reading(
                        List.of("Jansen, A. (2020). Praten met ouders."),
                        List.of(new Link("Meer over ouders", "https://example.org/meer_over?a=1&b=2"))));
    }

    private static List<Card> drawn() {
        return List.of(
                new Card.Question(CardFace.of("q1", "Wat hebben ouders **nodig** van jou?")),
                new Card.Question(CardFace.of("q2", "Wie bel je?\n\n- de vader\n- de moeder")),
                new Card.OwnQuestion(CardFace.of("own", "Bedenk samen een vraag.")),
                new Card.Assignment(
                        titled("a1", "Vragenlijst", "Maak een vragenlijst."),
                        List.of("Kies een doel.", "Schrijf vijf vragen:\n\n- open\n- gesloten"),
                        "Vraag een collega om hulp."));
    }

    private static List<Card> extras() {
        return List.of(
                new Definition(
                        titled("def", "Grondhouding", "Hoe je tegenover ouders staat."),
                        List.of(new Definition.Element("Gelijkwaardig", "Jullie weten allebei iets."))),
                new Energizer(
                        new CardFace(
                                "en",
                                "Associëren",
                                "Lees één zin en vertel.",
                                List.of(),
                                Reading.NONE,
                                new Activity(
                                        List.of(),
                                        List.of(new Phase("Alleen", 60), new Phase("Samen", 90)),
                                        List.of())),
                        new Energizer.Layout(Energizer.Shape.CIRCLE, List.of()),
                        List.of("Ik denk aan …")),
                new Card.Case(titled("case", "Constructies", "Een vader bouwt een brug.")),
                new Form(
                        titled("form", "Voorbereiding", "Vul in."),
                        List.of(
                                new Form.Field("place", "Plaats", "", Form.Type.LINE, List.of(), List.of()),
                                new Form.Field(
                                        "mood",
                                        "Sfeer",
                                        "kies er één",
                                        Form.Type.CHOICE,
                                        List.of(new Form.Option("f", "fijn"), new Form.Option("s", "stroef")),
                                        List.of()))),
                new Checklist(
                        titled("list", "Stappen", "Vink af."),
                        List.of(
                                new Checklist.Phase(
                                        "Vooraf",
                                        Optional.empty(),
                                        List.of(new Checklist.Item("1", "Lees het dossier."))),
                                new Checklist.Phase(
                                        "Erna",
                                        Optional.empty(),
                                        List.of(new Checklist.Item("2", "Schrijf op wat je afspreekt.")))),
                        List.of("Luisteren")),
                overview("table", true),
                overview("skills", false));
    }

    private static Overview overview(String id, boolean aligned) {
        return new Overview(
                titled(id, "Doelen", "Vijf doelen."),
                List.of(
                        new Overview.Column(
                                "Doel", List.of(new Overview.Section("", List.of("Informeren", "Overtuigen")))),
                        new Overview.Column(
                                "Vorm", List.of(new Overview.Section("Met woorden", List.of("Vertellen", "Vragen"))))),
                aligned);
    }

    private static CardFace titled(String id, String title, String text) {
        Reading reading =
                id.equals("def") ? new Reading(List.of("Bakker, B. (2019). Houding."), List.of()) : Reading.NONE;
        return new CardFace(id, title, text, List.of(), reading, Activity.NONE);
    }
}
