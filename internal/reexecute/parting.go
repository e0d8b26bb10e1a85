package reexecute

import (
	"context"
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/backend"
	"tassadar/internal/invocation"
	"tassadar/internal/parting"
	"tassadar/wasm"
)

// parted is a parting in the making.
type parted struct {
	parting.Parting
	module []byte
}

// Part executes a case of a receipt on its engine and on others of this host until one
// comes to another result, and looks for the first operation at which they part. Against
// names the other engine; "" is any that differs, those of another kind first. Errors
// are those of [Source.States], and
//
//	unmeasured  no engine here comes to another result
func (s *Source) Part(ctx context.Context, a *evidence.Assignment, rc *evidence.Receipt, caseID, against string) (*parting.Parting, error) {
	c, err := s.measured(ctx, a, rc, caseID)
	if err != nil {
		return nil, err
	}
	c.invocation.Trace = false
	own, err := s.opened(ctx, rc.Cell.Backend, c)
	if err != nil {
		return nil, err
	}
	defer own.close()
	result, engine, err := own.whole(ctx)
	if err != nil {
		return nil, err
	}
	p := &parted{module: c.invocation.Module, Parting: parting.Parting{Case: caseID, Engines: [2]parting.Engine{engine}, Results: [2]tassadar.Result{result},
		Confirmed: len(c.observed.Seen) > 0 && c.observed.Seen[0].Digest == result.Digest()}}
	tried := []string{}
	why := error(nil)
	for _, family := range s.others(own.family, against) {
		other, err := s.opened(ctx, family, c)
		if err == nil {
			p.Results[1], p.Engines[1], err = other.whole(ctx)
		}
		if err == nil && p.Results[1].Digest() != result.Digest() {
			defer other.close()
			return &p.Parting, p.locate(ctx, own, other)
		}
		if other != nil {
			other.close()
		}
		if err != nil {
			if why == nil {
				why = err
			}
			continue
		}
		tried = append(tried, family)
	}
	switch {
	case ctx.Err() != nil:
		return nil, ctx.Err()
	case len(tried) == 0 && why != nil:
		return nil, why
	case len(tried) == 0:
		return nil, tassadar.Errorf(tassadar.BackendUnavailable, "no engine beside %s is here that %s runs on", own.family, caseID)
	}
	next := "The receipt has another result: it came on its own host, so look for it there; tassadar backend list says which engines are here."
	if p.Confirmed {
		next = "It is the result of the receipt too. Where another one was wanted the reference may be wrong: tassadar explain CELL shows both; engines that are not here may part from these: tassadar backend list."
	}
	return nil, tassadar.WithNext(tassadar.Errorf(tassadar.Unmeasured, "%s comes to the same result of %s here as %s does", list(tried), caseID, own.family), next)
}

// others are the families to compare one with.
func (s *Source) others(own, against string) []string {
	if against != "" {
		return []string{against}
	}
	var out []string
	for _, b := range s.Backends {
		if b.Family() != own {
			out = append(out, b.Family())
		}
	}
	slices.SortStableFunc(out, func(x, y string) int { return rank(kindOf(x) == kindOf(own)) - rank(kindOf(y) == kindOf(own)) })
	return out
}

func rank(last bool) int {
	if last {
		return 1
	}
	return 0
}

func list(names []string) string {
	if len(names) == 1 {
		return names[0]
	}
	return "each of " + strings.Join(names, ", ")
}

// whole runs the case as it is.
func (e *executed) whole(ctx context.Context) (tassadar.Result, parting.Engine, error) {
	answer, err := e.session.Run(ctx, e.c.invocation)
	ran := e.session.Effective()
	engine := parting.Engine{Family: ran.Family, Version: ran.Version, Digest: ran.Digest}
	switch {
	case err != nil:
		return nil, engine, fmt.Errorf("%s: %w", e.family, err)
	case engine.Family != e.family:
		return nil, engine, tassadar.Errorf(tassadar.BackendMismatch, "%s ran instead of %s", engine.Family, e.family)
	case answer.Refusal != nil:
		return nil, engine, tassadar.Errorf(answer.Refusal.Code, "%s refuses the case: %s", e.family, answer.Refusal.Detail)
	}
	return answer.Result, engine, nil
}

// locate finds the first operation, or else the first state, at which two engines part.
func (p *parted) locate(ctx context.Context, own, other *executed) error {
	if own.plain {
		return nil
	}
	// An engine that fuses a product and a sum does it only where nobody sees the product.
	for _, of := range []wasm.Probed{wasm.AllOperations, wasm.NoProducts} {
		n, err := firstOperation(ctx, own, other, of)
		switch {
		case errors.Is(err, wasm.ErrNoState):
		case err != nil:
			return err
		case n > 0:
			return p.operation(ctx, own, other, of, n)
		}
	}
	return p.state(ctx, own, other)
}

// firstOperation is the number of the first float operation with another result, 0 for
// none.
func firstOperation(ctx context.Context, own, other *executed, of wasm.Probed) (uint64, error) {
	if m, err := wasm.Decode(own.c.invocation.Module); err != nil || !computesFloats(m) {
		return 0, err
	}
	a, err := own.probe(ctx, of, math.MaxUint64, wasm.ProbeCount)
	if err != nil {
		return 0, err
	}
	b, err := other.probe(ctx, of, math.MaxUint64, wasm.ProbeCount)
	if err != nil || min(a, b) == 0 {
		return 0, err
	}
	differ := func(n uint64) (bool, error) {
		x, err := own.probe(ctx, of, n, wasm.ProbeResults)
		if err != nil {
			return false, err
		}
		y, err := other.probe(ctx, of, n, wasm.ProbeResults)
		return x != y, err
	}
	agree, part := uint64(0), min(a, b)
	if parted, err := differ(part); err != nil || !parted {
		return 0, err
	}
	for agree+1 < part {
		at := agree + (part-agree)/2
		parted, err := differ(at)
		switch {
		case err != nil:
			return 0, err
		case parted:
			part = at
		default:
			agree = at
		}
	}
	return part, nil
}

// computesFloats reports whether a module has a float operation. Copies of those that
// have none could not run on engines of integers.
func computesFloats(m *wasm.Module) bool {
	for i := range m.Funcs {
		for in := range m.Instructions(&m.Funcs[i]) {
			if _, _, ok := in.Op.FloatOperation(); ok {
				return true
			}
		}
	}
	return false
}

// probe runs a copy that stops behind the n-th float operation.
func (e *executed) probe(ctx context.Context, of wasm.Probed, n uint64, show wasm.Probe) (uint64, error) {
	module, err := wasm.ProbeFloats(e.c.invocation.Module, of, n, show)
	if err != nil {
		return 0, err
	}
	answer, err := e.run(ctx, invocation.Program{Module: module})
	switch {
	case err != nil:
		return 0, err
	case answer.Refusal != nil:
		return 0, tassadar.Errorf(answer.Refusal.Code, "%s refuses a copy that shows its float operations: %s", e.family, answer.Refusal.Detail)
	}
	return answer.Counter, nil
}

// probed is what an engine shows of one float operation.
type probed struct {
	place    uint64
	operands [2]uint64
	result   uint64
}

// look is what an engine shows of the n-th float operation. Where products are left out,
// it is asked for operands apart: they are a product's other use.
func (e *executed) look(ctx context.Context, of wasm.Probed, n uint64) (p probed, err error) {
	for _, show := range []struct {
		probe wasm.Probe
		to    *uint64
	}{{wasm.ProbePlace, &p.place}, {wasm.ProbeFirst, &p.operands[0]}, {wasm.ProbeSecond, &p.operands[1]}, {wasm.ProbeResult, &p.result}} {
		if *show.to, err = e.probe(ctx, of, n, show.probe); err != nil {
			return p, err
		}
	}
	return p, nil
}

// operation says what the engines make of a float operation, and looks for a reproducer.
func (p *parted) operation(ctx context.Context, own, other *executed, of wasm.Probed, n uint64) error {
	m, err := wasm.Decode(p.module)
	if err != nil {
		return err
	}
	var seen [2]probed
	for i, e := range []*executed{own, other} {
		if seen[i], err = e.look(ctx, of, n); err != nil {
			return err
		}
	}
	if seen[0].place != seen[1].place {
		// Equal results so far, and another way: what is compared or converted to an
		// integer differs. The states say more.
		return p.state(ctx, own, other)
	}
	function, offset := wasm.Place(seen[0].place)
	op, ok := opAt(m, function, offset)
	if !ok {
		return fmt.Errorf("no float operation at %#x of function %d", offset, function)
	}
	// Its number among all, where one that was left out counts too.
	all := n
	if of == wasm.NoProducts {
		if all, err = other.among(ctx, n); err != nil {
			return err
		}
	}
	types, result, _ := op.FloatOperation()
	o := &parting.Operation{Number: tassadar.Uint(all), Op: op.String(), Function: function, Name: m.FuncNames()[uint32(function)], Offset: offset}
	for i := range seen {
		for k, t := range types {
			o.Operands[i] = append(o.Operands[i], tassadar.Value{Type: t, Bits: seen[i].operands[k]})
		}
		o.Results[i] = tassadar.Value{Type: result, Bits: seen[i].result}
	}
	p.Operation = o
	if seen[0].operands == seen[1].operands {
		return p.reproduce(ctx, m, own, other, all, seen[1])
	}
	return nil
}

// among is the number among all operations of the n-th that is no product.
func (e *executed) among(ctx context.Context, n uint64) (uint64, error) {
	at, err := e.probe(ctx, wasm.AllOperations, math.MaxUint64, wasm.ProbeCount)
	before := n - 1
	for before+1 < at && err == nil {
		half := before + (at-before)/2
		var others uint64
		if others, err = e.probe(ctx, wasm.AllOperations, half, wasm.ProbeOthers); others >= n {
			at = half
		} else {
			before = half
		}
	}
	return at, err
}

// opAt is the float operation at an offset of a function.
func opAt(m *wasm.Module, function, offset int) (wasm.Opcode, bool) {
	at := function - m.Imported(wasm.KindFunc)
	if at < 0 || at >= len(m.Funcs) {
		return 0, false
	}
	for in := range m.Instructions(&m.Funcs[at]) {
		if in.Start == offset {
			_, _, ok := in.Op.FloatOperation()
			return in.Op, ok
		}
	}
	return 0, false
}

// chained is how many operations before one are tried as makers of its operands.
const chained = 4

// reproduce tries the operation alone, and then behind one that made an operand of it,
// which engines may fuse with it.
func (p *parted) reproduce(ctx context.Context, m *wasm.Module, own, other *executed, n uint64, at probed) error {
	step := func(s probed) (wasm.Step, tassadar.ValueType, bool) {
		op, ok := opAt(m, int(s.place>>32), int(uint32(s.place)))
		types, result, _ := op.FloatOperation()
		out := wasm.Step{Op: op}
		for k, t := range types {
			out.Operands = append(out.Operands, wasm.Operand{Type: t, Bits: s.operands[k]})
		}
		return out, result, ok
	}
	last, _, _ := step(at)
	if done, err := p.shows(ctx, own, other, []wasm.Step{last}); done || err != nil {
		return err
	}
	for before := n - 1; before > 0 && n-before <= chained; before-- {
		made, err := other.look(ctx, wasm.AllOperations, before)
		if err != nil {
			return err
		}
		first, result, ok := step(made)
		if !ok {
			continue
		}
		for k, o := range last.Operands {
			if o.Type != result || o.Bits != made.result {
				continue
			}
			both := wasm.Step{Op: last.Op, Operands: slices.Clone(last.Operands)}
			both.Operands[k] = wasm.Operand{Type: o.Type, From: 1}
			if done, err := p.shows(ctx, own, other, []wasm.Step{first, both}); done || err != nil {
				return err
			}
		}
	}
	return nil
}

// shows reports whether a reproducer has another result on each engine, and keeps it.
func (p *parted) shows(ctx context.Context, own, other *executed, steps []wasm.Step) (bool, error) {
	r := wasm.NewReproducer(steps)
	for _, export := range []string{wasm.ReproducerConstants, wasm.ReproducerParameters} {
		found := parting.Of(r, export, [2]tassadar.Uint{})
		call := invocation.Call{Export: export, Args: found.Args, Results: []tassadar.ValueType{tassadar.I64}}
		for i, e := range []*executed{own, other} {
			answer, err := e.session.Run(ctx, backend.Invocation{Module: r.Module, Calls: []invocation.Call{call}, Time: e.c.invocation.Time})
			if err != nil {
				return false, fmt.Errorf("%s: %w", e.family, err)
			}
			if answer.Refusal != nil || len(answer.Result) != 1 || len(answer.Result[0].Results) != 1 {
				return false, nil
			}
			found.Bits[i] = tassadar.Uint(answer.Result[0].Results[0].Bits)
		}
		if found.Bits[0] != found.Bits[1] {
			p.Reproducer = found
			return true, nil
		}
	}
	return false, nil
}

// state is one in the making.
type state parting.State

// state finds the first instruction behind which memory or globals differ.
func (p *parted) state(ctx context.Context, own, other *executed) error {
	for _, e := range []*executed{own, other} {
		if err := e.execute(ctx, nil); err != nil {
			return err
		}
	}
	if own.count == 0 || other.count == 0 {
		return nil
	}
	d := &evidence.TokenDiffers{}
	err := bisect(ctx, own, other, 0, min(own.count, other.count)-1, false, d)
	if errors.Is(err, wasm.ErrNoState) {
		return nil
	}
	if err != nil || d.Place == "" {
		return err
	}
	place, err := own.stop(ctx, uint64(d.Token), wasm.StopPlace)
	if err != nil {
		return err
	}
	m, err := wasm.Decode(p.module)
	if err != nil {
		return err
	}
	function, offset := wasm.Place(place)
	p.State = &parting.State{Instructions: d.Token, Function: function, Name: m.FuncNames()[uint32(function)], Offset: offset}
	return (*state)(p.State).find(ctx, own, other)
}

// find says what of two states differs first: globals, or else the first page of the
// memory, or else its size.
func (s *state) find(ctx context.Context, own, other *executed) error {
	both := func(show wasm.Stop) (a, b uint64, err error) {
		if a, err = own.stop(ctx, uint64(s.Instructions), show); err == nil {
			b, err = other.stop(ctx, uint64(s.Instructions), show)
		}
		return a, b, err
	}
	a, b, err := both(wasm.StopSize)
	if err != nil {
		return err
	}
	s.Sizes = [2]tassadar.Uint{tassadar.Uint(a), tassadar.Uint(b)}
	agree, part := uint32(0), uint32(min(a, b))
	if a, b, err = both(wasm.StopPages(0)); err != nil {
		return err
	}
	if a != b {
		s.Differs = parting.DiffersGlobals
		return nil
	}
	if a, b, err = both(wasm.StopPages(part)); err != nil {
		return err
	}
	if a == b {
		s.Differs = parting.DiffersSize
		return nil
	}
	for agree+1 < part { // the first pages that are the same, and the first that are not
		half := agree + (part-agree)/2
		if a, b, err = both(wasm.StopPages(half)); err != nil {
			return err
		}
		if a == b {
			agree = half
		} else {
			part = half
		}
	}
	s.Differs, s.Page = parting.DiffersMemory, tassadar.Uint(agree)
	return nil
}
