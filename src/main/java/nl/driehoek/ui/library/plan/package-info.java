/** The plan for the session in the making: its order, its times, its templates, and its text to share. */
package nl.driehoek.ui.library.plan;
