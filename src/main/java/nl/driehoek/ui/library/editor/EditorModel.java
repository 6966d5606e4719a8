package nl.driehoek.ui.library.editor;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.driehoek.control.decks.DeckEditor;
import nl.driehoek.deck.Card.Kind;
import nl.driehoek.deck.draft.CardDraft;
import nl.driehoek.deck.draft.DeckDraft;
import nl.driehoek.deck.draft.DeckEdit;
import nl.driehoek.deck.draft.DeckTree;
import nl.driehoek.deck.draft.Moves;
import nl.driehoek.deck.draft.NewDeck;
import nl.driehoek.deck.draft.Pointer;
import nl.driehoek.deck.draft.Tree.Members;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.editor.EditorText;
import nl.driehoek.ui.library.editor.form.FormEdit;

/** What is before somebody who edits a deck: which card or set of it, in which language; and what can be done there. */
final class EditorModel {
    private final DeckEditor editor;
    private final Texts texts;
    private final ObjectProperty<String> selected = new SimpleObjectProperty<>("");
    private final ObjectProperty<Locale> language;

    EditorModel(DeckEditor editor, Texts texts) {
        this.editor = editor;
        this.texts = texts;
        var languages = draft().languages();
        language = new SimpleObjectProperty<>(languages.stream()
                .filter(spoken -> spoken.getLanguage().equals(texts.language().code()))
                .findFirst()
                .orElse(languages.getFirst()));
        DeckTree.cards(deck()).findFirst().ifPresent(card -> selected.set(card.text("id")));
    }

    DeckEditor editor() {
        return editor;
    }

    Texts texts() {
        return texts;
    }

    /** The id of the card or set; empty for the deck. */
    ObjectProperty<String> selectedProperty() {
        return selected;
    }

    ObjectProperty<Locale> languageProperty() {
        return language;
    }

    private DeckDraft draft() {
        return editor.historyProperty().get().now();
    }

    Members deck() {
        return draft().in(language.get());
    }

    /** The card, set or deck that is before somebody. */
    Members object() {
        return DeckTree.find(deck(), selected.get()).orElse(deck());
    }

    boolean isCard() {
        return DeckTree.card(deck(), selected.get()).isPresent();
    }

    boolean isSet() {
        return DeckTree.set(deck(), selected.get()).isPresent();
    }

    private Pointer place() {
        String id = selected.get();
        return DeckTree.card(deck(), id).or(() -> DeckTree.set(deck(), id)).orElse(Pointer.ROOT);
    }

    /** Does what somebody changed in the form. */
    void apply(FormEdit change) {
        var edit = change.edit().below(place());
        editor.apply(
                change.words()
                        ? new DeckEdit.Words(language.get(), edit)
                        : new DeckEdit.Everywhere(language.get(), edit));
    }

    /** A new card behind the one before somebody, or last in the set. */
    void addCard() {
        Optional<String> set = set();
        String id = editor.freshId();
        Kind kind = isCard() ? CardDraft.kind(object()) : Kind.QUESTION;
        Members card = CardDraft.of(id, kind, fresh());
        set.ifPresent(in -> {
            editor.apply(new DeckEdit.AddCard(in, card, isCard() ? Optional.of(selected.get()) : last(in)));
            selected.set(id);
        });
    }

    private Optional<String> last(String set) {
        return DeckTree.find(deck(), set).stream()
                .flatMap(found -> found.each("cards").stream())
                .map(card -> card.text("id"))
                .reduce((_, last) -> last);
    }

    /** A new set with a question behind the one before somebody, or last. */
    void addSet() {
        String id = editor.freshId();
        Optional<String> after = set();
        Members set = NewDeck.set(id, NewDeck.theme(deck(), after), texts.get(EditorText.SET_TITLE), fresh());
        editor.apply(new DeckEdit.AddSet(set, after));
        selected.set(id);
    }

    private Supplier<String> fresh() {
        return editor::freshId;
    }

    private Optional<String> set() {
        String id = selected.get();
        Stream<Members> sets = deck().each("sets").stream();
        return isSet()
                ? Optional.of(id)
                : DeckTree.setOf(deck(), id)
                        .or(() -> sets.map(set -> set.text("id")).reduce((_, last) -> last));
    }

    void copy() {
        if (isCard()) {
            String id = editor.freshId();
            editor.apply(new DeckEdit.CopyCard(selected.get(), id));
            selected.set(id);
        }
    }

    /** Moves the set or card by one place; whether it could be. */
    boolean move(int by) {
        Optional<DeckEdit> move = Moves.of(deck(), selected.get(), by);
        move.ifPresent(editor::apply);
        return move.isPresent();
    }

    /** Takes the set or card away, and selects what stands there then; what it was called. */
    Optional<String> remove(String next) {
        boolean card = isCard();
        if (!card && !isSet()) {
            return Optional.empty();
        }
        String words = Row.words(object(), texts);
        String id = selected.get();
        selected.set(next);
        editor.apply(card ? new DeckEdit.RemoveCard(id) : new DeckEdit.RemoveSet(id));
        return Optional.of(words);
    }

    void turn(Kind kind) {
        if (isCard() && CardDraft.kind(object()) != kind) {
            editor.apply(new DeckEdit.TurnCard(selected.get(), kind, editor.freshId()));
        }
    }

    /** One more language, which is before somebody then. */
    void speak(Locale next) {
        editor.apply(new DeckEdit.AddLanguage(language.get(), next));
        language.set(next);
    }
}
