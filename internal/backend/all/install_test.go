package all_test

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/internal/backend/all"
)

// TestInstall: the package client gets the words that are shown, in a folder that is
// there; what it says and its failure come back.
func TestInstall(t *testing.T) {
	at := slices.IndexFunc(all.Installs(), func(i all.Install) bool { return i.Client == "npm" })
	install, data := all.Installs()[at], t.TempDir()
	folder := filepath.Join(data, "engines", install.Name)
	wrap(t, "npm", `test -d `+folder+` && echo "$@" && test ! -e `+filepath.Join(data, "fail"))
	var says bytes.Buffer
	if err := install.Run(t.Context(), data, &says); err != nil {
		t.Fatal(err)
	}
	if want := strings.Join(install.Command(data)[1:], " ") + "\n"; says.String() != want {
		t.Errorf("npm was given %q, want %q", &says, want)
	}
	if err := os.WriteFile(filepath.Join(data, "fail"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := install.Run(t.Context(), data, &says); tassadar.CodeOf(err) != tassadar.BackendUnavailable {
		t.Errorf("npm fails: %v", err)
	}
	t.Setenv("PATH", data)
	if err := install.Run(t.Context(), data, &says); tassadar.CodeOf(err) != tassadar.BackendUnavailable || !strings.Contains(err.Error(), "npm is not here") {
		t.Errorf("without npm: %v", err)
	}
}
