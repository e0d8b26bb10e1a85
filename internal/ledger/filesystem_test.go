//go:build darwin || dragonfly || freebsd || linux || netbsd || openbsd

package ledger

import (
	"errors"
	"strings"
	"syscall"
	"testing"

	"tassadar"
)

// TestLockless: a file system without locks is refused by its name, with what to do.
func TestLockless(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		kind    string
		refused error
		says    string
	}{
		{"NFS", nil, "the data directory /d is on NFS, which other hosts write to"},
		{"FUSE", syscall.ENOLCK, "the data directory /d is on FUSE, which takes no locks: " + syscall.ENOLCK.Error()},
		{"", syscall.ENOSYS, "on a file system without a name here, which takes no locks"},
	} {
		err := lockless("/d/lock", c.kind, c.refused)
		if tassadar.CodeOf(err) != tassadar.DataUnavailable || !strings.Contains(err.Error(), c.says) || !strings.Contains(tassadar.NextOf(err), "--data") {
			t.Errorf("%v, next %q", err, tassadar.NextOf(err))
		}
		if c.refused != nil && !errors.Is(err, c.refused) {
			t.Errorf("%v does not tell its cause", err)
		}
	}
}
