/** The program's windows, threads and settings put together by hand. */
package nl.driehoek.app.fx;
