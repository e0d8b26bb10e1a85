package worker

import (
	"fmt"
	"os"
	"runtime"

	"tassadar"
	"tassadar/evidence"
)

// ThisProgram identifies the executable that runs.
func ThisProgram() (evidence.Program, error) {
	path, err := os.Executable()
	if err != nil {
		return evidence.Program{}, fmt.Errorf("own executable: %w", err)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return evidence.Program{}, fmt.Errorf("own executable: %w", err)
	}
	return evidence.Program{Version: tassadar.Version, Digest: tassadar.DigestBytes(data), Go: runtime.Version()}, nil
}
