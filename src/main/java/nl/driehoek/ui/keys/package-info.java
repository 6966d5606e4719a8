/** What keys can do at the desk, which key does it, and how that is said, changed and written down. */
package nl.driehoek.ui.keys;
