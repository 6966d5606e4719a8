/** Help beside what is in the window: the manual at the place where one is, the keys, and what this program is. */
package nl.driehoek.ui.help;
