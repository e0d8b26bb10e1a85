// Package wasi gives programs for wasi_snapshot_preview1 what they import: an
// adapter in WebAssembly, which is merged into them and speaks to the declared
// import set, so that it is the same on every engine and inside the transformer.
// Start with [Adapt]. docs/wasi.md says what the adapter does.
package wasi

import (
	_ "embed"
	"slices"
	"sync"

	"tassadar"
	"tassadar/wasm"
)

//go:generate wat2wasm --debug-names adapter.wat -o adapter.wasm
//go:embed adapter.wasm
var adapter []byte

var decoded = sync.OnceValue(func() *wasm.Module {
	m, err := wasm.Decode(adapter)
	if err != nil {
		panic("wasi: the adapter: " + err.Error())
	}
	return m
})

// Function returns the type of a function of the adapter.
func Function(name string) (wasm.FuncType, bool) { return decoded().ExportedFunc(name) }

// Uses reports whether the module imports from wasi_snapshot_preview1.
func Uses(m *wasm.Module) bool {
	return slices.ContainsFunc(m.Imports, func(i wasm.Import) bool { return i.Module == tassadar.ImportWASI })
}

// Adapt returns the module with the adapter merged into it; one that imports
// nothing of it comes back as it is. The error is import_unknown where it imports
// what the adapter does not have, with what would be needed.
func Adapt(module []byte) ([]byte, error) {
	m, err := wasm.Decode(module)
	if err != nil || !Uses(m) {
		return module, err
	}
	for _, imp := range m.Imports {
		if _, ok := Function(imp.Name); imp.Module == tassadar.ImportWASI && (!ok || imp.Kind != wasm.KindFunc) {
			return nil, tassadar.Errorf(tassadar.ImportUnknown, "%v %s.%s %s", imp.Kind, imp.Module, tassadar.Printable(imp.Name), Missing(imp.Name))
		}
	}
	return wasm.Merge(module, adapter, tassadar.ImportWASI)
}

// kinds says what functions that the adapter does not have would do, by the
// beginning of their names.
var kinds = []struct{ prefix, what string }{
	{"sock_", "needs a network"},
	{"path_create_", "writes to files"}, {"path_link", "writes to files"}, {"path_symlink", "writes to files"}, {"path_rename", "writes to files"},
	{"path_unlink_", "writes to files"}, {"path_remove_", "writes to files"}, {"path_filestat_set_", "writes to files"},
	{"fd_allocate", "writes to files"}, {"fd_pwrite", "writes to files"}, {"fd_filestat_set_", "writes to files"}, {"fd_sync", "writes to files"}, {"fd_datasync", "writes to files"},
	{"proc_raise", "needs signals"},
	{"path_readlink", "needs links between files"},
	{"fd_renumber", "changes the numbers of descriptors"}, {"fd_fdstat_set_rights", "changes the rights of descriptors"}, {"fd_advise", "gives advice about files"},
}

// Missing says, behind the name of a function that the adapter does not have,
// why not and what the program can do.
func Missing(name string) string {
	for _, k := range kinds {
		if len(name) >= len(k.prefix) && name[:len(k.prefix)] == k.prefix {
			return k.what + ", which no case can fix; build the program without it, or give it with a module of your own that is linked as " + tassadar.ImportWASI
		}
	}
	return "is no function of " + tassadar.ImportWASI + " that this program knows; a module of your own that is linked by that name can give it"
}
