/** What the start does side by side: the toolkit, the typefaces, and what is read before somebody asks for it. */
package nl.driehoek.app.start;
