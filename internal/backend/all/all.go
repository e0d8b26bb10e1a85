// Package all is the table of the engines that this program knows. A new kind
// of engine is added to [Registry].
package all

import (
	"os"
	"path/filepath"

	"tassadar/internal/backend"
	"tassadar/internal/backend/adapter"
	"tassadar/internal/backend/ahead"
	"tassadar/internal/backend/javascript"
	"tassadar/internal/backend/jsc"
	"tassadar/internal/backend/scripted"
	"tassadar/internal/backend/spidermonkey"
	"tassadar/internal/backend/transformer"
	"tassadar/internal/backend/v8"
	"tassadar/internal/backend/wazero"
)

// Registry returns the table with the programs on the path, in the user's cache folder
// and in data directories, which need not exist: what npm and go installed in engines/NAME
// below each ([Installs]), and the adapters in the first one's folder adapters. Nothing
// is started.
func Registry(data ...string) backend.Registry {
	var folders []string
	for _, dir := range data {
		folders = append(folders, filepath.Join(dir, "engines"))
	}
	if cache, err := os.UserCacheDir(); err == nil {
		folders = append(folders, filepath.Join(cache, "tassadar"))
	}
	programs := func(name, pattern string) []string { return programs(folders, name, pattern) }
	r := backend.Registry{
		wazero.Kind(), transformer.Kind(),
		v8.New(func() v8.Options {
			return v8.Options{Node: programs("node", "node*"), Deno: programs("deno", "deno")}
		}).Kind(),
		jsc.New(func() jsc.Options {
			return jsc.Options{JSC: programs("jsc", "jsc"), Bun: programs("bun", "bun")}
		}).Kind(),
		spidermonkey.New(func() spidermonkey.Options {
			return spidermonkey.Options{JS: programs("js102", "js[0-9]*"), GJS: programs("gjs", "gjs")}
		}).Kind(),
		ahead.Kind(),
		ahead.NewGo(func() []string { return goPrograms(folders, "wasm2go") }).Kind(),
		scripted.Wizer(func() []string { return wizers(folders) }).Kind(),
		scripted.Interp(func() []string { return []string{"wasm-interp"} }).Kind(),
	}
	for _, dir := range data[:min(1, len(data))] {
		r = append(r, adapter.Kind(Adapters(dir), shells()))
	}
	return r
}

// Adapters is the folder of a data directory that holds adapters.
func Adapters(data string) string { return filepath.Join(data, "adapters") }

// Adapter returns the backend of an adapter.
func Adapter(f *adapter.File) backend.Backend { return shells().Backend(f) }

// shells are how JavaScript shells are driven that adapters name.
func shells() adapter.Shells {
	own := func(e *javascript.Engine) func(*adapter.File) backend.Backend {
		return func(f *adapter.File) backend.Backend {
			o := javascript.Own{Family: f.Family(), Program: f.Program, Args: f.Args, Version: f.Version}
			for _, c := range f.Lacks {
				o.Lacks = append(o.Lacks, backend.Capability(c))
			}
			return e.Own(o)
		}
	}
	bun, js := jsc.Shells()
	mozjs, gjs := spidermonkey.Shells()
	return adapter.Shells{"node": own(v8.Shell()), "bun": own(bun), "jsc": own(js), "js": own(mozjs), "gjs": own(gjs)}
}
