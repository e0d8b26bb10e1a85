// Package publish makes publications and has witnesses cosign them. What it
// publishes can only come from [appraise.Passed], which only a gate makes.
//
// Start with [Make]; where a trust names witnesses, [Waiting] comes before it and
// [Cosign] after it.
package publish

import (
	"context"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/operator"
)

// Make appraises the log as it is, logs the next publication and returns its
// record. The publication expires after the lifetime in seconds, at most
// [appraise.MaxLifetime].
func Make(ctx context.Context, o *operator.Operator, lifetime int64) ([]byte, *evidence.Publication, error) {
	if lifetime < 1 || lifetime > appraise.MaxLifetime {
		return nil, nil, tassadar.Errorf(tassadar.BadUse, "lifetime of %d seconds: want 1 to %d", lifetime, appraise.MaxLifetime)
	}
	verdict, err := o.Verdict()
	if err != nil {
		return nil, nil, err
	}
	policy, _ := o.Policy()
	pub := verdict.Publication(verdict.Passed(), policy)
	pub.Number = tassadar.Uint(o.Verified().Sizes().Publications + 1) // without gaps
	pub.IssuedAt, pub.ExpiresAt = verdict.At, verdict.At+lifetime
	record, err := o.Publish(ctx, pub)
	return record, &pub, err
}
