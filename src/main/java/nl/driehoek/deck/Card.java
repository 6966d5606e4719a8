package nl.driehoek.deck;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** One card of a deck; its kind says what a group does with it. Texts are CommonMark, titles and labels plain. */
public sealed interface Card {

    /** What every kind of card has. */
    CardFace face();

    /** The card's id, unique in its deck and the same in every language. */
    default String id() {
        return face().id();
    }

    /** The card's own title; empty for the kinds that are known by their text alone. */
    default Optional<String> title() {
        return Optional.of(face().title()).filter(title -> !title.isEmpty());
    }

    /** The card's main text, with its numbers. */
    default String text() {
        return CardNumber.in(face().text(), face().activity().numbers());
    }

    /** This card with the group's own question on it; itself where there is none, or where the card asks for none. */
    default Card worded(String question) {
        return this instanceof OwnQuestion own && !question.isEmpty()
                ? new OwnQuestion(own.face().withText(question), true)
                : this;
    }

    /** What a group does with this card. */
    default Kind kind() {
        return switch (this) {
            case Question _ -> Kind.QUESTION;
            case OwnQuestion _ -> Kind.OWN_QUESTION;
            case Assignment _ -> Kind.ASSIGNMENT;
            case Definition _ -> Kind.DEFINITION;
            case Energizer _ -> Kind.ENERGIZER;
            case Case _ -> Kind.CASE;
            case Form _ -> Kind.FORM;
            case Checklist _ -> Kind.CHECKLIST;
            case Overview _ -> Kind.OVERVIEW;
        };
    }

    /** The kinds of card; the first three are drawn from a pile, the others are brought in at any time. */
    enum Kind {
        QUESTION,
        OWN_QUESTION,
        ASSIGNMENT,
        DEFINITION,
        ENERGIZER,
        CASE,
        FORM,
        CHECKLIST,
        OVERVIEW;

        /** The word for this kind in deck files, such as {@code own-question}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether cards of this kind belong on the draw pile. */
        public boolean drawable() {
            return compareTo(ASSIGNMENT) <= 0;
        }
    }

    /** A question to talk over. */
    record Question(CardFace face) implements Card {}

    /**
     * A place for a question that the group words itself.
     *
     * @param face its text invites to do so, or is the group's question
     * @param worded whether it is the group's question, which is plain text
     */
    record OwnQuestion(CardFace face, boolean worded) implements Card {
        /** A card as the deck has it, that invites to word a question. */
        public OwnQuestion(CardFace face) {
            this(face, false);
        }
    }

    /**
     * Something to do, alone or together.
     *
     * @param steps in order; may be empty
     * @param tip a hint beside the assignment; may be empty
     */
    record Assignment(CardFace face, List<String> steps, String tip) implements Card {
        public Assignment {
            steps = List.copyOf(steps);
            Objects.requireNonNull(tip);
        }
    }

    /**
     * What a term means; the title is the term.
     *
     * @param elements the parts that the definition names; may be empty
     */
    record Definition(CardFace face, List<Element> elements) implements Card {
        public Definition {
            elements = List.copyOf(elements);
        }

        /** A named part of a definition. */
        public record Element(String title, String text) {}
    }

    /**
     * A short activity that wakes a group up or opens a subject.
     *
     * @param layout how people or cards are placed
     * @param examples sample sentences; may be empty
     */
    record Energizer(CardFace face, Layout layout, List<String> examples) implements Card {
        public Energizer {
            Objects.requireNonNull(layout);
            examples = List.copyOf(examples);
        }

        /**
         * How people or cards are placed.
         *
         * @param corners ids of the cards in its corners: three for a triangle that names them, else none
         */
        public record Layout(Shape shape, List<String> corners) {
            public Layout {
                Objects.requireNonNull(shape);
                corners = List.copyOf(corners);
            }
        }

        /** The forms that a lay-out can have; {@code FREE} where the card says nothing of it. */
        public enum Shape {
            FREE,
            SINGLE,
            CIRCLE,
            TRIANGLE
        }
    }

    /** A story from practice to read and talk over. */
    record Case(CardFace face) implements Card {}

    /**
     * A sheet that a participant fills in.
     *
     * @param fields from top to bottom
     */
    record Form(CardFace face, List<Field> fields) implements Card {
        public Form {
            fields = List.copyOf(fields);
        }

        /**
         * One entry of a form.
         *
         * @param id unique in its form
         * @param hint what to write there; may be empty
         * @param options what can be chosen, for {@link Type#CHOICE} only
         * @param see ids of cards that help to fill it in
         */
        public record Field(String id, String label, String hint, Type type, List<Option> options, List<String> see) {
            public Field {
                options = List.copyOf(options);
                see = List.copyOf(see);
            }
        }

        /**
         * Something that can be chosen in a field; more than one may be.
         *
         * @param id unique in its field
         */
        public record Option(String id, String text) {}

        /** What goes into a field. */
        public enum Type {
            LINE,
            TEXT,
            DATE,
            TIME,
            CHOICE
        }
    }

    /**
     * A list to tick off.
     *
     * @param phases in the order of the work
     * @param skills what to keep in mind all along; may be empty
     */
    record Checklist(CardFace face, List<Phase> phases, List<String> skills) implements Card {
        public Checklist {
            phases = List.copyOf(phases);
            skills = List.copyOf(skills);
        }

        /**
         * A stretch of the list under one heading.
         *
         * @param when it belongs to the event that the list is for; empty where the deck does not say
         */
        public record Phase(String title, Optional<When> when, List<Item> items) {
            public Phase {
                Objects.requireNonNull(when);
                items = List.copyOf(items);
            }
        }

        /** Where a phase stands to the event that a list is for. */
        public enum When {
            BEFORE,
            DURING,
            AFTER
        }

        /**
         * Something to tick off.
         *
         * @param id unique in its list
         */
        public record Item(String id, String text) {}
    }

    /**
     * Short texts in columns.
     *
     * @param columns from left to right
     * @param aligned whether the items that stand side by side belong together, as the rows of a table do
     */
    record Overview(CardFace face, List<Column> columns, boolean aligned) implements Card {
        public Overview {
            columns = List.copyOf(columns);
        }

        /** One column with its sections from top to bottom. */
        public record Column(String title, List<Section> sections) {
            public Column {
                sections = List.copyOf(sections);
            }
        }

        /** Items under a heading, which may be empty. */
        public record Section(String title, List<String> items) {
            public Section {
                items = List.copyOf(items);
            }
        }
    }
}
