package network

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"sync"
	"time"

	"github.com/nats-io/nats.go"

	"tassadar"
)

// Host is what a worker does with what a server sends it, on its host.
type Host interface {
	// Ask says what is here of what the server last answered that its policy asks for, nil for
	// no answer yet. It is asked before every request for work.
	Ask(ctx context.Context, last *Answer) (*Ask, error)
	// Measure opens a file of assignments and measures what it orders. Receipts are kept
	// durably when it returns, and are found by Kept. The error is about the whole file:
	// nothing was measured, and measuring again would not help.
	Measure(ctx context.Context, file []byte, say func(Progress)) error
	// Acknowledged forgets the receipts that a file of assignments shows to be in the log.
	Acknowledged(ctx context.Context, file []byte) error
	// Refused puts the receipt of an assignment aside that the log will never take, with why: it
	// is kept no more. False is for one that is not kept, or is for another log.
	Refused(r RefusedReceipt) (aside bool, err error)
	// Kept are the receipts that the server's log has not acknowledged, each as a file of
	// receipts, by assignment.
	Kept() (map[tassadar.Digest][]byte, error)
}

// Worker is a worker that is connected to a server.
type Worker struct {
	Conn *nats.Conn
	ID   string // its key's id
	Host Host
	// Once ends [Worker.Serve] when nothing is assigned and all is acknowledged.
	Once bool
	// Renewed keeps a credential that takes the place of the one by which a cluster lets the
	// worker in; nil where no cluster does.
	Renewed func(credential string) error
	// Refused says that the connection will not be there again, [Dialing.Refused]; nil where
	// nobody says so. What is measured then is measured to its end and kept.
	Refused <-chan error
	// Note tells a person what goes on.
	Note func(format string, args ...any)

	mu      sync.Mutex
	holding map[*nats.Msg]bool // parts that were delivered and are not acknowledged
	sent    map[tassadar.Digest]time.Time
	refused map[tassadar.Digest]bool // receipts that the log will never take
	said    string                   // what was noted last

	session  string  // of this process
	last     *Answer // to the last request for work; of the goroutine of Serve, like failures
	failures int     // files in a row that could not be measured
}

// Times of a worker.
const (
	askTimeout  = 30 * time.Second
	sendTimeout = 10 * time.Second
	sendAgain   = 15 * time.Second
	retry       = 2 * time.Second
)

// fatal are refusals that waiting does not change.
var fatal = map[tassadar.Code]bool{
	tassadar.ClockSkew: true, tassadar.WorkerTooOld: true, tassadar.KeyRevoked: true, tassadar.KeyRetired: true, tassadar.InputMalformed: true,
	tassadar.MachineIDUnavailable: true, tassadar.Unauthorized: true,
}

// Serve asks for work, has it measured and brings receipts back, until the context ends or
// the server refuses for good: clock_skew, worker_too_old, key_revoked, key_retired, or
// unauthorized where it lets the worker in no more. While the server is away it waits.
func (w *Worker) Serve(ctx context.Context) error {
	w.session = rand.Text()
	w.holding, w.sent, w.refused = map[*nats.Msg]bool{}, map[tassadar.Digest]time.Time{}, map[tassadar.Digest]bool{}
	files := make(chan *File[*nats.Msg], 64)
	var joiner Joiner[*nats.Msg]
	sub, err := w.Conn.Subscribe(DeliveryOf(w.ID), func(m *nats.Msg) {
		w.hold(m)
		whole, dropped, err := joiner.Add(Message[*nats.Msg]{Header: m.Header, Data: m.Data, Ack: m})
		if err != nil {
			dropped = append(dropped, m)
		}
		w.done(dropped)
		if whole != nil {
			select {
			case files <- whole:
			case <-ctx.Done():
			}
		}
	})
	if err != nil {
		return tassadar.Errorf(tassadar.DataUnavailable, "listen: %w", err)
	}
	defer sub.Unsubscribe()
	if err := sub.SetPendingLimits(-1, 4*MaxFile); err != nil {
		return tassadar.Errorf(tassadar.DataUnavailable, "listen: %w", err)
	}
	beating, stop := context.WithCancel(ctx)
	defer stop()
	go w.beat(beating)
	return w.serve(ctx, files)
}

func (w *Worker) serve(ctx context.Context, files <-chan *File[*nats.Msg]) error {
	for ctx.Err() == nil {
		select {
		case err := <-w.Refused:
			return err
		case f := <-files:
			if err := w.take(ctx, f); err != nil {
				return err
			}
			continue
		default:
		}
		wait, err := w.step(ctx)
		if err != nil {
			return err
		}
		if wait < 0 {
			return nil
		}
		select {
		case err := <-w.Refused:
			return err
		case f := <-files:
			if err := w.take(ctx, f); err != nil {
				return err
			}
		case <-time.After(wait):
		case <-ctx.Done():
		}
		if n := min(w.failures, 6); n > 0 { // what cannot be measured is not asked for at once again
			select {
			case <-time.After(time.Second << n):
			case <-ctx.Done():
			}
		}
	}
	return nil
}

// step sends what is kept, or asks for work where nothing is: more is asked for only when the
// log has what was measured. It says for how long to wait for what comes, less than nothing
// where there is no more to do.
func (w *Worker) step(ctx context.Context) (time.Duration, error) {
	open, err := w.Send(ctx)
	switch {
	case err != nil && tassadar.CodeOf(err) != tassadar.DataUnavailable:
		return 0, err
	case err != nil:
		w.note("%s", tassadar.Message(err))
		return retry, nil
	case open > 0:
		return retry, nil
	}
	question, err := w.Host.Ask(ctx, w.last)
	if err != nil {
		return 0, err
	}
	question.Session = w.session
	first := w.last == nil
	asking, cancel := context.WithTimeout(ctx, askTimeout)
	defer cancel()
	answer, err := Request(asking, w.Conn, AskOf(w.ID), question)
	if fatal[tassadar.CodeOf(err)] || w.Once && tassadar.CodeOf(err) == tassadar.SignerUntrusted {
		return 0, err // who is approved meanwhile is not waited for by a script
	}
	if ctx.Err() != nil {
		return 0, nil
	}
	if err != nil {
		w.note("%s: %s", tassadar.CodeOf(err), tassadar.Message(err))
		if next := tassadar.NextOf(err); next != "" && tassadar.CodeOf(err) == tassadar.SignerUntrusted {
			w.note("%s", next)
		}
		wait := retry
		if answer != nil {
			wait = max(wait, time.Duration(answer.Wait)*time.Second)
		}
		return wait, nil
	}
	w.mu.Lock()
	w.said = ""
	w.mu.Unlock()
	if answer.Credential != "" && w.Renewed != nil {
		if err := w.Renewed(answer.Credential); err != nil { // the one that it has goes on
			w.note("the credential cannot be renewed: %s: %s", tassadar.CodeOf(err), tassadar.Message(err))
		}
	}
	switch w.last = answer; {
	case first:
		return 0, nil // now it is known what to look for here
	case answer.Assigned > 0:
		return askTimeout, nil
	case w.Once:
		return -1, nil
	}
	return max(retry, time.Duration(answer.Wait)*time.Second), nil
}

// take deals with a file, and acknowledges its delivery when what came of it is kept.
func (w *Worker) take(ctx context.Context, f *File[*nats.Msg]) error {
	defer w.done(f.Acks)
	switch f.Kind {
	case KindRefusal:
		w.refusal(f.Data)
		return nil
	case KindAssignments:
	default:
		return nil
	}
	var what struct {
		Orders []json.RawMessage `json:"orders"`
	}
	if err := json.Unmarshal(f.Data, &what); err != nil {
		w.note("%s: what came is no file of assignments", tassadar.InputMalformed)
		return nil
	}
	if len(what.Orders) == 0 {
		if err := w.Host.Acknowledged(ctx, f.Data); err != nil {
			w.note("%s: %s", tassadar.CodeOf(err), tassadar.Message(err))
		}
		return nil
	}
	if f.Session != w.session {
		return nil
	}
	err := w.Host.Measure(ctx, f.Data, w.Say)
	w.Say(Progress{})
	if err != nil {
		w.note("%s: %s", tassadar.CodeOf(err), tassadar.Message(err))
		w.Say(Progress{Declined: tassadar.Message(err), Code: tassadar.CodeOf(err)})
		if fatal[tassadar.CodeOf(err)] && tassadar.CodeOf(err) != tassadar.InputMalformed {
			return err
		}
		w.failures++
		return nil
	}
	w.failures = 0
	if _, err := w.Send(context.WithoutCancel(ctx)); err != nil {
		w.note("%s", tassadar.Message(err))
	}
	return nil
}

// Say tells the server what the worker is at. Nothing rests on it.
func (w *Worker) Say(p Progress) { _ = w.Conn.Publish(ProgressOf(w.ID), encode(p)) }

// Send sends the receipts that are kept, but for those that were sent just now, and says how
// many the log has not acknowledged. The error, data_unavailable, leaves them kept.
func (w *Worker) Send(ctx context.Context) (open int, err error) {
	kept, err := w.Host.Kept()
	if err != nil {
		return 0, err
	}
	for assignment, file := range kept {
		w.mu.Lock()
		refused, at := w.refused[assignment], w.sent[assignment]
		w.mu.Unlock()
		if refused {
			continue
		}
		open++
		if time.Since(at) < sendAgain {
			continue
		}
		if err := publish(ctx, w.Conn, ReceiptsOf(w.ID), file); err != nil {
			return open, err
		}
		w.mu.Lock()
		w.sent[assignment] = time.Now()
		w.mu.Unlock()
	}
	return open, nil
}

// publish hands a file of receipts to the stream, which has it when this returns.
func publish(ctx context.Context, conn *nats.Conn, subject string, file []byte) error {
	parts, err := Split(subject, KindReceipts, file)
	if err != nil {
		return err
	}
	for _, m := range parts {
		sending, cancel := context.WithTimeout(ctx, sendTimeout)
		reply, err := conn.RequestMsgWithContext(sending, m)
		cancel()
		if err != nil {
			return tassadar.Errorf(tassadar.DataUnavailable, "the server does not take receipts now; they are kept: %w", err)
		}
		var ack struct {
			Stream string `json:"stream"`
			Error  *struct {
				Description string `json:"description"`
			} `json:"error"`
		}
		if err := json.Unmarshal(reply.Data, &ack); err != nil || ack.Error != nil || ack.Stream != ReceiptsStream {
			why := "it answers something else"
			if ack.Error != nil {
				why = tassadar.Printable(ack.Error.Description)
			}
			return tassadar.Errorf(tassadar.DataUnavailable, "the server does not take receipts now; they are kept: %s", why)
		}
	}
	return nil
}

// Refused is what a server says of receipts that the log will never take.
type Refused struct {
	Receipts []RefusedReceipt `json:"receipts"`
}

// RefusedReceipt is one of them.
type RefusedReceipt struct {
	Assignment tassadar.Digest `json:"assignment"`
	Code       tassadar.Code   `json:"code"`
	Message    string          `json:"message"`
}

func (w *Worker) refusal(data []byte) {
	var r Refused
	if json.Unmarshal(data, &r) != nil {
		return
	}
	for _, one := range r.Receipts {
		if !one.Assignment.Valid() {
			continue
		}
		w.mu.Lock()
		again := w.refused[one.Assignment]
		w.mu.Unlock()
		if !again {
			w.Note("the log refuses the receipt of assignment %s: %s: %s", one.Assignment.Short(), tassadar.Printable(string(one.Code)), tassadar.PrintableLines(one.Message))
		}
		aside, err := w.Host.Refused(one)
		if err != nil { // it is offered again when the worker starts again
			w.note("the receipt of assignment %s cannot be put aside: %s: %s", one.Assignment.Short(), tassadar.CodeOf(err), tassadar.Message(err))
		}
		w.mu.Lock()
		if w.refused[one.Assignment] = !aside; aside { // whoever puts it back offers it again
			delete(w.sent, one.Assignment)
		}
		w.mu.Unlock()
	}
}

// note says something once, until something else is said.
func (w *Worker) note(format string, args ...any) {
	text := fmt.Sprintf(format, args...)
	w.mu.Lock()
	again := w.said == text
	w.said = text
	w.mu.Unlock()
	if !again {
		w.Note(format, args...)
	}
}

func (w *Worker) hold(m *nats.Msg) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.holding[m] = true
}

// done acknowledges the delivery of parts.
func (w *Worker) done(parts []*nats.Msg) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, m := range parts {
		delete(w.holding, m)
		if m.Reply != "" {
			_ = m.Respond([]byte("+ACK")) // where it is lost, it is delivered again
		}
	}
}

// beat says of what was delivered that it is being dealt with, so that it is not delivered
// again meanwhile.
func (w *Worker) beat(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case <-time.After(heartbeat):
		}
		w.mu.Lock()
		for m := range w.holding {
			if m.Reply != "" {
				_ = m.Respond([]byte("+WPI"))
			}
		}
		w.mu.Unlock()
		w.Say(Progress{Beat: true})
	}
}
