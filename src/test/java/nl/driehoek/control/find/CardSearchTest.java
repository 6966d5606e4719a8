package nl.driehoek.control.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import nl.driehoek.control.Background;
import nl.driehoek.deck.Library;
import nl.driehoek.search.Filter;
import nl.driehoek.search.Hit;
import nl.driehoek.ui.presenter.PlayFixture;
import org.junit.jupiter.api.Test;

/** The index is made once and on another thread, and only what was typed last is told. */
class CardSearchTest {
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final CardIndexes indexes = new CardIndexes(new Background(work::add, Runnable::run));
    private final Library library = new Library(List.of(PlayFixture.edition()));
    private final CardSearch search = new CardSearch(() -> library, indexes, 3);

    private void work() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    private List<String> found() {
        return search.foundProperty().get().hits().stream().map(Hit::id).toList();
    }

    @Test
    void nothingIsMadeBeforeSomebodyIsAboutToLook() {
        search.search("", Filter.NONE);
        assertThat(work).isEmpty();
        search.prepare();
        search.prepare();
        assertThat(work).hasSize(1);
    }

    @Test
    void whatWasTypedBeforeTheIndexIsThereIsFoundOnceItIs() {
        search.search("oudergesprekken", Filter.NONE);
        assertThat(search.foundProperty().get().isReady()).isFalse();
        assertThat(found()).isEmpty();
        work();
        assertThat(search.foundProperty().get().isReady()).isTrue();
        assertThat(found()).hasSize(3);
    }

    /** Else "nothing found" stands there for a moment while the first letters are typed. */
    @Test
    void nothingIsSaidToBeFoundBeforeItWasLookedFor() {
        search.prepare();
        work();
        assertThat(search.isFound()).isTrue();
        search.search("zzzz", Filter.NONE);
        assertThat(search.isFound()).isFalse();
        work();
        assertThat(search.isFound()).isTrue();
        assertThat(found()).isEmpty();
    }

    @Test
    void onlyWhatWasTypedLastIsTold() {
        search.prepare();
        work();
        List<String> told = new ArrayList<>();
        search.foundProperty().subscribe((_, now) -> {
            if (now.isReady()) {
                told.add(now.typed());
            }
        });
        search.search("oud", Filter.NONE);
        search.search("ouders", Filter.NONE);
        work();
        assertThat(told).containsExactly("ouders");
    }

    /** Whoever has typed reads that there is a search going on, and not what one may type. */
    @Test
    void theFirstWordsAreLookedForRightFromTheStart() {
        search.prepare();
        work();
        search.search("oudergesprekken", Filter.NONE);
        assertThat(search.foundProperty().get().isSearch()).isTrue();
        assertThat(search.foundProperty().get().isReady()).isFalse();
        work();
        search.search("ouders", Filter.NONE);
        assertThat(search.foundProperty().get().isReady()).as("no flicker").isTrue();
        assertThat(search.foundProperty().get().typed()).isEqualTo("oudergesprekken");
    }

    @Test
    void whatIsToBeDoneWithWhatIsFoundWaitsForIt() {
        List<String> done = new ArrayList<>();
        search.search("oudergesprekken", Filter.NONE);
        search.whenFound(() -> done.add("given up"));
        search.search("app-checklist", Filter.NONE);
        search.whenFound(() -> done.add(found().getFirst()));
        assertThat(done).isEmpty();
        work();
        assertThat(done).containsExactly("app-checklist");
        search.whenFound(() -> done.add("at once"));
        assertThat(done).hasSize(2);
    }

    @Test
    void allWhoSearchTheSameEditionsShareOneIndex() {
        search.prepare();
        work();
        CardSearch other = new CardSearch(() -> new Library(List.of(PlayFixture.edition())), indexes, 3);
        other.prepare();
        assertThat(work).isEmpty();
        CardSearch empty = new CardSearch(() -> new Library(List.of()), indexes, 3);
        empty.search("ouders", Filter.NONE);
        work();
        assertThat(empty.foundProperty().get().isReady()).isTrue();
        assertThat(empty.foundProperty().get().hits()).isEmpty();
    }
}
