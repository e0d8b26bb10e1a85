package wasi_test

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"tassadar"
)

// program is a program and what it is given.
type program struct {
	name, source   string
	args           []string // without the program's name
	stdin          string
	env            map[string]string
	files          map[string]string
	stdout, stderr string
	exit           int32
	// integer: it runs inside the transformer, too. own: node's WASI gives it
	// other clocks and random bytes.
	integer, own bool
}

func (p *program) given() *tassadar.WASI {
	w := &tassadar.WASI{Adapter: tassadar.WASIAdapter, Args: append([]string{p.name}, p.args...), Env: p.env,
		Stdin: tassadar.Contents{Data: []byte(p.stdin)}, Files: map[string]tassadar.Contents{}, Clock: 1_700_000_000_000_000_000, Seed: 42}
	for name, data := range p.files {
		w.Files[name] = tassadar.Contents{Data: []byte(data)}
	}
	return w
}

const text = "the quick brown fox\njumps over\tthe lazy dog\n\nthe end\n"

// programs are the programs with their cases. What they print was computed here,
// by other means, or is what the documentation of the adapter says.
func programs() []program {
	lines := strings.Split(strings.TrimSuffix(text, "\n"), "\n")
	slices.Sort(lines)
	document := `{"b": [1, -2.5e3, true, null, [], {}], "a": {"text": "say \"hi\" \u00e9", "zero": 0}, "empty": ""}`
	var value any
	if err := json.Unmarshal([]byte(strings.Replace(document, "-2.5e3", "-2500", 1)), &value); err != nil {
		panic(err)
	}
	printed, _ := json.MarshalIndent(value, "", "  ")
	printed = []byte(strings.NewReplacer("-2500", "-2.5e3", "é", `\u00e9`).Replace(string(printed)))
	long := strings.Repeat("0123456789", 12)
	sum := func(name, data string) string { return fmt.Sprintf("%x  %s\n", sha256.Sum256([]byte(data)), name) }
	packed, restored := pack("abcabcabcabcabcabcx"), "abcabcabcabcabcabcx"
	world := []string{
		"clock 1700000000.000000000, then 1000 ns, asleep 2 s 1500 ns",
		random(42, 11),
		"HOME /home/me, PATH unset",
		"argument 0: world", "argument 1: two words",
		"/: data/ top.txt", "/data: a.txt deep/", "data/deep/.: b.txt c.txt",
		"/none: No such file or directory", "/data/a.txt: Not a directory",
		"stat: done", "6 bytes, file 1, at 1700000000",
		"pread ell, the end oX, beyond 0, seek 7 -1",
		"read of a closed file: Bad file descriptor",
		"write to a file: Read-only file system", "truncate: Read-only file system", "create: Read-only file system",
		"out: Capabilities insufficient", "missing: No such file or directory", "below a file: No such file or directory", "folder: Not a directory",
		"read of a folder: Is a directory", "write to standard input: Bad file descriptor", "seek of standard input: Invalid seek",
	}
	tree := map[string]string{"top.txt": "T", "data/a.txt": "sample", "data/deep/b.txt": "", "data/deep/c.txt": "helloX"}
	return []program{
		{name: "wordcount", source: "wordcount.c", args: []string{"text"}, stdin: text, stdout: fmt.Sprintf("4 11 %d text\n", len(text)), integer: true},
		{name: "wordcount of nothing", source: "wordcount.c", stdout: "0 0 0 -\n", exit: 1, integer: true},
		{name: "sort", source: "sort.c", stdin: text, stdout: strings.Join(lines, "\n") + "\n", stderr: "4 lines\n", integer: true},
		{name: "sha256", source: "sha256.c", args: []string{"/abc", "/deep/long", "/none", "/empty"}, files: map[string]string{"abc": "abc", "deep/long": long, "empty": ""},
			stdout: sum("/abc", "abc") + sum("/deep/long", long) + sum("/empty", ""), stderr: "/none: No such file or directory\n", exit: 1, integer: true},
		{name: "compress", source: "compress.c", stdin: restored, stdout: packed, stderr: fmt.Sprintf("%d bytes, %d packed\n", len(restored), len(packed)), integer: true},
		{name: "world", source: "world.c", args: []string{"two words"}, env: map[string]string{"HOME": "/home/me"}, files: tree,
			stdout: strings.Join(world, "\n") + "\n", stderr: "last words\n", exit: 2, integer: true, own: true},
		{name: "json", source: "json.rs", stdin: document, stdout: string(printed) + "\n", integer: true},
		{name: "json that is wrong", source: "json.rs", stdin: `{"a" 1}`, stderr: "byte 5: want ':'\n", exit: 1, integer: true},
		{name: "tokens", source: "tokens.rs", stdin: "let x1 = x1 + 23;\nlet y = é*23;", integer: true,
			stdout: "2 mark ;\n2 mark =\n2 name let\n2 name x1\n2 number 23\n1 mark *\n1 mark +\n1 name y\n1 name é\n"},
		{name: "interpreter", source: "interpreter.rs", stdin: ": square dup * ; 1 4 times 3 * end . -7 square .", stdout: "81\n49\n", integer: true},
		{name: "interpreter of a file", source: "interpreter.rs", args: []string{"/lib/sum"}, files: map[string]string{"lib/sum": "1 10 times 1 + end . 5 0 /"},
			stdout: "11\n", stderr: "division by zero\n", exit: 1, integer: true},
		{name: "interpreter without its file", source: "interpreter.rs", args: []string{"/lib/none"}, files: map[string]string{"lib/sum": ""},
			stderr: "/lib/none: entity not found\n", exit: 3, integer: true},
		{name: "strconv", source: "strconv", stdin: "255\n-0x10\n0.1\n1e23\n4.9e-324\nNaN\nx\n",
			stdout: "255 11111111 ff 73 \"ÿ\"\n-16 -10000 -10 -g \"�\"\n0.1 0x1.999999999999ap-04 1e-01 0.100\n1e+23 0x1.52d02c7e14af6p+76 1e+23 99999999999999991611392.000\n" +
				"5e-324 0x1p-1074 0e+00 0.000\nNaN NaN NaN NaN\n",
			stderr: "strconv.ParseFloat: parsing \"x\": invalid syntax\n", exit: 1},
		{name: "gofiles", source: "gofiles", args: []string{"x y"}, env: map[string]string{"HOME": "/h"}, files: tree, own: true,
			stdout: "[gofiles x y] /h\n2023-11-14T22:13:20Z\n3s\n?\ndata/a.txt \"sample\"\ndata/deep/b.txt \"\"\ndata/deep/c.txt \"helloX\"\ntop.txt \"T\"\n<nil>\n" +
				"true open /none: No such file or directory\nopen /data/a.txt: Read-only file system\n"},
	}
}

// random is the stream that docs/wasi.md names, SplitMix64.
func random(seed uint64, n int) string {
	var out []byte
	for len(out) < n {
		seed += 0x9e3779b97f4a7c15
		z := seed
		z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
		z = (z ^ z>>27) * 0x94d049bb133111eb
		z ^= z >> 31
		for range 8 {
			out = append(out, byte(z))
			z >>= 8
		}
	}
	return fmt.Sprintf("%x", out[:n])
}

// pack is what compress.c does, in other words: the longest match nearest to the
// start of the window.
func pack(in string) string {
	var out []byte
	for i := 0; i < len(in); {
		best, at := 0, 0
		for j := max(0, i-255); j < i; j++ {
			k := 0
			for k < 255 && i+k < len(in) && in[j+k] == in[i+k] {
				k++
			}
			if k > best {
				best, at = k, i-j
			}
		}
		if best >= 3 {
			out = append(out, byte(at), byte(best))
			i += best
		} else {
			out = append(out, 0, in[i])
			i++
		}
	}
	return string(out)
}
