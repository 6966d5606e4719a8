/** What a session amounts to, as one model that documents are written from. */
package nl.driehoek.report;
