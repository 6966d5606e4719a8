package nl.driehoek.ui.library.forget;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.forget.ForgetText;
import nl.driehoek.i18n.help.HelpTopic;
import nl.driehoek.session.forget.Aliases;
import nl.driehoek.session.forget.Initials;
import nl.driehoek.session.forget.Mention;
import nl.driehoek.session.forget.NameWords.Span;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.text.WordFlow;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.topic.HelpTopics;

/** What taking the names out of a session would change: who is called what, and each text in which a name stands. */
public final class AnonymousPane extends VBox {
    /** More texts than this are counted and not shown. */
    private static final int SHOWN = 200;

    private final Texts texts;
    private final ScrollPane scroll;

    /**
     * Of a session.
     *
     * @param mentions the texts in which a name stands
     * @param agreed is run when the names are to go
     */
    public AnonymousPane(Texts texts, Aliases aliases, List<Mention> mentions, Runnable agreed) {
        this.texts = texts;
        Button yes = Parts.button(texts.get(ForgetText.ANONYMISE_YES), agreed, Styles.ACTION);
        yes.setId("anonymise");
        yes.setDisable(aliases.byName().isEmpty());
        VBox list = new VBox(people(aliases), places(mentions));
        scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HelpTopics.about(this, HelpTopic.FORGET);
        getStyleClass().add("forget-pane");
        list.getStyleClass().add("forget-list");
        getChildren()
                .setAll(
                        Parts.label(texts.get(ForgetText.ANONYMISE_INTRO)),
                        scroll,
                        Parts.label(texts.get(ForgetText.ANONYMISE_CHECK), Styles.MUTED),
                        yes);
    }

    /** To read first: Enter does nothing yet. */
    @Override
    public void requestFocus() {
        scroll.requestFocus();
    }

    private VBox people(Aliases aliases) {
        List<Node> lines = new ArrayList<>();
        aliases.byName().forEach((name, alias) -> {
            boolean initials = Initials.are(name);
            lines.add(Parts.label(
                    texts.get(initials ? ForgetText.ANONYMISE_INITIALS : ForgetText.ANONYMISE_PERSON, name, alias)));
        });
        if (lines.isEmpty()) {
            lines.add(Parts.label(texts.get(ForgetText.ANONYMISE_NOBODY)));
        }
        return Parts.part(texts.get(ForgetText.ANONYMISE_PEOPLE), new VBox(lines.toArray(Node[]::new)));
    }

    private VBox places(List<Mention> mentions) {
        VBox lines = new VBox();
        mentions.stream().limit(SHOWN).forEach(mention -> lines.getChildren().add(line(mention)));
        if (mentions.isEmpty()) {
            lines.getChildren().add(Parts.label(texts.get(ForgetText.ANONYMISE_NO_PLACES)));
        } else if (mentions.size() > SHOWN) {
            String more = texts.get(ForgetText.ANONYMISE_MORE, mentions.size() - SHOWN);
            lines.getChildren().add(Parts.label(more));
        }
        lines.getStyleClass().add("forget-list");
        return Parts.part(texts.get(ForgetText.ANONYMISE_PLACES), lines);
    }

    private VBox line(Mention mention) {
        List<Text> parts = new ArrayList<>();
        int at = 0;
        for (Span span : mention.spans()) {
            add(parts, mention.text().substring(at, span.from()), "around");
            add(parts, mention.text().substring(span.from(), span.to()), "found");
            at = span.to();
        }
        add(parts, mention.text().substring(at), "around");
        WordFlow flow = new WordFlow(parts);
        flow.getStyleClass().add("hit");
        return new VBox(Parts.label(texts.get(kind(mention.kind())), Styles.CAPTION), flow);
    }

    private static void add(List<Text> parts, String words, String style) {
        Stream<Text> pieces = WordFlow.stretches(words).stream();
        pieces.peek(text -> text.getStyleClass().add(style)).forEach(parts::add);
    }

    private static ForgetText kind(Mention.Kind kind) {
        return switch (kind) {
            case TITLE -> ForgetText.IN_TITLE;
            case ANSWER -> ForgetText.IN_ANSWER;
            case NOTE -> ForgetText.IN_NOTE;
            case QUESTION -> ForgetText.IN_QUESTION;
            case DRAWN -> ForgetText.IN_DRAWN;
            case EARLIER -> ForgetText.IN_EARLIER;
        };
    }
}
