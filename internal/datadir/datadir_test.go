package datadir_test

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/datadir"
)

const start = 1_800_000_000

var host = strings.Repeat("ab", 32)

func now() int64 { return start }

func open(t *testing.T, path string) *datadir.Dir {
	t.Helper()
	d, err := datadir.Open(t.Context(), path, host, "label", now)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func closed(t *testing.T, d *datadir.Dir) {
	t.Helper()
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}
}

// A new directory has keys that only their owner reads, and a trust in which the
// worker is bound to its host; opened again it has the same.
func TestOpen(t *testing.T) {
	path := filepath.Join(t.TempDir(), "data")
	if s, err := datadir.Read(path, 0); err != nil || s.Trust != nil || s.Verified.Valid() {
		t.Errorf("before anybody wrote: %+v, %v", s, err)
	}
	d := open(t, path)
	trust := *d.Operator.Trust()
	k, ok := trust.Key(d.Worker.ID())
	if !ok || k.Host != host || k.Role != tassadar.RoleWorker || trust.Governance.Threshold != 1 || len(trust.Keys) != 4 {
		t.Errorf("the first trust is %+v", trust)
	}
	if _, err := datadir.Open(t.Context(), path, host, "", now); tassadar.CodeOf(err) != tassadar.DataLocked {
		t.Errorf("two writers: %v", err)
	}
	if s, err := datadir.Read(path, 0); err != nil || s.Trust.Digest() != trust.Digest() || !s.Verified.Valid() {
		t.Errorf("a reader beside a writer: %v", err)
	}
	closed(t, d)
	again := open(t, path)
	if again.Worker.ID() != d.Worker.ID() || again.Operator.Trust().Digest() != trust.Digest() || again.Operator.Verified().Head().Size != d.Operator.Verified().Head().Size {
		t.Error("opened again it is another directory")
	}
	closed(t, again)
	files, err := filepath.Glob(filepath.Join(path, "keys", "*.pem"))
	if err != nil || len(files) != 4 {
		t.Fatalf("%v, %v", files, err)
	}
	for _, f := range files {
		if info, err := os.Stat(f); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s: %v, %v", f, info.Mode(), err)
		}
	}
	if err := datadir.CheckKeys(path); err != nil {
		t.Error(err)
	}
	if err := os.Chmod(files[0], 0o644); err != nil {
		t.Fatal(err)
	}
	if err := datadir.CheckKeys(path); tassadar.CodeOf(err) != tassadar.DataUnavailable {
		t.Errorf("a key that everybody reads: %v", err)
	}
}

// An interrupt, however early, leaves a directory that is whole, or none.
func TestOpenInterrupted(t *testing.T) {
	path := filepath.Join(t.TempDir(), "data")
	ctx, cancel := context.WithCancel(t.Context())
	d, err := datadir.Open(ctx, path, host, "", func() int64 { cancel(); return start })
	if err != nil {
		t.Fatal(err)
	}
	closed(t, d)
	if s, err := datadir.Read(path, 0); err != nil || s.Trust == nil || !s.Verified.Valid() {
		t.Errorf("after an interrupt while it was begun: %+v, %v", s, err)
	}
	none := filepath.Join(t.TempDir(), "none")
	if _, err := datadir.Open(ctx, none, host, "", now); tassadar.CodeOf(err) != tassadar.RunFailed {
		t.Errorf("interrupted before: %v", err)
	}
	if _, err := os.Stat(none); err == nil {
		t.Error("interrupted before, it made the directory")
	}
	// Keys, and nothing else: what a process that was killed may leave.
	if err := errors.Join(os.RemoveAll(filepath.Join(path, "log")), os.Remove(filepath.Join(path, "trust.yaml")), os.Remove(filepath.Join(path, "index.sqlite"))); err != nil {
		t.Fatal(err)
	}
	ctx, cancel = context.WithCancel(t.Context())
	defer cancel()
	if d, err = datadir.Open(ctx, path, host, "", func() int64 { cancel(); return start }); err != nil {
		t.Fatal(err)
	}
	closed(t, d)
}

// A host without an id has a worker, and none that the trust knows.
func TestOpenWithoutHost(t *testing.T) {
	d, err := datadir.Open(t.Context(), t.TempDir(), "", "", now)
	if err != nil {
		t.Fatal(err)
	}
	if _, ok := d.Operator.Trust().Key(d.Worker.ID()); ok || d.Worker == nil {
		t.Error("a worker without a host is in the trust")
	}
	closed(t, d)
}

// Beside a log no key is made again, and the trust file is what the log holds.
func TestWhatIsGone(t *testing.T) {
	for name, c := range map[string]struct {
		spoil      func(path string) error
		open, read tassadar.Code
	}{
		"nothing":        {func(string) error { return nil }, "", ""},
		"the log key":    {func(p string) error { return os.Remove(filepath.Join(p, "keys", "log.pem")) }, tassadar.KeyMissing, ""},
		"the worker key": {func(p string) error { return os.Remove(filepath.Join(p, "keys", "worker.pem")) }, "", ""},
		"the trust file": {func(p string) error { return os.Remove(filepath.Join(p, "trust.yaml")) }, "", tassadar.DataUnavailable},
		"trust and operator": {func(p string) error {
			return errors.Join(os.Remove(filepath.Join(p, "trust.yaml")), os.Remove(filepath.Join(p, "keys", "operator.pem")))
		}, tassadar.KeyMissing, tassadar.DataUnavailable},
		"the trust's word": {func(p string) error {
			file := filepath.Join(p, "trust.yaml")
			data, err := os.ReadFile(file)
			return errors.Join(err, os.WriteFile(file, []byte(strings.ReplaceAll(string(data), "label: label", "label: edited")), 0o644))
		}, tassadar.EvidenceUnverifiable, tassadar.EvidenceUnverifiable},
		"the index": {func(p string) error { return os.Remove(filepath.Join(p, "index.sqlite")) }, "", ""},
	} {
		path := t.TempDir()
		closed(t, open(t, path))
		if err := c.spoil(path); err != nil {
			t.Fatal(err)
		}
		if _, err := datadir.Read(path, 0); tassadar.CodeOf(err) != c.read && name != "the index" {
			t.Errorf("%s: read: %v, want %q", name, err, c.read)
		}
		d, err := datadir.Open(t.Context(), path, host, "label", now)
		if tassadar.CodeOf(err) != c.open {
			t.Errorf("%s: open: %v, want %q", name, err, c.open)
		}
		if err == nil {
			if (d.Worker == nil) != (name == "the worker key") {
				t.Errorf("%s: worker %v", name, d.Worker)
			}
			closed(t, d)
			if _, err := datadir.Read(path, 0); err != nil {
				t.Errorf("%s: after a writer: %v", name, err)
			}
		}
	}
}

func TestReadSize(t *testing.T) {
	path := t.TempDir()
	d := open(t, path)
	first := uint64(d.Operator.Verified().Head().Size)
	if err := d.Operator.SetPolicy(t.Context(), tassadar.Policy{Profiles: []tassadar.Profile{{ID: "t.v1", Gate: "g"}}}); err != nil {
		t.Fatal(err)
	}
	closed(t, d)
	s, err := datadir.Read(path, first)
	if err != nil || len(s.Verified.Policies()) != 0 || uint64(s.Verified.Head().Size) != first {
		t.Errorf("the first leaves: %v", err)
	}
	if s, err := datadir.Read(path, 0); err != nil || len(s.Verified.Policies()) != 1 {
		t.Errorf("all leaves: %v", err)
	}
	if _, err := datadir.Read(path, 1000); tassadar.CodeOf(err) != tassadar.BadUse {
		t.Errorf("more leaves than there are: %v", err)
	}
	file := filepath.Join(t.TempDir(), "f")
	if err := os.WriteFile(file, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := datadir.Read(file, 0); tassadar.CodeOf(err) != tassadar.DataUnavailable {
		t.Errorf("a file: %v", err)
	}
}

// A successor names the last state of the old log and has keys of its own.
func TestSucceed(t *testing.T) {
	old := open(t, t.TempDir())
	head := old.Operator.Verified().Head()
	closed(t, old)
	path := t.TempDir()
	if err := datadir.Succeed(t.Context(), path, host, "", head, now); err != nil {
		t.Fatal(err)
	}
	d := open(t, path)
	first := d.Operator.Verified().Trusts()[0].Body
	if first.Predecessor == nil || first.Predecessor.Origin != head.Origin || first.Predecessor.Size != head.Size || d.Worker.ID() == old.Worker.ID() {
		t.Errorf("the first trust names %+v", first.Predecessor)
	}
	closed(t, d)
	if err := datadir.Succeed(t.Context(), path, host, "", head, now); tassadar.CodeOf(err) != tassadar.BadUse {
		t.Errorf("over a log: %v", err)
	}
}

// A new key takes the place of the old one, which is kept, once it is installed.
func TestNewKey(t *testing.T) {
	path := t.TempDir()
	closed(t, open(t, path))
	old, err := datadir.Key(path, tassadar.RoleDispatcher)
	if err != nil {
		t.Fatal(err)
	}
	key, install, err := datadir.NewKey(path, tassadar.RoleDispatcher)
	if err != nil {
		t.Fatal(err)
	}
	if k, err := datadir.Key(path, tassadar.RoleDispatcher); err != nil || k.ID() != old.ID() {
		t.Errorf("before it is installed: %v", err)
	}
	if err := install(); err != nil {
		t.Fatal(err)
	}
	if k, err := datadir.Key(path, tassadar.RoleDispatcher); err != nil || k.ID() != key.ID() {
		t.Errorf("after: %v", err)
	}
	if _, err := os.Stat(filepath.Join(path, "keys", "dispatcher-"+old.ID()[:12]+".pem")); err != nil {
		t.Errorf("the old key: %v", err)
	}
	if _, err := datadir.Key(path, tassadar.RoleLog); tassadar.CodeOf(err) != tassadar.BadUse {
		t.Errorf("the key of a log: %v", err)
	}
}

// TestBadKey: of a file that holds no key of this directory the error says which one, and
// what to do is about keys; a pipe is not waited for.
func TestBadKey(t *testing.T) {
	for name, c := range map[string]struct {
		spoil      func(file string) error
		code       tassadar.Code
		says, next string
	}{
		"cut":         {func(f string) error { return os.Truncate(f, 40) }, tassadar.InputMalformed, "is not a PEM private key", "Take the key from a backup: tassadar restore"},
		"a folder":    {func(f string) error { return errors.Join(os.Remove(f), os.Mkdir(f, 0o700)) }, tassadar.InputMalformed, "is no regular file", "Take the key from a backup: tassadar restore"},
		"a pipe":      {func(f string) error { return errors.Join(os.Remove(f), syscall.Mkfifo(f, 0o600)) }, tassadar.InputMalformed, "is no regular file", "Take the key from a backup: tassadar restore"},
		"read by all": {func(f string) error { return os.Chmod(f, 0o644) }, tassadar.DataUnavailable, "is readable by others (mode 0644)", "chmod 600 "},
	} {
		path := t.TempDir()
		closed(t, open(t, path))
		file := filepath.Join(path, "keys", "dispatcher.pem")
		if err := c.spoil(file); err != nil {
			t.Fatal(err)
		}
		done := make(chan error, 1)
		go func() {
			_, err := datadir.Key(path, tassadar.RoleDispatcher)
			done <- err
		}()
		select {
		case err := <-done:
			if tassadar.CodeOf(err) != c.code || !strings.Contains(err.Error(), "key "+file+" "+c.says) || !strings.HasPrefix(tassadar.NextOf(err), c.next) {
				t.Errorf("%s: %v (%s)", name, err, tassadar.NextOf(err))
			}
		case <-time.After(10 * time.Second):
			t.Errorf("%s: it is waited for", name)
		}
	}
}

// TestUnreadableLog: what cannot be read of the log is named with its folder.
func TestUnreadableLog(t *testing.T) {
	path := t.TempDir()
	closed(t, open(t, path))
	log := filepath.Join(path, "log")
	if err := errors.Join(os.RemoveAll(log), os.WriteFile(log, nil, 0o600)); err != nil {
		t.Fatal(err)
	}
	for name, look := range map[string]func() error{
		"read": func() error { _, err := datadir.Read(path, 0); return err },
		"look": func() error { _, err := datadir.Look(path); return err },
	} {
		if err := look(); tassadar.CodeOf(err) != tassadar.DataUnavailable || !strings.HasPrefix(err.Error(), log+": ") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestStreamOutput: an error about what was to be written keeps its code and its next step.
func TestStreamOutput(t *testing.T) {
	file := filepath.Join(t.TempDir(), "out")
	about := tassadar.WithNext(tassadar.Errorf(tassadar.DataUnavailable, "a key is no file"), "Put the file itself there.")
	err := datadir.StreamOutput(file, 0o644, func(io.Writer) error { return about })
	if _, gone := os.Stat(file); !errors.Is(err, about) || tassadar.NextOf(err) != "Put the file itself there." || !errors.Is(gone, fs.ErrNotExist) {
		t.Errorf("%v (%s), %v", err, tassadar.NextOf(err), gone)
	}
	err = datadir.StreamOutput(file, 0o644, func(io.Writer) error { return errors.New("broken") })
	if tassadar.CodeOf(err) != tassadar.DataUnavailable || !strings.HasPrefix(tassadar.NextOf(err), "Name a file in a folder") {
		t.Errorf("%v (%s)", err, tassadar.NextOf(err))
	}
}

func TestCandidates(t *testing.T) {
	path := filepath.Join(t.TempDir(), "[data]") // no pattern
	if ids, err := datadir.Candidates(path); err != nil || len(ids) != 0 {
		t.Errorf("%v, %v", ids, err)
	}
	for _, id := range []string{"b", "a"} {
		if err := datadir.AddCandidate(path, id, []byte("record of "+id)); err != nil {
			t.Fatal(err)
		}
	}
	if ids, err := datadir.Candidates(path); err != nil || !slices.Equal(ids, []string{"a", "b"}) {
		t.Errorf("%v, %v", ids, err)
	}
	if got, err := datadir.Candidate(path, "b"); err != nil || string(got) != "record of b" {
		t.Errorf("%q, %v", got, err)
	}
	if err := datadir.RemoveCandidate(path, "b"); err != nil {
		t.Fatal(err)
	}
	if _, err := datadir.Candidate(path, "b"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("removed: %v", err)
	}
}

// The first trust of a log that a worker serves is told of; the same one again is
// no news, and neither is a later one of the log.
func TestServe(t *testing.T) {
	other, path := open(t, t.TempDir()), t.TempDir()
	defer closed(t, other)
	trust := other.Operator.Trust()
	origin := other.Operator.Verified().Head().Origin
	if got, err := datadir.Served(path, origin); got != nil || err != nil {
		t.Errorf("before: %v, %v", got, err)
	}
	later := *trust
	later.Governance.Witnesses = 1
	later.Keys = append(slices.Clone(trust.Keys), tassadar.Key{ID: tassadar.DigestBytes([]byte(witness)).Hex(), Role: tassadar.RoleWitness, Public: witness, URL: "https://w.invalid"})
	slices.SortFunc(later.Keys, func(x, y tassadar.Key) int { return strings.Compare(x.ID, y.ID) })
	for i, c := range []struct {
		t     *tassadar.Trust
		first bool
	}{{trust, true}, {trust, false}, {&later, false}} {
		name, first, err := datadir.Serve(path, c.t)
		if name != origin || first != c.first || err != nil {
			t.Errorf("%d: %s, %t, %v", i, name, first, err)
		}
		if got, err := datadir.Served(path, origin); err != nil || got == nil || got.Digest() != c.t.Digest() {
			t.Errorf("%d: %v", i, err)
		}
	}
}

const witness = "witness.invalid+39836e26+BDtPKP/Gk8LbqOmG6hkWbQeEJyyWnqBIkHDzdwYMzHnm"

func TestSeen(t *testing.T) {
	file := datadir.DefaultSeen(filepath.Join(t.TempDir(), "new"))
	m, err := datadir.ReadSeen(file)
	if err != nil || m.Logs == nil || len(m.Logs) != 0 {
		t.Fatalf("%+v, %v", m, err)
	}
	m.Set(appraise.Memory{Head: evidence.LogHead{Origin: "o", Size: 3}, Number: 2})
	if err := datadir.WriteSeen(file, m); err != nil {
		t.Fatal(err)
	}
	if got, err := datadir.ReadSeen(file); err != nil || got.Of("o") == nil || got.Of("o").Number != 2 || got.Of("o").Head.Size != 3 {
		t.Errorf("%+v, %v", got, err)
	}
	for _, text := range []string{"", `{"logs": []}`, `{"logs":[],"more":1}`, "nothing"} {
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		if m, err := datadir.ReadSeen(file); tassadar.CodeOf(err) != tassadar.InputMalformed {
			t.Errorf("%q: %+v, %v", text, m, err)
		}
	}
}

// A verdict on nothing rests on a log that holds the policy alone.
func TestInMemory(t *testing.T) {
	p := tassadar.Policy{Profiles: []tassadar.Profile{{ID: "t.v1", Gate: "g"}}}
	v, err := datadir.InMemory(context.Background(), p, start)
	if err != nil || len(v.Policies()) != 1 || len(v.Trusts()) != 1 || v.Policies()[0].Body.PolicyDigest != p.Digest() {
		t.Errorf("%v", err)
	}
}

// TestRefused: a receipt that was refused is aside with why, and where it was when it is put back.
func TestRefused(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "data")
	m := datadir.MeasuredIn(path)
	a, b := tassadar.DigestBytes([]byte("a")), tassadar.DigestBytes([]byte("b"))
	if all, err := m.Refused(); err != nil || len(all) != 0 || m.RefusedFor(a) != nil {
		t.Errorf("at first: %v, %v", all, err)
	}
	for _, d := range []tassadar.Digest{a, b} {
		if err := m.Keep(d, []byte(`{"of":"`+d.Hex()+`"}`)); err != nil {
			t.Fatal(err)
		}
	}
	why := datadir.Refusal{Code: tassadar.SignerUntrusted, Message: "who signed it is not trusted", At: 7}
	if err := m.Refuse(a, why); err != nil {
		t.Fatal(err)
	}
	kept, err := m.All()
	refused, err2 := m.Refused()
	if err != nil || err2 != nil || len(kept) != 1 || kept[0] != b || len(refused) != 1 || refused[0] != a {
		t.Errorf("kept are %v, refused %v: %v, %v", kept, refused, err, err2)
	}
	if got := m.RefusedFor(a); got == nil || *got != why {
		t.Errorf("refused for %+v", got)
	}
	if err := m.Refuse(tassadar.DigestBytes([]byte("c")), why); tassadar.CodeOf(err) == "" {
		t.Errorf("one that is not kept: %v", err)
	}
	if m.RefusedFor(tassadar.DigestBytes([]byte("c"))) != nil {
		t.Error("one that is not there was refused")
	}
	name := a.Hex() + ".json"
	if err := os.Rename(filepath.Join(path, "refused", name), filepath.Join(path, "measured", name)); err != nil {
		t.Fatal(err)
	}
	if record, err := m.Have(a); err != nil || string(record) != `{"of":"`+a.Hex()+`"}` || m.RefusedFor(a) != nil {
		t.Errorf("put back: %s, %v", record, err)
	}
}
