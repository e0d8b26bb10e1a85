package web

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/datadir"
	"tassadar/internal/policies"
	"tassadar/internal/report"
	"tassadar/internal/route"
	"tassadar/internal/view"
)

// Snapshot is what the server knows at one time: a state of the log and the verdict on
// it. It is never changed, and it is not served any more at Until.
type Snapshot struct {
	Verdict *appraise.Verdict
	// Policy is the one that the verdict is under.
	Policy *tassadar.Policy
	// Checkpoint is the log's signed one, nil where there is no log.
	Checkpoint []byte
	// Publication is the last one that is in force, nil for none.
	Publication *evidence.Logged[evidence.Publication]
	// NoLog: nobody wrote to the data directory, and everything is unmeasured.
	NoLog bool
	// Until is the first instant at which it may say something else, Unix seconds.
	Until int64
	// Table decides which published cell serves a job.
	Table *route.Table
	// ID names what it says: two snapshots with one say the same, but for the instant.
	ID string

	failed  atomic.Bool  // its records cannot be read
	reading sync.Mutex   // held while records are read
	site    *report.Site // made with the first page
	// answered are the receipts that use assignments up, by place; nil until they are asked for.
	answered map[int]tassadar.Digest
	// closed are the places of the closings of receipts; nil until they are asked for.
	closed map[tassadar.Digest]int
	log    *evidence.Verified
	trust  *tassadar.Trust
	// inForce is the log's own trust, nil where there is no log.
	inForce *tassadar.Trust
	close   func()

	pagesMu   sync.Mutex
	pagesMade map[string][]byte // by path and query
	pagesSize int               // bytes, of those that were not kept too

	mu       sync.Mutex
	users    int
	replaced bool
}

// Read calls f with the log, whose records are read when they are asked for: one
// reader at a time. The error is f's, or of reading.
func (s *Snapshot) Read(f func(log *evidence.Verified) error) error {
	s.reading.Lock()
	defer s.reading.Unlock()
	err := f(s.log)
	if broken := s.log.Err(); broken != nil {
		s.failed.Store(true) // and the keeper makes another
		return broken
	}
	return err
}

// use takes the snapshot for a request; it is false where it was closed already.
func (s *Snapshot) use() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.replaced && s.users == 0 {
		return false
	}
	s.users++
	return true
}

// done gives it back, and closes it after its last user.
func (s *Snapshot) done() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.users--; s.users == 0 && s.replaced {
		s.close()
	}
}

// replace lets it end when nobody uses it.
func (s *Snapshot) replace() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.replaced {
		return
	}
	if s.replaced = true; s.users == 0 {
		s.close()
	}
}

// look makes a snapshot of a data directory. Its errors carry a reason code.
func look(source policies.Source, at int64) (*Snapshot, error) {
	source.Note = func(string, ...any) {} // for people at a terminal
	found, err := view.Options{Policies: source, At: at}.Verdict((*appraise.Appraiser).Appraise)
	if err != nil {
		return nil, err
	}
	s := &Snapshot{Verdict: found.Verdict, NoLog: found.NoLog, Until: found.Verdict.Until(), Checkpoint: found.State.Checkpoint,
		log: found.State.Verified, trust: found.State.Trust, close: found.State.Close}
	if !s.NoLog {
		s.inForce, _ = s.log.Trust()
	}
	if s.Policy, _ = s.log.Policy(found.PolicyDigest); s.Policy == nil {
		s.close()
		return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "policy %s is not in the log", found.PolicyDigest.Short())
	}
	if s.Publication, err = report.LastPublication(s.log); err != nil {
		s.close()
		return nil, err
	}
	var published *evidence.Publication
	if s.Publication != nil {
		published = &s.Publication.Body
		for _, instant := range []int64{published.IssuedAt, published.ExpiresAt} {
			if instant > at {
				s.Until = min(s.Until, instant)
			}
		}
	}
	s.Table = route.NewTable(s.Verdict, s.Policy, published)
	s.Table.Challenged(route.OpenChallenges(s.log, s.Verdict))
	if err := s.log.Err(); err != nil {
		s.close()
		return nil, err
	}
	s.ID = identity(s)
	return s, nil
}

// identity names what a snapshot says: who decided, on what, and until when.
func identity(s *Snapshot) string {
	v := s.Verdict
	root := []byte(v.Log.Root)
	if s.NoLog { // in memory, and another one each time
		root = nil
	}
	sum := sha256.Sum256(fmt.Appendf(nil, "%s\n%s\n%s\n%s\n%d\n%x\n%d\n", tassadar.Version, v.Rules, v.PolicyDigest, s.trustDigest(), v.Log.Size, root, s.Until))
	return hex.EncodeToString(sum[:12])
}

func (s *Snapshot) trustDigest() tassadar.Digest {
	if s.NoLog {
		return ""
	}
	return s.Verdict.TrustDigest
}

// Keeper keeps one snapshot of a data directory, and makes another when the log's
// checkpoint is another or the snapshot's time is over. It takes no lock and writes
// nothing.
type Keeper struct {
	source policies.Source
	now    func() int64
	logger *slog.Logger
	poll   time.Duration
	made   func(took time.Duration, err error)
	wake   chan struct{}
	head   evidence.LogHead // of the log that was served last

	mu      sync.Mutex
	begun   bool          // the first one was made, or could not be
	current *Snapshot     // nil where the last one could not be made
	err     error         // why
	changed chan struct{} // closed when current or err is set
}

// NewKeeper returns a keeper that has no snapshot yet: see [Keeper.Run]. Now is the
// clock, in Unix seconds; poll is how often the log is looked at.
func NewKeeper(source policies.Source, now func() int64, poll time.Duration, logger *slog.Logger) *Keeper {
	return &Keeper{source: source, now: now, poll: poll, logger: logger, made: func(time.Duration, error) {},
		wake: make(chan struct{}, 1), changed: make(chan struct{})}
}

// Run keeps the snapshot until the context ends. A snapshot that cannot be made is no
// reason to end: requests are refused with it until one can be.
func (k *Keeper) Run(ctx context.Context) error {
	defer k.set(nil, tassadar.Errorf(tassadar.DataUnavailable, "the server is stopping"))
	for {
		took := k.refresh()
		// Where a verdict takes long, four fifths of a processor are left to others.
		timer := time.NewTimer(max(k.poll, 4*took))
		select {
		case <-ctx.Done():
			timer.Stop()
			return nil
		case <-k.wake: // the snapshot's time is over
			timer.Stop()
		case <-timer.C:
		}
	}
}

// refresh makes a snapshot where another is due, and says how long that took.
func (k *Keeper) refresh() time.Duration {
	at := k.now()
	k.mu.Lock()
	was, before := k.current, k.err
	k.mu.Unlock()
	if was != nil && at < was.Until && at >= was.Verdict.At && !was.failed.Load() && k.unchanged(was) {
		return 0
	}
	begun := time.Now()
	s, err := look(k.source, at)
	if err == nil {
		if err = k.follows(s); err != nil {
			s.close()
			s = nil
		}
	}
	took := time.Since(begun)
	k.made(took, err)
	switch {
	case err != nil && before != nil && before.Error() == err.Error(): // it was said
	case err != nil:
		k.logger.Error("no snapshot", "code", tassadar.CodeOf(err), "error", err)
	default:
		k.logger.Info("snapshot", "id", s.ID, "leaves", uint64(s.Verdict.Log.Size), "until", s.Until, "took", took)
	}
	k.set(s, err)
	return took
}

// follows checks that a log is the one that was served, and goes on from there: a directory
// that vanished, was put back or took another's place is shown to nobody as if it were that.
// Only [Keeper.Run] calls it.
func (k *Keeper) follows(s *Snapshot) error {
	head, was := s.Verdict.Log, k.head
	switch {
	case was.Size == 0:
	case s.NoLog:
		return tassadar.WithNext(tassadar.Errorf(tassadar.DataUnavailable, "the log of %d leaves that was served is not there any more", was.Size), "Put the data directory back, or start the server again.")
	case head.Origin != was.Origin:
		return tassadar.WithNext(tassadar.Errorf(tassadar.RolledBack, "log %s was served, and %s is there now", was.Origin, head.Origin), "Put the data directory back, or start the server again.")
	case head.Size < was.Size:
		return tassadar.WithNext(tassadar.Errorf(tassadar.RolledBack, "the log had %d leaves, and has %d now", was.Size, head.Size), "Put the newest log back; tassadar audit reads all of it.")
	case !bytes.Equal(s.log.RootAt(uint64(was.Size)), was.Root):
		return tassadar.WithNext(tassadar.Errorf(tassadar.EvidenceUnverifiable, "the first %d leaves of the log are others than those that were served", was.Size), "Find out who changed it; tassadar audit reads all of it.")
	}
	if !s.NoLog {
		k.head = head
	}
	return nil
}

// unchanged reports whether the log is that of a snapshot.
func (k *Keeper) unchanged(s *Snapshot) bool {
	now, err := evidence.ReadCheckpoint(datadir.Tiles(k.source.Data))
	if errors.Is(err, fs.ErrNotExist) {
		return s.Checkpoint == nil
	}
	return err == nil && bytes.Equal(now, s.Checkpoint)
}

func (k *Keeper) set(s *Snapshot, err error) {
	k.mu.Lock()
	was := k.current
	k.begun, k.current, k.err = true, s, err
	close(k.changed)
	k.changed = make(chan struct{})
	k.mu.Unlock()
	if was != nil {
		was.replace()
	}
}

// Current returns the snapshot, to be given back by done. Where its time is over it
// waits for one that is of this instant or a later one: what has lapsed is not shown.
func (k *Keeper) Current(ctx context.Context) (s *Snapshot, done func(), err error) {
	came := k.now()
	for {
		k.mu.Lock()
		begun, s, err, changed := k.begun, k.current, k.err, k.changed
		k.mu.Unlock()
		switch {
		case !begun:
		case s == nil:
			return nil, nil, err
		case came < s.Until || came <= s.Verdict.At:
			if s.use() {
				return s, s.done, nil
			}
			continue // another one is there
		}
		select {
		case k.wake <- struct{}{}:
		default:
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return nil, nil, tassadar.Errorf(tassadar.DataUnavailable, "no verdict of this instant was made in time")
		}
	}
}

// latest is the snapshot as it is, nil where there is none: for its verdict alone.
func (k *Keeper) latest() *Snapshot {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.current
}

// Changed is closed when there is another snapshot, or none.
func (k *Keeper) Changed() <-chan struct{} {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.changed
}
