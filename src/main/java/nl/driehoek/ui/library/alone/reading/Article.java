package nl.driehoek.ui.library.alone.reading;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import nl.driehoek.deck.CardGuide;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Guide;
import nl.driehoek.i18n.LibraryText;
import nl.driehoek.i18n.MessageKey;
import nl.driehoek.i18n.alone.AloneText;
import nl.driehoek.ui.card.GuideWords;
import nl.driehoek.ui.card.MarkdownView;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.Styles;

/** What is to be read about a set: summary, goals, background, method, the words that it leans on, and where it comes from. */
public final class Article extends VBox {
    private final Reader reader;

    /** What the deck says about a set of it. */
    public Article(Reader reader, Deck deck, CardSet set) {
        this.reader = reader;
        getStyleClass().addAll("column", "article");
        Guide guide = set.guide();
        GuideWords words = new GuideWords(reader.texts(), guide, CardGuide.NONE);
        if (!words.practical().isEmpty()) {
            getChildren().add(Parts.whole(words.practical(), Styles.MUTED));
        }
        lead(words.summary());
        add(LibraryText.GOALS, bullets(guide.goals()));
        add(LibraryText.BACKGROUND, guide.background());
        unfolding(deck, guide.uses());
        add(LibraryText.METHOD, guide.method());
        add(LibraryText.SOURCES, bullets(guide.reading().sources()));
        links(guide);
    }

    private void lead(String summary) {
        if (!summary.isBlank()) {
            MarkdownView view = markdown(summary);
            view.getStyleClass().add("article-lead");
            getChildren().add(view);
        }
    }

    private void add(MessageKey heading, String text) {
        if (!text.isBlank()) {
            getChildren().add(Parts.part(reader.texts().get(heading), markdown(text)));
        }
    }

    private MarkdownView markdown(String text) {
        MarkdownView view = new MarkdownView(reader.openLink());
        view.setMarkdown(text);
        return view;
    }

    private void unfolding(Deck deck, List<String> ids) {
        VBox all = new VBox();
        all.getStyleClass().add("unfolds");
        ids.stream()
                .flatMap(id -> deck.card(id).stream())
                .forEach(card -> all.getChildren().add(new Unfold(reader, card)));
        if (!all.getChildren().isEmpty()) {
            getChildren().add(Parts.part(reader.text(AloneText.WORDS), all));
        }
    }

    private void links(Guide guide) {
        VBox all = new VBox();
        all.getStyleClass().add("unfolds");
        guide.reading().links().forEach(link -> all.getChildren().add(new LinkLine(reader, link)));
        if (!all.getChildren().isEmpty()) {
            getChildren().add(Parts.part(reader.texts().get(LibraryText.LINKS), all));
        }
    }

    private static String bullets(List<String> lines) {
        return lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
    }
}
