package main

import (
	"cmp"
	"context"
	"slices"
	"time"
)

// Most of a campaign's time would go to tests of mutants that nothing notices. So
// those that quick tests leave alive, now or in an earlier run, are on together, a dozen
// or two at a time, for one slow test after another, and where it fails they are halved
// until it is known of each (group testing, Dorfman 1943). A mutant is killed by a test
// that ran with it alone. One that another one hides from a test may be counted as a
// survivor, which asks for an argument more, and never as killed.

// most is how many mutants are on together, mostArgued how many of those that nothing is
// expected to notice.
const most, mostArgued = 12, 24

// groups puts mutants together that have the same suites, in order, and never two of one
// condition: a condition that is negated and always false is always true.
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
		n := most
		if argued {
			n = mostArgued
		}
		for _, t := range order {
			out = append(out, spread(of[t], n)...)
		}
	}
	return out
}

// spread puts mutants into groups of at most n, each into the first in which it touches
// no other.
func spread(jobs []*job, n int) (out [][]*job) {
	for _, j := range jobs {
		at := slices.IndexFunc(out, func(group []*job) bool { return len(group) < n && !slices.ContainsFunc(group, j.touches) })
		if at < 0 {
			at, out = len(out), append(out, nil)
		}
		out[at] = append(out[at], j)
	}
	return out
}

// touches reports whether two mutants change the same part of a file, or one within the other's.
func (j *job) touches(k *job) bool {
	return j.File == k.File && j.wrap != nil && k.wrap != nil && j.wrap.from < k.wrap.to && k.wrap.from < j.wrap.to
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
	for _, b := range apart(batches(jobs[0].suites(), func(s *suite) []timed { return c.seenByAny(jobs, s) }, func(*suite) []string { return nil })) {
		noticed := map[*job]bool{}
		seeing := slices.DeleteFunc(slices.Clone(alive), func(j *job) bool {
			return !slices.ContainsFunc(c.tests(j, b.suite), func(t timed) bool { return t.name == b.tests[0].name })
		})
		if len(b.tests) > 1 { // quick ones: each mutant runs under some that do not see it
			seeing = alive
		}
		err := c.halve(ctx, b, tmp, seeing, func(j *job, r Result, by string) error {
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

// seenByAny are the tests of a suite that see some of the mutants.
func (c *campaign) seenByAny(jobs []*job, s *suite) []timed {
	seen := map[string]bool{}
	for _, j := range jobs {
		for _, t := range c.tests(j, s) {
			seen[t.name] = true
		}
	}
	return slices.DeleteFunc(slices.Clone(s.tests), func(t timed) bool { return !seen[t.name] })
}

// apart makes batches of their own of slow tests, the quicker ones first.
func apart(all []batch) (out []batch) {
	for _, b := range all {
		if b.tests = slices.Clone(b.tests); !b.tests[0].slow() {
			out = append(out, b)
			continue
		}
		for _, t := range b.tests {
			out = append(out, batch{b.suite, []timed{t}})
		}
	}
	slices.SortStableFunc(out, func(a, b batch) int { return cmp.Compare(a.order(), b.order()) })
	return out
}

// order is what batches are put in order by: the time of a slow test, quick for all others.
func (b batch) order() time.Duration { return max(quick, b.tests[0].took) }

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
