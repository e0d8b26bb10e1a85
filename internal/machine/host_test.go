package machine

import (
	"errors"
	"io/fs"
	"os"
	"strings"
	"testing"

	"tassadar"
)

func TestProtect(t *testing.T) {
	// HMAC-SHA256 of "tassadar" with the id as key, as openssl computes it:
	// printf tassadar | openssl dgst -sha256 -hmac 11111111111111111111111111111111
	const want = "710a7e49b47df21f188b5f8d9e99b94f5d2ec9604bd2d79eae426c620825e02f"
	for _, id := range []string{"11111111111111111111111111111111", " 11111111111111111111111111111111\n"} {
		if got, err := protect("file", id); err != nil || got != want {
			t.Errorf("%q: %s, %v, want %s", id, got, err, want)
		}
	}
	for _, id := range []string{"", "\n", "uninitialized\n", "00000000000000000000000000000000\n", "00000000-0000-0000-0000-000000000000"} {
		got, err := protect("/etc/somewhere", id)
		if tassadar.CodeOf(err) != tassadar.MachineIDUnavailable || !strings.Contains(err.Error(), "/etc/somewhere") {
			t.Errorf("%q: %s, %v, want %s", id, got, err, tassadar.MachineIDUnavailable)
		}
	}
}

// A host without an id is told by the file that is missing.
func TestHostIDNamesTheFile(t *testing.T) {
	where, _, err := machineID()
	if where == "" {
		t.Error("nobody says where the id stands")
	}
	if err == nil {
		if _, err := os.Stat(where); err != nil && where[0] == '/' {
			t.Errorf("an id from %s: %v", where, err)
		}
		return
	}
	if _, err := hostID(); tassadar.CodeOf(err) != tassadar.MachineIDUnavailable || !strings.Contains(err.Error(), where) || !errors.Is(err, fs.ErrNotExist) && where[0] == '/' {
		t.Errorf("got %v", err)
	}
}
