package main

import (
	"cmp"
	"context"
	"slices"
	"time"
)

// Most of a campaign's time would go to slow tests of mutants that nothing notices. So
// those that quick tests leave alive are on together, a dozen at a time, for one slow
// test after another, and where it fails they are halved until it is known of each
// (group testing, Dorfman 1943). A mutant is killed by a test that ran with it alone. One
// that another one hides from a test may be counted as a survivor, which asks for an
// argument more, and never as killed.

// most is how many mutants are on together.
const most = 12

// groups puts mutants together that have the same suites, in order.
func groups(jobs []*job) (out [][]*job) {
	jobs = slices.SortedFunc(slices.Values(jobs), func(a, b *job) int { return cmp.Compare(a.id, b.id) })
	for _, argued := range []bool{true, false} {
		of := map[*target][]*job{}
		var order []*target
		for _, j := range jobs {
			if j.argued != argued {
				continue
			}
			if of[j.target] == nil {
				order = append(order, j.target)
			}
			of[j.target] = append(of[j.target], j)
		}
		for _, t := range order {
			out = slices.AppendSeq(out, slices.Chunk(of[t], most))
		}
	}
	return out
}

// together finds the fate of mutants with the same suites that no quick test noticed.
func (c *campaign) together(ctx context.Context, jobs []*job, dir string, done func(*job, *record) error) error {
	start := time.Now()
	tmp, _, err := c.put(jobs[0], dir)
	if err != nil {
		return err
	}
	end := func(j *job, result Result, by string) error {
		r, err := c.record(j, result, by, start)
		if err != nil {
			return err
		}
		return done(j, r)
	}
	alive := slices.Clone(jobs)
	for _, b := range slowest(jobs[0].suites()) {
		sees := func(j *job) bool {
			return slices.ContainsFunc(c.tests(j, b.suite), func(t timed) bool { return t.name == b.tests[0].name })
		}
		noticed := map[*job]bool{}
		err := c.halve(ctx, b, tmp, slices.DeleteFunc(slices.Clone(alive), func(j *job) bool { return !sees(j) }), func(j *job, r Result, by string) error {
			noticed[j] = true
			return end(j, r, by)
		})
		if err != nil {
			return err
		}
		alive = slices.DeleteFunc(alive, func(j *job) bool { return noticed[j] })
	}
	for _, j := range alive {
		if err := end(j, Survived, ""); err != nil {
			return err
		}
	}
	return nil
}

// slowest are the slow tests of some suites, each by itself, the quicker ones first.
func slowest(suites []*suite) (out []batch) {
	for _, s := range suites {
		for _, t := range s.tests {
			if t.slow() {
				out = append(out, batch{s, []timed{t}})
			}
		}
	}
	slices.SortStableFunc(out, func(a, b batch) int { return cmp.Compare(a.tests[0].took, b.tests[0].took) })
	return out
}

// halve finds those of some mutants that a test notices when they are on alone.
func (c *campaign) halve(ctx context.Context, b batch, tmp string, jobs []*job, noticed func(*job, Result, string) error) error {
	if len(jobs) == 0 {
		return nil
	}
	r, by, err := c.under(ctx, b, b.suite.binary, tmp, jobs...)
	switch {
	case err != nil || r == Survived:
		return err
	case len(jobs) == 1:
		return noticed(jobs[0], r, by)
	}
	if err := c.halve(ctx, b, tmp, jobs[:len(jobs)/2], noticed); err != nil {
		return err
	}
	return c.halve(ctx, b, tmp, jobs[len(jobs)/2:], noticed)
}
