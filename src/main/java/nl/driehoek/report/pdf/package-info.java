/** Pages as PDF that everybody can read: tagged, with their type in them. Nothing of it is loaded before a document is made. */
package nl.driehoek.report.pdf;
