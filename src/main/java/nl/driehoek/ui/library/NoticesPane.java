package nl.driehoek.ui.library;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.driehoek.control.Notice;
import nl.driehoek.i18n.LibraryText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.backup.BackupText;
import nl.driehoek.i18n.forget.ForgetText;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.WordsRow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the user should know before going on, to be closed one by one; takes no room while there is nothing. */
final class NoticesPane extends VBox {
    private static final int AT_ONCE = 2;

    private final Texts texts;
    private final NoticeWords words;
    private final Consumer<Notice> dismiss;
    private final DataPlace data;
    private final Runnable backups;
    private final Supplier<Node> unlock;
    private Optional<Node> unlocking = Optional.empty();

    /**
     * No notices.
     *
     * @param zone where times are told in
     * @param dismiss is given a notice that the user has understood
     * @param actions what can be done about what is kept
     * @param backups shows what they have
     */
    NoticesPane(Texts texts, ZoneId zone, Consumer<Notice> dismiss, LibraryView.Actions actions, Runnable backups) {
        this.texts = texts;
        this.words = new NoticeWords(texts, zone);
        this.dismiss = dismiss;
        this.data = actions.data();
        this.unlock = actions.made().unlock();
        this.backups = backups;
        getStyleClass().add("notices");
        show(List.of());
    }

    /** Shows these notices: what went wrong first, and no more than leave room for the cards. */
    void show(List<Notice> notices) {
        boolean asked = unlocking.isPresent();
        getChildren()
                .setAll(notices.stream()
                        .sorted(Comparator.comparing(NoticesPane::wrong).reversed())
                        .limit(AT_ONCE)
                        .map(this::box)
                        .toList());
        if (notices.size() > AT_ONCE) {
            String more = texts.get(LibraryText.MORE_NOTICES, notices.size() - AT_ONCE);
            getChildren().add(Parts.label(more, Styles.MUTED));
        }
        Styles.there(this, !notices.isEmpty());
        unlocking.filter(_ -> !asked).ifPresent(Node::requestFocus);
    }

    private Node box(Notice notice) {
        return notice.wantsPassword() ? asked() : told(notice);
    }

    /** What asks for the password stays the same while notices change, so that nothing typed is lost. */
    private Node asked() {
        unlocking = unlocking.or(() -> Optional.of(unlock.get()));
        return unlocking.get();
    }

    private WordsRow told(Notice notice) {
        boolean wrong = wrong(notice);
        Label text = Parts.whole(words.of(notice));
        WordsRow box = new WordsRow(text);
        box.getChildren().addFirst(new FontIcon(wrong ? Feather.ALERT_TRIANGLE : Feather.INFO));
        box.offer(buttons(notice));
        box.getChildren()
                .add(Parts.iconButton(Feather.X, texts.get(LibraryText.DISMISS), () -> dismiss.accept(notice)));
        box.getStyleClass().addAll(Styles.NOTICE, tone(notice));
        return box;
    }

    private static String tone(Notice notice) {
        if (notice instanceof Notice.OldSessions) {
            return Styles.NOTICE_HINT;
        }
        return wrong(notice) ? Styles.NOTICE_DANGER : Styles.NOTICE_WARNING;
    }

    private List<Button> buttons(Notice notice) {
        Button see = Parts.button(texts.get(BackupText.SEE_BACKUPS), backups);
        return switch (notice) {
            case Notice.FileGone _ -> List.of(Parts.button(texts.get(LibraryText.RESTORE), data.restore()), see);
            case Notice.SetAside _, Notice.Restored _ -> List.of(see);
            case Notice.OldSessions _ ->
                List.of(
                        Parts.button(texts.get(ForgetText.SEE_OLD), data.seeOld()),
                        Parts.button(texts.get(ForgetText.LATER), data.notNow()));
            default -> List.of();
        };
    }

    private static boolean wrong(Notice notice) {
        return switch (notice) {
            case Notice.SavingFails _, Notice.ReadingFails _, Notice.FileGone _, Notice.OnlyRead _ -> true;
            case Notice.SetAside(var _, var _, var _, var _, var losses) -> !losses.isEmpty();
            default -> false;
        };
    }
}
