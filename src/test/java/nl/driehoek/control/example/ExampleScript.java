package nl.driehoek.control.example;

import java.util.List;

/**
 * What is said in the example session, in one language.
 *
 * @param answers for each card, by its id, the answers of the four in their order; empty for somebody who says nothing
 */
record ExampleScript(String title, List<String> people, Texts texts, List<Answers> answers, List<Action> actions) {

    /** What one card gathers. */
    record Answers(String card, List<String> said, String group, String note) {}

    /** What somebody means to do. */
    record Action(int who, String what, String when, String with) {}

    /** What else is written. */
    record Texts(String ownQuestion, List<String> stickies, String label, List<String> words) {}

    static final ExampleScript NL = new ExampleScript(
            "Voorbeeld: wat ouders nodig hebben",
            List.of("Noor", "Samir", "Els", "Joost"),
            new Texts(
                    "Wat vragen we aan ouders die we nooit op school zien?",
                    List.of("Even bijpraten bij het hek", "Een vast moment om te bellen", "Weten wie je kunt mailen"),
                    "vertrouwen",
                    List.of("luisteren", "zin in", "nieuwsgierig", "opgelucht")),
            List.of(
                    new Answers(
                            "1.1-q1",
                            List.of(
                                    "Duidelijkheid. Ze willen weten wanneer ze me kunnen spreken.",
                                    "Dat ik hun kind echt zie, ook als het goed gaat.",
                                    "Een kort gesprekje bij het hek, zonder afspraak.",
                                    "Hulp met de schoolapp. Niet elke ouder kan daarmee overweg."),
                            "Even contact is voor veel ouders belangrijker dan een lang gesprek.",
                            "Joost noemt de app. Komt volgende week terug in het team."),
                    new Answers(
                            "1.4-q1",
                            List.of(
                                    "Zij kennen hun kind het langst.",
                                    "Samen zien we meer dan ik alleen.",
                                    "",
                                    "Een kind merkt het als wij elkaar vertrouwen."),
                            "3× omdat zij hun kind kennen\n1× omdat het kind het merkt",
                            ""),
                    new Answers(
                            "1.1-own",
                            List.of(
                                    "Of een huisbezoek zou helpen.",
                                    "Welke taal we thuis spreken, en wie er mee kan komen.",
                                    "Wat we zelf anders kunnen doen.",
                                    ""),
                            "",
                            "Mooie vraag van Els. Neem mee naar de volgende keer.")),
            List.of(
                    new Action(1, "Elke vrijdag één ouder bellen met goed nieuws", "vanaf maandag", "Els"),
                    new Action(1, "Mijn inloopkwartier op het raam hangen", "deze week", ""),
                    new Action(2, "De drie vragen laten vertalen", "voor de herfstvakantie", "Noor"),
                    new Action(3, "Twee keer per week bij het hek staan", "vanaf morgen", ""),
                    new Action(4, "Een uurtje hulp bij de app na schooltijd", "eind november", "Samir")));

    static final ExampleScript EN = new ExampleScript(
            "Example: what parents need",
            List.of("Noor", "Samir", "Els", "Joost"),
            new Texts(
                    "What do we ask parents whom we never see at school?",
                    List.of("A quick chat at the gate", "A fixed time to ring", "Knowing whom to mail"),
                    "trust",
                    List.of("listening", "eager", "curious", "relieved")),
            List.of(
                    new Answers(
                            "1.1-q1",
                            List.of(
                                    "Clarity. They want to know when they can talk to me.",
                                    "That I really see their child, also when all goes well.",
                                    "A short chat at the gate, without an appointment.",
                                    "Help with the school app. Not every parent can handle it."),
                            "For many parents a moment of contact counts for more than a long talk.",
                            "Joost mentions the app. To be brought up in the team next week."),
                    new Answers(
                            "1.4-q1",
                            List.of(
                                    "They have known their child for the longest time.",
                                    "Together we see more than I do alone.",
                                    "",
                                    "A child notices when we trust each other."),
                            "3× because they know their child\n1× because the child notices",
                            ""),
                    new Answers(
                            "1.1-own",
                            List.of(
                                    "Whether a visit at home would help.",
                                    "Which language is spoken at home, and who could come along.",
                                    "What we could do differently ourselves.",
                                    ""),
                            "",
                            "Good question of Els. To be taken along to the next time.")),
            List.of(
                    new Action(1, "Ring one parent with good news every Friday", "from Monday", "Els"),
                    new Action(1, "Put my open quarter of an hour on the window", "this week", ""),
                    new Action(2, "Have the three questions translated", "before the autumn break", "Noor"),
                    new Action(3, "Stand at the gate twice a week", "from tomorrow", ""),
                    new Action(4, "An hour of help with the app after school", "end of November", "Samir")));
}
