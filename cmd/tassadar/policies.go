package main

import (
	"context"
	"path/filepath"

	"tassadar"
	"tassadar/internal/datadir"
	"tassadar/internal/policy"
)

// bundle loads the policy that the flags name. Without a name it is the one last
// logged in the data directory, with the modules that were kept of it, and for a
// new directory the built-in one.
func (a *app) bundle() (*policy.Bundle, error) {
	switch a.policyDir {
	case "":
		return a.lastPolicy()
	case builtinPolicy:
		return policy.Builtin()
	}
	return policy.Load(a.policyDir)
}

// builtinPolicy names the policy that is part of the program.
const builtinPolicy = "builtin"

// policyCopy is where a policy from elsewhere that the log knows is kept.
func (a *app) policyCopy(d tassadar.Digest) string {
	return filepath.Join(a.data, "policies", d.Hex())
}

func (a *app) lastPolicy() (*policy.Bundle, error) {
	state, err := datadir.Look(a.data)
	if err != nil {
		return nil, err
	}
	defer state.Close()
	builtin, err := policy.Builtin()
	if err != nil || !state.Verified.Valid() || len(state.Verified.Policies()) == 0 {
		return builtin, err
	}
	all := state.Verified.Policies()
	last, rules := all[len(all)-1].Body.PolicyDigest, all[len(all)-1].Body.Policy.Engines
	if builtin.KnownBy(rules); builtin.Digest == last {
		return builtin, nil
	}
	kept, err := policy.Load(a.policyCopy(last))
	if err == nil {
		kept.KnownBy(rules)
	}
	if err != nil || kept.Digest != last {
		return nil, tassadar.Errorf(tassadar.PolicyMalformed, "the modules of policy %s, the last in the log of %s, are not here, or belong to a built-in policy of another version of this program: name a policy, --policy DIR or --policy builtin", last.Short(), a.data)
	}
	a.note("policy %s, the last one logged; another only with --policy", last.Short())
	return kept, nil
}

// keepPolicy keeps the files of a policy from elsewhere that was logged, so that
// commands need not name it again.
func (a *app) keepPolicy(b *policy.Bundle) error {
	if a.policyDir == "" || a.policyDir == builtinPolicy {
		return nil
	}
	return policy.Keep(a.policyDir, a.policyCopy(b.Digest))
}

// setPolicy logs the policy if it is another than the last one, and keeps its
// files.
func (a *app) setPolicy(ctx context.Context, dir *datadir.Dir, b *policy.Bundle) error {
	last, ok := dir.Operator.Policy()
	if ok && last.Digest() == b.Digest {
		if _, err := dir.Operator.Instant(); err != nil {
			return err // nothing is written with a wrong clock
		}
		return a.keepPolicy(b)
	}
	if err := dir.Operator.SetPolicy(ctx, b.Policy); err != nil {
		return err
	}
	if ok {
		a.note("policy %s is in force from now on", b.Digest.Short())
		all := dir.Operator.Verified().Policies()
		removes := all[len(all)-1].Body.Removes
		for _, r := range removes {
			if r.Kind == tassadar.RemovedProfile {
				a.note("  it drops profile %s, titled %q", r.Subject, r.Was)
			} else {
				a.note("  it drops the %s", r)
			}
		}
		if len(removes) > 0 {
			a.note("  next: where both are wanted, keep each policy in a data directory of its own, --data DIR,\n  or add the profile to this policy, tassadar profile add DIR --wasm FILE --name NAME")
		}
	}
	return a.keepPolicy(b)
}
