package datadir

import (
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"fmt"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/operator"
)

// InMemory is a log that holds a first trust and the policy alone, signed by
// keys that are thrown away: what a data directory is before anything was
// measured.
func InMemory(ctx context.Context, policy tassadar.Policy, at int64) (*evidence.Verified, error) {
	var keys [len(keyFiles)]ed25519.PrivateKey
	for i := range keys {
		_, k, err := ed25519.GenerateKey(rand.Reader)
		if err != nil {
			return nil, fmt.Errorf("make key: %w", err)
		}
		keys[i] = k
	}
	ring, err := ringOf(keys, "tassadar/")
	if err != nil {
		return nil, err
	}
	op, err := operator.New(operator.NewMemory(ring.log), operator.Keys{Operator: ring.operator, Dispatcher: ring.dispatcher}, *ring.firstTrust("", ""), func() int64 { return at })
	if err != nil {
		return nil, err
	}
	record, _, err := op.ProposeTrust(*op.Trust())
	if err != nil {
		return nil, err
	}
	if err := op.SetTrust(ctx, record); err != nil {
		return nil, err
	}
	if err := op.SetPolicy(ctx, policy); err != nil {
		return nil, err
	}
	return op.Verified(), nil
}
