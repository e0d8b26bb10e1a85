package tokenmachine

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"io"

	"tassadar/vm"
	"tassadar/vm/exact"
	"tassadar/vm/isa"
	"tassadar/vm/traces"
)

// PromptDigest is that of the prompt of a program: it says which one a checkpoint
// belongs to. Errors are those of [Prompt].
func PromptDigest(p *isa.Program) ([32]byte, error) {
	prompt, err := Prompt(p)
	return promptDigest(prompt), err
}

func promptDigest(prompt []vm.Token) [32]byte {
	h := sha256.New()
	h.Write([]byte("tassadar-machine-prompt\x00\x01"))
	var b [4]byte
	for _, t := range prompt {
		binary.LittleEndian.PutUint32(b[:], uint32(t))
		h.Write(b[:])
	}
	return [32]byte(h.Sum(nil))
}

// Checkpoint writes the session as it stands, in the middle of an invocation
// or between two: the same bytes on every machine. The engine has to be
// vm.exact.
func (s *Session) Checkpoint(w io.Writer) error {
	x, ok := s.e.(traces.State)
	if !ok {
		return malformed("checkpoints are of vm.exact, not of %s", s.e.Name())
	}
	return traces.Checkpoint(w, x, promptDigest(s.tokens[:s.promptTokens]))
}

// ResumeSession reads a checkpoint of a program. It is checkpoint_foreign for
// another program or model, checkpoint_edited where it was changed,
// checkpoint_stale before least tokens and checkpoint_oversized beyond
// limitBytes (0: 1 GiB).
func ResumeSession(x *exact.Engine, p *isa.Program, r io.Reader, least int, limitBytes int64) (*Session, error) {
	f, prompt, err := newFollower(p)
	if err != nil {
		return nil, err
	}
	return resume(x, Model(), f, prompt, r, least, limitBytes)
}

func resume(x *exact.Engine, m *vm.Model, f follower, prompt []vm.Token, r io.Reader, least int, limitBytes int64) (*Session, error) {
	e, err := traces.Restore(r, x, traces.RestoreOptions{Context: promptDigest(prompt), Position: max(least, len(prompt)), LimitBytes: limitBytes})
	if err != nil {
		return nil, err
	}
	err = f.follow(e.Tokens())
	if err == nil && f.amid() {
		err = fmt.Errorf("they end amid what the host gives")
	}
	if err != nil {
		return nil, &vm.Error{Code: vm.CodeCheckpointEdited, Err: fmt.Errorf("its tokens are no trace of the program: %w", err)}
	}
	return newSession(e, m, f), nil
}
