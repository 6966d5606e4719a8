/** What the presenter window shows and which key does what, worked out without a toolkit. */
package nl.driehoek.ui.presenter.model;
