"""What Jupyter's own tests of kernels ask of ours: prints each test with its outcome as JSON."""

import json
import os
import unittest

os.environ.setdefault("JUPYTER_PREFER_ENV_PATH", "1")

from jupyter_kernel_test import KernelTests


class PresslabTests(KernelTests):
    kernel_name = "presslab"
    language_name = "typescript"
    file_extension = ".ts"
    code_hello_world = "console.log('hello, world')"
    code_stderr = "console.error('oops')"
    code_generate_error = "throw new Error('x')"
    code_execute_result = [
        {"code": "1 + 2 + 3", "result": "6"},
        {"code": "[1, 2].map((n) => n * 2)", "result": "[ 2, 4 ]"},
        {"code": "'a' + 3", "result": "a3"},
    ]
    code_display_data = [
        {"code": "import { display } from 'tslab'; display.html('<b>x</b>')", "mime": "text/html"},
        {"code": "import * as press from 'presslab'; await press.display('x')", "mime": "text/plain"},
    ]
    code_clear_output = "console.clear()"
    code_history_pattern = "1 ? 2*"
    supported_history_operations = ("tail", "range", "search")
    code_inspect_sample = "parseInt"
    completion_samples = [
        {"text": "Math.hyp", "matches": {"hypot"}},
        {"text": "process.stdo", "matches": {"stdout"}},
    ]
    complete_code_samples = ["1", "console.log('x')", "function f() {\n  return 1;\n}", "const a = `\n`"]
    incomplete_code_samples = ["console.log(", "function f() {", "const a = `x", "/* no end"]
    invalid_code_samples = ["const = 3", "1 +* 2"]


class Outcomes(unittest.TestResult):
    """The name of each test with its outcome."""

    def __init__(self):
        super().__init__()
        self.found = {}

    def startTest(self, test):
        super().startTest(test)
        self.found[test._testMethodName] = "passed"

    def addSkip(self, test, reason):
        self.found[test._testMethodName] = f"skipped: {reason}"

    def addSubTest(self, test, subtest, problem):
        if problem is not None:
            self.found[test._testMethodName] = f"failed: {problem[1]}"

    def addFailure(self, test, problem):
        self.found[test._testMethodName] = f"failed: {problem[1]}"

    addError = addFailure


if __name__ == "__main__":
    outcomes = Outcomes()
    unittest.defaultTestLoader.loadTestsFromTestCase(PresslabTests).run(outcomes)
    print(json.dumps(outcomes.found))
