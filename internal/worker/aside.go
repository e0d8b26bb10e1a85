package worker

import (
	"context"
	"sync"

	"tassadar/internal/backend"
)

// runner runs invocations, as a [backend.Session] does.
type runner interface {
	Run(ctx context.Context, inv backend.Invocation) (backend.Answer, error)
}

// aside runs counted copies beside the originals, one at a time, in a session of its
// own. It is for engines that are slow and of this process, those that have traces:
// their times are taken in the runs that follow, when nothing else runs.
type aside struct {
	open    func(context.Context) (backend.Session, error)
	session backend.Session // nil until something ran
	group   sync.WaitGroup
}

// do starts f when what was started before has ended.
func (a *aside) do(f func()) {
	a.wait()
	a.group.Go(f)
}

// wait returns when nothing runs.
func (a *aside) wait() { a.group.Wait() }

// Run runs an invocation; see [backend.Session].
func (a *aside) Run(ctx context.Context, inv backend.Invocation) (backend.Answer, error) {
	if a.session == nil {
		var err error
		if a.session, err = a.open(ctx); err != nil {
			return backend.Answer{}, err
		}
	}
	return a.session.Run(ctx, inv)
}

// effective is what really ran here, false for nothing.
func (a *aside) effective() (backend.Engine, bool) {
	if a.session == nil {
		return backend.Engine{}, false
	}
	return a.session.Effective(), true
}

func (a *aside) close() {
	a.wait()
	if a.session != nil {
		a.session.Close()
	}
}
