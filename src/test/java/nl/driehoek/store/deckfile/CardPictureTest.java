package nl.driehoek.store.deckfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.driehoek.deck.DeckProblem;
import nl.driehoek.deck.DeckProblem.Severity;
import nl.driehoek.deck.DeckProblem.What;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.picture.Illustration;
import nl.driehoek.deck.picture.Illustration.Place;
import nl.driehoek.deck.picture.PictureFile;
import nl.driehoek.store.deckpack.Deckpack;
import nl.driehoek.store.deckpack.DeckpackReader;
import nl.driehoek.store.deckpack.DeckpackWriter;
import nl.driehoek.store.picture.KnownPictures;
import nl.driehoek.store.picture.TestPictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a deck says of pictures on its cards. */
class CardPictureTest {
    private static final String CARD = "\"id\": \"1.1-q1\",";
    private static final String HOUSE = "\"file\": \"huis.png\", \"alt\": \"Een huis.\"";

    @TempDir
    private Path folder;

    @Test
    void aPictureComesFromTheFolderBesideTheDeck() throws IOException {
        put("huis.png", TestPictures.png(40, 20));
        Deckpack read = read("{ " + HOUSE + ", \"credit\": \"Foto: A.\", \"place\": \"below\" }");
        assertThat(read.problems()).isEmpty();
        Illustration picture = picture(read.editions().getFirst()).orElseThrow();
        assertThat(picture.alt()).isEqualTo("Een huis.");
        assertThat(picture.credit()).isEqualTo("Foto: A.");
        assertThat(picture.place()).isEqualTo(Place.BELOW);
        assertThat(picture.shown().map(PictureFile::ratio)).contains(0.5);
        assertThat(read.pictures()).hasSize(1);
    }

    @Test
    void withoutAFileTheWordsStay() throws IOException {
        Deckpack read = read("{ " + HOUSE + " }");
        assertThat(problem(read)).isEqualTo(What.CARD_PICTURE_MISSING);
        assertThat(picture(read.editions().getFirst()).orElseThrow().shown()).isEmpty();
    }

    @Test
    void withoutWordsNothingIsShown() throws IOException {
        put("huis.png", TestPictures.png(4, 2));
        Deckpack read = read("{ \"file\": \"huis.png\" }");
        assertThat(problem(read)).isEqualTo(What.CARD_PICTURE_WITHOUT_WORDS);
        assertThat(picture(read.editions().getFirst())).isEmpty();
    }

    @Test
    void aNameLeadsNowhereElse() throws IOException {
        for (String name : List.of("../huis.png", "map/huis.png", "huis.gif", "/huis.png")) {
            Deckpack read = read("{ \"file\": \"" + name + "\", \"alt\": \"Een huis.\" }");
            assertThat(problem(read)).as(name).isEqualTo(What.CARD_PICTURE_NAME);
            assertThat(picture(read.editions().getFirst())).isEmpty();
        }
    }

    @Test
    void whatIsNotFitIsToldAndTheCardStays() throws IOException {
        byte[] large = TestPictures.png(4, 2);
        large[16] = 0x7f; // the highest byte of the width that it says it has
        put("huis.png", large);
        assertThat(problem(read("{ " + HOUSE + " }"))).isEqualTo(What.CARD_PICTURE_TOO_LARGE);
        put("huis.png", "geen plaatje".getBytes());
        assertThat(problem(read("{ " + HOUSE + " }"))).isEqualTo(What.CARD_PICTURE_UNREADABLE);
        put("weg.svg", TestPictures.svg("onload='x()'", ""));
        Deckpack unsafe = read("{ \"file\": \"weg.svg\", \"alt\": \"Een weg.\" }");
        assertThat(problem(unsafe)).isEqualTo(What.CARD_PICTURE_UNSAFE);
        assertThat(picture(unsafe.editions().getFirst()).orElseThrow().shown()).isEmpty();
    }

    @Test
    void aPictureThatIsTwentyMegabytesLargeIsNotRead() throws IOException {
        put("huis.png", new byte[20_000_001]);
        assertThat(problem(read("{ " + HOUSE + " }"))).isEqualTo(What.CARD_PICTURE_TOO_LARGE);
    }

    @Test
    void aPackHasItsPicturesWhereverTheyStandInIt() throws IOException {
        put("huis.png", TestPictures.png(40, 20));
        Deckpack read = read("{ " + HOUSE + " }");
        Deckpack again = DeckpackReader.read("x.driehoek", DeckpackWriter.write(read.editions(), read.pictures()));
        assertThat(again.problems()).isEmpty();
        assertThat(again.editions()).isEqualTo(read.editions());
    }

    /** As sessions keep them. */
    @Test
    void anEditionThatWasKeptShowsThePicturesOfTheDeckAtHand() throws IOException {
        put("huis.png", TestPictures.png(40, 20));
        Edition edition = read("{ " + HOUSE + " }").editions().getFirst();
        KnownPictures known = new KnownPictures();
        DeckReader reader = new DeckReader(known);
        Edition before = reader.read("", edition.json()).edition().orElseThrow();
        assertThat(picture(before).orElseThrow().shown()).isEmpty();
        known.know(List.of(edition));
        assertThat(reader.read("", edition.json()).edition()).contains(edition);
        known.know(List.of());
        assertThat(reader.read("", edition.json()).problems()).isEmpty();
        assertThat(reader.read("", edition.json()).edition()).contains(before);
    }

    private void put(String name, byte[] bytes) throws IOException {
        Files.createDirectories(folder.resolve("pictures"));
        Files.write(folder.resolve("pictures").resolve(name), bytes);
    }

    private Deckpack read(String picture) throws IOException {
        String deck = SampleDecks.soundWith(CARD, CARD + " \"picture\": " + picture + ",");
        return DeckpackReader.read(Files.writeString(folder.resolve("deck.nl.json"), deck));
    }

    private static Optional<Illustration> picture(Edition edition) {
        return edition.deck().card("1.1-q1").orElseThrow().face().picture();
    }

    private static What problem(Deckpack read) {
        assertThat(read.problems()).hasSize(1);
        DeckProblem problem = read.problems().getFirst();
        assertThat(problem.severity()).isEqualTo(Severity.WARNING);
        return problem.what();
    }
}
