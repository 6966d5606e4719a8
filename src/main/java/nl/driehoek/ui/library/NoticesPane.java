package nl.driehoek.ui.library;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.driehoek.control.Notice;
import nl.driehoek.i18n.LibraryText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the user should know before going on, to be closed one by one; takes no room while there is nothing. */
final class NoticesPane extends VBox {
    private static final int AT_ONCE = 2;

    private final Texts texts;
    private final NoticeWords words;
    private final Consumer<Notice> dismiss;
    private final Runnable restore;

    /**
     * No notices.
     *
     * @param zone where times are told in
     * @param dismiss is given a notice that the user has understood
     * @param restore brings back what the backups have
     */
    NoticesPane(Texts texts, ZoneId zone, Consumer<Notice> dismiss, Runnable restore) {
        this.texts = texts;
        this.words = new NoticeWords(texts, zone);
        this.dismiss = dismiss;
        this.restore = restore;
        getStyleClass().add("notices");
        show(List.of());
    }

    /** Shows these notices: what went wrong first, and no more than leave room for the cards. */
    void show(List<Notice> notices) {
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
    }

    private HBox box(Notice notice) {
        boolean wrong = wrong(notice);
        Label text = Parts.label(words.of(notice));
        text.setMinHeight(USE_PREF_SIZE);
        HBox box = Parts.row(
                text,
                Styles.NOTICE,
                new FontIcon(wrong ? Feather.ALERT_TRIANGLE : Feather.INFO),
                text,
                Parts.iconButton(Feather.X, texts.get(LibraryText.DISMISS), () -> dismiss.accept(notice)));
        if (notice instanceof Notice.FileGone) {
            Button bringBack = new Button(texts.get(LibraryText.RESTORE));
            bringBack.setOnAction(_ -> restore.run());
            bringBack.setMinWidth(USE_PREF_SIZE);
            box.getChildren().add(box.getChildren().size() - 1, bringBack);
        }
        box.getStyleClass().add(wrong ? Styles.NOTICE_DANGER : Styles.NOTICE_WARNING);
        return box;
    }

    private static boolean wrong(Notice notice) {
        return switch (notice) {
            case Notice.SavingFails _, Notice.ReadingFails _, Notice.FileGone _, Notice.OnlyRead _ -> true;
            case Notice.SetAside(var _, var _, var _, var _, var losses) -> !losses.isEmpty();
            default -> false;
        };
    }
}
