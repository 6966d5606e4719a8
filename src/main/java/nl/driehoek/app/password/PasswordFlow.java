package nl.driehoek.app.password;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import nl.driehoek.control.LibraryController;
import nl.driehoek.control.Notice;
import nl.driehoek.control.password.PasswordDesk;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.password.PasswordText;
import nl.driehoek.ui.dialog.Dialogs;
import nl.driehoek.ui.dialog.Dialogs.Question;
import nl.driehoek.ui.library.password.LostPane;
import nl.driehoek.ui.library.password.PasswordPane;
import nl.driehoek.ui.library.password.UnlockPane;

/** Leads somebody who gives, sets, changes, removes or has lost the password. Lives on the FX thread. */
public final class PasswordFlow {
    private final PasswordDesk desk;
    private final Dialogs dialogs;
    private final BiConsumer<String, Optional<Node>> sheet;

    /**
     * With these windows.
     *
     * @param sheet lays a panel of this title over the window, or takes the one that lies there away
     */
    public PasswordFlow(PasswordDesk desk, Dialogs dialogs, BiConsumer<String, Optional<Node>> sheet) {
        this.desk = desk;
        this.dialogs = dialogs;
        this.sheet = sheet;
    }

    /** That the password is wanted is not so any more; all that is kept is read anew. */
    public static void read(LibraryController library) {
        library.noticesProperty().get().stream().filter(Notice::wantsPassword).forEach(library::dismiss);
        library.load();
    }

    /** Makes what asks for the password. */
    public Node unlockPane(Texts texts) {
        return new UnlockPane(texts, desk, () -> lost(texts));
    }

    /** Makes the page on which a password is set, changed and removed. */
    public Node page(Texts texts) {
        desk.look();
        return new PasswordPane(texts, desk);
    }

    private void lost(Texts texts) {
        sheet.accept(texts.get(PasswordText.LOST_TITLE), Optional.of(new LostPane(texts, () -> anew(texts))));
    }

    private void anew(Texts texts) {
        boolean wanted = dialogs.confirm(new Question(
                texts.get(PasswordText.LOST_TITLE),
                texts.get(PasswordText.ANEW_ASK),
                texts.get(PasswordText.ANEW_YES),
                texts.get(PasswordText.ANEW_NO)));
        if (wanted) {
            sheet.accept("", Optional.empty());
            desk.startAnew(folder -> dialogs.message(
                    texts.get(PasswordText.LOST_TITLE),
                    folder.map(path -> texts.get(PasswordText.ANEW_DONE, path))
                            .orElseGet(() -> texts.get(PasswordText.ANEW_FAILED))));
        }
    }
}
