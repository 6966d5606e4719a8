"""Clicks on "Ga verder" and prints when the desk has its card and when nothing changes any more: DISPLAY X Y [CARD_X,CARD_Y,WIDTH,HEIGHT]."""

import sys
import time

from xwatch import Screen

QUIET = 1.2
LONGEST = 20


def main():
    display, x, y = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    screen = Screen(display)
    card = tuple(int(n) for n in sys.argv[4].split(",")) if len(sys.argv) > 4 else (320, 260, 480, 200)
    squares = [(sx, sy, 24, 24) for sx in range(20, 1270, 100) for sy in range(90, 700, 80)]
    screen.move(x, y)
    time.sleep(0.7)  # what shows where the pointer is has come to rest
    mark, ink = [screen.pixels(square) for square in squares], screen.pixels(card)
    begun = time.perf_counter()
    screen.button(True)
    screen.button(False)
    first = changed = inked = begun
    while time.perf_counter() - begun < LONGEST:
        seen, now = [screen.pixels(square) for square in squares], screen.pixels(card)
        at = time.perf_counter()
        if now != ink:
            ink, inked = now, at
        if seen != mark:
            changes = sum(one != other for one, other in zip(seen, mark))
            mark, changed = seen, at
            if changes > len(squares) / 3 and first == begun:
                first = at
        if changed > begun and at - max(changed, inked) > QUIET:
            break
        time.sleep(0.002)
    print(" ".join(f"{(at - begun) * 1000:.0f}" for at in (first, inked, changed)))


main()
