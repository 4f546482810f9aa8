"""Talks to the kernel as a front end does, and prints what it answered as JSON: protocol.py SCENARIO"""

import json
import os
import sys
import time

os.environ.setdefault("JUPYTER_PREFER_ENV_PATH", "1")

from jupyter_client.manager import start_new_kernel

TIMEOUT = 30

ENDLESS = {
    "loop": "while (true) {}",
    "wait": "await new Promise(() => setInterval(() => {}, 1000))",
    "loop after a timer": "await new Promise((resolve) => setTimeout(resolve, 10)); while (true) {}",
    "loop after a promise": "await Promise.resolve(); while (true) {}",
    "awaits without end": "while (true) await null",
    "loop of immediates": "const again = (): unknown => setImmediate(again); again(); await new Promise(() => {})",
    "interval": "setInterval(() => console.log('late'), 20); await new Promise(() => {})",
    "loop that catches": "try { while (true) {} } catch {}",
}

NEXT = "await new Promise((resolve) => setTimeout(resolve, 50)); kept"


def session():
    """One kernel through requests, output, queues of cells and interrupts: what it answered."""
    manager, client = start_new_kernel(kernel_name="presslab", startup_timeout=60)
    try:
        answers = requests(client)
        return {**answers, "outputs": outputs(client), "queues": queues(client), "interrupts": interrupts(manager, client)}
    finally:
        manager.shutdown_kernel(now=True)


def requests(client):
    """The replies to requests beside execution, by name."""
    run(client, "/** Counts words. @param text of an article */\nfunction count(text: string): number { return text.length }")
    run(client, "let total = 3;")
    return {
        "info": answer(client, client.kernel_info()),
        "comms": answer(client, client.comm_info()),
        "history": answer(client, client.history(hist_access_type="tail", n=1)),
        "complete": answer(client, client.is_complete("const a = {")),
        "completion": answer(client, client.complete("process.cw", 10)),
        "earlier": answer(client, client.complete("const tone = 1; to", 18)),
        "after emoji": answer(client, client.complete("'😀é'.toUpp + 1", 10)),
        "inspection": answer(client, client.inspect("'😀'; count('x')", 7)),
        "inspected call": answer(client, client.inspect("count(", 6)),
        "unknown": answer(client, client.inspect("nothing", 3)),
        "expressions": expressions(client, {"sum": "total + 1", "wrong": "missing", "thrown": "throw 'no'"}),
        "control": control(client, "kernel_info_request"),
    }


def expressions(client, asked):
    return answer(client, client.execute("", user_expressions=asked))["user_expressions"]


def outputs(client):
    """The messages that cells send, by what the cell does."""
    update = "import { newDisplay } from 'tslab'; const shown = newDisplay(); shown.html('a'); shown.html('b');"
    late = "const printed = new Promise((done) => setTimeout(() => done(console.log('late')), 300)); 1"
    return {
        "result": run(client, "1 + 1"),
        "silent": run(client, "console.log('x'); 2", silent=True),
        "not stored": run(client, "3", store_history=False),
        "cleared": run(client, "console.log('one'); console.clear(); console.log('two')"),
        "updated": run(client, update),
        "late": run(client, late) and run(client, "void (await printed)"),
        "assigned": run(client, "total += 1; total"),
        "kept": run(client, "total = 0; throw new Error('x')") and run(client, "total"),
        "module": run(client, "const fs = await import('node:fs'); fs.existsSync('package.json')"),
        "unreached": run(client, "throw new Error('x'); const total = 'text'") and run(client, "total.toFixed()"),
    }


def queues(client):
    """The statuses of cells sent at once, of which one fails: as usual, and without stopping on errors."""
    sent = [client.execute(code) for code in ("1", "throw new Error('x')", "2", "3")]
    stopping = [answer(client, each)["status"] for each in sent]
    sent = [client.execute("throw 1", stop_on_error=False), client.execute("4")]
    return {"stopping": stopping, "not stopping": [answer(client, each)["status"] for each in sent]}


def interrupts(manager, client):
    """By cell: its error, the seconds it took to stop, and what the next cell says of the state."""
    run(client, "const kept = 'kept';")
    found = {}
    for name, code in ENDLESS.items():
        sent = client.execute(code)
        time.sleep(0.3)
        since = time.monotonic()
        manager.interrupt_kernel()
        error = answer(client, sent).get("ename")
        seconds = time.monotonic() - since
        quiet(client)
        found[name] = {"error": error, "seconds": seconds, "next": run(client, NEXT)}
    run(client, "setInterval(() => console.log('late'), 20); 1")
    manager.interrupt_kernel()
    time.sleep(0.2)
    return {**found, "idle": {"next": run(client, NEXT)}}


def orphan():
    """Starts an endless cell and ends without ending the kernel: its process id."""
    manager, client = start_new_kernel(kernel_name="presslab", startup_timeout=60)
    client.execute("while (true) {}")
    time.sleep(0.5)
    print(json.dumps(manager.provisioner.pid), flush=True)
    os._exit(0)


def shutdown():
    """Asks a kernel to end in the middle of a cell, once in a wait and once in a loop: its process ids."""
    found = []
    for code in ("await new Promise(() => {})", "await null; while (true) {}"):
        manager, client = start_new_kernel(kernel_name="presslab", startup_timeout=60)
        client.execute(code)
        time.sleep(0.3)
        found.append(manager.provisioner.pid)
        control(client, "shutdown_request", {"restart": False})
        manager.finish_shutdown(waittime=5)
    return found


def control(client, kind, content=None):
    """The content of the reply on the control channel."""
    message = client.session.msg(kind, content or {})
    client.control_channel.send(message)
    return client.get_control_msg(timeout=TIMEOUT)["content"]


def run(client, code, **options):
    """What a cell sends: `[type, the part of the content that tells it]`, the status of the reply at the end."""
    sent = client.execute(code, **options)
    status = answer(client, sent)["status"]
    found = []
    while True:
        message = client.get_iopub_msg(timeout=TIMEOUT)
        if message["parent_header"].get("msg_id") != sent:
            continue
        kind, content = message["msg_type"], message["content"]
        if kind == "status" and content["execution_state"] == "idle":
            return [*found, status]
        if kind != "status":
            told = (content.get(name) for name in ("text", "evalue", "data", "code"))
            found.append([kind, next((each for each in told if each is not None), None)])


def quiet(client):
    """Reads what is left on the channel of outputs."""
    while client.iopub_channel.msg_ready():
        client.get_iopub_msg(timeout=TIMEOUT)


def answer(client, request):
    """The content of the reply to a request."""
    while True:
        reply = client.get_shell_msg(timeout=TIMEOUT)
        if reply["parent_header"].get("msg_id") == request:
            return reply["content"]


SCENARIOS = {scenario.__name__: scenario for scenario in (session, orphan, shutdown)}

if __name__ == "__main__":
    print(json.dumps(SCENARIOS[sys.argv[1]]()))
