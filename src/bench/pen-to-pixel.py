"""Draws with the pointer and prints how soon ink stands where the pointer is: DISPLAY STROKES NAME X,Y,W,H [NAME X,Y,W,H].

The first rectangle is where the pointer draws, in zigzags; the others show the same thing elsewhere, larger or smaller.
"""

import sys
import time

from xwatch import Screen, summary

POINTS = 24
BESIDE = 3  # a point counts as inked when a square of so many pixels on each side of it changes
REST = 0.035


def main():
    display, strokes = sys.argv[1], int(sys.argv[2])
    names = sys.argv[3::2]
    places = [tuple(int(n) for n in place.split(",")) for place in sys.argv[4::2]]
    screen = Screen(display)
    samples = [[] for _ in names]
    for stroke in range(strokes):
        draw(screen, stroke, places, samples)
    for name, values in zip(names, samples):
        print(summary(name, values))


def draw(screen, stroke, places, samples):
    for point in range(POINTS):
        across = (point + 0.5) / POINTS
        down = (stroke + (0.15 if point % 2 else 0.75)) / 8 % 1
        spots = [(round(x + across * w), round(y + down * h)) for x, y, w, h in places]
        squares = [(x - BESIDE, y - BESIDE, 2 * BESIDE, 2 * BESIDE) for x, y in spots]
        if point == 0:
            screen.move(*spots[0])
            screen.button(True)
            time.sleep(REST)
            continue
        found = screen.until_changed(lambda: screen.move(*spots[0]), squares, 0.6)
        if stroke > 0:  # the first one warms the program up
            for values, value in zip(samples, found):
                values.append(value)
        time.sleep(REST)
    screen.button(False)
    time.sleep(0.15)


main()
