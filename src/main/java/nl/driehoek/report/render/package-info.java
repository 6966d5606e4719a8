/** The pictures of a document, drawn by Java's own graphics: into the pages of a PDF, and as pixels. */
package nl.driehoek.report.render;
