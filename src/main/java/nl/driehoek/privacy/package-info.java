/** Personal data in free text: what it looks like, and where it stands. Without a toolkit, a session or a disk. */
package nl.driehoek.privacy;
