// Package profiles is the built-in profiles: one YAML file a profile, named by
// its id, with the workloads and the inputs that must be refused beside them.
//
// workloads/NAME has sources, prebuilt modules and build records, some for the profiles of
// matrix/ alone; refusals has modules, most with their text. Everything prebuilt is made by
//
//	go run ./internal/toolchain/rebuild
//
// but for the modules that are broken by hand, which broken_test.go makes.
package profiles

import "embed"

// FS holds the files. Paths in a profile are relative to its root.
//
//go:embed *.yaml workloads refusals
var FS embed.FS
