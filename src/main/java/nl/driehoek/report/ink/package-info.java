/** What is drawn on cards as pictures for paper, made of lines and letters and not of dots. */
package nl.driehoek.report.ink;
