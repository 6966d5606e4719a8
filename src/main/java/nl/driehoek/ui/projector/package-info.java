/** The window for the room; all that it can show is a {@code ProjectorFrame}. */
package nl.driehoek.ui.projector;
