package nl.driehoek.ui.projector.screens;

/**
 * A screen as far as anything can be known of it; the toolkit tells no name and no maker.
 *
 * @param bounds where it lies, which is what it is recognised by
 * @param scale how many dots make a unit, such as 1.5
 * @param primary whether the system calls it the main one
 */
public record ScreenInfo(Area bounds, double scale, boolean primary) {}
