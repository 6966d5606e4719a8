/** The machine that the program runs on: its folders, its screen, its log. */
package nl.driehoek.app.platform;
