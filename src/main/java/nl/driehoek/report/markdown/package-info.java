/** A report as a CommonMark document. */
package nl.driehoek.report.markdown;
