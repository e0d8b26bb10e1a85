package policy_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tassadar"
	"tassadar/internal/policy"
)

// A field that is missing or malformed is named.
func TestReadRecordNamesTheField(t *testing.T) {
	digest := string(tassadar.DigestBytes([]byte("x")))
	for field, value := range map[string]any{"": nil, "toolchain": nil, "version": nil, "command": nil, "sources": nil, "module": digest[len("sha256:"):], "sources.x.c": map[string]string{"x.c": digest[:20]}} {
		record := map[string]any{"toolchain": "clang-14/wasm32", "version": "14", "command": []string{"clang"}, "sources": map[string]string{"x.c": digest}, "module": digest}
		name, _, _ := strings.Cut(field, ".")
		delete(record, name)
		if value != nil {
			record[name] = value
		}
		data, err := json.Marshal(record)
		if err != nil {
			t.Fatal(err)
		}
		dir := t.TempDir()
		file := filepath.Join(dir, "record.json")
		for name, data := range map[string][]byte{file: data, filepath.Join(dir, "x.c"): []byte("x")} {
			if err := os.WriteFile(name, data, 0o600); err != nil {
				t.Fatal(err)
			}
		}
		_, err = policy.ReadRecord(file)
		if field == "" {
			if err != nil {
				t.Error(err)
			}
			continue
		}
		if tassadar.CodeOf(err) != tassadar.InputMalformed || !strings.Contains(tassadar.Message(err), `record.json: field "`+field+`" is missing or malformed: want `) {
			t.Errorf("%s: %v", field, err)
		}
	}
}
