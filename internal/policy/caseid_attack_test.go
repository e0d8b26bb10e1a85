package policy

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestAttackNamesOfMadeCases: no case has a name that an assignment gives to one that it makes.
func TestAttackNamesOfMadeCases(t *testing.T) {
	for id, bad := range map[string]bool{"derived-0": true, "recheck-0": true, "recheck-": true, "derived": false, "rechecked": false} {
		dir := own(t, "", "")
		file := filepath.Join(dir, "profiles", "y.yaml")
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		at := strings.Index(string(data), "cases:")
		if at < 0 {
			t.Fatalf("no cases in\n%s", data)
		}
		head, rest := string(data[:at]), string(data[at:])
		from := strings.Index(rest, "id: ") + len("id: ")
		to := from + strings.IndexAny(rest[from:], ",\n}")
		write(t, file, head+rest[:from]+id+rest[to:])
		if _, err := Load(dir); (err != nil) != bad || bad && !strings.Contains(err.Error(), "begins with derived- or recheck-") {
			t.Errorf("case id %s: %v", id, err)
		}
	}
}
