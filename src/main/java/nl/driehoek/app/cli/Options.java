package nl.driehoek.app.cli;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.driehoek.i18n.AppText;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.choice.Contents;
import nl.driehoek.report.choice.Item;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** Options of the command line, and the values that they can have. */
final class Options {
    private static final String LIST = ",";

    private final Texts texts;

    Options(Texts texts) {
        this.texts = texts;
    }

    /** An option without a value. */
    OptionSpec.Builder flag(String name, AppText description) {
        return OptionSpec.builder(name).arity("0").type(boolean.class).description(texts.get(description));
    }

    /**
     * An option with a value.
     *
     * @param label what can stand there, such as {@code nl|en}
     */
    OptionSpec.Builder value(String name, String label, AppText description) {
        return OptionSpec.builder(name).arity("1").paramLabel(label).description(texts.get(description));
    }

    /** An option whose value is one of these. */
    <E> OptionSpec.Builder choice(String name, E[] all, Function<E, String> word, AppText description) {
        return value(name, Stream.of(all).map(word).collect(joining("|")), description)
                .type(all.getClass().getComponentType())
                .converters(given -> among(all, word, given).orElseThrow(() -> new TypeConversionException(given)));
    }

    /** An option that has to be there. */
    static OptionSpec needed(OptionSpec.Builder option) {
        return option.required(true).build();
    }

    /** An option that all jobs have, too. */
    static OptionSpec inherited(OptionSpec.Builder option) {
        return option.scopeType(ScopeType.INHERIT).build();
    }

    static Language language(String code) {
        return Language.ofCode(code).orElseThrow(() -> new TypeConversionException(code));
    }

    /** The contents of a document by one word, or by the words of its items. */
    static Contents contents(String words) {
        return switch (words) {
            case Syntax.ALL -> Contents.ALL;
            case Syntax.SHARED -> Contents.SHARED;
            case Syntax.HOME -> Contents.TAKEN_HOME;
            default -> new Contents(items(words), Contents.ALL.naming());
        };
    }

    /** The words that contents can be chosen by. */
    static String words() {
        String items = Stream.of(Item.values()).map(Item::word).collect(joining(LIST));
        return Syntax.ALL + "|" + Syntax.SHARED + "|" + Syntax.HOME + "|" + items;
    }

    private static Set<Item> items(String words) {
        Set<Item> items = EnumSet.noneOf(Item.class);
        Arrays.stream(words.split(LIST, -1))
                .map(word -> among(Item.values(), Item::word, word.strip())
                        .orElseThrow(() -> new TypeConversionException(words)))
                .forEach(items::add);
        return items;
    }

    private static <E> Optional<E> among(E[] all, Function<E, String> word, String wanted) {
        return Stream.of(all).filter(each -> word.apply(each).equals(wanted)).findFirst();
    }
}
