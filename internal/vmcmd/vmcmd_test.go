package vmcmd

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"tassadar"
)

const peerDir = "../../../shared/peer"

func peerModel(t *testing.T) string {
	t.Helper()
	path := filepath.Join(peerDir, "model.bin")
	if _, err := os.Stat(path); err != nil {
		if os.Getenv("TASSADAR_REQUIRE") == "all" {
			t.Fatalf("the peer's data is required: %v", err)
		}
		t.Skipf("missing: the peer's model: %v", err)
	}
	return path
}

func vmCommand(ctx context.Context, args ...string) (stdout, stderr string, err error) {
	cmd := New()
	cmd.SilenceUsage, cmd.SilenceErrors = true, true
	var out, log bytes.Buffer
	cmd.SetOut(&out)
	cmd.SetErr(&log)
	cmd.SetArgs(args)
	err = cmd.ExecuteContext(ctx)
	return out.String(), log.String(), err
}

func TestCommands(t *testing.T) {
	model := peerModel(t)
	ctx := context.Background()
	dir := t.TempDir()
	hello := filepath.Join(peerDir, "hello.txt")
	helloRef := filepath.Join(peerDir, "hello_ref.txt.gz")
	trace := filepath.Join(dir, "trace.txt")
	if _, _, err := vmCommand(ctx, "run", "--model", model, "-o", trace, hello); err != nil {
		t.Fatal(err)
	}
	for _, tc := range []struct {
		args []string
		want map[string]any
	}{
		{[]string{"run", "--engine", "vm.float64.blocked", hello}, map[string]any{"engine": "vm.float64.blocked", "tokens": 1034.0, "last": "halt"}},
		{[]string{"verify", trace}, map[string]any{"ok": true, "tokens": 1034.0}},
		{[]string{"verify", helloRef}, map[string]any{"ok": true, "prompt": 339.0}},
		{[]string{"verify", "--prefix", hello, "--window", "500", helloRef}, map[string]any{"ok": true, "window": 500.0}},
		{[]string{"diff", trace, helloRef}, map[string]any{"position": -1.0}},
		{[]string{"diff", "--b", "vm.definition", hello}, map[string]any{"position": -1.0, "compared": 1034.0}},
		{[]string{"inspect"}, map[string]any{"vocabulary": 915.0, "width": 38.0, "stop": "halt", "bytes_per_token": 4.0}},
	} {
		args := append([]string{tc.args[0], "--model", model, "--json"}, tc.args[1:]...)
		out, _, err := vmCommand(ctx, args...)
		if err != nil {
			t.Errorf("%v: %v", tc.args, err)
			continue
		}
		var got map[string]any
		if err := json.Unmarshal([]byte(out), &got); err != nil {
			t.Errorf("%v: %v in %s", tc.args, err, out)
		}
		for k, v := range tc.want {
			if got[k] != v {
				t.Errorf("%v: %s is %v, want %v", tc.args, k, got[k], v)
			}
		}
	}
}

// TestDiffNames: the first token, layer, head and both keys are named.
func TestDiffNames(t *testing.T) {
	model := peerModel(t)
	out, _, err := vmCommand(context.Background(), "diff", "--model", model, "--json", filepath.Join("..", "..", "vm", "testdata", "far.txt"))
	if tassadar.CodeOf(err) != tassadar.TraceDiffers {
		t.Fatalf("got %v", err)
	}
	for _, want := range []string{"layer 4, head 3", "200000000", "-10000000000000000", "token 64"} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("%q is not in %v", want, err)
		}
	}
	var got struct {
		Head struct {
			Layer, Head int
			KeyA        []string `json:"key_a"`
		}
	}
	if err := json.Unmarshal([]byte(out), &got); err != nil || got.Head.Layer != 4 || len(got.Head.KeyA) != 2 {
		t.Errorf("%+v, %v", got, err)
	}
}

func TestBadInput(t *testing.T) {
	model := peerModel(t)
	ctx := context.Background()
	dir := t.TempDir()
	write := func(name, text string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		return path
	}
	data, err := os.ReadFile(model)
	if err != nil {
		t.Fatal(err)
	}
	hello := filepath.Join(peerDir, "hello.txt")
	helloRef := filepath.Join(peerDir, "hello_ref.txt.gz")
	text, err := os.ReadFile(hello)
	if err != nil {
		t.Fatal(err)
	}
	cut := write("cut.bin", string(data[:len(data)/2]))
	empty := write("empty.bin", "")
	junk := write("junk.txt", "{ what is this }")
	flipped := bytes.Clone(data)
	flipped[30000] ^= 1
	odd := write("odd.bin", string(flipped))
	noEnd := write("noend.txt", "{ halt 00 00 00 00 }")
	edited := write("edited.txt", strings.Replace(string(text), "halt", "drop", 1))
	zipped := write("bad.gz", "\x1f\x8b\x08junk")
	for _, tc := range []struct {
		name string
		args []string
		code tassadar.Code
	}{
		{"tokens of another token machine", []string{"run", hello}, tassadar.InputMalformed},
		{"model missing", []string{"run", "--model", filepath.Join(dir, "none"), hello}, tassadar.InputMalformed},
		{"model cut", []string{"run", "--model", cut, hello}, tassadar.MalformedModel},
		{"model empty", []string{"inspect", "--model", empty}, tassadar.MalformedModel},
		{"model is text", []string{"inspect", "--model", hello}, tassadar.MalformedModel},
		{"other digest", []string{"inspect", "--model", model, "--model-digest", "00"}, tassadar.MalformedModel},
		{"weight not integral", []string{"inspect", "--model", odd}, tassadar.WeightsUnsupported},
		{"no program", []string{"run", "--model", model}, tassadar.BadUse},
		{"program missing", []string{"run", "--model", model, filepath.Join(dir, "none")}, tassadar.InputMalformed},
		{"unknown token", []string{"run", "--model", model, junk}, tassadar.InputMalformed},
		{"model as program", []string{"run", "--model", model, model}, tassadar.InputMalformed},
		{"broken gzip", []string{"run", "--model", model, zipped}, tassadar.InputMalformed},
		{"limit", []string{"run", "--model", model, "--limit", "500", hello}, tassadar.TokenLimitExceeded},
		{"limit 0", []string{"run", "--model", model, "--limit", "0", hello}, tassadar.BadUse},
		{"engine", []string{"run", "--model", model, "--engine", "vm.x", hello}, tassadar.BadUse},
		{"verify without end", []string{"verify", "--model", model, noEnd}, tassadar.InputMalformed},
		{"verify missing tokens", []string{"verify", "--model", model, hello}, tassadar.TraceDiffers},
		{"verify other program", []string{"verify", "--model", model, "--prefix", edited, helloRef}, tassadar.TraceDiffers},
		{"prompt too long", []string{"verify", "--model", model, "--prompt", "99999", helloRef}, tassadar.BadUse},
		{"workers", []string{"verify", "--model", model, "--workers", "0", helloRef}, tassadar.BadUse},
		{"bench engine", []string{"bench", "--model", model, "--engines", "x", hello}, tassadar.BadUse},
		{"generate nowhere", []string{"generate", "--model", model}, tassadar.BadUse},
		{"package name", []string{"generate", "--model", model, "--out", dir, "--package", "a b"}, tassadar.BadUse},
		{"out is a file", []string{"generate", "--model", model, "--out", junk}, tassadar.BadUse},
		{"diff of three", []string{"diff", "--model", model, hello, hello, hello}, tassadar.BadUse},
	} {
		_, _, err := vmCommand(ctx, tc.args...)
		if got := tassadar.CodeOf(err); got != tc.code {
			t.Errorf("%s: got %q (%v), want %q", tc.name, got, err, tc.code)
		}
	}
	if _, _, err := vmCommand(ctx, "inspect", "--model-digest", "00"); tassadar.CodeOf(err) != tassadar.MalformedModel || !strings.Contains(err.Error(), "the built-in model has digest ") || !strings.Contains(tassadar.NextOf(err), "vm inspect") {
		t.Errorf("another digest than the built-in model's: %v", err)
	}
	cancelled, cancel := context.WithCancel(ctx)
	cancel()
	if _, _, err := vmCommand(cancelled, "run", "--model", model, hello); err == nil {
		t.Error("a cancelled run ended well")
	}
}

func TestBench(t *testing.T) {
	model := peerModel(t)
	engines := "vm.definition,vm.exact,vm.float64.plain,vm.verify"
	want := 4
	if _, err := exec.LookPath("go"); err == nil {
		engines += ",vm.compiled"
		want++
	} else if os.Getenv("TASSADAR_REQUIRE") == "all" {
		t.Fatal("a Go toolchain is required")
	}
	out, _, err := vmCommand(context.Background(), "bench", "--model", model, "--json", "--tokens", "3000", "--rounds", "1", "--engines", engines, filepath.Join(peerDir, "addition.txt"))
	if err != nil {
		t.Fatal(err)
	}
	var got struct {
		Engines []struct {
			Engine          string
			TokensPerSecond float64 `json:"tokens_per_second"`
			BytesPerToken   float64 `json:"bytes_per_token"`
		}
	}
	if err := json.Unmarshal([]byte(out), &got); err != nil {
		t.Fatal(err)
	}
	if len(got.Engines) != want {
		t.Errorf("%d engines, want %d: %s", len(got.Engines), want, out)
	}
	for _, e := range got.Engines {
		if e.TokensPerSecond <= 0 {
			t.Errorf("%s: %v tokens/s", e.Engine, e.TokensPerSecond)
		}
	}
}

func TestBenchBuiltIn(t *testing.T) {
	model := peerModel(t)
	out, _, err := vmCommand(context.Background(), "bench", "--model", model, "--json", "--tokens", "5000", "--rounds", "1", "--engines", "vm.exact")
	if err != nil || !strings.Contains(out, `"tokens": 5000`) {
		t.Errorf("%v: %s", err, out)
	}
}

func TestGenerateWrites(t *testing.T) {
	model := peerModel(t)
	dir := filepath.Join(t.TempDir(), "model")
	if _, _, err := vmCommand(context.Background(), "generate", "--model", model, "--out", dir, "--package", "model"); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(filepath.Join(dir, "state.go"))
	if err != nil || !bytes.Contains(data, []byte("package model")) {
		t.Errorf("state.go: %v", err)
	}
}
