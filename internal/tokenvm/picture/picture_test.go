package picture_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"testing"

	"tassadar/internal/tokenvm/picture"
	"tassadar/vm/tokenmachine"
)

// A picture is one well-formed document with a box for each value.
func TestGraph(t *testing.T) {
	_, report := tokenmachine.Compile()
	var f bytes.Buffer
	if err := picture.Graph(&f, report); err != nil {
		t.Fatal(err)
	}
	boxes := 0
	for d := xml.NewDecoder(&f); ; {
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
	if err := picture.Graph(full{}, report); !errors.Is(err, io.ErrShortWrite) {
		t.Errorf("no room: %v", err)
	}
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, io.ErrShortWrite }
