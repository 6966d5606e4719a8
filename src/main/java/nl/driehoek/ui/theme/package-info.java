/** How the program looks: its colours by role, its typeface, and what brings both to a window. */
package nl.driehoek.ui.theme;
