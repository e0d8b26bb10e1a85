// An adapter for node: lines of JSON in, lines of JSON out (docs/engines.md).
const lines = require('readline').createInterface({ input: process.stdin });
const say = (value) => process.stdout.write(JSON.stringify(value) + '\n');
const view = new DataView(new ArrayBuffer(8));
const traps = {
  'unreachable': 'unreachable', 'divide by zero': 'integer_divide_by_zero', 'remainder by zero': 'integer_divide_by_zero',
  'divide result unrepresentable': 'integer_overflow', 'float unrepresentable in integer range': 'integer_overflow',
  'memory access out of bounds': 'out_of_bounds_memory_access', 'table index is out of bounds': 'indirect_call',
  'null function or function signature mismatch': 'indirect_call', 'null function': 'indirect_call', 'function signature mismatch': 'indirect_call',
};
let current = null;

// Floats would lose the bits of a NaN in JavaScript: a module between carries them as
// integers. Types are 7f i32, 7e i64, 7d f32, 7c f64.
const byte = { i32: 0x7f, i64: 0x7e, f32: 0x7d, f64: 0x7c };
const plain = (t) => t.replace('f', 'i');
function shim(f, params, results) {
  const vector = (items) => [items.length, ...items.flat()];
  const type = (p, r) => [0x60, ...vector(p.map((t) => byte[t])), ...vector(r.map((t) => byte[t]))];
  const code = params.flatMap((t, i) => [0x20, i, ...(t === 'f32' ? [0xbe] : t === 'f64' ? [0xbf] : [])]);
  code.push(0x10, 0);
  for (let i = results.length - 1; i >= 0; i--) {
    code.push(...(results[i] === 'f32' ? [0xbc] : results[i] === 'f64' ? [0xbd] : []), 0x21, params.length + i);
  }
  results.forEach((t, i) => code.push(0x20, params.length + i));
  const body = [...vector(results.map((t) => [1, byte[plain(t)]])), ...code, 0x0b];
  const section = (id, content) => [id, content.length, ...content];
  const bytes = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0,
    ...section(1, vector([type(params, results), type(params.map(plain), results.map(plain))])),
    ...section(2, [1, 1, 0x6d, 1, 0x66, 0, 0]), ...section(3, [1, 1]), ...section(7, [1, 1, 0x66, 0, 1]),
    ...section(10, [1, body.length, ...body])];
  return new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(bytes)), { m: { f } }).exports.f;
}

const operations = {
  start(r) {
    current = null;
    let module;
    try { module = new WebAssembly.Module(Buffer.from(r.module || '', 'base64')); } catch (e) { return { rejected: e.message }; }
    try { current = new WebAssembly.Instance(module).exports; } catch (e) {
      return e.message.includes('data segment') ? { trap: 'out_of_bounds_memory_access' } : failed(e);
    }
    return {};
  },
  call(r) {
    const f = shim(current[r.export], r.types || [], r.results || []);
    const args = (r.args || []).map((a, i) => r.types[i].endsWith('64') ? BigInt.asIntN(64, BigInt('0x' + a)) : Number('0x' + a) | 0);
    const start = process.hrtime.bigint();
    let got;
    try { got = f(...args); } catch (e) { return failed(e); }
    const ns = Number(process.hrtime.bigint() - start);
    const all = got === undefined ? [] : Array.isArray(got) ? got : [got];
    return { ns, results: all.map((v) => (typeof v === 'bigint' ? BigInt.asUintN(64, v) : v >>> 0).toString(16)) };
  },
  pages: (r) => ({ results: [(current[r.export].buffer.byteLength / 65536).toString(16)] }),
  grow(r) {
    try { return { results: [current[r.export].grow(r.size || 0).toString(16)] }; } catch { return { results: ['ffffffff'] }; }
  },
  read: (r) => ({ data: Buffer.from(current[r.export].buffer, r.at || 0, r.size).toString('base64') }),
  write(r) { Buffer.from(r.data, 'base64').copy(Buffer.from(current[r.export].buffer), r.at || 0); return {}; },
  global: (r) => ({ results: [BigInt.asUintN(64, current[r.export].value).toString(16)] }),
};
function failed(e) {
  if (e instanceof RangeError && e.message.includes('stack')) return { trap: 'call_stack_exhausted' };
  return e instanceof WebAssembly.RuntimeError && traps[e.message] ? { trap: traps[e.message] } : { error: String(e) };
}

say({ pid: process.pid, version: '1.0' });
lines.on('line', (line) => {
  const request = JSON.parse(line);
  say({ id: request.id, ...operations[request.op](request) });
});
