// The JavaScript half of package javascript, after the shell of the program, which
// gives it `shell`. Reads one request a line and writes one answer a line; the first
// line written says who is speaking. Numbers of WebAssembly travel as decimal
// strings. Every call goes through a shim module that has the declared
// signature and carries floats as integers of their bits, so that JavaScript
// never holds a float and converts nothing.

// Bytes travel as base64. Some programs have no function for it.
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Uint8Array(128);
for (let i = 0; i < 64; i++) values[letters.charCodeAt(i)] = i;

function bytes(text) {
  if (typeof Buffer === 'function') return Buffer.from(text, 'base64');
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const out = new Uint8Array(text.length / 4 * 3 - padding);
  for (let i = 0, at = 0; i < text.length; i += 4, at += 3) {
    const n = values[text.charCodeAt(i)] << 18 | values[text.charCodeAt(i + 1)] << 12 | values[text.charCodeAt(i + 2)] << 6 | values[text.charCodeAt(i + 3)];
    out[at] = n >> 16;
    if (at + 1 < out.length) out[at + 1] = n >> 8;
    if (at + 2 < out.length) out[at + 2] = n;
  }
  return out;
}

function base64(data) {
  if (typeof Buffer === 'function') return Buffer.from(data).toString('base64');
  const parts = [];
  for (let i = 0; i < data.length; i += 3) {
    const n = data[i] << 16 | (data[i + 1] | 0) << 8 | data[i + 2] | 0;
    parts.push(letters[n >> 18] + letters[n >> 12 & 63] + (i + 1 < data.length ? letters[n >> 6 & 63] : '=') + (i + 2 < data.length ? letters[n & 63] : '='));
  }
  return parts.join('');
}

// thrown is an exception, with the offset in the module where it happened if the engine
// says it.
function thrown(e) {
  const at = /wasm-function\[[0-9]+\]:0x([0-9a-f]+)/.exec(String(e.stack));
  return { name: String(e.name), message: String(e.message), at: at === null ? 0 : parseInt(at[1], 16) };
}

const word = (data) => new DataView(data.buffer, data.byteOffset).getUint32(0, true);

// The stack at its end throws another kind of error in each engine.
const exhausted = (e) => e.name === 'RangeError' || e.name === 'InternalError';

// Stop ends an invocation: where it happened, and the error's name and text.
class Stop {
  constructor(stage, error) {
    this.stop = { stage, name: String(error.name), message: String(error.message) };
  }
}

function attempt(stage, f) {
  try { return f(); } catch (e) { throw e instanceof Stop ? e : new Stop(stage, e); }
}

function unfit(message) { throw new Stop('abi', { name: 'Unfit', message }); }

const modules = new Map();

function compile(m) {
  if (m.data !== undefined) modules.set(m.key, new WebAssembly.Module(bytes(m.data)));
  const got = modules.get(m.key);
  if (got === undefined) throw new Error('module ' + m.key + ' was never sent');
  return got;
}

// memory gives bytes of an exported memory as it is now: growing replaces its
// buffer.
function memory(exports, name, at, size) {
  const buffer = bufferOf(exports, name);
  if (at + size > buffer.byteLength) unfit(size + ' bytes at ' + at + ' do not fit the exported memory');
  return new Uint8Array(buffer, at, size);
}

function bufferOf(exports, name) {
  const m = exports[name];
  if (!(m instanceof WebAssembly.Memory)) unfit('the module exports no memory "' + name + '"');
  return m.buffer;
}

// named gives the bytes that a result names, or the pair of a buffer, where they lie
// inside of memory: an address and a number of bytes, or text and its zero byte. The
// other side says what is wrong where they do not.
function named(exports, name, r, result, reads) {
  const buffer = bufferOf(exports, name);
  let at, size, before = 0;
  if (r.pair > 0) {
    const pair = reads[r.pair - 1];
    at = word(pair);
    size = word(pair.subarray(4));
    if (r.form.startsWith('stored:len-ptr')) [at, size] = [size, at];
  } else if (r.form.startsWith('packed:')) {
    const bits = BigInt.asUintN(64, result);
    at = Number(bits >> 32n);
    size = Number(bits & 0xffffffffn);
    if (r.form === 'packed:len-ptr') [at, size] = [size, at];
  } else {
    at = result >>> 0;
    if (r.form === 'cstr') {
      const some = new Uint8Array(buffer, Math.min(at, buffer.byteLength), Math.max(0, Math.min(buffer.byteLength - at, r.most + 1)));
      const end = some.indexOf(0);
      size = end < 0 ? Infinity : end;
    } else if (r.form === 'sized') {
      const stands = at >= 4 && at <= buffer.byteLength;
      if (stands) before = word(new Uint8Array(buffer, at - 4, 4));
      size = stands ? before : Infinity;
    } else {
      size = Number(r.form.slice('ptr:'.length));
    }
  }
  const fits = size <= r.most && at + size <= buffer.byteLength;
  return { memory: String(buffer.byteLength), before, data: fits ? base64(new Uint8Array(buffer, at, size)) : null };
}

function text(v) {
  if (typeof v === 'bigint') return BigInt.asIntN(64, v).toString();
  if (typeof v === 'number') return String(v | 0);
  throw new Error('a result is neither a number nor a bigint');
}

// Host is the declared import set of an invocation.
class Host {
  constructor(req) {
    this.input = bytes(req.input);
    this.limit = req.output;
    this.total = 0;
    this.written = [];
    this.errors = [];
    this.code = null; // of the exit
    const write = (to, byte) => {
      if (this.code !== null) throw new Error('the module has ended');
      if (++this.total > this.limit) throw new Error('more output than the limit');
      to.push(byte & 0xff);
    };
    const clock = BigInt(req.clock);
    this.functions = Object.assign(Object.create(null), {
      input: (at) => (at >>> 0) < this.input.length ? this.input[at >>> 0] : -1,
      output: (byte) => write(this.written, byte),
      error: (byte) => write(this.errors, byte),
      clock: () => clock,
      // A module may catch what is thrown; its first exit counts all the same.
      exit: (code) => {
        if (this.code === null) this.code = code | 0;
        throw new Error('the module exits');
      },
    });
  }
  take() {
    const data = { written: base64(this.written), errors: base64(this.errors) };
    this.written = [];
    this.errors = [];
    return data;
  }
}

// Program is the instances of an invocation.
class Program {
  constructor(req) {
    this.host = req.host === undefined ? null : new Host(req.host);
    this.providers = new Map();
    if (this.host !== null) this.providers.set('tassadar', this.host.functions);
    this.counters = [];
    this.seen = new Set();   // functions exported so far
    this.hosted = new Set(); // those that are the host's
    this.linked = new Set(); // those that are of a module
  }

  flooded() {
    if (this.host !== null && this.host.total > this.host.limit) {
      throw new Stop('output', { name: 'Limit', message: 'more than ' + this.host.limit + ' bytes written' });
    }
  }

  written() { return this.host === null ? { written: '', errors: '' } : this.host.take(); }

  exited() { return this.host !== null && this.host.code !== null; }

  // entry is what ended without results: by a trap, or where it is null an exit.
  entry(trap) {
    return { results: [], reads: [], ...this.written(), trap, exit: this.exited() ? this.host.code : 0 };
  }

  // instantiate returns the exports; what a start function or segment throws
  // goes through.
  instantiate(m) {
    const module = attempt('compile', () => compile(m));
    const imports = Object.create(null);
    let functions = 0;
    for (const imp of WebAssembly.Module.imports(module)) {
      const provider = this.providers.get(imp.module);
      if (provider === undefined || !Object.hasOwn(provider, imp.name)) {
        throw new Stop('import', { name: 'LinkError', message: 'nothing provides "' + imp.module + '" "' + imp.name + '"' });
      }
      imports[imp.module] = provider;
      if (imp.kind === 'function') functions++;
    }
    let exports;
    try { exports = new WebAssembly.Instance(module, imports).exports; } finally { this.flooded(); }
    if (this.exited()) throw new Error('the module exits');
    // The name of an exported function is its index. One that was not exported
    // before and has the index of an import is a function of the host, about
    // which V8 must not be asked: it has no code of the module.
    for (const f of Object.values(exports)) {
      if (typeof f !== 'function' || this.seen.has(f)) continue;
      this.seen.add(f);
      if (Number(f.name) < functions) this.hosted.add(f); else this.linked.add(f);
    }
    return exports;
  }

  // end takes down an exit while a module was instantiated.
  end(out) {
    out.ended = this.entry(null);
    return false;
  }

  // link reports whether it came to the end.
  link(req, out) {
    for (const l of req.links) {
      let trap = null, exports = null;
      try { exports = this.instantiate(l.module); } catch (e) {
        if (e instanceof Stop) throw e;
        if (this.exited()) return this.end(out);
        if (!l.attempt || e instanceof WebAssembly.LinkError) throw new Stop('start', e);
        trap = thrown(e);
      }
      if (l.attempt) {
        out.attempts.push(this.entry(trap));
        if (trap !== null && exhausted(trap)) throw new Stop('attempt', trap);
        continue;
      }
      this.providers.set(l.name, exports);
      this.counters.push(exports);
    }
    return true;
  }

  tier(f) { return this.hosted.has(f) ? 'none' : shell.tier(f); }

  // tiers gives those of the exported functions that were compiled: V8
  // compiles a function when it is first called, and of one that is not
  // exported nothing can be learned.
  tiers() {
    return [...new Set([...this.linked].map(shell.tier))].filter((t) => t !== 'none');
  }
}

function invoke(req, out) {
  if (req.reset) modules.clear();
  const program = new Program(req);
  try {
    run(req, out, program);
  } finally {
    if (req.links.length > 0) out.linked = program.tiers();
    // The counter is read where there is one, also after a failed start.
    for (const exports of program.counters) {
      const g = req.counter === '' ? undefined : exports[req.counter];
      if (!(g instanceof WebAssembly.Global)) continue;
      const value = attempt('abi', () => g.value);
      if (typeof value !== 'bigint') continue;
      out.counter = BigInt.asUintN(64, value).toString();
      break;
    }
  }
}

// shimmed gives a function of the module behind its shim.
function shimmed(exports, name, text, shims) {
  const f = exports[name];
  if (typeof f !== 'function') unfit('the module exports no function "' + name + '"');
  const id = text.key + ' ' + name;
  let shim = shims.get(id);
  if (shim === undefined) {
    const outer = attempt('shim', () => compile(text));
    shim = attempt('abi', () => new WebAssembly.Instance(outer, { m: { f } })).exports.f;
    shims.set(id, shim);
  }
  return { f, shim };
}

const numbers = (args) => args.map((a) => a.wide ? BigInt(a.n) : Number(a.n));

// allocate has the module give space for the buffers of a call, or the memory grow: the addresses,
// or null after a trap. What is wrong with an address the other side says.
function allocate(call, exports, shims, program, out) {
  const given = [];
  for (const a of call.allocs) {
    if (a.pages > 0) {
      const size = bufferOf(exports, call.memory).byteLength;
      try { given.push(exports[call.memory].grow(a.pages) * 65536); } catch {
        throw new Stop('space', { name: String(given.length), message: '4294967295 ' + size });
      }
      continue;
    }
    const { f, shim } = shimmed(exports, a.export, a.shim, shims);
    let got, trap = null;
    try { got = shim(...numbers(a.args)); } catch (e) { trap = thrown(e); }
    (trap === null && !program.exited() ? out.allocs : out.tiers).push(program.tier(f));
    program.flooded();
    if (program.exited() || trap !== null) {
      out.calls.push(program.entry(program.exited() ? null : trap));
      out.exited = program.exited();
      return null;
    }
    const at = got >>> 0, size = bufferOf(exports, call.memory).byteLength;
    if (at === 0 || at + a.size > size) throw new Stop('space', { name: String(given.length), message: at + ' ' + size });
    given.push(at);
  }
  return given;
}

function run(req, out, program) {
  if (!program.link(req, out)) return;
  let exports;
  try { exports = program.instantiate(req.module); } catch (e) {
    if (e instanceof Stop) throw e;
    if (program.exited()) return program.end(out);
    throw new Stop('start', e);
  }
  program.counters.unshift(exports);
  const shims = new Map();
  for (const call of req.calls) {
    const { f, shim } = shimmed(exports, call.export, call.shim, shims);
    const given = allocate(call, exports, shims, program, out);
    if (given === null) break;
    const place = (x) => x.alloc > 0 ? given[x.alloc - 1] : x.addr;
    for (const w of call.writes) {
      const data = bytes(w.data);
      memory(exports, call.memory, place(w), data.length).set(data);
    }
    const args = numbers(call.args);
    call.allocs.forEach((a, i) => { if (a.arg >= 0) args[a.arg] = given[i]; });
    let got, trap = null;
    const start = shell.now();
    try { got = shim(...args); } catch (e) { trap = thrown(e); }
    const took = shell.now() - start;
    out.ns = String(BigInt(out.ns) + (took > 0n ? took : 1n)); // some clocks are coarse
    out.tiers.push(program.tier(f));
    program.flooded();
    if (program.exited() || trap !== null) {
      out.calls.push(program.entry(program.exited() ? null : trap));
      out.exited = program.exited();
      break;
    }
    const written = program.written();
    const all = got === undefined ? [] : Array.isArray(got) ? got : [got];
    const reads = call.reads.map((r) => memory(exports, call.memory, place(r), r.size));
    const answer = { results: all.map(text), reads: reads.map(base64), ...written, trap, exit: 0 };
    if (call.returned !== undefined) answer.returned = named(exports, call.memory, call.returned, all[0], reads);
    out.calls.push(answer);
    if (answer.returned !== undefined && answer.returned.data === null) break;
  }
  if (req.counter !== '') {
    const g = exports[req.counter];
    const value = g instanceof WebAssembly.Global ? attempt('abi', () => g.value) : undefined;
    if (typeof value !== 'bigint') unfit('the module exports no i64 global "' + req.counter + '"');
  }
}

// send writes a line of ASCII: not every program writes other letters as UTF-8.
function send(value) {
  shell.write(JSON.stringify(value).replace(/[\u007f-\uffff]/g, (c) => '\\u' + c.charCodeAt(0).toString(16).padStart(4, '0')));
}

send(shell.hello());
for (;;) {
  const line = shell.read();
  if (line === null) break;
  const req = JSON.parse(line);
  const out = { id: req.id, attempts: [], calls: [], tiers: [], allocs: [], linked: [], exited: false, ended: null, ns: '0', counter: '0' };
  try {
    invoke(req, out);
  } catch (e) {
    if (!(e instanceof Stop)) throw e;
    out.stop = e.stop;
  }
  send(out);
}
