package nl.driehoek.store.decklayer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.DeckProblem;
import nl.driehoek.deck.DeckProblem.What;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.layer.Layer;
import nl.driehoek.deck.layer.TextKey;
import nl.driehoek.store.deckfile.DeckReader;
import nl.driehoek.store.deckfile.SampleDecks;
import nl.driehoek.store.deckpack.DeckFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayerFolderTest {
    private static final Edition SOUND =
            new DeckReader().read("", SampleDecks.sound()).edition().orElseThrow();
    private static final Deck.Info DECK = SOUND.deck().info();
    private static final TextKey KEY =
            DeckTexts.of(SOUND.json()).keySet().iterator().next();
    private static final String KIT = DeckTexts.of(SOUND.json()).get(KEY);

    @TempDir
    private Path folder;

    @Test
    void whatIsChangedIsReadBackEqualAndLaidOverTheDeck() throws Exception {
        Path own = folder.resolve("eigen");
        assertThat(LayerFolder.change(own, DECK, layer -> layer.write(KEY, KIT, "Mijn — “vraag”")))
                .isEqualTo(Layer.over(DECK));
        LayerFolder.Result read = LayerFolder.read(List.of(own), List.of(SOUND));
        assertThat(read.problems()).isEmpty();
        assertThat(read.layers().layered()).hasSize(1);
        assertThat(DeckTexts.of(read.layers().over(List.of(SOUND)).getFirst().json()))
                .containsEntry(KEY, "Mijn — “vraag”");
        LayerFolder.change(own, DECK, layer -> layer.without(KEY));
        assertThat(own).isEmptyDirectory();
        assertThat(LayerFolder.read(List.of(own), List.of(SOUND)).layers().over(List.of(SOUND)))
                .containsExactly(SOUND);
    }

    @Test
    void whatStandsInTheFileOfOtherCardsStaysWhoeverWroteIt() throws Exception {
        LayerFolder.change(folder, DECK, layer -> layer.write(new TextKey("elders", "text"), "a", "b"));
        LayerFolder.change(folder, DECK, layer -> layer.write(KEY, KIT, "mijn"));
        assertThat(LayerFolder.read(List.of(folder), List.of(SOUND))
                        .layers()
                        .layered()
                        .getFirst()
                        .layer()
                        .cards())
                .containsExactlyInAnyOrder("elders", KEY.card());
    }

    @Test
    void aBrokenFileIsAProblemOfThatFileAndMakesRoom() throws Exception {
        Path file = write("{ \"layer\": 1,\n  oeps");
        LayerFolder.Result read = LayerFolder.read(List.of(folder), List.of(SOUND));
        assertThat(read.layers().layered()).isEmpty();
        assertThat(read.problems()).extracting(DeckProblem::what).containsExactly(What.NOT_A_LAYER);
        assertThat(read.problems().getFirst().place().line()).isEqualTo(2);
        LayerFolder.change(folder, DECK, layer -> layer.write(KEY, KIT, "mijn"));
        assertThat(LayerFolder.problems(folder)).isEmpty();
        assertThat(file.resolveSibling(file.getFileName() + ".bak")).hasContent("{ \"layer\": 1,\n  oeps");
    }

    @Test
    void anythingElseThatIsNoLayerIsTold() throws IOException {
        for (String text : List.of(
                "",
                "[]",
                "{}",
                "{\"layer\":1,\"deck\":\"a\"}",
                "{\"layer\":1,\"deck\":\"a\",\"language\":\"nl\",\"cards\":[{\"texts\":[{}]}]}",
                "{\"layer\":1,\"deck\":\"a\",\"language\":\"nl\",\"cards\":[{\"card\":\"c\",\"texts\":[{\"at\":\"text\",\"base\":\"x\",\"own\":\"x\"}]}]}",
                "{\"layer\":2}")) {
            write(text);
            assertThat(LayerFolder.problems(folder)).as(text).hasSize(1);
        }
    }

    @Test
    void aLayerOfADeckThatIsNotThereIsKeptApart() throws Exception {
        Deck.Info other = new Deck.Info("ander", Locale.of("nl"), "1.0.0", "Ander", "CC0-1.0");
        LayerFolder.change(folder, other, layer -> layer.write(KEY, KIT, "mijn"));
        LayerFolder.Result read = LayerFolder.read(List.of(folder), List.of(SOUND));
        assertThat(read.layers().layered()).isEmpty();
        assertThat(read.layers().without()).hasSize(1);
    }

    @Test
    void ofTwoFilesOverOneDeckTheFirstCounts() throws Exception {
        LayerFolder.change(folder, DECK, layer -> layer.write(KEY, KIT, "mijn"));
        Path first = folder.resolve(LayerFile.name(DECK));
        Files.copy(first, folder.resolve("z" + LayerFile.ENDING));
        assertThat(LayerFolder.read(List.of(folder), List.of(SOUND)).problems())
                .extracting(DeckProblem::what)
                .containsExactly(What.LAYER_TWICE);
    }

    @Test
    void aLayerIsNoDeck() throws Exception {
        LayerFolder.change(folder, DECK, layer -> layer.write(KEY, KIT, "mijn"));
        assertThat(DeckFolder.read(List.of(folder)).problems()).isEmpty();
        assertThat(DeckFolder.files(folder)).isEmpty();
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve(LayerFile.name(DECK)), text);
    }
}
