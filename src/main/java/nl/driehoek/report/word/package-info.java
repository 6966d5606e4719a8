/** A report as a document for Word and LibreOffice. */
package nl.driehoek.report.word;
