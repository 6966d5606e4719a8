package nl.driehoek.report.choice;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A document that somebody asks for. */
public record Choice(Format format, Contents contents, Division division) {
    /** What is offered to somebody who never chose. */
    public static final Choice FIRST = new Choice(Format.WORD, Contents.SHARED, Division.WHOLE);

    private static final String BETWEEN = " ";
    private static final String LIST = ",";

    public Choice {
        Objects.requireNonNull(format);
        Objects.requireNonNull(contents);
        Objects.requireNonNull(division);
    }

    /** In another format. */
    public Choice with(Format other) {
        return new Choice(other, contents, division);
    }

    /** With other things in it. */
    public Choice with(Contents other) {
        return new Choice(format, other, division);
    }

    /** Divided otherwise. */
    public Choice with(Division other) {
        return new Choice(format, contents, other);
    }

    /** The choice as a line of words, to be kept. */
    public String words() {
        String items =
                Stream.of(Item.values()).filter(contents::has).map(Item::word).collect(Collectors.joining(LIST));
        return String.join(BETWEEN, format.ending(), contents.naming().word(), division.word(), items);
    }

    /** The choice that {@link #words()} gave; empty for what it never gives. Items that are unknown are left out. */
    public static Optional<Choice> parse(String words) {
        List<String> parts = List.of(words.split(BETWEEN, -1));
        if (parts.size() != 4) {
            return Optional.empty();
        }
        return Format.ofEnding(parts.get(0))
                .flatMap(format -> among(Naming.values(), Naming::word, parts.get(1))
                        .flatMap(naming -> among(Division.values(), Division::word, parts.get(2))
                                .map(division ->
                                        new Choice(format, new Contents(items(parts.get(3)), naming), division))));
    }

    private static Set<Item> items(String words) {
        Set<Item> items = EnumSet.noneOf(Item.class);
        Arrays.stream(words.split(LIST))
                .flatMap(word -> among(Item.values(), Item::word, word).stream())
                .forEach(items::add);
        return items;
    }

    private static <E> Optional<E> among(E[] all, Function<E, String> word, String wanted) {
        return Stream.of(all).filter(each -> word.apply(each).equals(wanted)).findFirst();
    }
}
