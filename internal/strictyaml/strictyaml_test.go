package strictyaml

import (
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"
	"unicode/utf16"

	"tassadar"
	"tassadar/internal/testing/host"
)

const envelope = `profile: own.y.v1
label: one machine
require:
  machines: 1
  workers: 1
  runs: 2
  max_age_seconds: 2592000
  refusals: false
  prebuilt: true
  emulated: false
cells:
- backends: [wazero.interpreter, wazero.compiler]
  toolchains: [supplied]
  machines: [linux/amd64/v4]
`

func plainEnvelope() tassadar.Envelope {
	return tassadar.Envelope{
		Profile: "own.y.v1", Label: "one machine",
		Require: tassadar.Requirements{Machines: 1, Workers: 1, Runs: 2, MaxAgeSeconds: 2592000, Prebuilt: true},
		Sets:    []tassadar.DeclaredSet{{Backends: []string{"wazero.interpreter", "wazero.compiler"}, Toolchains: []string{"supplied"}, Machines: []string{"linux/amd64/v4"}}},
	}
}

// swap replaces one text of the envelope.
func swap(old, new string) string {
	if strings.Count(envelope, old) != 1 {
		panic("not once: " + old)
	}
	return strings.Replace(envelope, old, new, 1)
}

// TestLayoutIsNotMeaning: what is only layout reads the same.
func TestLayoutIsNotMeaning(t *testing.T) {
	for name, text := range map[string]string{
		"plain":             envelope,
		"CRLF":              strings.ReplaceAll(envelope, "\n", "\r\n"),
		"byte order mark":   "\ufeff" + envelope,
		"both":              "\ufeff" + strings.ReplaceAll(envelope, "\n", "\r\n"),
		"comments":          "# c\n" + strings.ReplaceAll(envelope, "runs: 2", "runs: 2 # two\n  # more"),
		"document marks":    "---\n" + envelope + "...\n",
		"comment and mark":  "# c\n---\n" + envelope,
		"quoted text":       swap("label: one machine", `"label": 'one machine'`),
		"escaped text":      swap("label: one machine", `label: "one\x20mach\u0069ne"`),
		"folded text":       swap("label: one machine", "label: >-\n  one\n  machine"),
		"text on two lines": swap("label: one machine", "label: one\n  machine"),
		"flow": `{profile: own.y.v1, label: one machine, require: {machines: 1, workers: 1, runs: 2, max_age_seconds: 2592000,
 refusals: false, prebuilt: true, emulated: false}, cells: [{backends: [wazero.interpreter, wazero.compiler], toolchains: [supplied], machines: [linux/amd64/v4]}]}`,
		"list by lines":  swap("[linux/amd64/v4]", "\n  - linux/amd64/v4"),
		"no end of line": strings.TrimSuffix(envelope, "\n"),
		"blank lines":    "\n\n" + strings.ReplaceAll(envelope, "\n", "\n\n"),
	} {
		var got tassadar.Envelope
		if err := Decode("f", []byte(text), &got); err != nil {
			t.Errorf("%s: %v", name, err)
		} else if want := plainEnvelope(); !reflect.DeepEqual(got, want) {
			t.Errorf("%s: got %+v", name, got)
		}
	}
}

// refusals are texts that are refused, with place and a part of the message.
var refusals = []struct{ name, text, want string }{
	{"a fraction", swap("runs: 2", "runs: 2.9"), `f:6:9: runs: "2.9"; want an integer`},
	{"a whole fraction", swap("runs: 2", "runs: 2.0"), `f:6:9: runs: "2.0"; want an integer`},
	{"quoted number", swap("runs: 2", `runs: "2"`), `f:6:9: runs: "2" in quotes; want an integer`},
	{"number in single quotes", swap("runs: 2", `runs: '2'`), `f:6:9: runs: "2" in quotes`},
	{"number as a block", swap("runs: 2", "runs: |-\n    2"), `f:6:9: runs: a block of text`},
	{"leading zero", swap("runs: 2", "runs: 010"), `f:6:9: runs: "010"`},
	{"octal", swap("runs: 2", "runs: 0o10"), `f:6:9: runs: "0o10"`},
	{"hexadecimal", swap("runs: 2", "runs: 0x10"), `f:6:9: runs: "0x10"`},
	{"binary", swap("runs: 2", "runs: 0b10"), `f:6:9: runs: "0b10"`},
	{"exponent", swap("runs: 2", "runs: 1e3"), `f:6:9: runs: "1e3"`},
	{"exponent with a point", swap("runs: 2", "runs: 2.592e6"), `f:6:9: runs: "2.592e6"`},
	{"underscores", swap("runs: 2", "runs: 1_000"), `f:6:9: runs: "1_000"`},
	{"an underscore alone", swap("runs: 2", "runs: 0_"), `f:6:9: runs: "0_"`},
	{"sexagesimal", swap("2592000", "720:00:00"), `f:7:20: max_age_seconds: "720:00:00"`},
	{"plus", swap("runs: 2", "runs: +2"), `f:6:9: runs: "+2"`},
	{"minus nothing", swap("runs: 2", "runs: -0"), `f:6:9: runs: "-0"`},
	{"infinite", swap("runs: 2", "runs: .inf"), `f:6:9: runs: ".inf"`},
	{"no number", swap("runs: 2", "runs: .nan"), `f:6:9: runs: ".nan"`},
	{"other digits", swap("runs: 2", "runs: ٢"), `f:6:9: runs: "٢"`},
	{"too large", swap("2592000", "99999999999999999999"), `f:7:20: max_age_seconds: "99999999999999999999"; want an integer that fits 64 bits`},
	{"negative for unsigned", swap("runs: 2", "horizon: -1"), `f:6:12: horizon: "-1"; want an integer in plain decimal digits, without quotes, not negative`},
	{"leading zero in quotes", swap("runs: 2", `horizon: "01"`), `f:6:12: horizon: "01" in quotes`},
	{"exponent in quotes", swap("runs: 2", `horizon: "1e3"`), `f:6:12: horizon: "1e3" in quotes`},
	{"too large in quotes", swap("runs: 2", `horizon: "18446744073709551616"`), `f:6:12: horizon: `},
	{"too large for unsigned", swap("runs: 2", "horizon: 18446744073709551616"), `fits 64 bits`},
	{"a list for a number", swap("runs: 2", "runs: [2]"), `f:6:9: runs: a list; want an integer`},
	{"a mapping for a number", swap("runs: 2", "runs: {a: 2}"), `runs: a mapping; want an integer`},
	{"a boolean for a number", swap("runs: 2", "runs: true"), `f:6:9: runs: "true"; want an integer`},
	{"quoted boolean", swap("refusals: false", `refusals: "false"`), `f:8:13: refusals: "false" in quotes; want true or false`},
	{"Norway", swap("refusals: false", "refusals: no"), `f:8:13: refusals: "no"; want true or false`},
	{"upper case", swap("refusals: false", "refusals: FALSE"), `f:8:13: refusals: "FALSE"`},
	{"number for boolean", swap("refusals: false", "refusals: 0"), `f:8:13: refusals: "0"`},
	{"tilde", swap("2592000", "~"), `f:7:20: max_age_seconds: no value; want an integer`},
	{"null", swap("2592000", "null"), `f:7:20: max_age_seconds: no value`},
	{"nothing", swap(" 2592000", ""), `f:7:19: max_age_seconds: no value`},
	{"nothing for text", swap(" one machine", ""), `label: no value; want text`},
	{"null for text", swap("one machine", "~"), `f:2:8: label: no value; want text`},
	{"null in a list", swap("[supplied]", "[supplied, ~]"), `f:13:26: toolchains: no value; want text`},
	{"empty item", swap("[supplied]", "\n  -\n  - a"), `toolchains: no value; want text`},
	{"nothing for a mapping", "profile: x\nrequire:\ncells: []\n", `f:2:9: require: no value; want a mapping`},
	{"null key in flow", "require: {machines, runs: 1}\n", `machines: no value`},
	{"list for text", swap("one machine", "[one]"), `f:2:8: label: a list; want text`},
	{"mapping for text", swap("one machine", "{a: b}"), `label: a mapping; want text`},
	{"text for a list", swap("[supplied]", "supplied"), `f:13:15: toolchains: "supplied"; want a list`},
	{"unknown key", swap("runs: 2", "rnus: 2"), `f:6:3: unknown field "rnus"; want one of machines, workers, runs`},
	{"key in another case", swap("machines: 1", "Machines: 1"), `f:4:3: unknown field "Machines"`},
	{"key twice", swap("runs: 2", "runs: 2\n  runs: 1"), `f:7:3: key "runs" is already defined in line 6`},
	{"key twice, once in quotes", swap("runs: 2", "runs: 2\n  \"runs\": 2"), `already defined in line 6`},
	{"key twice in flow", "require: {runs: 1, runs: 1}\n", `f:1:20: key "runs" is already defined`},
	{"top key twice", envelope + "label: x\n", `f:15:1: key "label" is already defined in line 2`},
	{"number as a key", "1: x\n", `f:1:1: "1" as a key`},
	{"boolean as a key", "require:\n  engines:\n    true: {min: 1}\n", `f:3:5: "true" as a key`},
	{"null as a key", "~: x\n", `as a key`},
	{"anchor", swap("machines: 1", "machines: &one 1"), `f:4:13: an anchor (&)`},
	{"alias", swap("workers: 1", "workers: *one"), `f:5:12: an alias (*)`},
	{"merge key", swap("machines: 1", "<<: {runs: 1}"), `f:4:3: a merge key (<<)`},
	{"merge key in flow", "require: {<<: {runs: 1}}\n", `a merge key (<<)`},
	{"tag", swap("one machine", "!!binary aGk="), `f:2:8: a tag (!!binary)`},
	{"tag of one's own", swap("one machine", "!x aGk="), `f:2:8: a tag (!x)`},
	{"tag on the document", "--- !!map\n" + envelope, `a tag (!!map)`},
	{"tag of a string", swap("one machine", "!!str 1"), `a tag (!!str)`},
	{"directive", "%YAML 1.2\n---\n" + envelope, `f:1:1: a directive`},
	{"directive of tags", "%TAG ! tag:x,2000:\n---\n" + envelope, `f:1:1: a directive`},
	{"second document", envelope + "---\nprofile: z\n", `f:15:1: a second document`},
	{"second document after its end", envelope + "...\nprofile: z\n", `: a second document`},
	{"the same again", "--- \n" + envelope + "--- \n" + envelope, `a second document`},
	{"empty", "", `f:1:1: the file is empty`},
	{"blank", "\n \n", `f:1:1: the file is empty`},
	{"comments only", "# nothing\n", `f:1:1: the file is empty`},
	{"only a mark", "---\n", `the file is empty`},
	{"null document", "~\n", `no value; want a mapping`},
	{"a list at the top", "- a\n- b\n", `f:1:1: a list; want a mapping`},
	{"text at the top", "hello\n", `f:1:1: "hello"; want a mapping`},
	{"a number at the top", "42\n", `f:1:1: "42"; want a mapping`},
	{"UTF-16, low byte first", "\xff\xfe" + utf16Text(envelope, 0), `f:1:1: the file is UTF-16`},
	{"UTF-16, high byte first", "\xfe\xff" + utf16Text(envelope, 1), `f:1:1: the file is UTF-16`},
	{"UTF-16 without a mark", utf16Text(envelope, 0), `\x00`},
	{"NUL", swap("one machine", "one\x00machine"), `f:2:11: the character \x00`},
	{"NUL in a comment", "# \x00\n" + envelope, `f:1:3: the character \x00`},
	{"escape", swap("one machine", "\x1b[2J"), `f:2:8: the character \x1b`},
	{"bidirectional", swap("one machine", "a\u202eb"), `f:2:9: the character \u202e`},
	{"bidirectional in a comment", "# \u2066x\n" + envelope, `f:1:3: the character \u2066`},
	{"zero width", swap("one machine", "a\u200bb"), `f:2:9: the character \u200b`},
	{"mark inside", swap("one machine", "a\ufeffb"), `f:2:9: the character \ufeff`},
	{"a carriage return alone", swap("one machine\n", "one\rmachine\n"), `f:2:11: the character \r`},
	{"other line breaks", swap("one machine", "one\u2028machine"), `f:2:11: the character \u2028`},
	{"no UTF-8", swap("one machine", "one\xffmachine"), `f:2:11: a byte that is no UTF-8, \xff`},
	{"tab", swap("  machines: 1", "\tmachines: 1"), `f:4:1: a tab in the indentation`},
	{"tab after spaces", swap("  machines: 1", " \tmachines: 1"), `f:4:2: a tab in the indentation`},
	{"colon missing", swap("workers: 1", "workers 1"), `f:5:`},
	{"colon twice", swap("one machine", "one: machine"), `f:2:`},
	{"list not closed", swap("[supplied]", "[supplied"), `f:1`},
	{"quote not closed", swap("one machine", `"one machine`), `f:`},
	{"half a character", swap("one machine", `"\ud800"`), `f:2:`},
	{"unknown escape", swap("one machine", `"\q"`), `f:2:`},
	{"reserved", swap("one machine", "@one"), `f:2:8: `},
	{"deep lists", "a: " + strings.Repeat("[", 20_000), `nested more than 64 deep`},
	{"deep mappings", strings.Repeat("{a: ", 20_000), `nested more than 64 deep`},
	{"deep dashes", strings.Repeat("- ", 20_000) + "a", `nested more than 64 deep`},
	{"deep questions", strings.Repeat("? ", 20_000) + "a", `nested more than 64 deep`},
	{"deep colons", strings.Repeat("a: ", 20_000), `f:1:`},
	{"deep lines", func() string {
		var b strings.Builder
		for i := range 500 {
			b.WriteString(strings.Repeat(" ", i) + "a:\n")
		}
		return b.String()
	}(), `nested more than 64 deep`},
	{"many", "cells: [" + strings.Repeat("{},", 100_000) + "]", `more than 100000 names`},
	{"large", envelope + "#" + strings.Repeat("x", MaxBytes), `bytes, at most 1048576`},
	{"laughs", "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n", `f:1:4: an anchor`},
	{"alias of itself", "label: &a [*a]\n", `f:1:8: an anchor`},
	{"undefined alias", swap("runs: 2", "runs: *nope"), `f:6:9: an alias`},
}

// utf16Text encodes text in two bytes a character; first is where the low byte
// goes.
func utf16Text(s string, low int) string {
	var out []byte
	for _, u := range utf16.Encode([]rune(s)) {
		pair := [2]byte{}
		pair[low], pair[1-low] = byte(u), byte(u>>8)
		out = append(out, pair[:]...)
	}
	return string(out)
}

func TestRefused(t *testing.T) {
	for _, c := range refusals {
		clock := host.Processor(t)
		var got tassadar.Envelope
		err := Decode("f", []byte(c.text), &got)
		var at *Error
		if !errors.As(err, &at) || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want %s", c.name, err, c.want)
			continue
		}
		if strings.Contains(err.Error(), "\n") || len(err.Error()) > 400 {
			t.Errorf("%s: the message is no line: %.500q", c.name, err)
		}
		if d := clock(); d > time.Second {
			t.Errorf("%s: took %v", c.name, d)
		}
	}
}

// TestTextAsItStands: text without quotes is never taken for something else.
func TestTextAsItStands(t *testing.T) {
	for written, want := range map[string]string{
		"1.10": "1.10", "010": "010", "1_000": "1_000", "0x1F": "0x1F", "no": "no", "True": "True", "on": "on", "y": "y",
		"12e03": "12e03", ".nan": ".nan", "2001-01-01": "2001-01-01", "1:30": "1:30", "<<": "<<", "=": "=", "v1.2.3": "v1.2.3",
		`"null"`: "null", `""`: "", `"\u202e\x1b\0"`: "\u202e\x1b\x00", `'it''s'`: "it's", "a b  c": "a b  c", "a#b": "a#b",
	} {
		var got tassadar.VersionRange
		if err := Decode("f", []byte("min: "+written+"\n"), &got); err != nil || got.Min != want {
			t.Errorf("%s: read %q: %v", written, got.Min, err)
		}
	}
}

// TestSharedCases reads the files that were handed over.
func TestSharedCases(t *testing.T) {
	files, err := filepath.Glob("../../../shared/bugs/28-yaml/*.yaml")
	if err != nil || len(files) == 0 {
		if os.Getenv("TASSADAR_REQUIRE") == "all" {
			t.Fatal("shared/bugs/28-yaml is not beside this checkout")
		}
		t.Skip("shared/bugs/28-yaml is not beside this checkout")
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		name, first := filepath.Base(file), ""
		for range 200 {
			var got tassadar.Envelope
			err := Decode(name, data, &got)
			// Anchors are refused by line, wherever they stand.
			accept := strings.HasPrefix(name, "accept-") && name != "accept-anchor.yaml"
			switch {
			case accept && (err != nil || !reflect.DeepEqual(got, plainEnvelope())):
				t.Fatalf("%s: %+v: %v", name, got, err)
			case !accept && name != "reject-negative.yaml" && !errors.As(err, new(*Error)): // -1 is for the policy to refuse
				t.Fatalf("%s: accepted, or without a place: %v", name, err)
			case err != nil && first != "" && err.Error() != first:
				t.Fatalf("%s: %v, and before %s", name, err, first)
			case err != nil:
				first = err.Error()
			}
		}
	}
}

// TestNumbersThatJSONQuotes: a file of YAML has them as numbers, like all others.
func TestNumbersThatJSONQuotes(t *testing.T) {
	var got tassadar.Requirements
	if err := Decode("f", []byte("horizon: 20000000000\n"), &got); err != nil || got.Horizon != 20_000_000_000 {
		t.Errorf("read %d: %v", got.Horizon, err)
	}
	for _, written := range []string{`"20000000000"`, "'5'", `"0"`} {
		if err := Decode("f", []byte("horizon_tokens: "+written+"\n"), &got); err == nil || !strings.Contains(err.Error(), "f:1:17: horizon_tokens: ") || !strings.Contains(err.Error(), "without quotes") {
			t.Errorf("%s: %v", written, err)
		}
	}
}

var hostile = []string{
	"", " ", "? x", "\t", ".nan", "~", "- a", "#x", "x #y", "null", "yes", "n", "1", "1.10", "0x1", "1e3", "=", "<<", "!a", "&a", "*a",
	"a: b", "a:", ": a", "{a}", "[a]", "a, b", "'", `"`, `\`, `\n`, "a\nb", "a\r\nb", "\n", "|", ">", "%a", "@a", "`a", "---", "...", "--- a",
	"\x00", "\x1b[2J", "\u202e", "\u200b", "\ufeff", "\u0085", "\u2028", "Ünï", "数", "\U0001f600", "\U000e0001", " a", "a ", "a - b", "2001-01-01",
	"0b11", "0b1f", "00ff", "9e9", "9f9", strings.Repeat("long ", 200), "true", "False", "é", "e\u0301", "-", "?", "-1", "+1", ".", "..", "_", "/",
}

func TestEncodeReadsBack(t *testing.T) {
	for _, s := range hostile {
		trust := tassadar.Trust{Governance: tassadar.Governance{Threshold: 1}, Keys: []tassadar.Key{{ID: "ab", Label: s, Host: s}, {ID: s, Public: "1e3"}}}
		data, err := Encode(&trust)
		if err != nil {
			t.Errorf("%q: %v", s, err)
			continue
		}
		var got tassadar.Trust
		if err := Decode("f", data, &got); err != nil || !reflect.DeepEqual(got, trust) {
			t.Errorf("%q: %v: read %+v from\n%s", s, err, got, data)
		}
		e := plainEnvelope()
		e.Label, e.Sets[0].Backends = s, []string{s, "b", s}
		e.Require.Engines = map[string]tassadar.VersionRange{s + "x": {Min: s}, "b": {}}
		e.Require.Horizon, e.Require.Floors = 1<<63, []tassadar.Floor{{Case: s, MaxRatioMilli: 1}}
		data, err = Encode(&e)
		var back tassadar.Envelope
		if err == nil {
			err = Decode("f", data, &back)
		}
		if err != nil || !reflect.DeepEqual(back, e) {
			t.Errorf("%q: %v: read %+v from\n%s", s, err, back, data)
		}
	}
	if _, err := Encode(&tassadar.Envelope{Label: "\xff"}); err == nil {
		t.Error("text that is no UTF-8 was written")
	}
}

func TestEncodeForm(t *testing.T) {
	e := plainEnvelope()
	got, err := Encode(&e)
	if err != nil || string(got) != envelope {
		t.Errorf("%v\n%s", err, got)
	}
}

// FuzzDecode: nothing panics, every error has a place, and what is accepted is
// written and read back the same.
func FuzzDecode(f *testing.F) {
	f.Add([]byte(envelope))
	for _, c := range refusals {
		if len(c.text) < 1000 {
			f.Add([]byte(c.text))
		}
	}
	for _, s := range hostile {
		f.Add([]byte("label: " + s + "\nprofile: \"" + s + "\"\n"))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var e tassadar.Envelope
		var at *Error
		if err := Decode("f", data, &e); err != nil {
			if !errors.As(err, &at) || at.Line < 1 || at.Column < 1 {
				t.Fatalf("no place: %v", err)
			}
			if strings.Contains(at.Message, "cannot be read as YAML") {
				t.Logf("the parser failed: %v", err)
			}
			return
		}
		written, err := Encode(&e)
		if err != nil {
			t.Fatalf("%+v: %v", e, err)
		}
		var again tassadar.Envelope
		if err := Decode("f", written, &again); err != nil {
			t.Fatalf("%v in\n%s", err, written)
		}
	})
}

func FuzzEncode(f *testing.F) {
	for _, s := range hostile {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		k := tassadar.Key{ID: "x", Label: s}
		data, err := Encode(&k)
		if err != nil {
			if strings.ToValidUTF8(s, "") == s {
				t.Fatalf("%q: %v", s, err)
			}
			return
		}
		var got tassadar.Key
		if err := Decode("f", data, &got); err != nil || got.Label != s {
			t.Fatalf("%q: read %q: %v", s, got.Label, err)
		}
	})
}
