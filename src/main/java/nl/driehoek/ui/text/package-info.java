/** Text in any script laid out safely: its direction, where its lines may break, and what to do where the toolkit fails. */
package nl.driehoek.ui.text;
