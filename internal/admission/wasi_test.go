package admission_test

import (
	"strings"
	"testing"

	"tassadar"
	"tassadar/internal/admission"
	"tassadar/internal/invocation"
)

// WASI is a profile's to admit as a whole; what the adapter does not have is
// refused by name, with what would be needed.
func TestWASI(t *testing.T) {
	imports := func(names ...string) string {
		var out strings.Builder
		for _, name := range names {
			signature := map[string]string{"fd_write": "(param i32 i32 i32 i32) (result i32)", "proc_exit": "(param i32)", "fd_seek": "(param i32 i64 i32 i32) (result i32)"}[name]
			out.WriteString(`(import "wasi_snapshot_preview1" "` + name + `" (func ` + signature + `))`)
		}
		return out.String()
	}
	admits := func(names ...string) func(*tassadar.Profile) {
		return func(p *tassadar.Profile) { p.Admits.Imports = names }
	}
	all := admits(tassadar.ImportWASI)
	memory := " (memory 1)"
	for _, c := range []struct {
		name, links, main string
		change            func(*tassadar.Profile)
		want              tassadar.Code
		says              string
	}{
		{"admitted", "", main(imports("fd_write", "proc_exit") + memory), all, "", ""},
		{"beside the declared set", "", main(imports("fd_write") + `(import "tassadar" "clock" (func (result i64)))` + memory), admits(tassadar.ImportClock, tassadar.ImportWASI), "", ""},
		{"the declared set is another", "", main(imports("fd_write") + `(import "tassadar" "clock" (func (result i64)))` + memory), all, tassadar.ImportUnknown, "tassadar\".\"clock"},
		{"nothing admitted", "", main(imports("fd_write") + memory), nil, tassadar.HostImportUnsupported, "admit wasi_snapshot_preview1 under admits.imports"},
		{"another set admitted", "", main(imports("fd_write") + memory), admits(tassadar.ImportInput, tassadar.ImportOutput), tassadar.ImportUnknown, "admit wasi_snapshot_preview1 under admits.imports"},
		{"sockets", "", main(imports("fd_write", "sock_recv") + memory), all, tassadar.ImportUnknown, "wasi_snapshot_preview1.sock_recv needs a network"},
		{"folders", "", main(imports("path_create_directory") + memory), all, tassadar.ImportUnknown, "path_create_directory writes to files"},
		{"no such function", "", main(imports("fd_fly") + memory), all, tassadar.ImportUnknown, "fd_fly is no function of"},
		{"type", "", main(`(import "wasi_snapshot_preview1" "fd_write" (func (param i32)))` + memory), all, tassadar.ABIUnsupported, "another kind or type"},
		{"kind", "", main(`(import "wasi_snapshot_preview1" "fd_write" (global i32))` + memory), all, tassadar.ABIUnsupported, "another kind or type"},
		{"no memory", "", main(imports("fd_write")), all, tassadar.ABIUnsupported, "works on a memory"},
		{"of a link", "lib=wasi", main(""), all, tassadar.ImportUnknown, "only the module that is called has it"},
		{"a link of its name", "wasi_snapshot_preview1=stub", main(`(import "wasi_snapshot_preview1" "sock_recv" (func))`), nil, "", ""},
		{"a number type that is not admitted", "", main(`(import "wasi_snapshot_preview1" "fd_seek" (func (param i32 i64 i32 i32) (result i32)))` + memory),
			func(p *tassadar.Profile) { all(p); p.Admits.Types = []tassadar.ValueType{tassadar.I32} }, tassadar.NumericUnsupported, "i64"},
	} {
		t.Run(c.name, func(t *testing.T) {
			texts["wasi"], texts["stub"] = imports("fd_write")+memory, `(func (export "sock_recv"))`
			p := linkable()
			if c.change != nil {
				c.change(p)
			}
			var links []invocation.Link
			for _, l := range strings.Fields(c.links) {
				name, text, _ := strings.Cut(l, "=")
				links = append(links, invocation.Link{Name: name, Module: wat(t, "(module "+texts[text]+")")})
			}
			module := wat(t, "(module "+c.main+")")
			_, refusal := admission.Admit(module, p, []tassadar.Call{{Export: "run"}}, links...)
			if c.want == "" {
				if refusal != nil {
					t.Fatal(refusal)
				}
				// What is admitted can be merged, and is as valid as it was.
				whole, err := invocation.Program{Module: module, Links: links}.Adapted(p)
				if err != nil {
					t.Fatal(err)
				}
				if _, err := whole.Counted(100); err != nil {
					t.Error(err)
				}
				return
			}
			if refusal == nil || refusal.Code != c.want || refusal.By != tassadar.ByAdmission || !strings.Contains(refusal.Detail, c.says) {
				t.Errorf("%v, want %s: %s", refusal, c.want, c.says)
			}
		})
	}
}
