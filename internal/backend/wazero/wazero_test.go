package wazero_test

import (
	"testing"

	"tassadar"
	"tassadar/internal/backend/wazero"
)

func TestNewUnknown(t *testing.T) {
	for _, family := range []string{"", "wazero", "wazero.unknown", "v8-11.liftoff"} {
		if _, err := wazero.New(family); tassadar.CodeOf(err) != tassadar.BackendUnavailable {
			t.Errorf("New(%q): %v, want %s", family, err, tassadar.BackendUnavailable)
		}
	}
}
