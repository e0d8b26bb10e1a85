// What the driver needs of SpiderMonkey's own program.
'use strict';
const shell = {
  hello() {
    return { pid: os.getpid(), version: '', program: 'js', mode: wasmCompileMode(), arch: '', exec_argv: [], exec_path: '', environment: [] };
  },
  tier: () => 'none',
  now: () => BigInt(Math.round(performance.now() * 1e6)),
  read() { const line = readline(); return line ? line : null; },
  write: (line) => print(line),
};
