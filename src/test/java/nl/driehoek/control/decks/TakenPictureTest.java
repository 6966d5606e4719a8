package nl.driehoek.control.decks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.driehoek.control.Found;
import nl.driehoek.control.decks.folder.OwnFolder;
import nl.driehoek.deck.DeckProblem.What;
import nl.driehoek.deck.draft.DeckDraft;
import nl.driehoek.deck.draft.DeckEdit;
import nl.driehoek.deck.draft.DeckTree;
import nl.driehoek.deck.draft.Edit;
import nl.driehoek.deck.draft.Tree.Members;
import nl.driehoek.store.deckdraft.DraftFolder;
import nl.driehoek.store.deckdraft.DraftPictures;
import nl.driehoek.store.deckdraft.KeptDraft;
import nl.driehoek.store.deckfile.SampleDecks;
import nl.driehoek.store.deckpack.DeckFolder;
import nl.driehoek.store.deckpack.Deckpack;
import nl.driehoek.store.deckpack.Picture;
import nl.driehoek.store.picture.TestPictures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures that somebody chooses for a deck in the making. */
class TakenPictureTest {
    private static final Locale DUTCH = Locale.of("nl");

    @TempDir
    private Path folder;

    private Path own;
    private EditShelf shelf;

    @BeforeEach
    void prepare() throws IOException {
        own = Files.createDirectory(folder.resolve("own"));
        Files.writeString(own.resolve("proef.nl.json"), SampleDecks.sound());
        DraftFolder drafts = new DraftFolder(folder.resolve("drafts"));
        shelf = new EditShelf(new OwnFolder(own), this::found, drafts, new DraftPictures(folder.resolve("chosen")));
    }

    @Test
    void aPictureStandsOnItsCardAtOnceAndInTheDeckOnceThatIsSaved() throws Exception {
        String name = taken(file("Mijn Huis (1).PNG", TestPictures.png(40, 20)));
        assertThat(name).isEqualTo("mijn-huis-1.png");
        KeptDraft draft = pictured(opened(), name);
        var card = Judged.of(draft.draft(), shelf.pictures(draft))
                .deck(DUTCH)
                .orElseThrow()
                .card("1.1-q1");
        assertThat(card.orElseThrow().face().picture().orElseThrow().shown()).isPresent();
        assertThat(shelf.save(draft)).isInstanceOf(SaveOutcome.Saved.class);
        Deckpack saved = new OwnFolder(own).of("proef").values().iterator().next();
        assertThat(saved.problems()).isEmpty();
        assertThat(saved.pictures()).containsExactly(new Picture(name, TestPictures.png(40, 20)));
    }

    @Test
    void theSamePictureHasOneNameAndAnotherOneAnother() throws Exception {
        assertThat(taken(file("huis.png", TestPictures.png(40, 20)))).isEqualTo("huis.png");
        assertThat(taken(file("huis.png", TestPictures.png(40, 20)))).isEqualTo("huis.png");
        assertThat(taken(file("huis.png", TestPictures.png(20, 20)))).isEqualTo("huis-2.png");
    }

    @Test
    void whatIsNotFitIsRefusedWithASentence() throws Exception {
        assertThat(refused(file("x.svg", TestPictures.svg("", "<script/>")))).isEqualTo(What.PICTURE_UNSAFE);
        assertThat(refused(file("x.png", new byte[] {1, 2}))).isEqualTo(What.PICTURE_UNREADABLE);
        assertThat(refused(file("x.gif", TestPictures.png(2, 2)))).isEqualTo(What.PICTURE_UNREADABLE);
        assertThat(refused(file("x", TestPictures.png(2, 2)))).isEqualTo(What.PICTURE_UNREADABLE);
        assertThat(refused(file("groot.png", new byte[20_000_001]))).isEqualTo(What.TOO_BIG);
        assertThat(refused(folder.resolve("weg.png"))).isEqualTo(What.MISSING_FILE);
        assertThat(folder.resolve("chosen")).doesNotExist();
    }

    private Found found() {
        DeckFolder.Result read = DeckFolder.read(List.of(own));
        return new Found(read.editions(), read.problems());
    }

    private KeptDraft opened() throws Exception {
        return shelf.open(new Beginning.Own("proef"), "fresh").orElseThrow().draft();
    }

    private static KeptDraft pictured(KeptDraft kept, String name) {
        DeckDraft draft = kept.draft();
        Members picture = Members.NONE.with("file", name).with("alt", "Een huis.");
        var place = DeckTree.card(draft.in(DUTCH), "1.1-q1").orElseThrow().then("picture");
        return kept.with(draft.apply(new DeckEdit.Words(DUTCH, new Edit.Put(place, picture))));
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private String taken(Path file) throws Exception {
        return ((TakenPicture.Taken) shelf.taken(file)).file();
    }

    private What refused(Path file) throws Exception {
        return ((TakenPicture.Refused) shelf.taken(file)).why().what();
    }
}
