package nl.driehoek.control.decks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.driehoek.control.decks.OwnChanges.Trial;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.Library;
import nl.driehoek.deck.layer.Difference;
import nl.driehoek.deck.layer.Difference.Standing;
import nl.driehoek.deck.layer.Layered;
import nl.driehoek.deck.layer.TextKey;
import nl.driehoek.search.Filter;
import nl.driehoek.search.SearchIndex;
import nl.driehoek.store.deckfile.SampleDecks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnChangesTest {
    private static final String CARD = "1.1-q1";
    private static final TextKey TEXT = new TextKey(CARD, "text");
    private static final String OLD = "Wat weet je al?";
    private static final String NEWER = SampleDecks.soundWith(OLD, "Wat weet jij er al van?");

    @TempDir
    private Path folder;

    private final List<Outcome> told = new ArrayList<>();

    @Test
    void aChangedCardStandsInTheLibraryAndIsFoundAndTheDeckItselfStaysAsItIs() {
        Changing here = here();
        save(here, "Waar hoop je op?");
        assertThat(here.card(CARD).text()).isEqualTo("Waar hoop je op?");
        assertThat(isChanged(here)).isTrue();
        Library library = here.library().libraryProperty().get().orElseThrow();
        assertThat(SearchIndex.of(library, (_, word) -> word).find("hopen", Filter.NONE, 5))
                .anyMatch(hit -> hit.id().equals(CARD));
        assertThat(here.library().foundProperty().get().editions().getFirst().json())
                .isEqualTo(SampleDecks.sound());
        assertThat(library.editions().getFirst().digest())
                .as("what a session keeps")
                .isEqualTo(Edition.digest(library.editions().getFirst().json()))
                .isNotEqualTo(Edition.digest(SampleDecks.sound()));
        here.changes().restore(layered(here), CARD, told::add);
        here.work();
        assertThat(here.card(CARD).text()).isEqualTo(OLD);
        assertThat(isChanged(here)).isFalse();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whereANewerEditionSaysSomethingElseSomebodyDecides() {
        Changing here = here();
        save(here, "Waar hoop je op?");
        here.comes(NEWER);
        assertThat(here.card(CARD).text()).isEqualTo("Waar hoop je op?");
        assertThat(here.texts(CARD).lines().getFirst().isNewer()).isTrue();
        here.changes().stay(layered(here), difference(here), told::add);
        here.work();
        assertThat(difference(here).standing()).isEqualTo(Standing.OWN);
        here.changes().undo(told::add);
        here.work();
        assertThat(difference(here).standing()).isEqualTo(Standing.BOTH);
        here.changes().take(layered(here), difference(here), told::add);
        here.work();
        assertThat(here.card(CARD).text()).isEqualTo("Wat weet jij er al van?");
        assertThat(told).hasSize(4).allMatch(Outcome.Done.class::isInstance);
    }

    @Test
    void whatWasChangedLastIsTakenBackFirst() {
        Changing here = here();
        save(here, "Een.");
        save(here, "Twee.");
        assertThat(here.changes().undoable()).contains(here.ref(CARD));
        here.changes().undo(told::add);
        here.work();
        assertThat(here.card(CARD).text()).isEqualTo("Een.");
        here.changes().undo(told::add);
        here.work();
        assertThat(here.card(CARD).text()).isEqualTo(OLD);
        assertThat(here.changes().undoable()).isEmpty();
    }

    @Test
    void whatWouldNotDoIsSaidBeforeItIsSaved() {
        Changing here = here();
        List<Trial> tried = new ArrayList<>();
        here.changes().attempt(here.texts(CARD), Map.of(TEXT, " "), tried::add);
        here.changes().attempt(here.texts(CARD), Map.of(TEXT, "Goed."), tried::add);
        here.work();
        assertThat(tried.get(0).problems()).isNotEmpty();
        assertThat(tried.get(1).card()).isPresent();
    }

    @Test
    void whatWasTypedStaysUntilItIsSaved() {
        Changing here = here();
        here.changes().keep(here.texts(CARD), Map.of(TEXT, "Half"));
        assertThat(here.changes().draft(here.texts(CARD))).contains(Map.of(TEXT, "Half"));
        save(here, "Heel.");
        assertThat(here.changes().draft(here.texts(CARD))).isEqualTo(Optional.empty());
    }

    @Test
    void whatAnotherProgramWroteOnAnotherCardMeanwhileStays() throws Exception {
        Changing here = here();
        CardTexts seen = here.texts(CARD);
        save(here, "verhaal", "Een vader en een brug.");
        here.changes().save(seen, Map.of(TEXT, "Waar hoop je op?"), told::add);
        here.work();
        assertThat(here.card(CARD).text()).isEqualTo("Waar hoop je op?");
        assertThat(here.card("verhaal").text()).isEqualTo("Een vader en een brug.");
        Path file = folder.resolve("proef.nl.layer.json");
        Files.writeString(file, Files.readString(file).replace("Waar hoop je op?", "Elders geschreven."));
        here.comes(SampleDecks.sound());
        assertThat(here.card(CARD).text()).isEqualTo("Elders geschreven.");
    }

    private Changing here() {
        return new Changing(folder, SampleDecks.sound());
    }

    private void save(Changing here, String text) {
        save(here, CARD, text);
    }

    private void save(Changing here, String card, String text) {
        CardTexts texts = here.texts(card);
        Map<TextKey, String> own = new HashMap<>(texts.texts());
        own.put(new TextKey(card, "text"), text);
        here.changes().save(texts, own, told::add);
        here.work();
    }

    private static boolean isChanged(Changing here) {
        Library library = here.library().libraryProperty().get().orElseThrow();
        return here.library().foundProperty().get().changes(library, here.ref(CARD));
    }

    private static Layered layered(Changing here) {
        return here.changes().layersProperty().getValue().layered().getFirst();
    }

    private static Difference difference(Changing here) {
        return layered(here).on(CARD).getFirst();
    }
}
