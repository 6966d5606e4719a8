/** A vision as it is worked at at the desk: a pane with a body for each of its steps. */
package nl.driehoek.tool.vision.pane;
