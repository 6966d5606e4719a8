package nl.driehoek.store.deckpack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.driehoek.deck.DeckProblem;
import nl.driehoek.deck.DeckProblem.Place;
import nl.driehoek.deck.DeckProblem.What;
import nl.driehoek.store.deckfile.SampleDecks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeckFolderTest {
    private static final String VERSION = "\"version\": \"1.0.0\"";

    @TempDir
    private Path folder;

    @Test
    void soundDecksAreReadInTheOrderOfTheirNames() throws IOException {
        write("b.json", deck("b"));
        write("a.json", deck("a"));
        write("deck.schema.json", "{}");
        write("notities.txt", "geen deck");
        write("._a.json", "Mac OS X");
        Files.createDirectory(folder.resolve("map.json"));
        DeckFolder.Result result = DeckFolder.read(List.of(folder));
        assertThat(ids(result)).containsExactly("a", "b");
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void aBrokenDeckKeepsNoOtherOneOut() throws IOException {
        write("a.json", "{");
        write("b.json", deck("b"));
        DeckFolder.Result result = DeckFolder.read(List.of(folder));
        assertThat(ids(result)).containsExactly("b");
        assertThat(result.problems()).extracting(DeckProblem::what).containsExactly(What.TRUNCATED);
    }

    @Test
    void ofTheSameDeckTheNewerVersionCountsWhereverItStands() throws IOException {
        Path older = write("a.json", SampleDecks.soundWith(VERSION, "\"version\": \"1.9.0\""));
        Path newer = write("b.json", SampleDecks.soundWith(VERSION, "\"version\": \"1.10.0\""));
        Path oldest = write("c.json", SampleDecks.sound());
        DeckFolder.Result result = DeckFolder.read(List.of(folder));
        assertThat(result.editions())
                .extracting(edition -> edition.deck().info().version())
                .containsExactly("1.10.0");
        assertThat(result.problems())
                .containsExactly(other(older, newer, "1.10.0", "1.9.0"), other(oldest, newer, "1.10.0", "1.0.0"));
    }

    @Test
    void ofEqualVersionsTheFirstFolderCounts() throws IOException {
        Path own = Files.createDirectory(folder.resolve("eigen"));
        Path first = write("z.json", SampleDecks.sound());
        Path second = Files.writeString(own.resolve("a.json"), SampleDecks.sound() + "\n");
        DeckFolder.Result result = DeckFolder.read(List.of(folder, own));
        assertThat(result.editions())
                .singleElement()
                .satisfies(edition -> assertThat(edition.json()).isEqualTo(SampleDecks.sound()));
        assertThat(result.problems()).containsExactly(other(second, first, "1.0.0", "1.0.0"));
    }

    @Test
    void editionsInTwoLanguagesStandSideBySide() throws IOException {
        write("a.json", SampleDecks.sound());
        write("b.json", SampleDecks.soundWith("\"language\": \"nl\"", "\"language\": \"en\""));
        DeckFolder.Result result = DeckFolder.read(List.of(folder));
        assertThat(result.editions()).hasSize(2);
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereIsToldAndTheOthersAreRead() throws IOException {
        Path gone = folder.resolve("weg");
        write("a.json", deck("a"));
        DeckFolder.Result result = DeckFolder.read(List.of(gone, folder));
        assertThat(ids(result)).containsExactly("a");
        assertThat(result.problems())
                .containsExactly(new DeckProblem(Place.whole(gone.toString()), What.MISSING_FOLDER));
    }

    private static DeckProblem other(Path left, Path used, String usedVersion, String leftVersion) {
        return new DeckProblem(
                Place.whole(left.toString()), What.OTHER_EDITION_USED, used.toString(), usedVersion, leftVersion);
    }

    private static List<String> ids(DeckFolder.Result result) {
        return result.editions().stream().map(edition -> edition.deck().id()).toList();
    }

    private static String deck(String id) {
        return SampleDecks.soundWith("\"id\": \"proef\"", "\"id\": \"" + id + "\"");
    }

    private Path write(String name, String json) throws IOException {
        return Files.writeString(folder.resolve(name), json);
    }
}
