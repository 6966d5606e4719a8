/** The program's manual: read from the very files that stand in docs, searched, and found by section. */
package nl.driehoek.manual;
