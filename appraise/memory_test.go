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
