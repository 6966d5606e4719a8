/** Where the wall may stand: the screens that there are, the one that the desk is on, and what follows from both. */
package nl.driehoek.ui.projector.screens;
