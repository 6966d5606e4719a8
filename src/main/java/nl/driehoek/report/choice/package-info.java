/** What can be chosen about the document that a session is handed on as; all that windows see of reports. */
package nl.driehoek.report.choice;
