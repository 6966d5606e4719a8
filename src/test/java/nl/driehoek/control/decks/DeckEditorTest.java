package nl.driehoek.control.decks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.driehoek.control.Background;
import nl.driehoek.control.Found;
import nl.driehoek.control.decks.DeckEditor.Keeping;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.draft.DeckDraft;
import nl.driehoek.deck.draft.DeckEdit;
import nl.driehoek.deck.draft.Edit;
import nl.driehoek.deck.draft.NewDeck;
import nl.driehoek.deck.draft.Pointer;
import nl.driehoek.deck.draft.Tree;
import nl.driehoek.store.deckfile.DeckReader;
import nl.driehoek.store.deckfile.SampleDecks;
import nl.driehoek.store.deckpack.DeckFolder;
import nl.driehoek.store.deckpack.DeckpackWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody types in a deck is on disk at once, and another program's change takes nothing of it. */
class DeckEditorTest {
    private static final Locale NL = Locale.of("nl");
    private static final Pointer TITLE = Pointer.of("title");
    private static final String ID = new DeckReader()
            .read("", SampleDecks.sound())
            .edition()
            .orElseThrow()
            .deck()
            .id();

    @TempDir
    private Path folder;

    private Path decks;
    private int ids;

    @BeforeEach
    void prepare() throws IOException {
        decks = Files.createDirectory(folder.resolve("decks"));
        write(SampleDecks.sound());
    }

    @Test
    void whatIsTypedIsThereAfterTheProgramWasKilled() {
        type(open(), "Half");
        DeckEditor again = open();
        assertThat(title(again)).isEqualTo("Half");
        assertThat(again.keepingProperty().get()).isEqualTo(Keeping.KEPT);
        again.apply(new DeckEdit.Words(NL, new Edit.Put(TITLE, new Tree.Text(""))));
        assertThat(title(open())).as("not sound, and kept").isEmpty();
    }

    @Test
    void aDeckThatIsOpenedAndLeftIsNotInTheMaking() {
        DeckEditor editor = open();
        assertThat(editor.keepingProperty().get()).isEqualTo(Keeping.SAVED);
        type(editor, "Anders");
        editor.undo();
        assertThat(editor.keepingProperty().get()).isEqualTo(Keeping.SAVED);
        assertThat(folder.resolve("deck-drafts")).isEmptyDirectory();
    }

    @Test
    void savingKeepsWhatStoodThereAndRaisesTheVersion() throws IOException {
        byte[] before = Files.readAllBytes(file());
        DeckEditor editor = open();
        type(editor, "Nieuw");
        assertThat(save(editor)).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(read().deck().info().title()).isEqualTo("Nieuw");
        assertThat(read().deck().info().version()).isEqualTo("1.0.1");
        assertThat(decks.resolve(ID + ".driehoek.bak")).hasBinaryContent(before);
        assertThat(editor.keepingProperty().get()).isEqualTo(Keeping.SAVED);
        type(editor, "");
        assertThat(save(editor)).isInstanceOf(SaveOutcome.NotSound.class);
        assertThat(read().deck().info().title()).isEqualTo("Nieuw");
    }

    @Test
    void theOtherIsTakenAndMineStaysInTheMaking() throws IOException {
        DeckEditor editor = disturbed();
        editor.takeTheirs(" (bewaard)");
        assertThat(title(editor)).isEqualTo("Van een ander");
        assertThat(editor.changedProperty().get()).isFalse();
        EditDesk desk = desk();
        desk.read();
        assertThat(desk.pendingProperty().get())
                .extracting(one -> one.title(Locale.of("nl")))
                .containsExactly("Van mij (bewaard)");
        editor.undo();
        assertThat(title(editor)).isEqualTo("Van mij");
    }

    @Test
    void aDeckInTheMakingIsCalledByItsTitleInTheLanguageOfTheReader() {
        Locale nl = Locale.of("nl");
        Locale en = Locale.of("en");
        DeckDraft both = NewDeck.of(nl, "Van mij", "Alles", "Set", () -> "x")
                .apply(new DeckEdit.AddLanguage(nl, en))
                .apply(new DeckEdit.Words(en, new Edit.Put(Pointer.ROOT.then("title"), new Tree.Text("Mine"))));
        EditDesk.Pending one = new EditDesk.Pending("k", both);
        assertThat(one.title(Locale.of("en", "GB"))).isEqualTo("Mine");
        assertThat(one.title(nl)).isEqualTo("Van mij");
    }

    @Test
    void mineIsKeptAndTheOtherPutAside() throws IOException {
        DeckEditor editor = disturbed();
        byte[] theirs = Files.readAllBytes(file());
        editor.keepMine();
        assertThat(save(editor)).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(read().deck().info().title()).isEqualTo("Van mij");
        type(editor, "Van mij, later");
        save(editor);
        assertThat(decks.resolve(ID + ".driehoek.1.bak")).hasBinaryContent(theirs);
    }

    @Test
    void mineIsKeptBesideTheOther() throws IOException {
        DeckEditor editor = disturbed();
        editor.keepBeside(" (2)");
        assertThat(save(editor)).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(found().editions())
                .extracting(edition -> edition.deck().info().title())
                .containsExactlyInAnyOrder("Van een ander", "Van mij (2)");
    }

    @Test
    void aCopyGetsAnIdOfItsOwnAndIsKeptOnceItIsChanged() {
        Optional<DeckEditor> copy = begin(new Beginning.Copy(ID, " (kopie)"));
        assertThat(folder.resolve("deck-drafts")).doesNotExist();
        type(copy.orElseThrow(), "Mijn eigen");
        assertThat(save(copy.orElseThrow())).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(found().editions())
                .extracting(edition -> edition.deck().id())
                .containsExactlyInAnyOrder(ID, "mijn-eigen");
    }

    private DeckEditor disturbed() throws IOException {
        DeckEditor editor = open();
        type(editor, "Van mij");
        String title = read().deck().info().title();
        write(SampleDecks.sound().replace('"' + title + '"', "\"Van een ander\""));
        assertThat(save(editor)).isInstanceOf(SaveOutcome.Changed.class);
        assertThat(editor.changedProperty().get()).isTrue();
        assertThat(read().deck().info().title()).isEqualTo("Van een ander");
        return editor;
    }

    private static void type(DeckEditor editor, String title) {
        editor.apply(new DeckEdit.Words(NL, new Edit.Put(TITLE, new Tree.Text(title))));
    }

    private static String title(DeckEditor editor) {
        return editor.historyProperty().get().now().in(NL).text("title");
    }

    private static SaveOutcome save(DeckEditor editor) {
        List<SaveOutcome> told = new ArrayList<>();
        editor.save(told::add);
        return told.getFirst();
    }

    private DeckEditor open() {
        return begin(new Beginning.Own(ID)).orElseThrow();
    }

    private Optional<DeckEditor> begin(Beginning beginning) {
        List<Optional<DeckEditor>> begun = new ArrayList<>();
        desk().begin(beginning, begun::add);
        return begun.getFirst();
    }

    private EditDesk desk() {
        return new EditDesk(decks, this::found, new Background(Runnable::run, Runnable::run), () -> "n" + ++ids);
    }

    private void write(String json) throws IOException {
        Edition edition = new DeckReader().read("", json).edition().orElseThrow();
        Files.write(file(), DeckpackWriter.write(List.of(edition), List.of()));
    }

    private Path file() {
        return decks.resolve(ID + ".driehoek");
    }

    private Edition read() {
        return found().editions().getFirst();
    }

    private Found found() {
        return new Found(DeckFolder.read(List.of(decks)).editions(), List.of());
    }
}
