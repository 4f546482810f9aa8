"""Talks to the kernel as a front end does, and prints what it answered as JSON: protocol.py SCENARIO"""

import json
import os
import sys
import time

os.environ.setdefault("JUPYTER_PREFER_ENV_PATH", "1")

from jupyter_client.manager import start_new_kernel

TIMEOUT = 30


def session():
    """One kernel through requests, queues of cells and interrupts: what it answered."""
    manager, client = start_new_kernel(kernel_name="presslab", startup_timeout=60)
    try:
        return {**requests(client), "queues": queues(client), "interrupts": interrupts(manager, client)}
    finally:
        manager.shutdown_kernel(now=True)


def requests(client):
    """The replies to requests beside execution, by name."""
    return {
        "info": answer(client, client.kernel_info()),
        "comms": answer(client, client.comm_info()),
        "history": answer(client, client.history()),
        "complete": answer(client, client.is_complete("const a = {")),
        "completion": answer(client, client.complete("process.cw", 10)),
    }


def queues(client):
    """The statuses of cells sent at once, of which one fails: as usual, and without stopping on errors."""
    sent = [client.execute(code) for code in ("1", "throw new Error('x')", "2", "3")]
    stopping = [answer(client, each)["status"] for each in sent]
    sent = [client.execute("throw 1", stop_on_error=False), client.execute("4")]
    return {"stopping": stopping, "not stopping": [answer(client, each)["status"] for each in sent]}


def interrupts(manager, client):
    """What a cell that runs, and one that waits, answer when they are interrupted, and what the next one answers."""
    names = []
    for code in ("while (true) {}", "await new Promise(() => setInterval(() => {}, 1000))"):
        sent = client.execute(code)
        time.sleep(0.5)
        manager.interrupt_kernel()
        names.append(answer(client, sent).get("ename"))
    return [*names, answer(client, client.execute("1"))["status"]]


def orphan():
    """Starts an endless cell and ends without ending the kernel: its process id."""
    manager, client = start_new_kernel(kernel_name="presslab", startup_timeout=60)
    client.execute("while (true) {}")
    time.sleep(1)
    print(json.dumps(manager.provisioner.pid), flush=True)
    os._exit(0)


def answer(client, request):
    """The content of the reply to a request."""
    while True:
        reply = client.get_shell_msg(timeout=TIMEOUT)
        if reply["parent_header"].get("msg_id") == request:
            return reply["content"]


SCENARIOS = {scenario.__name__: scenario for scenario in (session, orphan)}

if __name__ == "__main__":
    print(json.dumps(SCENARIOS[sys.argv[1]]()))
