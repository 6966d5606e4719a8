/** The sheet on which a document of a session is chosen, looked at, and saved or printed. */
package nl.driehoek.ui.export;
