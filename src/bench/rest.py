"""Prints how much processor time each thread of a program takes while nobody does anything: PID SECONDS. The last line is the total."""

import os
import sys
import time


def read(pid):
    """For each thread its name, nanoseconds on a processor and how often it woke."""
    found = {}
    for task in os.listdir(f"/proc/{pid}/task"):
        try:
            place = f"/proc/{pid}/task/{task}"
            with open(f"{place}/comm") as name, open(f"{place}/schedstat") as work:
                nanoseconds, _, woke = (int(field) for field in work.read().split())
                found[task] = (name.read().strip(), nanoseconds, woke)
        except OSError:
            pass  # it ended meanwhile
    return found


def main():
    pid, seconds = sys.argv[1], float(sys.argv[2])
    before = read(pid)
    time.sleep(seconds)
    rows = []
    for task, (name, work, woke) in read(pid).items():
        _, first, slept = before.get(task, (name, 0, 0))
        rows.append(((work - first) / 1e6 / seconds, (woke - slept) / seconds, name))
    rows.sort(reverse=True)
    for work, woke, name in rows[:8]:
        print(f"  {name}: {work:.2f} ms a second, woken {woke:.1f} times")
    print(f"{sum(work for work, _, _ in rows) / 10:.3f}")


main()
