package nl.driehoek.ui.presenter.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import nl.driehoek.control.Lifetime;
import nl.driehoek.control.SessionConnection;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Edition;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.tool.pane.ToolPane;
import nl.driehoek.tool.registry.Tools;
import nl.driehoek.ui.keys.KeyMap;
import nl.driehoek.ui.notes.ManualAlarm;
import nl.driehoek.ui.presenter.PlayFixture;
import nl.driehoek.ui.presenter.model.PresenterContext;
import nl.driehoek.ui.presenter.tool.ToolSheet.Open;
import nl.driehoek.ui.theme.OnDemand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** The pane of a tool is made when it is laid there, and stays as it is while it lies there. */
class SheetPaperTest {
    private static final Edition KIT = PlayFixture.edition();
    private static final CardRef REF = new CardRef(KIT.deck().id(), "1.1-q1");

    private final ScheduledExecutorService io = Executors.newSingleThreadScheduledExecutor();
    private final SheetPaper paper = new SheetPaper();
    private final CountedPane pane = new CountedPane();
    private int made;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage(); // no control is made without it
    }

    @AfterEach
    void stop() {
        io.shutdownNow();
    }

    @Test
    void aPaneIsMadeOnceAndHasItsToolBarAtTheHead() {
        Open tool = tool();
        assertThat(made).isZero();
        paper.place(tool);
        paper.place(tool);
        assertThat(made).isEqualTo(1);
        assertThat(pane.bar.getParent().getChildrenUnmodifiable())
                .hasSize(2)
                .first()
                .isSameAs(pane.bar);
        assertThat(isSeen()).isTrue();
    }

    @Test
    void onlyAPaneThatWasMadeFollowsTheSession() {
        Open tool = tool();
        paper.refresh(tool, null);
        assertThat(made).isZero();
        paper.place(tool);
        paper.refresh(tool, null);
        assertThat(pane.refreshed).isEqualTo(1);
    }

    @Test
    void anotherTakesItsPlaceAndAfterThatItComesBackAsItWas() {
        Open tool = tool();
        paper.place(tool);
        paper.clear();
        assertThat(isSeen()).isFalse();
        paper.place(tool);
        assertThat(made).isEqualTo(1);
        assertThat(isSeen()).isTrue();
    }

    @Test
    void oneThatIsReadyIsNotSeenAndGoesWhenNobodyWantsIt() {
        Open tool = tool();
        paper.prepare(tool);
        assertThat(made).isEqualTo(1);
        assertThat(isSeen()).isFalse();
        paper.keep(List.of(tool));
        assertThat(paper.getChildren()).hasSize(1);
        paper.keep(List.of());
        assertThat(paper.getChildren()).isEmpty();
    }

    @Test
    void whatLiesHereStaysWhoeverElseIsWanted() {
        Open tool = tool();
        paper.place(tool);
        paper.keep(List.of());
        assertThat(isSeen()).isTrue();
    }

    private boolean isSeen() {
        return pane.bar.getParent().isVisible() && pane.bar.getParent().getParent() == paper;
    }

    private Open tool() {
        Card card = KIT.deck().card(REF.card()).orElseThrow();
        PresenterContext desk = new PresenterContext(
                new SessionConnection(
                        PlayFixture.play(
                                PlayFixture.setup(KIT, List.of("1.1")), KIT, new MemoryJournal(), io, Runnable::run),
                        new Lifetime()),
                new Texts(Language.NL),
                () -> {},
                new SimpleObjectProperty<>(KeyMap.STANDARD),
                new ManualAlarm());
        return new Open(
                card,
                Tools.of(card),
                0,
                new SheetHost(desk, REF, FieldKey.GROUP, new ManualAlarm(), _ -> {}),
                new OnDemand<>(this::make));
    }

    private ToolPane make() {
        made++;
        return pane;
    }

    /** Says how often it followed. */
    private static final class CountedPane extends ToolPane {
        private final Label bar = new Label("x");
        private int refreshed;

        @Override
        public void refresh() {
            refreshed++;
        }

        @Override
        public void focusFirst() {}

        @Override
        public Optional<Node> toolbar() {
            return Optional.of(bar);
        }
    }
}
