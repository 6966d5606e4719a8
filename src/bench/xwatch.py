"""Presses keys and watches pixels on an X display, from outside the program that is measured.

It uses the X libraries through ctypes only: XTest for keys and XGetImage for a small square of the screen. A square is
read over and over, so a figure is right to about a millisecond.
"""

import ctypes
import ctypes.util
import hashlib
import time


def _library(name):
    return ctypes.CDLL(ctypes.util.find_library(name))


class XImage(ctypes.Structure):
    """The first fields of Xlib's image, as far as the pixels."""

    _fields_ = [
        ("width", ctypes.c_int),
        ("height", ctypes.c_int),
        ("xoffset", ctypes.c_int),
        ("format", ctypes.c_int),
        ("data", ctypes.c_void_p),
        ("byte_order", ctypes.c_int),
        ("bitmap_unit", ctypes.c_int),
        ("bitmap_bit_order", ctypes.c_int),
        ("bitmap_pad", ctypes.c_int),
        ("depth", ctypes.c_int),
        ("bytes_per_line", ctypes.c_int),
    ]


class Screen:
    """One X display: its keys and its pixels."""

    def __init__(self, name):
        self.x11 = _library("X11")
        self.xtst = _library("Xtst")
        self.x11.XOpenDisplay.restype = ctypes.c_void_p
        self.x11.XGetImage.restype = ctypes.POINTER(XImage)
        self.x11.XDefaultRootWindow.restype = ctypes.c_ulong
        self.x11.XStringToKeysym.restype = ctypes.c_ulong
        self.display = ctypes.c_void_p(self.x11.XOpenDisplay(name.encode()))
        if not self.display.value:
            raise SystemExit(f"no X display at {name}")
        self.root = ctypes.c_ulong(self.x11.XDefaultRootWindow(self.display))

    def press(self, key):
        """Presses and releases a key, and gives the moment just before it."""
        symbol = ctypes.c_ulong(self.x11.XStringToKeysym(key.encode()))
        code = self.x11.XKeysymToKeycode(self.display, symbol)
        before = time.perf_counter()
        self.xtst.XTestFakeKeyEvent(self.display, code, 1, 0)
        self.xtst.XTestFakeKeyEvent(self.display, code, 0, 0)
        self.x11.XFlush(self.display)
        return before

    def pixels(self, square):
        """A fingerprint of the square (x, y, width, height)."""
        x, y, width, height = square
        all_planes = ctypes.c_ulong(0xFFFFFFFF)
        image = self.x11.XGetImage(self.display, self.root, x, y, width, height, all_planes, 2)
        size = image.contents.bytes_per_line * height
        mark = hashlib.blake2b(ctypes.string_at(image.contents.data, size), digest_size=8).digest()
        self.x11.XDestroyImage(image)
        return mark

    def move(self, x, y):
        """Moves the pointer, and gives the moment just before it."""
        before = time.perf_counter()
        self.xtst.XTestFakeMotionEvent(self.display, -1, x, y, 0)
        self.x11.XFlush(self.display)
        return before

    def button(self, down):
        """Presses or releases the first button."""
        self.xtst.XTestFakeButtonEvent(self.display, 1, 1 if down else 0, 0)
        self.x11.XFlush(self.display)

    def latency(self, key, squares, patience=2.0):
        """Milliseconds from the key to the first change in each square; None where nothing changed."""
        return self.until_changed(lambda: self.press(key), squares, patience)

    def until_changed(self, act, squares, patience):
        """Milliseconds from an act, which gives its moment, to the first change in each square; None where none did."""
        old = [self.pixels(square) for square in squares]
        found = [None] * len(squares)
        start = act()
        while None in found and time.perf_counter() - start < patience:
            for i, square in enumerate(squares):
                if found[i] is None and self.pixels(square) != old[i]:
                    found[i] = (time.perf_counter() - start) * 1000
        return found


def summary(name, samples):
    """One line with the median, the 95th percentile and the largest of the samples."""
    good = sorted(sample for sample in samples if sample is not None)
    if not good:
        return f"{name}: nothing changed"
    pick = lambda part: good[min(len(good) - 1, int(len(good) * part))]
    missed = len(samples) - len(good)
    return f"{name}: median {pick(0.5):.1f} ms, 95 % {pick(0.95):.1f} ms, largest {good[-1]:.1f} ms, n {len(good)}, missed {missed}"
