"""Starts programs in turn and prints when their windows are settled, their work and memory: DISPLAY ROUNDS NAME COMMAND ..."""

import os
import shlex
import signal
import statistics
import subprocess
import sys
import time

from xwatch import Screen

# Small squares all over the screen: reading all of it over and over would take a core from the program.
SQUARES = [(x, y, 40, 40) for x in range(60, 1900, 140) for y in range(40, 1060, 110)]
QUIET = float(os.environ.get("QUIET", "1.5"))
LONGEST = float(os.environ.get("LONGEST", "60"))
TICK = 1000 / os.sysconf("SC_CLK_TCK")


def look(screen):
    return [screen.pixels(square) for square in SQUARES]


def settled(screen, begun):
    """Milliseconds from the beginning to the last change; nothing may change for a while after it."""
    empty = mark = look(screen)
    last = None
    while time.perf_counter() - begun < LONGEST:
        now = look(screen)
        at = time.perf_counter()
        if now != mark:
            mark, last = now, at
        if last and mark != empty and at - last > QUIET:
            return (last - begun) * 1000
        time.sleep(0.02)
    raise SystemExit("a program did not come to rest")


def used(pid):
    """Milliseconds of processor time, and the most memory in MB, of a process and its children."""
    work = memory = 0
    for process in [pid] + children(pid):
        with open(f"/proc/{process}/stat") as file:
            fields = file.read().rsplit(")", 1)[1].split()
        work += (int(fields[11]) + int(fields[12])) * TICK
        with open(f"/proc/{process}/status") as file:
            memory += next((int(l.split()[1]) / 1024 for l in file if l.startswith("VmHWM")), 0)
    return work, memory


def children(pid):
    with open(f"/proc/{pid}/task/{pid}/children") as file:
        found = [int(child) for child in file.read().split()]
    return found + [grand for child in found for grand in children(child)]


def once(screen, command):
    begun = time.perf_counter()
    program = subprocess.Popen(
        shlex.split(command), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    try:
        return (settled(screen, begun), *used(program.pid))
    finally:
        os.killpg(program.pid, signal.SIGKILL)
        program.wait()
        time.sleep(0.5)


def main():
    screen, rounds = Screen(sys.argv[1]), int(sys.argv[2])
    programs = dict(zip(sys.argv[3::2], sys.argv[4::2]))
    found = {name: [] for name in programs}
    for number in range(rounds + 1):
        for name, command in programs.items():
            values = once(screen, command)
            if number > 0:  # the first round fills the system's caches
                found[name].append(values)
    bare = None
    for name, values in found.items():
        times, work, memory = zip(*values)
        middle = statistics.median(times)
        bare = middle if name.startswith("bare") else bare
        print(
            f"{name}: settled median {middle:.0f} ms ({min(times):.0f} to {max(times):.0f}), {middle / bare:.2f} times the"
            f" bare window; work {statistics.median(work):.0f} ms; most memory {statistics.median(memory):.0f} MB"
        )


main()
