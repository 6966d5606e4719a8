/** How ink looks in pixels: paths of pens, and pictures that they write on; knows of no window. */
package nl.driehoek.ink.raster;
