// What the driver needs of node, deno and bun.
'use strict';
const fs = require('fs');
const chunk = Buffer.alloc(1 << 16);
const shell = {
  hello() {
    const v = process.versions;
    return {
      pid: process.pid, version: v.deno === undefined && v.bun !== undefined ? v.bun : v.v8, program: v.deno !== undefined ? 'deno ' + v.deno : v.bun !== undefined ? 'bun ' + v.bun + ' webkit ' + v.webkit : process.version,
      mode: '', arch: process.arch, exec_argv: process.execArgv, exec_path: process.execPath,
      environment: Object.keys(process.env).filter((k) => /^(NODE|V8)_/.test(k)).sort(),
    };
  },
  // tier says what compiled a function, after its first call.
  tier: (() => {
    try {
      const liftoff = new Function('f', 'return %IsLiftoffFunction(f)');
      const turbofan = new Function('f', 'return %IsTurboFanFunction(f)');
      return (f) => liftoff(f) ? 'liftoff' : turbofan(f) ? 'turbofan' : 'none';
    } catch {
      return () => 'none';
    }
  })(),
  now: () => process.hrtime.bigint(),
  read() {
    const parts = [];
    for (;;) {
      let n = 0;
      try { n = fs.readSync(0, chunk); } catch (e) { if (e.code === 'EAGAIN') continue; if (e.code !== 'EOF') throw e; }
      if (n === 0) return null;
      const end = chunk.subarray(0, n).indexOf(10);
      // The other side waits for the answer before it sends the next request, so
      // nothing follows the newline.
      parts.push(Buffer.from(chunk.subarray(0, end < 0 ? n : end)));
      if (end >= 0) return Buffer.concat(parts).toString();
    }
  },
  write(line) {
    const data = Buffer.from(line + '\n');
    for (let at = 0; at < data.length;) {
      try { at += fs.writeSync(1, data, at); } catch (e) { if (e.code !== 'EAGAIN') throw e; }
    }
  },
};
