/** The form: entries of several types that are filled in at the desk. */
package nl.driehoek.tool.form;
