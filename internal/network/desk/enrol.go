package desk

import (
	"context"
	"time"

	"github.com/nats-io/nats.go"
	"golang.org/x/time/rate"

	"tassadar"
	"tassadar/internal/datadir"
	"tassadar/internal/dispatch"
	"tassadar/internal/network"
	"tassadar/internal/network/roster"
)

// How often one token, and one key, may ask to be trusted: so many times at once, and then
// once in so many seconds. An answer that was lost is asked for again.
const (
	enrolsAtOnce    = 6
	enrolsEach      = 10
	enrolsCounted   = 10_000 // tokens and keys at a time
	enrolsForgotten = enrolsAtOnce * enrolsEach
)

// often counts who asked to be trusted, by what it asked with.
type often struct {
	by map[string]*asking
}

type asking struct {
	limit *rate.Limiter
	last  int64
}

// allows reports whether one more request is answered. Who asked for nothing lately is
// forgotten, and then may as much as anybody.
func (o *often) allows(who string, now int64) bool {
	if o.by == nil {
		o.by = map[string]*asking{}
	}
	a := o.by[who]
	if a == nil {
		if len(o.by) >= enrolsCounted {
			for other, a := range o.by {
				if now-a.last >= enrolsForgotten {
					delete(o.by, other)
				}
			}
		}
		if len(o.by) >= enrolsCounted {
			return false
		}
		a = &asking{limit: rate.NewLimiter(rate.Every(enrolsEach*time.Second), enrolsAtOnce)}
		o.by[who] = a
	}
	a.last = now
	return a.limit.AllowN(time.Unix(now, 0), 1)
}

func tooOften(who string) error {
	return tassadar.WithNext(tassadar.Errorf(tassadar.RateLimited, "more than %d requests to be trusted came %s within %d s", enrolsAtOnce, who, enrolsForgotten),
		"Wait a minute, and enrol again: the token is as good as before.")
}

// enrolled takes in a request to be trusted, by a token.
func (d *Desk) enrolled(_ context.Context, m *nats.Msg) {
	now := d.Now()
	a, err := d.enrol(network.Owner(m.Subject), m.Data, now)
	if err != nil {
		d.Note("a request to be trusted is refused: %s: %s", tassadar.CodeOf(err), tassadar.Message(err))
		a = network.Refusal(err, now)
	}
	if d.Cluster == nil {
		d.answer(m, a)
	} else if err := network.RespondSealed(d.conn, m, a, d.Cluster.Key); err != nil {
		d.Note("%s: %s", tassadar.CodeOf(err), tassadar.Message(err))
	}
}

func (d *Desk) enrol(token string, record []byte, now int64) (*network.Answer, error) {
	if !d.often.allows("token "+token, now) {
		return nil, tooOften("by this token")
	}
	unchecked, err := dispatch.OpenEnrolment(record)
	if err != nil {
		return nil, err
	}
	if !d.often.allows("key "+unchecked.Key.ID, now) { // which signed it
		return nil, tooOften("of this worker's key")
	}
	state, err := datadir.Look(d.Data)
	if err != nil {
		return nil, err
	}
	defer state.Close()
	if !state.Verified.Valid() || state.Trust == nil {
		return nil, tassadar.Errorf(tassadar.Unmeasured, "the server's data directory holds no log")
	}
	if err := clock(unchecked.At, now); err != nil {
		return nil, err
	}
	if err := dispatch.CheckReturning(unchecked, state.Trust); err != nil {
		return nil, err
	}
	e, err := d.Roster.Enrol(token, record, state.Trust, now)
	if err != nil {
		return nil, err
	}
	if roster.Trusts(state.Trust, e) {
		_ = datadir.RemoveCandidate(d.Data, e.Key.ID) // it is trusted already
		d.Note("worker %.16s, %s, connects with a new key", e.Key.ID, tassadar.Printable(e.Machine.Class))
	} else {
		d.Note("worker %.16s on host %.12s, %s, asks to be trusted; compare the key with what that host shows, then: tassadar trust approve %.16s", e.Key.ID, e.Key.Host, tassadar.Printable(e.Machine.Class), e.Key.ID)
	}
	a := &network.Answer{At: now, Trust: state.Trust}
	if d.Cluster != nil {
		a.Credential, err = d.Cluster.Issue(e.Key.ID, e.Connection)
	}
	return a, err
}
