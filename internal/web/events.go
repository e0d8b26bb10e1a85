package web

import (
	"fmt"
	"net/http"
	"sync"
	"time"

	"tassadar"
)

const (
	eventsPath = "/v1/events"
	// manyStreams is how many streams are open at a time, ownStreams how many of one
	// address.
	manyStreams = 256
	ownStreams  = 32
	// heartbeat is how often a stream says that it is there.
	heartbeat = 20 * time.Second
)

// streams counts open streams.
type streams struct {
	mu  sync.Mutex
	all int
	of  map[string]int // by address
}

// open counts one more; it is false where that is too many.
func (s *streams) open(address string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.all >= manyStreams || s.of[address] >= ownStreams {
		return false
	}
	s.all++
	s.of[address]++
	return true
}

func (s *streams) close(address string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.all--
	if s.of[address]--; s.of[address] == 0 {
		delete(s.of, address)
	}
}

// events streams the identity of each snapshot, as server-sent events: a page that hears
// of another one than its own may be fetched again. Where workers connect, it tells of each
// change of them too, by an event of its own without an id.
func (s *Server) events(mux *http.ServeMux) {
	open := &streams{of: map[string]int{}}
	mux.HandleFunc("GET "+eventsPath, func(w http.ResponseWriter, r *http.Request) {
		address := addressOf(r.RemoteAddr)
		if !open.open(address) {
			w.Header().Set("Retry-After", "10")
			writeProblem(w, problem(http.StatusServiceUnavailable, tassadar.RateLimited, fmt.Sprintf("%d streams are open, or %d of this address", manyStreams, ownStreams), tassadar.RateLimited.Next()))
			return
		}
		defer open.close(address)
		w.Header().Set("Content-Type", "text/event-stream")
		w.Header().Set("Cache-Control", "no-store")
		control := http.NewResponseController(w)
		// Each write has its own time: a stream lives longer than an answer.
		send := func(line string) bool {
			if control.SetWriteDeadline(time.Now().Add(2*heartbeat)) != nil {
				return false
			}
			_, err := w.Write([]byte(line))
			return err == nil && control.Flush() == nil
		}
		said, seen, spoke := "", "", time.Time{}
		for {
			changed := s.keeper.Changed()
			line := ""
			if snap := s.keeper.latest(); snap != nil && snap.ID != said {
				said = snap.ID
				line = fmt.Sprintf("event: snapshot\nid: %s\ndata: {\"id\":\"%s\",\"leaves\":\"%d\"}\n\n", said, said, snap.Verdict.Log.Size)
			}
			if state := s.presence.state(); state != seen {
				seen = state
				line += fmt.Sprintf("event: workers\ndata: {\"state\":\"%s\"}\n\n", state)
			}
			if line == "" && time.Since(spoke) >= heartbeat {
				line = ": still here\n\n"
			}
			if line != "" {
				if !send(line) {
					return
				}
				spoke = time.Now()
			}
			timer := time.NewTimer(s.presence.every())
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
