/** The backups for somebody who wants one back. */
package nl.driehoek.control.backup;
