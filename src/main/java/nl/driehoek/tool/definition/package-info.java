/** A definition that a group words together, beside what everybody noted and beside the deck's own. */
package nl.driehoek.tool.definition;
