package backup_test

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/internal/backup"
	"tassadar/internal/datadir"
)

const start = 1_800_000_000

func now() int64 { return start }

// write opens a data directory for writing, which logs the first trust, and lets f write.
func write(t *testing.T, path string, f func(*datadir.Dir)) {
	t.Helper()
	d, err := datadir.Open(t.Context(), path, strings.Repeat("ab", 32), "label", now)
	if err != nil {
		t.Fatal(err)
	}
	if f != nil {
		f(d)
	}
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}
}

// grow logs one more record.
func grow(t *testing.T, path string) {
	t.Helper()
	write(t, path, func(d *datadir.Dir) {
		trust := *d.Operator.Trust()
		trust.Keys = slices.Clone(trust.Keys)
		trust.Keys[0].Label += "x"
		record, _, err := d.Operator.ProposeTrust(trust)
		if err == nil {
			err = d.Operator.SetTrust(t.Context(), record)
		}
		if err == nil {
			err = d.SaveTrust()
		}
		if err != nil {
			t.Fatal(err)
		}
	})
}

func backed(t *testing.T, path string, o backup.Options) []byte {
	t.Helper()
	o.At = start
	var b bytes.Buffer
	if _, err := backup.Write(&b, path, o); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func restored(t *testing.T, data []byte, a backup.Against) (string, error) {
	t.Helper()
	a.Now = now
	to := filepath.Join(t.TempDir(), "data")
	_, err := backup.Restore(t.Context(), bytes.NewReader(data), to, a)
	if _, there := os.Stat(to); (err == nil) != (there == nil) {
		t.Errorf("restore: %v, and the directory: %v", err, there)
	}
	left, _ := filepath.Glob(filepath.Join(filepath.Dir(to), ".tmp-*"))
	if len(left) > 0 {
		t.Errorf("restore left %v", left)
	}
	return to, err
}

// files reads a directory: names with modes and contents.
func files(t *testing.T, dir string, but ...string) map[string]string {
	t.Helper()
	out := map[string]string{}
	err := fs.WalkDir(os.DirFS(dir), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || slices.ContainsFunc(but, func(p string) bool { return strings.HasPrefix(name, p) }) {
			return err
		}
		data, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			return err
		}
		info, err := d.Info()
		out[name] = info.Mode().String() + " " + string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// TestRoundTrip: what is restored is what was backed up, but for the index, which serves the
// same log; and the log goes on.
func TestRoundTrip(t *testing.T) {
	t.Parallel()
	data := filepath.Join(t.TempDir(), "data")
	write(t, data, nil)
	if err := datadir.WriteSeen(datadir.DefaultSeen(data), &appraise.Memories{Logs: []appraise.Memory{}}); err != nil {
		t.Fatal(err)
	}
	to, err := restored(t, backed(t, data, backup.Options{Keys: true}), backup.Against{})
	if err != nil {
		t.Fatal(err)
	}
	want, got := files(t, data, "lock", "index."), files(t, to, "lock", "index.")
	for name := range want {
		if got[name] != want[name] {
			t.Errorf("%s is %.40q, want %.40q", name, got[name], want[name])
		}
	}
	if len(got) != len(want) || len(want) < 8 {
		t.Errorf("%d files, want %d", len(got), len(want))
	}
	grow(t, to)
	if s, err := datadir.Read(to, 0); err != nil || s.Verified.Head().Size != 2 {
		t.Errorf("after one more record: %v", err)
	}
}

// TestForks: nothing is restored that somebody knows a later state, or another, of.
func TestForks(t *testing.T) {
	t.Parallel()
	data := filepath.Join(t.TempDir(), "data")
	write(t, data, nil)
	early := backed(t, data, backup.Options{Keys: true})
	grow(t, data)
	s, err := datadir.Read(data, 0)
	if err != nil {
		t.Fatal(err)
	}
	seen := &appraise.Memories{}
	seen.Set(appraise.Memory{Head: s.Verified.Head()})
	if _, err := restored(t, early, backup.Against{Seen: seen}); tassadar.CodeOf(err) != tassadar.RolledBack || !strings.Contains(err.Error(), "knows 2 leaves of this log, and the backup has 1") {
		t.Errorf("a later state was seen: %v", err)
	}
	// For reading it is restored, and nothing can be added.
	to, err := restored(t, early, backup.Against{Seen: seen, ForReading: true})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := datadir.Open(t.Context(), to, "", "", now); tassadar.CodeOf(err) != tassadar.KeyMissing {
		t.Errorf("a directory for reading was opened for writing: %v", err)
	}
	if s, err := datadir.Look(to); err != nil || s.Verified.Head().Size != 1 {
		t.Errorf("for reading: %v", err)
	}
	if _, err := restored(t, backed(t, data, backup.Options{Keys: true}), backup.Against{Seen: seen}); err != nil {
		t.Errorf("the state that was seen: %v", err)
	}
	// A log that was gone on from twice.
	fork, err := restored(t, early, backup.Against{})
	if err != nil {
		t.Fatal(err)
	}
	write(t, fork, func(d *datadir.Dir) {
		trust := *d.Operator.Trust()
		trust.Keys = slices.Clone(trust.Keys)
		trust.Keys[0].Label = "another history"
		record, _, err := d.Operator.ProposeTrust(trust)
		if err == nil {
			err = d.Operator.SetTrust(t.Context(), record)
		}
		if err != nil {
			t.Fatal(err)
		}
	})
	if _, err := restored(t, backed(t, fork, backup.Options{Keys: true}), backup.Against{Seen: seen}); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable || !strings.Contains(err.Error(), "another history") {
		t.Errorf("another history: %v", err)
	}
}

// TestWithoutKeys: a backup for others holds no private key, and can be read.
func TestWithoutKeys(t *testing.T) {
	t.Parallel()
	data := filepath.Join(t.TempDir(), "data")
	write(t, data, nil)
	made := backed(t, data, backup.Options{})
	for _, h := range entries(t, made) {
		if strings.HasPrefix(h.Name, "keys") || strings.Contains(h.data, "PRIVATE KEY") {
			t.Errorf("%s is in a backup without keys", h.Name)
		}
	}
	to, err := restored(t, made, backup.Against{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := datadir.Open(t.Context(), to, "", "", now); tassadar.CodeOf(err) != tassadar.KeyMissing {
		t.Errorf("opened for writing: %v", err)
	}
}

type one struct {
	tar.Header
	data string
}

func entries(t *testing.T, data []byte) (all []one) {
	t.Helper()
	zipped, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	for archive := tar.NewReader(zipped); ; {
		h, err := archive.Next()
		if err == io.EOF {
			return all
		}
		if err != nil {
			t.Fatal(err)
		}
		content, err := io.ReadAll(archive)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, one{*h, string(content)})
	}
}

func packed(t *testing.T, all []one) []byte {
	t.Helper()
	var b bytes.Buffer
	zipped := gzip.NewWriter(&b)
	archive := tar.NewWriter(zipped)
	for _, e := range all {
		e.Size = int64(len(e.data))
		if err := archive.WriteHeader(&e.Header); err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(archive, e.data); err != nil {
			t.Fatal(err)
		}
	}
	if err := archive.Close(); err != nil {
		t.Fatal(err)
	}
	if err := zipped.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// unzipped is what an archive holds, or nothing where it cannot be read to its end.
func unzipped(data []byte) []byte {
	zipped, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil
	}
	content, err := io.ReadAll(zipped)
	if err != nil {
		return nil
	}
	return content
}

// TestDamaged: a backup that is cut off, that has another byte of content anywhere, that misses a file
// of the log or holds what no data directory does is refused with a code, and nothing is left.
func TestDamaged(t *testing.T) {
	t.Parallel()
	data := filepath.Join(t.TempDir(), "data")
	write(t, data, nil)
	whole := backed(t, data, backup.Options{Keys: true})
	refused := func(what string, data []byte) {
		t.Helper()
		if _, err := restored(t, data, backup.Against{}); tassadar.CodeOf(err) == "" {
			t.Errorf("%s: %v, want a code", what, err)
		}
	}
	content := unzipped(whole)
	if len(content) == 0 {
		t.Fatal("a backup that cannot be unpacked")
	}
	for at := 0; at < len(whole); at += 1 + len(whole)/60 {
		refused("cut off", whole[:at])
		flipped := bytes.Clone(whole)
		flipped[at] ^= 0x20
		if !bytes.Equal(unzipped(flipped), content) { // time, system and the bits that fill a last byte say nothing
			refused("a byte is another one", flipped)
		}
	}
	all := entries(t, whole)
	for i, e := range all {
		if strings.HasPrefix(e.Name, "log/tile") || e.Name == "log/checkpoint" || e.Name == "backup.json" || e.Name == "trust.yaml" {
			refused("without "+e.Name, packed(t, slices.Delete(slices.Clone(all), i, i+1)))
		}
	}
	reg := func(name string) one { return one{tar.Header{Typeflag: tar.TypeReg, Name: name, Mode: 0o644}, "x"} }
	for _, odd := range []one{reg("../outside"), reg("/etc/outside"), reg("log/../../outside"), reg("lock"), reg("index.sqlite"), reg("other"), reg("log/./x"), reg("log/checkpoint"),
		{tar.Header{Typeflag: tar.TypeSymlink, Name: "log/link", Linkname: "/etc/passwd"}, ""}, {tar.Header{Typeflag: tar.TypeLink, Name: "log/link", Linkname: "trust.yaml"}, ""}, {tar.Header{Typeflag: tar.TypeDir, Name: "log/more/"}, ""}} {
		refused(odd.Name, packed(t, append(slices.Clone(all), odd)))
	}
}

// TestOccupied: what is there stays.
func TestOccupied(t *testing.T) {
	t.Parallel()
	data := filepath.Join(t.TempDir(), "data")
	write(t, data, nil)
	made := backed(t, data, backup.Options{Keys: true})
	before := files(t, data)
	if _, err := backup.Restore(t.Context(), bytes.NewReader(made), data, backup.Against{Now: now}); tassadar.CodeOf(err) != tassadar.BadUse {
		t.Errorf("over a log: %v", err)
	}
	if after := files(t, data); len(after) != len(before) {
		t.Errorf("%d files, before %d", len(after), len(before))
	}
	release, err := datadir.Lock(data)
	if err != nil {
		t.Fatal(err)
	}
	defer release()
	if _, err := backup.Write(io.Discard, data, backup.Options{}); tassadar.CodeOf(err) != tassadar.DataLocked {
		t.Errorf("while another writes: %v", err)
	}
	if _, err := backup.Write(io.Discard, t.TempDir(), backup.Options{}); tassadar.CodeOf(err) != tassadar.Unmeasured {
		t.Errorf("without a log: %v", err)
	}
}
