// Package policies finds the policy that a command uses: the one that is named, or the
// one last logged in a data directory. Of a policy from elsewhere that was logged the
// files are kept there, so that commands need not name it again.
//
// Start with [Source] and [Source.Load].
package policies

import (
	"context"
	"os"
	"path/filepath"
	"strings"

	"tassadar"
	"tassadar/internal/datadir"
	"tassadar/internal/policy"
)

// Builtin names the policy that is part of the program.
const Builtin = "builtin"

// Source says where policies come from.
type Source struct {
	Data  string // data directory; it need not be there
	Named string // directory of a policy, Builtin, or "" for the one last logged
	// Note tells a person what goes on.
	Note func(format string, args ...any)
}

// Load loads the policy that is named. Without a name it is the one last logged, with the
// modules that were kept of it, and for a new data directory the built-in one.
func (s Source) Load() (*policy.Bundle, error) {
	switch s.Named {
	case "":
		return s.last()
	case Builtin:
		return policy.Builtin()
	}
	return policy.Load(s.Named)
}

// copied is where a policy from elsewhere that was logged is kept.
func (s Source) copied(d tassadar.Digest) string { return filepath.Join(s.Data, "policies", d.Hex()) }

func (s Source) last() (*policy.Bundle, error) {
	state, err := datadir.Look(s.Data)
	if err != nil {
		return nil, err
	}
	defer state.Close()
	builtin, err := policy.Builtin()
	if err != nil || !state.Verified.Valid() || len(state.Verified.Policies()) == 0 {
		return builtin, err
	}
	all := state.Verified.Policies()
	last, rules := all[len(all)-1].Body.PolicyDigest, all[len(all)-1].Body.Policy.Engines
	if builtin.KnownBy(rules); builtin.Digest == last {
		return builtin, nil
	}
	kept, err := policy.Load(s.copied(last))
	if err == nil {
		kept.KnownBy(rules)
	}
	if err != nil || kept.Digest != last {
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.DataUnavailable, "the modules of policy %s, the last in the log of %s, are not here, or belong to a built-in policy of another version of this program", last.Short(), s.Data),
			"Name the policy with its modules: --policy DIR, or --policy builtin for that of this program.")
	}
	s.Note("policy %s, the last one logged; another only with --policy", last.Short())
	return kept, nil
}

// Files are those of a policy that was kept, for a host that does not have it: none of the
// built-in one, and none of one whose files are too large to travel, which is said.
func (s Source) Files(b *policy.Bundle) (map[string]tassadar.Bytes, error) {
	if builtin, err := policy.Builtin(); err != nil || builtin.Digest == b.Digest {
		return nil, err
	}
	files, err := policy.Pack(s.copied(b.Digest), policy.MaxPacked)
	if tassadar.CodeOf(err) == tassadar.StorageFull {
		s.Note("the files of policy %s are too large to travel with assignments: the worker needs its directory, --policy DIR", b.Digest.Short())
		return nil, nil
	}
	return files, err
}

// take keeps a policy whose files came with assignments. They are nobody's word: what
// they come to is the policy of the digest, which was signed, or is refused.
func (s Source) take(want tassadar.Digest, files map[string]tassadar.Bytes) (*policy.Bundle, error) {
	dir, err := os.MkdirTemp("", "tassadar-policy-")
	if err != nil {
		return nil, tassadar.Errorf(tassadar.DataUnavailable, "%w", err)
	}
	defer os.RemoveAll(dir)
	if err := policy.Unpack(files, dir); err != nil {
		return nil, err
	}
	b, err := policy.Load(dir)
	if err != nil { // the files that it names are gone by the time that it is read
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.InputMalformed, "the policy in the file cannot be read: %s", strings.ReplaceAll(tassadar.Message(err), dir+string(filepath.Separator), "")),
			"Fetch the file again; tassadar assign --again writes it.")
	}
	if b.Digest != want {
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.InputMalformed, "the policy in the file is %s, and its assignments are under %s", b.Digest.Short(), want.Short()),
			"Fetch the file again; tassadar assign --again writes it.")
	}
	// What was kept under the digest did not load, or is not there.
	if err := os.RemoveAll(s.copied(want)); err != nil {
		return nil, tassadar.Errorf(tassadar.DataUnavailable, "%w", err)
	}
	if err := policy.Keep(dir, s.copied(want)); err != nil {
		return nil, err
	}
	return policy.Load(s.copied(want))
}

// Assigned is the policy that assignments under a digest were given by: the one that is
// named, which is kept, or the built-in one, or one that was kept, or the one whose files
// came with them. Where that is none of them it is the built-in one, whose profiles may be
// the assigned ones all the same.
func (s Source) Assigned(want tassadar.Digest, files map[string]tassadar.Bytes) (*policy.Bundle, error) {
	if s.Named != "" {
		b, err := s.Load()
		if err == nil {
			err = s.Keep(b)
		}
		return b, err
	}
	builtin, err := policy.Builtin()
	if err != nil || builtin.Digest == want {
		return builtin, err
	}
	if kept, err := policy.Load(s.copied(want)); err == nil && kept.Digest == want {
		return kept, nil
	}
	if len(files) > 0 {
		return s.take(want, files)
	}
	return builtin, nil
}

// Name names a policy of this source for a program that is started elsewhere: the
// directory that holds it, as a path from the root, or [Builtin].
func (s Source) Name(b *policy.Bundle) (string, error) {
	switch s.Named {
	case Builtin:
		return Builtin, nil
	case "":
		kept := s.copied(b.Digest)
		if _, err := os.Stat(kept); err != nil {
			return Builtin, nil
		}
		return filepath.Abs(kept)
	}
	return filepath.Abs(s.Named)
}

// Keep keeps the files of the policy that is named, which was logged or will be. The
// built-in one has none.
func (s Source) Keep(b *policy.Bundle) error {
	if s.Named == "" || s.Named == Builtin {
		return nil
	}
	return policy.Keep(s.Named, s.copied(b.Digest))
}

// Set logs the policy if it is another than the last one, says what that drops, and keeps
// its files.
func (s Source) Set(ctx context.Context, dir *datadir.Dir, b *policy.Bundle) error {
	last, ok := dir.Operator.Policy()
	if ok && last.Digest() == b.Digest {
		if _, err := dir.Operator.Instant(); err != nil {
			return err // nothing is written with a wrong clock
		}
		return s.Keep(b)
	}
	if err := dir.Operator.SetPolicy(ctx, b.Policy); err != nil {
		return err
	}
	if ok {
		all := dir.Operator.Verified().Policies()
		s.dropped(b.Digest, all[len(all)-1].Body.Removes)
	}
	return s.Keep(b)
}

// dropped says what a policy that is in force from now on removes of the one before.
func (s Source) dropped(digest tassadar.Digest, removes []tassadar.Removal) {
	s.Note("policy %s is in force from now on", digest.Short())
	for _, r := range removes {
		if r.Kind == tassadar.RemovedProfile {
			s.Note("  it drops profile %s, titled %q", r.Subject, r.Was)
		} else {
			s.Note("  it drops the %s", r)
		}
	}
	if len(removes) > 0 {
		s.Note("  next: where both are wanted, keep each policy in a data directory of its own, --data DIR,\n  or add the profile to this policy, tassadar profile add DIR --wasm FILE --name NAME")
	}
}

// Logged is the digest of the policy that is named, or of the one last logged. A policy
// that the log does not hold is unmeasured.
func (s Source) Logged(state *datadir.State) (tassadar.Digest, error) {
	all := state.Verified.Policies()
	if len(all) == 0 {
		return "", s.NoLog()
	}
	if s.Named == "" {
		return all[len(all)-1].Body.PolicyDigest, nil
	}
	b, err := s.Load()
	if err != nil {
		return "", err
	}
	if _, ok := state.Verified.Policy(b.Digest); !ok {
		return "", tassadar.Errorf(tassadar.Unmeasured, "the policy of %s is not in the log of %s; tassadar run --policy %s logs it", s.Named, s.Data, s.Named)
	}
	return b.Digest, nil
}

// FirstRun is the command that begins a log.
func (s Source) FirstRun() string {
	if s.Named != "" {
		return "tassadar run --policy " + tassadar.Printable(s.Named)
	}
	return "tassadar run"
}

// NoLog is what commands say that need a log.
func (s Source) NoLog() error {
	return tassadar.WithNext(tassadar.Errorf(tassadar.Unmeasured, "%s holds no log", s.Data), s.FirstRun()+" begins one; or give another --data.")
}
