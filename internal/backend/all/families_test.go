package all_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tassadar"
	"tassadar/internal/backend/all"
)

// TestCheckFamilies: a family that nobody has is refused, with what was meant; an adapter
// that no file describes is warned of, one that a file describes is not, right or wrong.
func TestCheckFamilies(t *testing.T) {
	data := t.TempDir()
	if err := os.MkdirAll(all.Adapters(data), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(all.Adapters(data), "mine.yaml"), []byte("broken"), 0o600); err != nil {
		t.Fatal(err)
	}
	if w, err := all.CheckFamilies(data, []string{"wazero.compiler", "adapter.mine", "vm.exact"}); len(w) > 0 || err != nil {
		t.Errorf("known families: %q, %v", w, err)
	}
	if _, err := all.CheckFamilies(data, []string{"vm.exact", "wazero.compilr"}); tassadar.CodeOf(err) != tassadar.BadUse || !strings.Contains(err.Error(), `did you mean "wazero.compiler"?`) {
		t.Errorf("a family that nobody has: %v", err)
	}
	w, err := all.CheckFamilies(data, []string{"adapter.mime"})
	if err != nil || len(w) != 1 || !strings.Contains(w[0], `describes adapter.mime, did you mean "adapter.mine"?`) || !strings.Contains(w[0], "tassadar backend add FILE.yaml") {
		t.Errorf("an adapter that no file describes: %q, %v", w, err)
	}
}
