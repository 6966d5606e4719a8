package nl.driehoek.ui.presenter;

import java.util.Optional;
import javafx.scene.control.Button;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.ui.presenter.model.PresenterContext;
import nl.driehoek.ui.presenter.table.Buttons;
import nl.driehoek.ui.theme.Banner;
import nl.driehoek.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;

/** The line that says that a session began with an older edition of its decks, and offers the newer one. */
final class NewerDecks {
    private NewerDecks() {}

    /**
     * The line; it takes no room where no newer edition is at hand, and after it was closed.
     *
     * @param leaves gets the focus when it is closed
     */
    static Banner line(PresenterContext desk, PresenterActions program, Runnable leaves) {
        Optional<Runnable> newer = program.newerDecks();
        Banner line = Banner.closable(desk.text(PresenterText.CLOSE));
        Button take = Buttons.worded(Feather.BOOK_OPEN, desk.text(PresenterText.TAKE_NEWER_DECKS), () -> {
            desk.flush();
            newer.ifPresent(Runnable::run);
        });
        take.setId("take-newer-decks");
        take.getStyleClass().add(Styles.FLAT);
        take.setMinWidth(Button.USE_PREF_SIZE);
        line.offer(take);
        if (newer.isPresent()) {
            line.show(Banner.Tone.HINT, desk.text(PresenterText.NEWER_DECKS));
        }
        line.visibleProperty().subscribe((_, seen) -> {
            if (!seen) {
                leaves.run();
            }
        });
        return line;
    }
}
