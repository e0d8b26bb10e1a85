package known_test

import (
	"slices"
	"testing"

	"tassadar"
	"tassadar/internal/backend/known"
)

// Rules stand in policies: another digest here is another digest of every
// policy, which governance has to sign.
func TestRulesStayTheSame(t *testing.T) {
	const want = "sha256:d1d43f6932d919882fd8fa5105815c0c2af3b89ce73a0efee9937c7ee2521a4e"
	if got := tassadar.DigestOf(known.Rules()); got != want {
		t.Errorf("the rules have the digest %s, want %s", got, want)
	}
	first, second := known.Rules(), known.Rules()
	first[0].Canaries["f64_add_nans"], first[0].Evidence["stack"] = "", ""
	if second[0].Canaries["f64_add_nans"] == "" || second[0].Evidence["stack"] == "" {
		t.Error("callers share what they may change")
	}
}

func TestExists(t *testing.T) {
	for _, c := range []struct {
		family, arch string
		want         bool
	}{
		{"wazero.compiler", "amd64", true}, {"wazero.compiler", "arm64", true}, {"wazero.compiler", "riscv64", false},
		{"wazero.interpreter", "riscv64", true}, {"v8-11.liftoff", "s390x", true}, {"never.heard", "amd64", true},
	} {
		if got := known.Exists(c.family, c.arch); got != c.want {
			t.Errorf("%s on %s: %t, want %t", c.family, c.arch, got, c.want)
		}
	}
	if got := known.Architectures("wazero.compiler"); !slices.Equal(got, []string{"amd64", "arm64"}) {
		t.Errorf("architectures %q", got)
	}
}
