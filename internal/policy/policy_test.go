package policy

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"tassadar"
	"tassadar/internal/strictyaml"
)

func TestBuiltin(t *testing.T) {
	b, err := Builtin()
	if err != nil {
		t.Fatal(err)
	}
	again, err := Builtin()
	if err != nil || b.Digest != again.Digest || b.Digest != b.Policy.Digest() {
		t.Errorf("digests %s and %s: %v", b.Digest, again.Digest, err)
	}
	for digest, data := range b.Modules {
		if tassadar.DigestBytes(data) != digest {
			t.Errorf("module %s has other bytes", digest)
		}
	}
}

func TestGood(t *testing.T) {
	dir := filepath.Join("testdata", "good")
	b, err := Load(dir)
	if err != nil {
		t.Fatal(err)
	}
	p := b.Policy.Profiles[0]
	if len(b.Policy.Profiles) != 1 || p.ID != "test.tiny.v1" || p.Workloads[0].Modules[0].Build == nil || len(b.Modules) != 8 {
		t.Errorf("read %+v", b.Policy)
	}
	for _, s := range b.Sources {
		if s.Builtin {
			t.Error("a user's sources pass for built-in ones (law 16)")
		}
	}
}

// A module, its record and its sources may be links, to where the policy's folder goes
// with them.
func TestLinkedFiles(t *testing.T) {
	want, err := Load(filepath.Join("testdata", "good"))
	if err != nil {
		t.Fatal(err)
	}
	build := want.Policy.Profiles[0].Workloads[0].Modules[0]
	source := path.Join(path.Dir(build.BuildPath), sortedKeys(build.Build.Sources)[0])
	for _, c := range []struct{ name, file string }{{"module", build.Path}, {"record", build.BuildPath}, {"source", source}, {"folder", path.Dir(build.Path)}} {
		for _, to := range []string{"beside", "absolute", "outside", "through"} {
			dir, elsewhere := filepath.Join(t.TempDir(), "policy"), t.TempDir()
			if err := os.CopyFS(dir, os.DirFS(filepath.Join("testdata", "good"))); err != nil {
				t.Fatal(err)
			}
			at := filepath.Join(dir, "profiles", filepath.FromSlash(c.file))
			moved, link := filepath.Join(dir, "kept"), ""
			if to == "outside" || to == "through" {
				moved = filepath.Join(elsewhere, "kept")
			}
			if err := os.Rename(at, moved); err != nil {
				t.Fatal(err)
			}
			switch link = moved; to {
			case "beside":
				link, _ = filepath.Rel(filepath.Dir(at), moved)
			case "through": // a link within, which leads on
				link = filepath.Join(dir, "kept")
				if err := os.Symlink(moved, link); err != nil {
					t.Fatal(err)
				}
			}
			if err := os.Symlink(link, at); err != nil {
				t.Fatal(err)
			}
			b, err := Load(dir)
			if to == "beside" || to == "absolute" {
				if err != nil || b.Digest != want.Digest {
					t.Errorf("%s %s: %v", c.name, to, err)
				}
			} else if tassadar.CodeOf(err) != tassadar.PolicyMalformed || !strings.Contains(err.Error(), "leads by a link out of the policy's folder") || !strings.Contains(err.Error(), "copy the file there") {
				t.Errorf("%s %s: %v", c.name, to, err)
			}
		}
	}
	// The folder of profiles may be elsewhere, and the whole policy be a link.
	dir := t.TempDir()
	if err := errors.Join(os.CopyFS(dir, os.DirFS(filepath.Join("testdata", "good"))), os.Rename(filepath.Join(dir, "profiles"), filepath.Join(dir, "moved")),
		os.Symlink("moved", filepath.Join(dir, "profiles")), os.Symlink(dir, dir+"-link")); err != nil {
		t.Fatal(err)
	}
	defer os.Remove(dir + "-link")
	if b, err := Load(dir + "-link"); err != nil || b.Digest != want.Digest {
		t.Errorf("links to folders: %v", err)
	}
}

var expectation = regexp.MustCompile(`(?m)^# expect: ([0-9]+): (.*)$`)

// TestBad overlays each folder of testdata/bad on testdata/good. The changed
// file says at which line which error is expected.
func TestBad(t *testing.T) {
	names, err := os.ReadDir(filepath.Join("testdata", "bad"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		dir := t.TempDir()
		for _, from := range []string{"good", filepath.Join("bad", name.Name())} {
			overlay(t, dir, filepath.Join("testdata", from))
		}
		var file string
		var want [][]byte
		err := fs.WalkDir(os.DirFS(filepath.Join("testdata", "bad", name.Name())), ".", func(path string, _ fs.DirEntry, err error) error {
			if err != nil || !strings.HasSuffix(path, ".yaml") {
				return err
			}
			data, err := os.ReadFile(filepath.Join(dir, path))
			if m := expectation.FindSubmatch(data); m != nil {
				file, want = path, m
			}
			return err
		})
		if err != nil || want == nil {
			t.Fatalf("%s: no expectation: %v", name.Name(), err)
		}
		_, err = Load(dir)
		if tassadar.CodeOf(err) != tassadar.PolicyMalformed {
			t.Errorf("%s: got %v, want policy_malformed", name.Name(), err)
			continue
		}
		if !says(err, fmt.Sprintf("%s:%s:", filepath.Join(dir, file), want[1]), string(want[2])) {
			t.Errorf("%s: want line %s: %s, got\n%s", name.Name(), want[1], want[2], strings.ReplaceAll(err.Error(), dir, ""))
		}
	}
	if len(names) < 60 {
		t.Errorf("%d fixtures", len(names))
	}
}

// says reports whether one line of the error names the place and says the text.
func says(err error, place, text string) bool {
	for _, line := range strings.Split(err.Error(), "\n") {
		if strings.Contains(line, place) && strings.Contains(line, text) {
			return true
		}
	}
	return false
}

func overlay(t *testing.T, to, from string) {
	t.Helper()
	err := filepath.WalkDir(from, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(from, path)
		if err != nil {
			return err
		}
		target := filepath.Join(to, rel)
		return errors.Join(os.MkdirAll(filepath.Dir(target), 0o755), os.WriteFile(target, data, 0o644))
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestLoadRefuses(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		dir  string
		want tassadar.Code
	}{
		{filepath.Join(t.TempDir(), "missing"), tassadar.InputMalformed},
		{file, tassadar.InputMalformed},
		{t.TempDir(), tassadar.PolicyMalformed},
	} {
		if _, err := Load(c.dir); tassadar.CodeOf(err) != c.want {
			t.Errorf("%s: got %v, want %s", c.dir, err, c.want)
		}
	}
}

// TestUserBesideBuiltin: a user's policy stands beside the built-in one, and
// may not redeclare it.
func TestUserBesideBuiltin(t *testing.T) {
	dir := t.TempDir()
	overlay(t, dir, filepath.Join("testdata", "good"))
	if err := os.Remove(filepath.Join(dir, "policy.yaml")); err != nil {
		t.Fatal(err)
	}
	if _, err := Load(dir); tassadar.CodeOf(err) != tassadar.PolicyMalformed || !strings.Contains(err.Error(), "gate article is declared in") {
		t.Errorf("the article gate redeclared: %v", err)
	}
	gate := strings.NewReplacer("gate: article", "gate: own")
	for _, name := range []string{"profiles/tiny.yaml", "gates/article.yaml"} {
		data, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), []byte(gate.Replace(string(data))), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	builtin, err := Builtin()
	if err != nil {
		t.Fatal(err)
	}
	b, err := Load(dir)
	if err != nil || len(b.Policy.Profiles) != len(builtin.Policy.Profiles)+1 || b.Digest == builtin.Digest {
		t.Errorf("%v", err)
	}
}

// loadBytes reads one profile file beside the good gate and envelope.
func loadBytes(t testing.TB, profile []byte) error {
	t.Helper()
	good := os.DirFS(filepath.Join("testdata", "good"))
	files := fstest.MapFS{"tiny.yaml": {Data: profile}}
	names, err := fs.Glob(good, "profiles/mods/*")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		data, err := fs.ReadFile(good, name)
		if err != nil {
			t.Fatal(err)
		}
		files[strings.TrimPrefix(name, "profiles/")] = &fstest.MapFile{Data: data}
	}
	s := source{name: "x", folders: map[string]fs.FS{"profiles": files}}
	for _, folder := range []string{"gates", "envelopes"} {
		sub, err := fs.Sub(good, folder)
		if err != nil {
			t.Fatal(err)
		}
		s.folders[folder] = sub
	}
	_, err = build([]source{s})
	return err
}

func goodProfile(t testing.TB) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", "good", "profiles", "tiny.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// TestTruncatedProfile cuts the file at many places: it is never accepted, not
// even between two refusal cases, and nothing panics.
func TestTruncatedProfile(t *testing.T) {
	good := goodProfile(t)
	if err := loadBytes(t, good); err != nil {
		t.Fatal(err)
	}
	whole := bytes.TrimRight(good, "\n")
	for n := 0; n < len(whole); n += 7 {
		err := loadBytes(t, good[:n])
		if err == nil {
			t.Errorf("accepted after %d of %d bytes, up to %q", n, len(good), good[max(0, n-40):n])
		}
		if err != nil && tassadar.CodeOf(err) != tassadar.PolicyMalformed {
			t.Errorf("%d bytes: %v", n, err)
		}
	}
}

func TestHostileYAML(t *testing.T) {
	bomb := "a: &a [x,x,x,x,x,x,x,x,x]\n"
	for i := 'b'; i < 'k'; i++ {
		bomb += fmt.Sprintf("%c: &%c [*%c,*%c,*%c,*%c,*%c,*%c,*%c,*%c,*%c]\n", i, i, i-1, i-1, i-1, i-1, i-1, i-1, i-1, i-1, i-1)
	}
	for _, c := range []struct{ name, data string }{
		{"nested lists", strings.Repeat("[", 20_000)},
		{"nested maps", strings.Repeat("{a: ", 20_000)},
		{"nested by indentation", func() string {
			var b strings.Builder
			for i := range 2_000 {
				b.WriteString(strings.Repeat(" ", i) + "a:\n")
			}
			return b.String()
		}()},
		{"aliases of aliases", bomb},
		{"an alias of itself", "profile: &a [*a]\n"},
		{"a tag", "profile: !!python/object x\n"},
		{"control characters", "profile: \x00\x01\n"},
		{"not UTF-8", "profile: \xff\xfe\n"},
	} {
		if err := loadBytes(t, []byte(c.data)); tassadar.CodeOf(err) != tassadar.PolicyMalformed {
			t.Errorf("%s: %.200v", c.name, err)
		}
	}
}

func FuzzProfile(f *testing.F) {
	good := goodProfile(f)
	f.Add(good)
	f.Add(good[:len(good)/2])
	f.Add([]byte("profile: a.v1\ngate: article\nimplemented: false\n"))
	f.Add([]byte("{}"))
	f.Fuzz(func(t *testing.T, data []byte) {
		if err := loadBytes(t, data); err != nil && tassadar.CodeOf(err) != tassadar.PolicyMalformed {
			t.Errorf("no reason code: %v", err)
		}
	})
}

// TestEncodeBuiltin: the writer of policy files and their reader agree on every
// built-in profile, envelope and gate.
func TestEncodeBuiltin(t *testing.T) {
	b, err := Builtin()
	if err != nil {
		t.Fatal(err)
	}
	p := &b.Policy
	for i := range p.Profiles {
		sameAgain(t, p.Profiles[i].ID, p.Profiles[i])
	}
	for i := range p.Envelopes {
		sameAgain(t, "envelope of "+p.Envelopes[i].Profile, p.Envelopes[i])
	}
	for i := range p.Gates {
		sameAgain(t, p.Gates[i].ID, p.Gates[i])
	}
}

func sameAgain[T any](t *testing.T, name string, v T) {
	t.Helper()
	data, err := strictyaml.Encode(v)
	if err != nil {
		t.Errorf("%s: %v", name, err)
		return
	}
	var again T
	if err := strictyaml.Decode(name, data, &again); err != nil {
		t.Errorf("%s: %v", name, err)
		return
	}
	if second, err := strictyaml.Encode(again); err != nil || !bytes.Equal(second, data) {
		t.Errorf("%s: reads back as something else: %v", name, err)
	}
}
