package desk

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"time"

	"github.com/nats-io/nats.go/jetstream"

	"tassadar"
	"tassadar/internal/dispatch"
	"tassadar/internal/network"
	"tassadar/internal/operator"
	"tassadar/internal/text"
)

// Of receipts that are logged with one append.
const (
	together = 512
	gather   = 20 * time.Millisecond // for which a first one waits for others
)

// arrived is a file of receipts that is whole.
type arrived struct {
	worker  string
	parts   []jetstream.Msg
	records [][]byte
}

// receive logs receipts until the context ends. A message is acknowledged when the log has
// what it holds, or will never take it.
func (d *Desk) receive(ctx context.Context, consumer jetstream.Consumer) {
	for ctx.Err() == nil {
		files, err := d.gather(ctx, consumer)
		if err != nil {
			d.Note("receipts: %v", err)
			pause(ctx, time.Second)
			continue
		}
		if len(files) == 0 {
			continue
		}
		if err := d.take(context.WithoutCancel(ctx), files); err != nil {
			d.Note("receipts wait: %s: %s", tassadar.CodeOf(err), tassadar.Message(err))
			for _, f := range files {
				for _, p := range f.parts {
					_ = p.NakWithDelay(2 * time.Second)
				}
			}
			pause(ctx, time.Second)
		}
	}
}

func pause(ctx context.Context, for_ time.Duration) {
	select {
	case <-ctx.Done():
	case <-time.After(for_):
	}
}

// gather fetches what there is, and returns the files that are whole with it.
func (d *Desk) gather(ctx context.Context, consumer jetstream.Consumer) ([]arrived, error) {
	fetch, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	batch, err := consumer.Fetch(1, jetstream.FetchContext(fetch))
	if err != nil {
		return nil, err
	}
	var out []arrived
	n := 0
	take := func(batch jetstream.MessageBatch) {
		for m := range batch.Messages() {
			n++
			if f := d.join(ctx, m); f != nil {
				out = append(out, *f)
			}
		}
	}
	take(batch)
	if n > 0 {
		more, err := consumer.FetchNoWait(together)
		if err == nil {
			take(more)
		}
		for n < together/2 && err == nil { // others may be on their way
			before := n
			pause(ctx, gather)
			if more, err = consumer.FetchNoWait(together); err == nil {
				take(more)
			}
			if n == before {
				break
			}
		}
	}
	return out, nil
}

// join takes a message; what is no part of a file of receipts is dropped.
func (d *Desk) join(ctx context.Context, m jetstream.Msg) *arrived {
	worker := network.Owner(m.Subject())
	j := d.joiners[worker]
	if j == nil {
		j = &network.Joiner[jetstream.Msg]{}
		d.joiners[worker] = j
	}
	whole, dropped, err := j.Add(network.Message[jetstream.Msg]{Header: m.Headers(), Data: m.Data(), Ack: m})
	if err != nil {
		d.Note("dropped, of worker %.12s: %s", worker, tassadar.Message(err))
		_ = m.Term()
	}
	for _, p := range dropped {
		_ = p.Term()
	}
	if whole == nil {
		return nil
	}
	records, err := recordsOf(ctx, whole)
	if err != nil {
		d.Note("dropped, of worker %.12s: %s", worker, tassadar.Message(err))
		for _, p := range whole.Acks {
			_ = p.Term()
		}
		return nil
	}
	return &arrived{worker, whole.Acks, records}
}

func recordsOf(ctx context.Context, f *network.File[jetstream.Msg]) ([][]byte, error) {
	if f.Kind != network.KindReceipts {
		return nil, tassadar.Errorf(tassadar.InputMalformed, "%.40q are no receipts", f.Kind)
	}
	r, err := dispatch.ReadReceipts(ctx, bytes.NewReader(f.Data))
	if err != nil {
		return nil, err
	}
	out := make([][]byte, len(r.Records))
	for i, record := range r.Records {
		out[i] = record
	}
	return out, nil
}

// answers are what a worker is told of its receipts.
type answers struct {
	closings []json.RawMessage
	refused  network.Refused
}

// told are answers by worker, and what shows whose signatures the closings have.
type told struct {
	to   map[string]*answers
	head dispatch.Assignments
}

func (t *told) worker(id string) *answers {
	if t.to[id] == nil {
		t.to[id] = &answers{}
	}
	return t.to[id]
}

// take logs receipts with as few appends as may be, tells their workers, and lets the stream
// forget them. The error means that some are not logged and have to come again.
func (d *Desk) take(ctx context.Context, files []arrived) error {
	var all [][]byte
	var of []string // worker of each
	for _, f := range files {
		for _, record := range f.records {
			all, of = append(all, record), append(of, f.worker)
		}
	}
	told := &told{to: map[string]*answers{}}
	logged := 0
	err := d.log.do(ctx, func(o *Opened) error {
		for i := 0; i < len(all); i += together {
			end := min(len(all), i+together)
			n, err := d.logSome(ctx, o, all[i:end], of[i:end], told)
			logged += n
			if err != nil {
				return err
			}
		}
		checkpoint, err := o.Dir.Checkpoint()
		if err != nil {
			return err
		}
		head, err := dispatch.NewAssignments(o.Dir.Operator.Verified(), checkpoint, o.Dir.Leaf, nil)
		if err != nil {
			return err
		}
		told.head = *head
		return nil
	})
	if err != nil {
		return err
	}
	for worker, a := range told.to {
		if err := d.tell(ctx, worker, a, told.head); err != nil { // it sends again what it was not told of, and is told then
			d.Note("worker %.12s cannot be told: %s", worker, tassadar.Message(err))
		}
	}
	for _, f := range files {
		for _, p := range f.parts {
			if err := p.Ack(); err != nil {
				return unavailable("stream of receipts", err)
			}
		}
	}
	if logged > 0 {
		d.Note("%s logged", text.Plural(logged, "receipt", "receipts"))
	}
	return nil
}

// logSome logs receipts with one append where it can, and finds what acknowledges them.
func (d *Desk) logSome(ctx context.Context, o *Opened, records [][]byte, of []string, told *told) (logged int, err error) {
	op := o.Dir.Operator
	from := op.Verified().Sizes().Closings
	worker := map[tassadar.Digest]string{} // by receipt
	before := map[string]bool{}            // workers whose receipts were there already
	for i, taken := range op.AcceptAll(ctx, records) {
		var there *operator.ThereError
		switch err := taken.Err; {
		case err == nil:
			logged++
			worker[taken.Receipt] = of[i]
		case errors.As(err, &there):
			worker[taken.Receipt] = of[i]
			before[of[i]] = true
		case retryable(err):
			return logged, err
		default:
			if taken.Assignment != "" {
				a := told.worker(of[i])
				a.refused.Receipts = append(a.refused.Receipts, network.RefusedReceipt{Assignment: taken.Assignment, Code: tassadar.CodeOf(err), Message: tassadar.Message(err)})
			}
			d.Note("a receipt of worker %.12s is refused: %s: %s", of[i], tassadar.CodeOf(err), tassadar.Message(err))
		}
	}
	v := op.Verified()
	closed := func(i int) error {
		c, err := v.ClosingAt(i)
		if err != nil {
			return err
		}
		w, ok := worker[c.Body.Receipt]
		if !ok {
			return nil
		}
		delete(worker, c.Body.Receipt)
		data, err := v.RecordData(&c.Record, o.Dir.Leaf)
		if err != nil {
			return err
		}
		a := told.worker(w)
		a.closings = append(a.closings, data)
		return nil
	}
	for i := from; i < v.Sizes().Closings; i++ {
		if err := closed(i); err != nil {
			return logged, err
		}
	}
	for w := range before {
		for _, i := range v.Acknowledged(w, 0, 1<<20) {
			if len(worker) == 0 {
				break
			}
			if err := closed(i); err != nil {
				return logged, err
			}
		}
	}
	return logged, nil
}

// tell sends a worker what acknowledges its receipts, and what refuses others.
func (d *Desk) tell(ctx context.Context, worker string, a *answers, head dispatch.Assignments) error {
	if len(a.closings) > 0 {
		head.Assignments, head.Received = []dispatch.Proven{}, a.closings
		file, err := head.Encode()
		if err != nil {
			return err
		}
		if err := d.deliver(ctx, worker, network.KindAssignments, "", file); err != nil {
			return err
		}
	}
	if len(a.refused.Receipts) == 0 {
		return nil
	}
	data, err := json.Marshal(a.refused)
	if err != nil {
		return err
	}
	return d.deliver(ctx, worker, network.KindRefusal, "", data)
}
