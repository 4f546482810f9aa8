"""Runs notebooks by their kernel, without JupyterLab.

    python jupyter/execute.py [--kernel NAME] [--timeout SECONDS] [--progress json|lines] IN.ipynb OUT.ipynb [IN OUT ...]

Each notebook gets a kernel of its own, which is ended with it. A notebook stops at the first cell that fails
(not at one tagged `raises-exception`); OUT is written with what was reached, the next notebook is run all the same.

Progress goes to standard output as one JSON object per line. `cell` counts the code cells that hold code, from 1,
and is the number that a reader sees as [n]:

    {"event": "start", "notebook": IN, "cells": n}
    {"event": "cell", "notebook": IN, "cell": i, "cells": n}      cell i begins
    {"event": "done", "notebook": IN}
    {"event": "error", "notebook": IN, "cell": i, "name": ..., "message": ..., "traceback": [...]}

With `--progress lines` it is told to people instead: `01-corpus: cell 3 of 12`. `cell` is left out of an error that no cell caused. Exit code: 0 all done, 1 at least one failed, 2 wrong use, 128 + n ended by signal n.
"""

import argparse
import asyncio
import json
import os
import signal
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

# To be set before Jupyter is imported: it finds the kernel of this project first, and keeps to its folder.
os.environ.setdefault("JUPYTER_PREFER_ENV_PATH", "1")
os.environ.setdefault("JUPYTER_NO_CONFIG", "1")
os.environ.setdefault("JUPYTER_RUNTIME_DIR", str(ROOT / ".presslab" / "jupyter" / "runtime"))

import nbformat
from jupyter_client.kernelspec import NoSuchKernel
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

START_TIMEOUT = 120
LAST_LINES = 5


def main():
    options = parse_options()
    global tell
    tell = TELLERS[options.progress]
    pairs = zip(options.files[::2], options.files[1::2])
    failed = [source for source, target in pairs if not run_notebook(source, target, options)]
    return 1 if failed else 0


def parse_options():
    parser = argparse.ArgumentParser(description="Runs notebooks by their kernel.")
    parser.add_argument("--kernel", default="presslab", help="name of the kernel (default: presslab)")
    parser.add_argument("--timeout", type=int, default=600, help="seconds a cell may take (default: 600)")
    parser.add_argument("--progress", choices=TELLERS, default="json", help="for programs or for people (default: json)")
    parser.add_argument("files", nargs="+", metavar="IN OUT", help="a notebook, and where to write it executed")
    options = parser.parse_args()
    if len(options.files) % 2:
        parser.error("each notebook needs the place to write it to")
    return options


def run_notebook(source, target, options):
    """Whether the notebook ran to its end; tells its progress."""
    try:
        notebook = nbformat.read(source, as_version=4)
    except Exception as problem:  # not there, not readable, not a notebook
        tell_error(source, "UnreadableNotebook", f"{source} cannot be read as a notebook: {problem}")
        return False
    run = Run(source, notebook)
    run.tell("start", cells=run.cells)
    with tempfile.TemporaryFile() as log:
        failure = run.execute(options, log)
        if failure and failure["name"] == "DeadKernel":
            failure["traceback"] = last_lines(log)
    Path(target).parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(notebook, target)
    if failure:
        tell_error(source, **failure)
        return False
    run.tell("done")
    return True


class Run:
    """One notebook on its way through the kernel."""

    def __init__(self, source, notebook):
        self.source = source
        self.notebook = notebook
        self.numbers = number_cells(notebook)
        self.cells = len(self.numbers)
        self.cell = None
        self.signal = None

    def execute(self, options, log):
        """The failure, or None."""
        client = NotebookClient(
            self.notebook,
            kernel_name=options.kernel,
            timeout=options.timeout,
            startup_timeout=START_TIMEOUT,
            record_timing=False,
            shutdown_kernel="immediate",
            on_notebook_start=self.heed_signals,
            on_cell_execute=self.begin,
        )
        try:
            asyncio.run(client.async_execute(stdout=log, stderr=log))
            return None
        except CellExecutionError as problem:
            return self.failure(problem.ename, problem.evalue, error_traceback(self.notebook, self.numbers, self.cell))
        except CellTimeoutError:
            return self.failure("Timeout", f"the cell took longer than {options.timeout} seconds")
        except (DeadKernelError, RuntimeError, asyncio.CancelledError):
            if self.signal is not None:
                sys.exit(128 + self.signal)
            how = "could not be started" if self.cell is None else "ended while the cell ran"
            return self.failure("DeadKernel", f'the kernel "{options.kernel}" {how}')
        except NoSuchKernel:
            return self.failure("NoSuchKernel", f'no kernel "{options.kernel}" is installed: run "npm run setup"')

    def heed_signals(self, notebook):
        """Ends the run in order, and with it the kernel; what nbclient does by itself ends in an error of its own."""
        loop = asyncio.get_running_loop()
        task = asyncio.current_task()
        for number in (signal.SIGINT, signal.SIGTERM):
            try:
                loop.add_signal_handler(number, self.end, task, number)
            except NotImplementedError:  # Windows has no signals: the kernel ends when it misses this process
                return

    def end(self, task, number):
        self.signal = number
        task.cancel()

    def begin(self, cell, cell_index):
        self.cell = self.numbers[cell_index]
        self.tell("cell", cell=self.cell, cells=self.cells)

    def failure(self, name, message, traceback=()):
        where = {} if self.cell is None else {"cell": self.cell}
        return {**where, "name": name, "message": message, "traceback": list(traceback)}

    def tell(self, event, **fields):
        tell({"event": event, "notebook": self.source, **fields})


def number_cells(notebook):
    """The number of each code cell that holds code, by its index among all cells."""
    with_code = [i for i, cell in enumerate(notebook.cells) if cell.cell_type == "code" and cell.source.strip()]
    return {index: number for number, index in enumerate(with_code, start=1)}


def error_traceback(notebook, numbers, number):
    for index, cell_number in numbers.items():
        if cell_number == number:
            errors = [output for output in notebook.cells[index].outputs if output.output_type == "error"]
            return errors[-1].traceback if errors else []
    return []


def last_lines(log):
    log.seek(0)
    return log.read().decode("utf-8", "replace").splitlines()[-LAST_LINES:]


def tell_error(source, name, message, traceback=(), **fields):
    tell({"event": "error", "notebook": source, **fields, "name": name, "message": message, "traceback": list(traceback)})


def tell_program(event):
    print(json.dumps(event), flush=True)


def tell_people(event):
    name = Path(event["notebook"]).stem
    if event["event"] == "cell":
        print(f"{name}: cell {event['cell']} of {event['cells']}", flush=True)
    elif event["event"] == "error":
        where = f", cell {event['cell']}" if "cell" in event else ""
        print(f"{name}{where}: {event['name']}: {event['message']}", file=sys.stderr, flush=True)


TELLERS = {"json": tell_program, "lines": tell_people}
tell = tell_program


if __name__ == "__main__":
    sys.exit(main())
