/** Brings a session onto the disk as documents that people can keep and pass on. */
package nl.driehoek.control.document;
