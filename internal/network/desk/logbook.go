package desk

import (
	"context"
	"sync"
	"time"

	"tassadar"
	"tassadar/internal/datadir"
	"tassadar/internal/policy"
)

// Opened is a data directory that was opened for writing, with the policy last logged in it.
type Opened struct {
	Dir    *datadir.Dir
	Bundle *policy.Bundle
}

// logbook writes to the data directory, which commands of its operator write to as well:
// it holds the lock while there is something to log and shortly after, lets go of it now and
// then where there always is. Package datadir lets either wait for the other.
type logbook struct {
	open func(context.Context) (*Opened, error)
	// idle is for how long it keeps the lock when there is nothing to log, most for how long
	// where there is.
	idle, most time.Duration

	mu    sync.Mutex
	now   *Opened
	since time.Time
	uses  int // counts, so that a timer knows whether anybody came after it was set
}

// yield is for how long the lock is let go where there always is something to log.
const yield = 300 * time.Millisecond

// do calls a function with the directory opened. Errors: those of it, and data_locked where
// a command held the lock for too long.
func (l *logbook) do(ctx context.Context, with func(*Opened) error) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.now != nil && time.Since(l.since) > l.most {
		l.close()
		select {
		case <-time.After(yield):
		case <-ctx.Done():
		}
	}
	if l.now == nil { // this waits for a command that has it
		now, err := l.open(context.WithoutCancel(ctx))
		if err != nil {
			return err
		}
		l.now, l.since = now, time.Now()
	}
	err := with(l.now)
	if err != nil && tassadar.CodeOf(err) != "" && retryable(err) {
		l.close() // what it knows of the log may be the trouble
	}
	l.uses++
	n := l.uses
	time.AfterFunc(l.idle, func() {
		l.mu.Lock()
		defer l.mu.Unlock()
		if l.uses == n {
			l.close()
		}
	})
	return err
}

// close lets go of the directory.
func (l *logbook) close() {
	if l.now != nil {
		_ = l.now.Dir.Close() // what was logged is in the log
		l.now = nil
	}
}

// shut closes it for good.
func (l *logbook) shut() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.uses++
	l.close()
}

// final are the codes of receipts that the log will never take: they are about what was
// signed. Any other error is about this place, and passes.
var final = map[tassadar.Code]bool{
	tassadar.SignerUntrusted: true, tassadar.KeyRevoked: true, tassadar.KeyRetired: true, tassadar.EvidenceUnverifiable: true, tassadar.InputMalformed: true,
	tassadar.Replayed: true, tassadar.FutureDated: true, tassadar.NotInForce: true, tassadar.Withdrawn: true, tassadar.RulesOutdated: true,
	tassadar.EvidenceInconsistent: true, tassadar.OutsideEnvelope: true, tassadar.ProfileNotImplemented: true,
}

func retryable(err error) bool { return !final[tassadar.CodeOf(err)] }
