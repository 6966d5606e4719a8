package nl.driehoek.ui.ink;

/** The style classes of ink, as ink.css knows them. */
final class InkStyles {
    static final String VIEW = "ink-view";
    static final String LASER = "ink-laser";
    static final String SHADE = "ink-shade";
    static final String AIM = "ink-aim";

    private InkStyles() {}
}
