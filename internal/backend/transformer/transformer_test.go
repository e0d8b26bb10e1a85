package transformer

import (
	"testing"

	"tassadar/internal/backend/backendtest"
)

func TestConformance(t *testing.T) {
	for _, family := range []string{Exact, Compiled} {
		t.Run(family, func(t *testing.T) {
			b, err := New(family)
			if err != nil {
				t.Fatal(err)
			}
			backendtest.Run(t, b)
		})
	}
}
