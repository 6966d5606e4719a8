/** Backups as somebody sees them who wants one back: what each holds, and how that differs from what there is now. */
package nl.driehoek.session.backup;
