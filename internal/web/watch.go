package web

import (
	"context"
	"time"

	"tassadar/internal/alert"
)

// looks is how often whoever watches is told what is known, also where nothing changed: time
// passes.
const looks = time.Minute

// Watch calls f with what is known: at once, when there is another snapshot, and every minute,
// until the context ends.
func (s *Server) Watch(ctx context.Context, f func(*alert.State)) {
	for {
		changed := s.keeper.Changed()
		if state := s.state(ctx); ctx.Err() == nil {
			f(state)
		}
		timer := time.NewTimer(looks)
		select {
		case <-ctx.Done():
			timer.Stop()
			return
		case <-changed:
			timer.Stop()
		case <-timer.C:
		}
	}
}

// state is what alerts are about.
func (s *Server) state(ctx context.Context) *alert.State {
	within, cancel := context.WithTimeout(ctx, waits)
	defer cancel()
	snap, done, err := s.keeper.Current(within)
	if err != nil {
		return &alert.State{At: s.options.Now(), Err: err}
	}
	defer done()
	out := &alert.State{At: s.instant(snap), Gates: snap.Verdict.Gates}
	if snap.Publication == nil {
		return out
	}
	out.Publication, out.Expires = snap.Publication.Body.Number, snap.Publication.Body.ExpiresAt
	for _, c := range snap.Table.Standing(out.At) {
		if c.Published {
			out.Cells = append(out.Cells, c)
		}
	}
	return out
}
