package picture_test

import (
	"encoding/xml"
	"errors"
	"io"
	"os"
	"path/filepath"
	"testing"

	"tassadar"
	"tassadar/internal/tokenvm/picture"
	"tassadar/vm/machine"
)

// A picture is one well-formed document with a box for each value.
func TestGraph(t *testing.T) {
	_, report := machine.Compile()
	path := filepath.Join(t.TempDir(), "graph.svg")
	if err := picture.Graph(path, report); err != nil {
		t.Fatal(err)
	}
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	boxes := 0
	for d := xml.NewDecoder(f); ; {
		tok, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		if e, ok := tok.(xml.StartElement); ok && e.Name.Local == "rect" {
			boxes++
		}
	}
	if want := len(report.Slots) + 3; boxes != want { // and the key
		t.Errorf("%d boxes, want %d", boxes, want)
	}
	if err := picture.Graph(filepath.Join(path, "none"), report); tassadar.CodeOf(err) != tassadar.BadUse {
		t.Errorf("no such folder: %v", err)
	}
}
