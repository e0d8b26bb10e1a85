package main

import (
	"fmt"
	"strings"
)

// entry is one module of one package, with calls that drive it and what node makes
// of the same.
type entry struct {
	name string // of the row
	what string // that the calls do, for people
	from source
	file string // of the package that holds the module, as it is or in base64
	sha  string // beginning of the module's SHA-256; "" takes the first of the file
	// want is JavaScript: an expression, or a promise, of a list of expectations as
	// --expect takes them. In it, data is the input file, and raw(imports) gives the
	// exports of the module itself, for packages that offer no function for it.
	want string
	// calls are flags of profile new and vm run. FILE is the input file, LEN its
	// length in bytes, WANT0 and so on what node answered.
	calls []string
	stub  string // text format of a module that it is linked with, as LINK
	link  string
	// no says why it is not declared; such a module is only listed.
	no string
	// outside says why it does not run inside the transformer.
	outside string
}

// source is where a package comes from: npm in a version that does not move, or apt
// in the one that this system's sources have.
type source struct{ client, name, version string }

var (
	hashWasm  = source{"npm", "hash-wasm", "4.13.0"}
	xxhash    = source{"npm", "xxhash-wasm", "1.1.0"}
	snappy    = source{"npm", "hysnappy", "1.1.1"}
	cjsLexer  = source{"npm", "cjs-module-lexer", "2.3.0"}
	esLexer   = source{"npm", "es-module-lexer", "3.0.5"}
	undici    = source{"npm", "undici", "7.30.2"}
	asSHA256  = source{"npm", "@chainsafe/as-sha256", "1.2.5"}
	sourceMap = source{"npm", "source-map", "0.8.0"}
	secp256k1 = source{"npm", "tiny-secp256k1", "2.2.4"}
	brotli    = source{"npm", "brotli-wasm", "3.0.1"}
	oniguruma = source{"npm", "vscode-oniguruma", "2.0.1"}
	argon2    = source{"npm", "argon2-browser", "1.18.0"}
	blake3    = source{"npm", "blake3-wasm", "3.0.0"}
)

// call is the flags of one call.
func call(export string, args ...string) []string {
	out := []string{"--invoke", export}
	for _, a := range args {
		out = append(out, "--arg", a)
	}
	return out
}

func flags(all ...[]string) (out []string) {
	for _, f := range all {
		out = append(out, f...)
	}
	return out
}

// hashed drives a module of hash-wasm as its JavaScript does: init, one update of
// the buffer that the module names, final, and the digest at the buffer's beginning.
func hashed(name, file, sha, function string, bytes int, init, final []string) entry {
	const buffer = "at:Hash_GetBuffer:"
	return entry{
		name: name, what: name + " of a file", from: hashWasm, file: "dist/" + file + ".umd.min.js", sha: sha,
		want: "require('hash-wasm')." + function + ".then((d) => ['out:hex:' + d])",
		calls: flags(call("Hash_Init", init...), call("Hash_Update", buffer+"in:file:FILE", "i32:LEN"),
			call("Hash_Final", append([]string{fmt.Sprint(buffer, "out:", bytes)}, final...)...), []string{"--expect", "WANT0"}),
	}
}

func entries() []entry {
	none := []string(nil)
	i32 := func(n int) []string { return []string{fmt.Sprint("i32:", n)} }
	seed := []string{"at:Hash_GetBuffer:in:hex:0000000000000000"}
	return []entry{
		hashed("Adler-32", "adler32", "5c6efee5", "adler32(data)", 4, none, none),
		hashed("CRC-32", "crc32", "c10bd664", "crc32(data)", 4, i32(-306674912), none),
		hashed("CRC-64", "crc64", "215cc4b3", "crc64(data)", 8, []string{"at:Hash_GetBuffer:in:hex:420f87d795576cc9"}, none),
		hashed("MD4", "md4", "97ced42f", "md4(data)", 16, none, none),
		hashed("MD5", "md5", "1555b228", "md5(data)", 16, none, none),
		hashed("RIPEMD-160", "ripemd160", "e3b7dc5f", "ripemd160(data)", 20, none, none),
		hashed("SHA-1", "sha1", "b51ba0fe", "sha1(data)", 20, none, none),
		hashed("SHA-256", "sha256", "7ad88dae", "sha256(data)", 32, i32(256), none),
		hashed("SHA-512", "sha512", "74192e46", "sha512(data)", 64, i32(512), none),
		hashed("SHA3-256", "sha3", "fae7904e", "sha3(data, 256)", 32, i32(256), i32(6)),
		hashed("SM3", "sm3", "0ed9e986", "sm3(data)", 32, none, none),
		hashed("Whirlpool", "whirlpool", "b21b47fc", "whirlpool(data)", 64, none, none),
		hashed("BLAKE2b", "blake2b", "2aa7f33c", "blake2b(data)", 64, i32(512), none),
		hashed("BLAKE2s", "blake2s", "493e3e1c", "blake2s(data)", 32, i32(256), none),
		hashed("BLAKE3", "blake3", "c6c8d4e4", "blake3(data)", 32, i32(0), i32(32)),
		hashed("XXH32", "xxhash32", "ca8f3211", "xxhash32(data)", 4, i32(0), none),
		hashed("XXH64", "xxhash64", "cc25949e", "xxhash64(data)", 8, seed, none),
		hashed("XXH3", "xxhash3", "15c752c1", "xxhash3(data)", 8, seed, none),
		hashed("XXH128", "xxhash128", "77a7ecb9", "xxhash128(data)", 16, seed, none),
		{
			name: "bcrypt", what: "bcrypt of a password, cost 4", from: hashWasm, file: "dist/bcrypt.umd.min.js", sha: "e41976bc",
			want: "require('hash-wasm').bcrypt({ password: 'correct horse', salt: Buffer.alloc(16, 7), costFactor: 4, outputType: 'hex' }).then((d) => ['out:hex:' + d, 'i32:' + raw().Hash_GetBuffer()])",
			// The salt stands before the password, and the digest takes their place.
			calls: flags(call("bcrypt", "at:Hash_GetBuffer:in:hex:07070707070707070707070707070707636f727265637420686f727365", "i32:13", "i32:4", "i32:0"),
				call("Hash_GetBuffer"), []string{"--returns", "ptr:24", "--expect", "WANT1", "--expect", "WANT0"}),
		},
		{
			name: "xxHash", what: "XXH64 of a file, memory of another name", from: xxhash, file: "workerd/xxhash.wasm", sha: "70c5a91a",
			want:  "require('xxhash-wasm')().then((x) => ['i64:' + BigInt.asIntN(64, x.h64Raw(data, 7n))])",
			calls: flags(call("xxh64", "ptr:file:FILE", "i32:LEN", "i64:7"), []string{"--expect", "WANT0", "--space", "at:1024"}),
		},
		{
			name: "Snappy, compression", what: "compresses a file", from: snappy, file: "js/compress.js", sha: "e19b4f44",
			want:  "import('hysnappy/js/compress.js').then(({ snappyCompress }) => { const b = snappyCompress(data); return ['i32:' + b.length, 'out:hex:' + Buffer.from(b).toString('hex')] })",
			calls: flags(call("compress", "in:file:FILE", "ptr:out:8192@result"), []string{"--expect", "WANT0", "--expect", "WANT1"}),
		},
		{
			name: "Snappy, decompression", what: "decompresses what was compressed", from: snappy, file: "js/uncompress.js", sha: "5b757f3f",
			want:  "import('hysnappy/js/compress.js').then(({ snappyCompress }) => ['in:hex:' + Buffer.from(snappyCompress(data)).toString('hex'), 'out:hex:' + data.toString('hex')])",
			calls: flags(call("uncompress", "WANT0", "ptr:out:LEN"), []string{"--expect", "i32:0", "--expect", "WANT1"}),
		},
		cjsLexing("cjs-module-lexer", cjsLexer, "dist/lexer.js", "ceae96e7"),
		cjsLexing("cjs-module-lexer of Debian", source{"apt", "node-cjs-module-lexer", ""}, "usr/share/nodejs/cjs-module-lexer/dist/lexer.js", ""),
		outside("a function that is called has SIMD", esLexing("es-module-lexer", esLexer, "dist/lexer.cjs", "08682f96")),
		esLexing("es-module-lexer, minimal", esLexer, "dist/lexer.minimal.cjs", "fa84f681"),
		esLexing("es-module-lexer of Debian", source{"apt", "node-es-module-lexer", ""}, "usr/share/nodejs/es-module-lexer/dist/lexer.cjs", ""),
		{
			name: "llhttp", what: "parses an HTTP request: error, method, keep-alive", from: undici, file: "lib/llhttp/llhttp-wasm.js", sha: "57184a16",
			stub: stubs("wasm_on_headers_complete", 4, "wasm_on_message_begin", 1, "wasm_on_url", 3, "wasm_on_status", 3, "wasm_on_header_field", 3, "wasm_on_header_value", 3, "wasm_on_body", 3, "wasm_on_message_complete", 1), link: "env",
			want: `(() => {
				const zero = () => 0, x = raw({ env: { wasm_on_headers_complete: zero, wasm_on_message_begin: zero, wasm_on_url: zero, wasm_on_status: zero, wasm_on_header_field: zero, wasm_on_header_value: zero, wasm_on_body: zero, wasm_on_message_complete: zero } });
				x._initialize();
				const request = 'POST /a HTTP/1.1\r\nHost: b\r\nContent-Length: 2\r\n\r\nhi';
				const p = x.llhttp_alloc(1), at = x.malloc(request.length);
				Buffer.from(x.memory.buffer).write(request, at);
				return ['i32:' + p, 'in:hex:' + Buffer.from(request).toString('hex'), 'i32:' + x.llhttp_execute(p, at, request.length), 'i32:' + x.llhttp_get_method(p), 'i32:' + x.llhttp_should_keep_alive(p)];
			})()`,
			calls: flags(call("_initialize"), call("llhttp_alloc", "i32:1"), []string{"--expect", "WANT0"}, call("llhttp_execute", "WANT0", "WANT1"), []string{"--expect", "WANT2", "--space", "alloc:malloc"},
				call("llhttp_get_method", "WANT0"), []string{"--expect", "WANT3"}, call("llhttp_should_keep_alive", "WANT0"), []string{"--expect", "WANT4"}),
		},
		{
			name: "SHA-256 in AssemblyScript", what: "SHA-256 of 55 bytes", from: asSHA256, file: "build/optimized.wasm", sha: "64307e95",
			want: `(() => {
				const x = raw({ env: { abort: () => { throw new Error('abort') } } }), part = data.subarray(0, 55);
				return ['at:' + x.input.value + ':in:hex:' + part.toString('hex'), 'at:' + x.output.value + ':out:32',
					'out:hex:' + require('crypto').createHash('sha256').update(part).digest('hex')];
			})()`,
			calls: flags(call("init"), call("digest", "WANT0", "i32:55", "WANT1"), []string{"--expect", "WANT2"}),
		},
		{
			name: "source-map", what: "parses the mappings of a source map", from: sourceMap, file: "lib/mappings.wasm", sha: "37cefcf2",
			stub: "(module (func (export \"mapping_callback\") (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)))", link: "env",
			want: `(() => {
				const x = raw({ env: { mapping_callback: () => {} } }), text = ';;;;;;YAAA,EAAI,MAAM;WACJ,KAAK';
				const at = x.allocate_mappings(text.length);
				Buffer.from(x.memory.buffer).write(text, at);
				return ['i32:' + at, 'at:' + at + ':in:hex:' + Buffer.from(text).toString('hex'), 'i32:' + x.parse_mappings(at), 'i32:' + x.get_last_error()];
			})()`,
			calls: flags(call("allocate_mappings", "i32:30"), []string{"--expect", "WANT0"}, call("parse_mappings", "WANT1", "WANT0"), []string{"--expect", "WANT2"},
				call("get_last_error"), []string{"--expect", "WANT3"}),
		},
		{
			name: "secp256k1", what: "is this the point of a public key", from: secp256k1, file: "lib/secp256k1.wasm", sha: "5cbbcb8a",
			want: `(() => {
				const x = raw({ './rand.js': { generateInt32: () => 7 }, './validate_error.js': { throwError: (code) => { throw new Error(code) } } });
				const key = '0279be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798';
				Buffer.from(x.memory.buffer).write(key, x.PUBLIC_KEY_INPUT.value, 'hex');
				return ['in:hex:' + key, 'i32:' + x.isPoint(33)];
			})()`,
			calls: flags(call("isPoint", "at:PUBLIC_KEY_INPUT:WANT0", "i32:33"), []string{"--expect", "WANT1"}),
			stub:  "(module (func (export \"generateInt32\") (result i32) (i32.const 7)) (func (export \"throwError\") (param i32) unreachable))", link: "./rand.js ./validate_error.js",
		},
		{name: "Brotli", what: "compression", from: brotli, file: "pkg.node/brotli_wasm_bg.wasm", sha: "6d5e77ad", no: "10 imports of wasm-bindgen, JavaScript objects among them"},
		{name: "Oniguruma", what: "regular expressions", from: oniguruma, file: "release/onig.wasm", sha: "76ebc1f0", no: "14 imports of Emscripten's embind"},
		{name: "Argon2", what: "password hashing with SIMD", from: argon2, file: "dist/argon2-simd.wasm", sha: "b1a94801", no: "imports of Emscripten without names"},
		{name: "BLAKE3 by Emscripten", what: "hashing", from: blake3, file: "dist/wasm/blake3.wasm", sha: "7bc38ed8", no: "imports of Emscripten without names"},
	}
}

// stubs is the text format of a module of functions that take some i32 and give 0.
func stubs(pairs ...any) string {
	out := "(module"
	for i := 0; i < len(pairs); i += 2 {
		out += fmt.Sprintf(" (func (export %q) (param%s) (result i32) (i32.const 0))", pairs[i], strings.Repeat(" i32", pairs[i+1].(int)))
	}
	return out + ")"
}

// outside marks an entry that does not run inside the transformer.
func outside(why string, e entry) entry {
	e.outside = why
	return e
}

func cjsLexing(name string, from source, file, sha string) entry {
	return entry{
		name: name, what: "parses CommonJS, names the first export", from: from, file: file, sha: sha,
		want: `(() => {
			const x = raw(), source = "exports.alpha = 1; module.exports.beta = require('gamma');";
			const at = x.sa(source.length);
			new Uint16Array(x.memory.buffer).set([...source].map((c) => c.charCodeAt(0)), at / 2);
			const out = ['i32:' + at, 'at:' + at + ':in:hex:' + Buffer.from(source, 'utf16le').toString('hex')];
			out.push('i32:' + x.parseCJS(at, source.length, 0, 0, 0), 'i32:' + x.rre(), 'i32:' + x.re(), 'i32:' + x.es(), 'i32:' + x.ee());
			return out;
		})()`,
		calls: flags(call("sa", "i32:58"), []string{"--expect", "WANT0"}, call("parseCJS", "WANT1", "WANT0", "i32:58", "i32:0", "i32:0", "i32:0", "i32:0"), []string{"--expect", "WANT2"},
			call("rre"), []string{"--expect", "WANT3"}, call("re"), []string{"--expect", "WANT4"}, call("es"), []string{"--expect", "WANT5"}, call("ee"), []string{"--expect", "WANT6"}),
	}
}

func esLexing(name string, from source, file, sha string) entry {
	return entry{
		name: name, what: "parses a module, where its imports stand", from: from, file: file, sha: sha,
		want: `(() => {
			const x = raw(), source = "import a from 'b'; export const c = import('d');";
			const at = x.sa(source.length);
			new Uint16Array(x.memory.buffer).set([...source].map((c) => c.charCodeAt(0)), at / 2);
			const out = ['i32:' + at, 'at:' + at + ':in:hex:' + Buffer.from(source, 'utf16le').toString('hex'), 'i32:' + Number(x.parse())];
			for (let i = 0; i < 2; i++) out.push('i32:' + Number(x.ri()), 'i32:' + x.is(), 'i32:' + x.ie());
			return out;
		})()`,
		calls: flags(call("sa", "i32:48"), []string{"--expect", "WANT0"}, call("parse", "WANT1"), []string{"--expect", "WANT2"},
			call("ri"), []string{"--expect", "WANT3"}, call("is"), []string{"--expect", "WANT4"}, call("ie"), []string{"--expect", "WANT5"},
			call("ri"), []string{"--expect", "WANT6"}, call("is"), []string{"--expect", "WANT7"}, call("ie"), []string{"--expect", "WANT8"}),
	}
}
