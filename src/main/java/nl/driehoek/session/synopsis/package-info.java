/** Sessions at a glance, with the words in them, to list and to search without reading all that happened. */
package nl.driehoek.session.synopsis;
