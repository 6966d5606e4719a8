package nl.driehoek.ui.dialog;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import nl.driehoek.ui.settings.Settings;

/** Dialogs in windows of their own, over the window that asks. */
public final class FxDialogs implements Dialogs {
    private final Supplier<Window> owner;
    private final Settings settings;

    /**
     * Dialogs with the looks of that window.
     *
     * @param owner the window that asks
     * @param settings say in which folders dialogs begin, and follow where the person goes
     */
    public FxDialogs(Supplier<Window> owner, Settings settings) {
        this.owner = owner;
        this.settings = settings;
    }

    @Override
    public Optional<Path> chooseSave(String title, String type, String fileName) {
        ObjectProperty<Path> folder = settings.documentsProperty();
        FileChooser chooser = chooser(title, folder.get());
        chooser.setInitialFileName(fileName);
        chooser.getExtensionFilters().add(filter(type, fileName.substring(fileName.lastIndexOf('.'))));
        Optional<File> chosen = Optional.ofNullable(chooser.showSaveDialog(owner.get()));
        chosen.map(File::getParentFile).map(File::toPath).ifPresent(folder::set);
        return chosen.map(File::toPath);
    }

    @Override
    public List<Path> chooseOpen(String title, String type, String... endings) {
        ObjectProperty<Path> folder = settings.openedProperty();
        FileChooser chooser = chooser(title, folder.get());
        chooser.getExtensionFilters().add(filter(type, endings));
        List<File> chosen =
                Optional.ofNullable(chooser.showOpenMultipleDialog(owner.get())).orElse(List.of());
        chosen.stream().map(File::getParentFile).map(File::toPath).findFirst().ifPresent(folder::set);
        return chosen.stream().map(File::toPath).toList();
    }

    private static FileChooser chooser(String title, Path folder) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        if (folder.toFile().isDirectory()) { // else the chooser does not open
            chooser.setInitialDirectory(folder.toFile());
        }
        return chooser;
    }

    private static ExtensionFilter filter(String type, String... endings) {
        return new ExtensionFilter(
                type, Stream.of(endings).map(ending -> "*" + ending).toList());
    }

    @Override
    public boolean confirm(Question question) {
        ButtonType yes = new ButtonType(question.yes(), ButtonData.OTHER);
        ButtonType no = new ButtonType(question.no(), ButtonData.CANCEL_CLOSE);
        Alert alert = alert(question.title(), question.text(), yes, no);
        ((Button) alert.getDialogPane().lookupButton(yes)).setDefaultButton(false);
        ((Button) alert.getDialogPane().lookupButton(no)).setDefaultButton(true);
        return alert.showAndWait().filter(yes::equals).isPresent();
    }

    @Override
    public void message(String title, String text) {
        alert(title, text, ButtonType.OK).show();
    }

    private Alert alert(String title, String text, ButtonType... answers) {
        Alert alert = new Alert(Alert.AlertType.NONE, text, answers);
        alert.initOwner(owner.get());
        alert.setTitle(title);
        alert.setHeaderText(title);
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        settings.desk().style(alert.getDialogPane().getScene());
        return alert;
    }
}
