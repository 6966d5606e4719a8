/** The earlier sessions as a place of their own: finding, renaming and grouping them, and knowing each at a glance. */
package nl.driehoek.control.sessions;
