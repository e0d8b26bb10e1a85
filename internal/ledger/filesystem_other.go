//go:build darwin || dragonfly || freebsd || netbsd || openbsd

package ledger

import "os"

var shared map[string]bool

// fileSystem has no names here.
func fileSystem(*os.File) string { return "" }

// lockRecord is not tried here: these locks and those of flock exclude one another.
func lockRecord(*os.File) error { return nil }
