package nl.driehoek.ui.library;

import javafx.application.Application;

/** Starts {@link LibraryDemo}; a main class of its own, so that the toolkit may stand on the class path. */
public final class LibraryDemoMain {
    private LibraryDemoMain() {}

    public static void main(String[] arguments) {
        Application.launch(LibraryDemo.class, arguments);
    }
}
