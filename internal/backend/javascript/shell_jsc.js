// What the driver needs of JavaScriptCore's own program. It does not say its version
// or its process: the other side asks the kernel.
'use strict';
const shell = {
  hello() {
    const o = jscOptions();
    const mode = o.useOMGJIT ? 'omg' : o.useBBQJIT ? 'bbq' : 'interpreter';
    const lowest = o.useWasmIPInt || o.useWasmLLInt ? 'interpreter' : 'bbq';
    return { pid: 0, version: '', program: 'jsc', mode: lowest + ' to ' + mode, arch: '', exec_argv: [], exec_path: '', environment: [] };
  },
  tier: () => 'none',
  now: () => BigInt(Math.round(preciseTime() * 1e9)),
  read() { const line = readline(); return line ? line : null; },
  write: (line) => print(line),
};
