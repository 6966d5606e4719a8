/** How the files of a report are named, so that every system takes them. */
package nl.driehoek.report.file;
