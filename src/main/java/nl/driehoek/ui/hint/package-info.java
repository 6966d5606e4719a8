/** The hint at a field in which somebody types what looks like personal data. */
package nl.driehoek.ui.hint;
