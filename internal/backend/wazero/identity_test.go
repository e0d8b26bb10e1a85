package wazero

import (
	"runtime/debug"
	"testing"

	"tassadar"
)

func TestIdentify(t *testing.T) {
	module := func(path, version, sum string) *debug.Module {
		return &debug.Module{Path: path, Version: version, Sum: sum}
	}
	replaced := func(by *debug.Module) *debug.Module {
		m := module(modulePath, "v1.12.0", "")
		m.Replace = by
		return m
	}
	for _, c := range []struct {
		name string
		dep  *debug.Module
		want string // path, version and sum
	}{
		{"plain", module(modulePath, "v1.12.0", "h1:a"), modulePath + " v1.12.0 h1:a"},
		{"replaced by a module", replaced(module("example.org/fork", "v1.0.0", "h1:b")), "example.org/fork v1.0.0 h1:b"},
		{"replaced by a directory", replaced(module("../wazero", "", "")), ""},
		{"without sum", module(modulePath, "v1.12.0", ""), ""},
		{"absent", module("example.org/other", "v1.0.0", "h1:c"), ""},
	} {
		id, err := identify(&debug.BuildInfo{Deps: []*debug.Module{module("example.org/x", "v1.0.0", "h1:x"), c.dep}})
		if c.want == "" {
			if tassadar.CodeOf(err) != tassadar.BackendUnavailable {
				t.Errorf("%s: %+v, %v, want %s", c.name, id, err, tassadar.BackendUnavailable)
			}
			continue
		}
		if got := id.Module + " " + id.Version + " " + id.Sum; err != nil || got != c.want {
			t.Errorf("%s: %s, %v, want %s", c.name, got, err, c.want)
		}
	}
	// What the code was compiled for counts.
	digest := func(level string) tassadar.Digest {
		id, err := identify(&debug.BuildInfo{Deps: []*debug.Module{module(modulePath, "v1.12.0", "h1:a")},
			Settings: []debug.BuildSetting{{Key: "GOAMD64", Value: level}, {Key: "vcs.revision", Value: level}}})
		if err != nil {
			t.Fatal(err)
		}
		return tassadar.DigestOf(id)
	}
	if one, again, three := digest("v1"), digest("v1"), digest("v3"); one != again || one == three {
		t.Errorf("GOAMD64 v1 %s and %s, v3 %s", one, again, three)
	}
}
