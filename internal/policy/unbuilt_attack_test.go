package policy

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestAttackBuildsOfNobody: a gate that asks for builds of a module that arrived without a
// record can never be green, and lint says so; one that asks for none is not warned of.
func TestAttackBuildsOfNobody(t *testing.T) {
	const gate = "gate: own\ntitle: P\nprofiles: [own.y.v1]\nprerequisites:\n- {id: portability, title: P, kind: portability}\n"
	for builds, want := range map[bool]bool{true: true, false: false} {
		dir, text := own(t, "", ""), gate
		if builds {
			text += "- {id: twice, title: B, kind: builds}\n"
		}
		write(t, filepath.Join(dir, "gates", "own.yaml"), text)
		b, err := Load(dir)
		if err != nil {
			t.Fatal(err)
		}
		said := slices.ContainsFunc(b.Warnings, func(w Warning) bool {
			return w.Line == 6 && strings.Contains(w.Message, "gate own can never be green: prerequisite twice asks for two builds of every module, and the module of workload y of profile own.y.v1 has no build record")
		})
		if said != want {
			t.Errorf("builds asked for %t: %+v", builds, b.Warnings)
		}
	}
}
