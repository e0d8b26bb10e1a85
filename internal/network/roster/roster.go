// Package roster is who may connect to a server: workers whose requests it took in, by the
// keys of their connections, and holders of tokens. It is kept in the data directory, so
// that a server that was killed knows them again.
//
//	workers/ID.json   the request of a worker, and when it was seen last
//	tokens/ID.json    a token by the hash of its secret, mode 0600
//
// That a worker may connect says nothing of whether it is trusted: the log's trust does.
//
// Start with [Open].
package roster

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/datadir"
	"tassadar/internal/dispatch"
	"tassadar/internal/network"
)

// MaxWorkers bounds how many workers a server knows.
const MaxWorkers = 10_000

// Worker is one that may connect.
type Worker struct {
	Record    json.RawMessage    `json:"record"` // its request, as it signed it
	Seen      network.Presence   `json:"seen"`
	Enrolment evidence.Enrolment `json:"-"`
}

// token is what is kept of one.
type token struct {
	Until  int64  `json:"until"` // Unix seconds
	UsedBy string `json:"used_by,omitempty"`
}

// Roster is that of a data directory. Its methods may be called at once.
type Roster struct {
	data string
	mu   sync.Mutex
	// byConnection are ids of workers by the public keys of their connections.
	byConnection map[string]string
	workers      map[string]*Worker
}

// Open reads the roster of a data directory.
func Open(data string) (*Roster, error) {
	r := &Roster{data: data, byConnection: map[string]string{}, workers: map[string]*Worker{}}
	entries, err := os.ReadDir(filepath.Join(data, "workers"))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, datadir.Storage("workers", err)
	}
	for _, e := range entries {
		id, ok := strings.CutSuffix(e.Name(), ".json")
		if !ok || strings.HasPrefix(id, ".") {
			continue
		}
		w, err := r.read(id)
		if err != nil {
			return nil, err
		}
		r.workers[id] = w
		r.byConnection[w.Enrolment.Connection] = id
	}
	return r, nil
}

func (r *Roster) file(id string) string { return filepath.Join(r.data, "workers", id+".json") }

func (r *Roster) read(id string) (*Worker, error) {
	data, err := os.ReadFile(r.file(id))
	if err != nil {
		return nil, datadir.Storage("worker", err)
	}
	var w Worker
	if err := json.Unmarshal(data, &w); err != nil {
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.InputMalformed, "%s: %w", r.file(id), err), "Remove the file, and have the worker enrol again.")
	}
	e, err := dispatch.OpenEnrolment(w.Record)
	if err != nil || e.Key.ID != id {
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.InputMalformed, "%s holds no request of worker %.12s", r.file(id), id), "Remove the file, and have the worker enrol again.")
	}
	w.Enrolment = *e
	return &w, nil
}

func (r *Roster) write(id string, w *Worker) error {
	data, err := json.Marshal(w)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Join(r.data, "workers"), 0o700); err != nil {
		return datadir.Storage("workers", err)
	}
	return datadir.WriteFile(r.file(id), append(data, '\n'), 0o600)
}

// ByConnection is the worker whose connections have the public key.
func (r *Roster) ByConnection(public string) (id string, ok bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	id, ok = r.byConnection[public]
	return id, ok && public != ""
}

// Worker is the worker with the key id, as it is known now.
func (r *Roster) Worker(id string) (Worker, bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	w, ok := r.workers[id]
	if !ok {
		return Worker{}, false
	}
	return *w, true
}

// Workers are all of them, by key id.
func (r *Roster) Workers() map[string]Worker {
	r.mu.Lock()
	defer r.mu.Unlock()
	out := make(map[string]Worker, len(r.workers))
	for id, w := range r.workers {
		out[id] = *w
	}
	return out
}

// Saw notes what is known of a worker. It is kept durably where durably says so.
func (r *Roster) Saw(id string, durably bool, change func(*network.Presence)) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	w, ok := r.workers[id]
	if !ok {
		return tassadar.Errorf(tassadar.Unauthorized, "no worker %.12s is known", id)
	}
	change(&w.Seen)
	if !durably {
		return nil
	}
	return r.write(id, w)
}

func (r *Roster) tokenFile(id string) string { return filepath.Join(r.data, "tokens", id+".json") }

// NewToken keeps a token until an instant; only the hash of its secret is written.
func NewToken(data string, t network.Token, until int64) error {
	r := &Roster{data: data}
	return r.writeToken(t.ID(), token{Until: until})
}

func (r *Roster) writeToken(id string, t token) error {
	data, err := json.Marshal(t)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Join(r.data, "tokens"), 0o700); err != nil {
		return datadir.Storage("tokens", err)
	}
	return datadir.WriteFile(r.tokenFile(id), append(data, '\n'), 0o600)
}

// readToken finds a token that is in time; unauthorized for any other.
func (r *Roster) readToken(id string, now int64) (t token, err error) {
	refused := tassadar.WithNext(tassadar.Errorf(tassadar.Unauthorized, "the token was never given out, or is too old"), "tassadar serve token, where the server is, prints another.")
	if d := tassadar.Digest("sha256:" + id); !d.Valid() {
		return t, refused
	}
	data, err := os.ReadFile(r.tokenFile(id))
	if errors.Is(err, fs.ErrNotExist) {
		return t, refused
	}
	if err != nil {
		return t, datadir.Storage("token", err)
	}
	if json.Unmarshal(data, &t) != nil || now > t.Until {
		return t, refused
	}
	return t, nil
}

// Holds reports whether a token lets its holder connect at an instant. One that was used does:
// an answer that was lost can be asked for again.
func (r *Roster) Holds(t network.Token, now int64) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	_, err := r.readToken(t.ID(), now)
	return err == nil
}

// Enrol takes a worker's request in by the token with the id, once: again by the same worker
// is no error, by another one it is unauthorized. The request waits for approval, unless the
// trust knows the worker on its host; where it has no room to wait nothing is taken in, and the
// token stays good.
func (r *Roster) Enrol(tokenID string, record []byte, trust *tassadar.Trust, now int64) (*evidence.Enrolment, error) {
	e, err := dispatch.OpenEnrolment(record)
	if err != nil {
		return nil, err
	}
	if err := dispatch.CheckEnrolment(e); err != nil {
		return nil, err
	}
	if e.Key.Role != tassadar.RoleWorker || e.Connection == "" {
		return nil, tassadar.Errorf(tassadar.InputMalformed, "the request is of a %s with connection key %q, want a worker's with one", e.Key.Role, e.Connection)
	}
	by := e.Key.ID + " " + e.Connection
	waits := !Trusts(trust, e)
	r.mu.Lock()
	defer r.mu.Unlock()
	t, err := r.readToken(tokenID, now)
	switch {
	case err != nil:
		return nil, err
	case t.UsedBy != "" && t.UsedBy != by:
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.Unauthorized, "the token was used by another worker"), "tassadar serve token, where the server is, prints another.")
	case r.byConnection[e.Connection] != "" && r.byConnection[e.Connection] != e.Key.ID:
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.Unauthorized, "the key of its connections is that of another worker, %.16s", r.byConnection[e.Connection]),
			"On the worker's host remove DATA/keys/connection.pem, and enrol again: it makes another key for connections.")
	case len(r.workers) >= MaxWorkers && r.workers[e.Key.ID] == nil:
		return nil, tassadar.Errorf(tassadar.StorageFull, "%d workers are known already", len(r.workers))
	}
	if waits {
		if err := datadir.RoomToWait(r.data, e.Key.ID); err != nil {
			return nil, err
		}
	}
	t.UsedBy = by // before anything comes of it: a token that was cut off here is this worker's
	if err := r.writeToken(tokenID, t); err != nil {
		return nil, err
	}
	w := &Worker{Record: record, Enrolment: *e, Seen: network.Presence{Worker: e.Key.ID}}
	if before := r.workers[e.Key.ID]; before != nil {
		w.Seen = before.Seen
		delete(r.byConnection, before.Enrolment.Connection)
	}
	if err := r.write(e.Key.ID, w); err != nil {
		return nil, err
	}
	r.workers[e.Key.ID], r.byConnection[e.Connection] = w, e.Key.ID
	if !waits {
		return e, nil
	}
	return e, datadir.AddCandidate(r.data, e.Key.ID, record)
}

// Trusts reports whether a trust knows the worker of a request on its host.
func Trusts(trust *tassadar.Trust, e *evidence.Enrolment) bool {
	if trust == nil {
		return false
	}
	k, in := trust.Key(e.Key.ID)
	return in && k.Host == e.Key.Host
}
