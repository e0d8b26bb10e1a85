package appraise_test

import (
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// A verifier remembers one state a log, the last one that it set.
func TestMemories(t *testing.T) {
	of := func(origin string, number uint64) appraise.Memory {
		return appraise.Memory{Head: evidence.LogHead{Origin: origin}, Number: tassadar.Uint(number)}
	}
	var m appraise.Memories
	if m.Of("a") != nil {
		t.Error("something is remembered of a log that was never seen")
	}
	m.Set(of("b", 1))
	m.Set(of("a", 7))
	m.Set(of("b", 3))
	m.Set(of("a", 2)) // whether that is a rollback, the check says before
	if len(m.Logs) != 2 || m.Logs[0].Head.Origin != "a" || m.Of("a").Number != 2 || m.Of("b").Number != 3 || m.Of("c") != nil {
		t.Errorf("%+v", m.Logs)
	}
}

// What an authentic publication showed is remembered, and what is older than that
// is a rollback that changes no memory.
func TestMemoriesCheck(t *testing.T) {
	w, first, pub := expiring(t)
	var m appraise.Memories
	if c, err := m.Check(first, w.copied(), nil, &w.trust, w.now); err != nil || len(c.Warnings) != 1 || m.Of(c.Log.Origin).Number != 1 {
		t.Fatalf("%v, %+v", err, m)
	}
	if c, err := m.Check(first, w.copied(), nil, &w.trust, w.now); err != nil || len(c.Warnings) != 0 {
		t.Errorf("seen before, and %v: %v", c.Warnings, err)
	}
	w.now++
	second, _ := w.publish()
	log := w.copied()
	if _, err := m.Check(second, log, nil, &w.trust, w.now); err != nil || m.Of(log.Origin()).Number != 2 {
		t.Errorf("the next one: %v, %+v", err, m)
	}
	if _, err := m.Check(first, log, nil, &w.trust, w.now); tassadar.CodeOf(err) != tassadar.RolledBack || m.Of(log.Origin()).Number != 2 {
		t.Errorf("the one before: %v, %+v", err, m)
	}
	if _, err := m.Check([]byte("{}"), log, nil, &w.trust, w.now); err == nil || len(m.Logs) != 1 {
		t.Errorf("no publication: %v, %+v", err, m)
	}
	var fresh appraise.Memories
	if c, err := fresh.Check(second, log, nil, &w.trust, pub.ExpiresAt+10*86400); tassadar.CodeOf(err) != tassadar.PublicationExpired || c == nil || fresh.Of(log.Origin()) == nil {
		t.Errorf("an expired one is authentic all the same: %v, %+v", err, fresh)
	}
}
