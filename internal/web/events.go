package web

import (
	"fmt"
	"net/http"
	"sync/atomic"
	"time"

	"tassadar"
)

const (
	eventsPath = "/v1/events"
	// manyStreams is how many streams are open at a time.
	manyStreams = 256
	// heartbeat is how often a stream says that it is there.
	heartbeat = 20 * time.Second
)

// events streams the identity of each snapshot, as server-sent events: a page that hears
// of another one than its own may be fetched again.
func (s *Server) events(mux *http.ServeMux) {
	var open atomic.Int64
	mux.HandleFunc("GET "+eventsPath, func(w http.ResponseWriter, r *http.Request) {
		if open.Add(1) > manyStreams {
			open.Add(-1)
			w.Header().Set("Retry-After", "10")
			writeProblem(w, problem(http.StatusServiceUnavailable, tassadar.RateLimited, fmt.Sprintf("%d streams are open", manyStreams), tassadar.RateLimited.Next()))
			return
		}
		defer open.Add(-1)
		w.Header().Set("Content-Type", "text/event-stream")
		w.Header().Set("Cache-Control", "no-store")
		control := http.NewResponseController(w)
		said := ""
		for {
			changed := s.keeper.Changed()
			line := ": still here\n\n"
			if snap := s.keeper.latest(); snap != nil && snap.ID != said {
				said = snap.ID
				line = fmt.Sprintf("event: snapshot\nid: %s\ndata: {\"id\":\"%s\",\"leaves\":\"%d\"}\n\n", said, said, snap.Verdict.Log.Size)
			}
			// Each write has its own time: a stream lives longer than an answer.
			if control.SetWriteDeadline(time.Now().Add(2*heartbeat)) != nil {
				return
			}
			if _, err := w.Write([]byte(line)); err != nil || control.Flush() != nil {
				return
			}
			timer := time.NewTimer(heartbeat)
			select {
			case <-r.Context().Done():
				timer.Stop()
				return
			case <-changed:
				timer.Stop()
			case <-timer.C:
			}
		}
	})
}
