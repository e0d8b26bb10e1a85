package tokenmachine

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"tassadar/vm"
	"tassadar/vm/internal/vmtest"
	"tassadar/vm/isa/isatest"
)

var (
	// Checkpoints go from one machine to another in files.
	checkpointTo   = flag.String("checkpoint-to", "", "folder to leave checkpoints in")
	checkpointFrom = flag.String("checkpoint-from", "", "folder of checkpoints of another machine, to be finished here")
)

func digestOf(tokens []vm.Token) string {
	h := sha256.New()
	for _, t := range tokens {
		h.Write(binary.LittleEndian.AppendUint32(nil, uint32(t)))
	}
	return fmt.Sprintf("%x", h.Sum(nil))
}

// digests name everything that has to be the same on every machine: the
// weights, traces, states; fewer traces with -short.
func digests(t *testing.T) string {
	t.Helper()
	var b strings.Builder
	fmt.Fprintf(&b, "model %s\n", Model().Digest())
	s := newLibrary(t)
	runAll(t, s)
	var state bytes.Buffer
	if err := s.Checkpoint(&state); err != nil {
		t.Fatal(err)
	}
	fmt.Fprintf(&b, "library trace %s\nlibrary state %x\n", digestOf(s.Tokens()), sha256.Sum256(state.Bytes()))
	seeds := uint64(24)
	if testing.Short() {
		seeds = 4
	}
	for seed := range seeds {
		p := isatest.Generate(seed)
		if len(p.Code) > 20_000 {
			continue // its prompt alone takes minutes where this is emulated
		}
		s := traceOf(t, seed, p, isatest.Calls(seed, p), 200_000)
		fmt.Fprintf(&b, "generated %d trace of %d %s\n", seed, len(s.Tokens()), digestOf(s.Tokens()))
	}
	return b.String()
}

// TestDigests compares the weights and traces with those of the token machine that
// wrote testdata/digest.txt. Where the graph was changed on purpose:
//
//	go test ./vm/tokenmachine -run TestDigests -update
func TestDigests(t *testing.T) {
	t.Parallel()
	if got := digests(t); !testing.Short() {
		golden(t, "digest.txt", got)
	} else if want, err := os.ReadFile(filepath.Join("testdata", "digest.txt")); err != nil || !bytes.HasPrefix(want, []byte(got)) {
		t.Errorf("digest.txt: %v: does not begin with\n%s", err, got)
	}
}

// stopAt is where checkpoints for other machines are made.
const stopAt = 5000

// TestCheckpointTo leaves the checkpoint of a run in the middle, and its end.
func TestCheckpointTo(t *testing.T) {
	t.Parallel()
	if *checkpointTo == "" {
		t.Skip("missing: a folder (-checkpoint-to), which TestElsewhere names")
	}
	s := newLibrary(t)
	if _, err := s.Invoke(context.Background(), s.Program.Entries[entryRounds], []uint64{500}, stopAt); codeOf(err) != vm.CodeTokenLimit {
		t.Fatal(err)
	}
	leave(t, s, "middle")
	if _, err := s.Resume(context.Background(), 1<<20); err != nil {
		t.Fatal(err)
	}
	leave(t, s, "end")
}

func leave(t *testing.T, s *Session, name string) {
	t.Helper()
	var b bytes.Buffer
	if err := s.Checkpoint(&b); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(*checkpointTo, name), b.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
}

// TestCheckpointFrom finishes what another machine began: the same trace and
// state come out, to the byte.
func TestCheckpointFrom(t *testing.T) {
	t.Parallel()
	if *checkpointFrom == "" {
		t.Skip("missing: a folder (-checkpoint-from), which TestElsewhere names")
	}
	middle, err := os.Open(filepath.Join(*checkpointFrom, "middle"))
	if err != nil {
		t.Fatal(err)
	}
	defer middle.Close()
	s, err := ResumeSession(fresh(t), library(), middle, stopAt, 0)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Resume(context.Background(), 1<<20); err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := s.Checkpoint(&b); err != nil {
		t.Fatal(err)
	}
	want, err := os.ReadFile(filepath.Join(*checkpointFrom, "end"))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(b.Bytes(), want) {
		t.Error("the checkpoint of the end differs")
	}
}

// TestElsewhere runs TestDigests built for other hosts, natively or under
// qemu-user, and hands a checkpoint over, there and back: what another host leaves is,
// byte for byte, what this one left, and this one finishes it in TestCheckpointFrom.
func TestElsewhere(t *testing.T) {
	t.Parallel()
	here := t.TempDir()
	run := func(t *testing.T, cmd *exec.Cmd) {
		t.Helper()
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("%v: %v\n%s", cmd, err, out)
		}
	}
	if !testing.Short() {
		run(t, exec.Command(os.Args[0], "-test.run", "^TestCheckpointTo$", "-checkpoint-to="+here))
		run(t, exec.Command(os.Args[0], "-test.run", "^TestCheckpointFrom$", "-checkpoint-from="+here))
	}
	vmtest.Elsewhere(t, func(t *testing.T, h *vmtest.Host) {
		there := t.TempDir()
		run(t, h.Tests(t, h.BuildTests(t, "."), "^(TestDigests|TestCheckpointTo|TestCheckpointFrom)$", "-checkpoint-from="+here, "-checkpoint-to="+there))
		for _, name := range []string{"middle", "end"} {
			want, err := os.ReadFile(filepath.Join(here, name))
			if err != nil {
				t.Fatal(err)
			}
			if got, err := os.ReadFile(filepath.Join(there, name)); err != nil || !bytes.Equal(got, want) {
				t.Errorf("the checkpoint of the %s is another: %v", name, err)
			}
		}
	})
}
