package doctor

import (
	"cmp"
	"fmt"
	"path/filepath"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/datadir"
	"tassadar/internal/text"
)

// worker looks at a directory from which a worker serves a log that is elsewhere.
func (p *patient) worker() {
	if err := datadir.CheckKeys(p.dir); err != nil {
		p.fails("keys", err)
		return
	}
	p.add("keys", Good, "", "worker key %.16s, readable by its owner alone; the log that it measures for is elsewhere", datadir.KeyID(p.dir))
	p.elsewhere()
	kept, err := datadir.MeasuredIn(p.dir).All()
	switch {
	case err != nil:
		p.fails("receipts", err)
	case len(kept) > 0:
		p.add("receipts", Good, "", "%s kept here until the log has them: the file that tassadar run --assignment wrote is for tassadar import there", text.Plural(len(kept), "receipt is", "receipts are"))
	}
}

// refused says which receipts of this host's worker were refused for good.
func (p *patient) refused() {
	measured := datadir.MeasuredIn(p.dir)
	all, err := measured.Refused()
	if err != nil {
		p.fails("receipts", err)
		return
	}
	if len(all) == 0 {
		return
	}
	why := measured.RefusedFor(all[0])
	p.all = append(p.all, Finding{"receipts", Attention, fmt.Sprintf("%s for good and put aside in %s, each with its reason; that of assignment %s is: %s", text.Plural(len(all), "receipt was refused by its log", "receipts were refused by their log"),
		filepath.Join(p.dir, "refused"), all[0].Short(), tassadar.Printable(cmp.Or(why.Message, "gone"))), why.Code,
		"Where the reason holds no more, move the receipt's file to " + filepath.Join(p.dir, "measured") + " and tassadar work offers it again; otherwise remove it."})
}

// elsewhere says what logs that are elsewhere, and their servers, hold of this host's worker, as
// far as it was told here.
func (p *patient) elsewhere() {
	p.refused()
	id := datadir.KeyID(p.dir)
	trusts, err := datadir.Serves(p.dir)
	if err != nil {
		p.fails("trust", err)
		return
	}
	for _, t := range trusts {
		k, in := t.Key(id)
		if !in {
			continue
		}
		const again = "tassadar enrol --new-key makes another key, and its request for the operators of that log."
		switch log := logOf(t); {
		case k.Revoked != 0:
			p.all = append(p.all, Finding{"trust", Attention, fmt.Sprintf("log %s revoked the key of this host's worker, %.16s: what is measured here does not count there", log, id), tassadar.KeyRevoked, again})
		case k.Retired(p.host.Now):
			p.all = append(p.all, Finding{"trust", Attention, fmt.Sprintf("log %s retired this host's worker, %.16s: what is measured here does not count there", log, id), tassadar.KeyRetired, again})
		}
	}
	servers, err := datadir.Servers(p.dir)
	if err != nil {
		p.fails("server", err)
		return
	}
	for i := range servers {
		s := &servers[i]
		url := tassadar.Printable(s.URL)
		until := int64(0)
		if s.Credential != "" && p.host.CredentialEnd != nil {
			until = p.host.CredentialEnd(s.Credential)
		}
		switch {
		case s.Refused != nil:
			next := tassadar.Printable(s.Refused.Next)
			if next == "" {
				next = s.Refused.Code.Next()
			}
			p.all = append(p.all, Finding{"server", Attention, fmt.Sprintf("%s refused this host's worker at %s: %s", url, text.Instant(s.Refused.At), tassadar.Printable(s.Refused.Message)), s.Refused.Code, next})
		case until != 0 && until <= p.host.Now:
			p.all = append(p.all, Finding{"server", Attention, fmt.Sprintf("the credential by which the cluster at %s lets this host's worker in ended at %s", url, text.Instant(until)), tassadar.Unauthorized, "tassadar enrol --server URL --token-file FILE makes it known again, with a token of tassadar serve token."})
		default:
			p.add("server", Good, "", "this host's worker enrolled with %s", url)
		}
	}
}

// logOf is the name of the log of a trust, for people.
func logOf(t *tassadar.Trust) string {
	verifier, err := evidence.LogVerifier(t)
	if err != nil {
		return "of a trust without a log"
	}
	return tassadar.Printable(verifier.Name())
}
