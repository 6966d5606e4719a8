/** The triangle: three cards that each lays as they see them, what their distances say, and the talk about it. */
package nl.driehoek.tool.triangle;
