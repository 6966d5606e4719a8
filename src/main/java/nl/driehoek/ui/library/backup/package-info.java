/** The page with backups: what each holds, what putting it back would change, and doing so. */
package nl.driehoek.ui.library.backup;
