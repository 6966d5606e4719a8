/** A session as a table for a spreadsheet, with a row for each value. */
package nl.driehoek.report.csv;
