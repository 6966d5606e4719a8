package nl.driehoek.ui.library.decks;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.driehoek.control.ProblemLines;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.DeckProblem;
import nl.driehoek.i18n.LibraryText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.decks.OwnDeckText;

/** Words decks and what is wrong with them. */
record DeckWords(Texts texts) {
    private static final int LINES = 12;

    /** Its version and how much is in it. */
    String facts(Deck deck) {
        return texts.get(OwnDeckText.VERSION, deck.info().version()) + " · "
                + texts.get(OwnDeckText.COUNTS, deck.sets().size(), deck.cards().count());
    }

    /** That of these decks which is in the language of the program, or else the first. */
    Deck suited(List<Deck> decks) {
        return decks.stream()
                .filter(deck -> deck.info()
                        .language()
                        .getLanguage()
                        .equals(texts.language().code()))
                .findFirst()
                .orElse(decks.getFirst());
    }

    /** The languages of these decks. */
    String languages(List<Deck> decks) {
        return decks.stream()
                .map(deck -> deck.info().language())
                .map(this::language)
                .collect(Collectors.joining(", "));
    }

    private String language(Locale language) {
        return language.getDisplayLanguage(texts.language().locale());
    }

    /** A line for each of the first problems, and how many more there are. */
    List<String> lines(List<DeckProblem> problems) {
        Stream<String> first = problems.stream().limit(LINES).map(this::line);
        int more = problems.size() - LINES;
        Stream<String> rest = more > 0 ? Stream.of(texts.get(OwnDeckText.MORE, more)) : Stream.empty();
        return Stream.concat(first, rest).toList();
    }

    private String line(DeckProblem problem) {
        String sentence = new ProblemLines(texts).sentence(problem);
        int line = problem.place().line();
        return line == 0 ? sentence : texts.get(LibraryText.AT_LINE, line, sentence);
    }
}
