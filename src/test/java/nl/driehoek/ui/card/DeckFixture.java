package nl.driehoek.ui.card;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.picture.PictureFile;
import nl.driehoek.store.deckfile.DeckReader;
import nl.driehoek.store.picture.PictureShelf;
import nl.driehoek.store.picture.TestPictures;

/** The decks of this project, as the program reads them. */
final class DeckFixture {
    private DeckFixture() {}

    static Deck deck(String file) {
        return new DeckReader().read(file(file)).edition().orElseThrow().deck();
    }

    /** The same deck with a picture on each of its cards. */
    static Deck pictured(String file, String place, int width, int height) throws IOException {
        PictureFile picture = TestPictures.file("p.png", TestPictures.png(width, height));
        String said = "\"picture\": {\"file\": \"p.png\", \"alt\": \"Iets om over te praten.\"," + " \"place\": \""
                + place + "\"}, ";
        String json = Files.readString(file(file)).replaceAll("\"kind\": \"(?!action|growth)", said + "$0");
        DeckReader.Result read = new DeckReader((_, _) -> new PictureShelf.Fit(picture)).read(file, json);
        return read.edition()
                .orElseThrow(() -> new IllegalStateException("" + read.problems()))
                .deck();
    }

    private static Path file(String name) {
        return Path.of(System.getProperty("driehoek.basedir", "."), "decks").resolve(name);
    }
}
