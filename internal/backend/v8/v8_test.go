package v8_test

import (
	"testing"

	"tassadar/internal/backend/backendtest"
	"tassadar/internal/backend/v8"
)

func TestConformance(t *testing.T) {
	node := v8.NewNode(v8.Options{})
	families, err := node.Families(t.Context())
	if err != nil {
		families = []string{"v8-11.liftoff", "v8-11.turbofan"} // to be skipped, or to fail, by name
	}
	for _, family := range families {
		t.Run(family, func(t *testing.T) {
			b, err := node.Backend(family)
			if err != nil {
				t.Fatal(err)
			}
			backendtest.Run(t, b)
		})
	}
}
