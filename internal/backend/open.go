package backend

import (
	"context"

	"tassadar"
)

// MaxPages is the most memory that 32-bit WebAssembly can address, in pages of 64 KiB
// (specification, section 2.5.5).
const MaxPages = 1 << 16

// CheckPages checks the limit of a session of the family, 1 to [MaxPages]. Another one
// is bad_use.
func CheckPages(family string, pages int) error {
	if pages < 1 || pages > MaxPages {
		return tassadar.Errorf(tassadar.BadUse, "open %s: memory limit of %d pages, want 1 to %d", family, pages, MaxPages)
	}
	return nil
}

// ProbeByOpening is [Backend.Probe] for engines that show what they are when they are
// opened. The error is that of Open, or backend_mismatch where another family came.
func ProbeByOpening(ctx context.Context, b Backend) (Engine, error) {
	s, err := b.Open(ctx, 1)
	if err != nil {
		return Engine{}, err
	}
	engine := s.Effective()
	if err := s.Close(); err != nil {
		return engine, err
	}
	if engine.Family != b.Family() {
		return engine, tassadar.Errorf(tassadar.BackendMismatch, "asked for %s, %s ran", b.Family(), engine.Family)
	}
	return engine, nil
}
