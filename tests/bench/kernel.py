"""Times one kernel in a fresh process: kernel.py KERNEL [LANGUAGE]. Prints milliseconds by name as JSON."""

import json
import os
import statistics
import sys
import time

os.environ.setdefault("JUPYTER_PREFER_ENV_PATH", "1")

from jupyter_client.manager import start_new_kernel

TIMEOUT = 120
CELLS = 30

CHART = """const corpus = await press.loadCorpus('seeds');
press.wordsBySource(press.listArticles(corpus))"""

COMPLETION = {"typescript": ("process.cw", 10), "python": ("import os; os.getc", 18)}


def main(kernel, language):
    since = time.monotonic()
    manager, client = start_new_kernel(kernel_name=kernel, startup_timeout=TIMEOUT)
    try:
        run(client, "1 + 1")
        found = {"first result of 1 + 1": time.monotonic() - since}
        found["trivial cell"] = statistics.median(run(client, f"{n} + 1") for n in range(CELLS))
        found["completion"] = statistics.median(complete(client, *COMPLETION[language]) for _ in range(CELLS))
        if kernel == "presslab":
            found["first import of presslab"] = run(client, "import * as press from 'presslab';")
            found["first chart, from start"] = fresh_chart()
    finally:
        manager.shutdown_kernel(now=True)
    return {name: round(seconds * 1000, 1) for name, seconds in found.items()}


def fresh_chart():
    since = time.monotonic()
    manager, client = start_new_kernel(kernel_name="presslab", startup_timeout=TIMEOUT)
    try:
        run(client, f"import * as press from 'presslab';\n{CHART}")
        return time.monotonic() - since
    finally:
        manager.shutdown_kernel(now=True)


def run(client, code):
    """The seconds from sending a cell to its reply and the end of its output."""
    since = time.monotonic()
    sent = client.execute(code)
    status = answer(client, sent)["status"]
    while True:
        message = client.get_iopub_msg(timeout=TIMEOUT)
        is_idle = message["msg_type"] == "status" and message["content"]["execution_state"] == "idle"
        if is_idle and message["parent_header"].get("msg_id") == sent:
            break
    if status != "ok":
        raise RuntimeError(f"the cell failed: {code}")
    return time.monotonic() - since


def complete(client, code, cursor):
    since = time.monotonic()
    answer(client, client.complete(code, cursor))
    return time.monotonic() - since


def answer(client, request):
    while True:
        reply = client.get_shell_msg(timeout=TIMEOUT)
        if reply["parent_header"].get("msg_id") == request:
            return reply["content"]


if __name__ == "__main__":
    print(json.dumps(main(*sys.argv[1:])))
