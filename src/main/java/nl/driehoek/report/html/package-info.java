/** A report as HTML that is well-formed XML as well, to be read in a browser or laid out on pages. */
package nl.driehoek.report.html;
