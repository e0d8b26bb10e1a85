package report

import (
	"fmt"
	"io"
	"reflect"
	"strings"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/text"
)

// TrustChange is one record of a trust: who changed what of the one before, and when.
type TrustChange struct {
	Leaf   uint64          `json:"leaf"`
	Record tassadar.Digest `json:"record"`
	At     int64           `json:"at"`      // Unix seconds, as its signers say
	Signed []tassadar.Key  `json:"signed"`  // as the trust before it has them, the first as it has them itself
	Added  []tassadar.Key  `json:"added"`   // keys that were not there
	Ended  []tassadar.Key  `json:"revoked"` // keys that it revokes
	// Retired are workers that it retires, or at another instant; Moved those whose machine was
	// installed anew, with their hosts from now on.
	Retired []tassadar.Key `json:"retired,omitempty"`
	Moved   []tassadar.Key `json:"moved,omitempty"`
	Labels  []string       `json:"labels"` // keys, by id, whose labels or hosts are others
	Needs   int            `json:"threshold"`
	Needed  int            `json:"threshold_before"` // 0 for the first
	Quorum  int            `json:"witnesses"`
	// Predecessor is the log that this one takes the place of, in a first trust.
	Predecessor *evidence.LogHead `json:"predecessor,omitempty"`
}

// TrustLogOf lists the trusts of a log, each as what it changes.
func TrustLogOf(log *evidence.Verified) []TrustChange {
	all := []TrustChange{}
	before := &tassadar.Trust{}
	trusts := log.Trusts()
	for i := range trusts {
		r := &trusts[i]
		now := &r.Body.Trust
		c := TrustChange{Leaf: r.Index, Record: r.Digest, At: r.At, Signed: []tassadar.Key{}, Added: []tassadar.Key{}, Ended: []tassadar.Key{}, Labels: []string{},
			Needs: now.Governance.Threshold, Needed: before.Governance.Threshold, Quorum: now.Governance.Witnesses, Predecessor: r.Body.Predecessor}
		signers := before
		if i == 0 {
			signers = now
		}
		for _, id := range r.Signed {
			if k, ok := signers.Key(id); ok {
				c.Signed = append(c.Signed, *k)
			}
		}
		for _, k := range now.Keys {
			was, ok := before.Key(k.ID)
			switch {
			case !ok:
				c.Added = append(c.Added, k)
			case k.Revoked != 0 && was.Revoked == 0:
				c.Ended = append(c.Ended, k)
			case k.RetiredFrom != was.RetiredFrom:
				c.Retired = append(c.Retired, k)
			case k.Host != was.Host:
				c.Moved = append(c.Moved, k)
			case !reflect.DeepEqual(k, *was):
				c.Labels = append(c.Labels, k.ID)
			}
		}
		all = append(all, c)
		before = now
	}
	return all
}

// TrustLogText prints what changed whose signatures count, in the order of the log.
func TrustLogText(w io.Writer, all []TrustChange) {
	for i := range all {
		c := &all[i]
		var by []string
		for _, k := range c.Signed {
			by = append(by, keyText(&k))
		}
		fmt.Fprintf(w, "%s  leaf %d, signed by %s\n", text.Instant(c.At), c.Leaf, strings.Join(by, ", "))
		say := func(format string, args ...any) {
			text.Wrap(w, "    ", strings.Fields(fmt.Sprintf(format, args...)))
		}
		if c.Predecessor != nil {
			say("takes the place of log %s, at %s", c.Predecessor.Origin, text.Plural(int(c.Predecessor.Size), "leaf", "leaves"))
		}
		for _, k := range c.Added {
			where := ""
			if k.Host != "" {
				where = fmt.Sprintf(", bound to host %.12s", k.Host)
			}
			if k.URL != "" {
				where = ", at " + k.URL
			}
			say("+ %s%s", keyText(&k), where)
		}
		for _, k := range c.Ended {
			say("- %s, revoked", keyText(&k))
		}
		for _, k := range c.Retired {
			say("- %s, retired from %s on", keyText(&k), text.Instant(k.RetiredFrom))
		}
		for _, k := range c.Moved {
			say("~ %s, bound to host %.12s from now on", keyText(&k), k.Host)
		}
		for _, id := range c.Labels {
			say("~ key %.16s has another label or host", id)
		}
		if c.Needs != c.Needed {
			say("decisions need %s", text.Plural(c.Needs, "operator", "operators"))
		}
	}
}

func keyText(k *tassadar.Key) string {
	out := fmt.Sprintf("%s %.16s", k.Role, k.ID)
	if k.Label != "" {
		out += " (" + tassadar.Printable(k.Label) + ")"
	}
	return out
}
