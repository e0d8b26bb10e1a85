// Runs programs of package vmfuzz: one JSON value a line on standard input, one
// answer a line on standard output. Integers travel as decimal strings.
'use strict';
const crypto = require('crypto');
const fs = require('fs');

function failure(e) {
  return { name: String(e.name), message: String(e.message) };
}

function run(p) {
  let module;
  try {
    module = new WebAssembly.Module(Buffer.from(p.wasm, 'base64'));
  } catch (e) {
    return { refused: failure(e) };
  }
  let exports;
  try {
    exports = new WebAssembly.Instance(module).exports;
  } catch (e) {
    return { start: failure(e) };
  }
  const calls = p.calls.map((c) => {
    const args = c.args.map((a, i) => c.wide[i] ? BigInt.asIntN(64, BigInt(a)) : Number(a) | 0);
    try {
      const r = exports[c.export](...args);
      const list = r === undefined ? [] : Array.isArray(r) ? r : [r];
      return { results: list.map((v) => typeof v === 'bigint' ? BigInt.asUintN(64, v).toString() : String(v >>> 0)) };
    } catch (e) {
      return { trap: failure(e) };
    }
  });
  const memory = exports.memory === undefined ? '' :
    crypto.createHash('sha256').update(Buffer.from(exports.memory.buffer)).digest('hex');
  return { calls, memory };
}

const lines = fs.readFileSync(0, 'utf8').split('\n');
for (const line of lines) {
  if (line !== '') fs.writeSync(1, JSON.stringify(run(JSON.parse(line))) + '\n');
}
