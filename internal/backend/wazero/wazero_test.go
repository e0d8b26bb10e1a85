package wazero_test

import (
	"testing"

	"tassadar"
	"tassadar/internal/backend/backendtest"
	"tassadar/internal/backend/wazero"
)

func TestConformance(t *testing.T) {
	for _, family := range wazero.Families() {
		t.Run(family, func(t *testing.T) {
			b, err := wazero.New(family)
			if err != nil {
				t.Fatal(err)
			}
			backendtest.Run(t, b)
		})
	}
}

func TestNewUnknown(t *testing.T) {
	for _, family := range []string{"", "wazero", "wazero.unknown", "v8-11.liftoff"} {
		if _, err := wazero.New(family); tassadar.CodeOf(err) != tassadar.BackendUnavailable {
			t.Errorf("New(%q): %v, want %s", family, err, tassadar.BackendUnavailable)
		}
	}
}
