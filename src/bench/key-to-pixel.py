"""Presses Page Up some times, then Page Down as often, and prints how soon the named squares change: DISPLAY KEYS STEPS NAME X,Y [NAME X,Y]."""

import random
import sys
import time

from xwatch import Screen, summary

SIDE = 160
REST = 0.45
SPREAD = 0.05  # some beats of the toolkit's clock: else every key falls into the same part of one, which tells nothing


def main():
    display, keys, steps = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    names = sys.argv[4::2]
    squares = [tuple(int(n) for n in place.split(",")) + (SIDE, SIDE) for place in sys.argv[5::2]]
    screen = Screen(display)
    samples = [[] for _ in names]
    for i in range(keys + 4):
        found = screen.latency("Prior" if i // steps % 2 == 0 else "Next", squares)
        time.sleep(REST + random.random() * SPREAD)
        if i >= 4:  # the first ones warm the program up
            for list_, value in zip(samples, found):
                list_.append(value)
    for name, values in zip(names, samples):
        print(summary(name, values))


main()
