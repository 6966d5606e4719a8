/** A session as a document to keep, print or work on. */
package nl.driehoek.export;
