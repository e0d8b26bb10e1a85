//go:build !(darwin || dragonfly || freebsd || linux)

package ledger

import "math"

// freeSpace is not known here; writing tells.
func freeSpace(string) uint64 { return math.MaxUint64 }
