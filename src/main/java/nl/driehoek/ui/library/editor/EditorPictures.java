package nl.driehoek.ui.library.editor;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.driehoek.control.decks.DeckEditor;
import nl.driehoek.control.decks.TakenPicture;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.editor.EditorText;
import nl.driehoek.ui.library.editor.form.ObjectForm.PictureChooser;

/**
 * Takes a picture over for a card of the deck that is edited, and words why one is refused.
 *
 * @param pick asks for a file; empty where somebody thinks better of it
 */
record EditorPictures(DeckEditor editor, Texts texts, Supplier<Optional<Path>> pick) implements PictureChooser {
    @Override
    public void choose(Consumer<String> chosen, Consumer<String> refused) {
        pick.get()
                .ifPresent(file -> editor.takePicture(file, taken -> {
                    switch (taken) {
                        case TakenPicture.Taken(String name) -> chosen.accept(name);
                        case TakenPicture.Refused(var why) -> refused.accept(FlawWords.of(why, texts));
                        case TakenPicture.Failed _ -> refused.accept(texts.get(EditorText.PICTURE_FAILED));
                    }
                }));
    }
}
