package transformer

import (
	"crypto/sha256"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tassadar/internal/backend/known"
	"tassadar/vm/tokenmachine"
)

// TestSources recomputes the digest of what executes; TASSADAR_UPDATE=1 writes it.
func TestSources(t *testing.T) {
	h := sha256.New()
	for _, root := range []string{"../../../vm", "../../tokenvm", "../../../wasm/lower"} {
		err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
				return err
			}
			data, err := os.ReadFile(path)
			if err == nil {
				fmt.Fprintf(h, "%s %d\n", filepath.ToSlash(strings.TrimPrefix(path, "../../../")), len(data))
				h.Write(data)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	want := fmt.Sprintf("sha256:%x\n", h.Sum(nil))
	if os.Getenv("TASSADAR_UPDATE") != "" {
		if err := os.WriteFile("sources.txt", []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if sources != want {
		t.Errorf("sources.txt is %s, the sources are %s: make generate brings it up to date", strings.TrimSpace(sources), strings.TrimSpace(want))
	}
}

// A policy knows the families by the weights that this program has.
func TestModel(t *testing.T) {
	if got := "sha256:" + tokenmachine.Model().Digest(); got != known.Model {
		t.Errorf("the weights have digest %s, known.Model is %s", got, known.Model)
	}
}
