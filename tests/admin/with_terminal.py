#!/usr/bin/env python3
"""Runs a program at a terminal of its own, types a line when it asks, and prints all that the terminal showed.

with_terminal.py QUESTION LINE PROGRAM WORD…  The program's exit code is this one's. Several questions, each with its line,
stand with U+001F between.
"""
import os
import pty
import sys

answers = list(zip(sys.argv[1].encode().split(b"\x1f"), sys.argv[2].encode().split(b"\x1f")))
process, terminal = pty.fork()
if process == 0:
    os.execvp(sys.argv[3], sys.argv[3:])
shown, answered = b"", 0  # as far as it was answered
while True:
    try:
        piece = os.read(terminal, 4096)
    except OSError:  # the program has ended
        break
    if not piece:
        break
    shown += piece
    if answers and answers[0][0] in shown[answered:]:
        answered = len(shown)
        os.write(terminal, answers.pop(0)[1])
sys.stdout.buffer.write(shown)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]))
