package operator

import (
	"slices"
	"strings"

	"tassadar"
	"tassadar/evidence"
)

// FindKey finds a key that any trust of the log knows, by the beginning of its
// id. The log need not be valid: an empty one knows none.
func FindKey(v *evidence.Verified, prefix string) (string, error) {
	var found []string
	if v.Valid() {
		for i := range v.Trusts() {
			for _, k := range v.Trusts()[i].Body.Trust.Keys {
				if strings.HasPrefix(k.ID, prefix) && !slices.Contains(found, k.ID) {
					found = append(found, k.ID)
				}
			}
		}
	}
	if len(found) != 1 {
		return "", tassadar.Errorf(tassadar.BadUse, "%d keys of the log's trusts begin with %q; see tassadar trust list", len(found), prefix)
	}
	return found[0], nil
}

// FindReceipt finds a logged receipt by digest or an unambiguous beginning.
func FindReceipt(v *evidence.Verified, prefix string) (tassadar.Digest, error) {
	var found []tassadar.Digest
	if v.Valid() {
		for i := range v.Sizes().Receipts {
			if d := v.ReceiptName(i); strings.HasPrefix(d.Hex(), strings.TrimPrefix(prefix, "sha256:")) {
				found = append(found, d)
			}
		}
	}
	if err := v.Err(); err != nil {
		return "", err
	}
	switch len(found) {
	case 0:
		return "", noReceipt(v, prefix)
	case 1:
		return found[0], nil
	}
	return "", tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "%d receipts begin with %q, among them %s and %s", len(found), prefix, found[0].Hex()[:16], found[1].Hex()[:16]),
		"Give more of the digest.")
}

// noReceipt says that no receipt begins so, and where those that there are are listed.
func noReceipt(v *evidence.Verified, prefix string) error {
	if !v.Valid() || v.Sizes().Receipts == 0 {
		return tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "no receipt begins with %q: the log has none", prefix), "tassadar run measures this machine and logs receipts.")
	}
	last, err := v.ReceiptAt(v.Sizes().Receipts - 1)
	if err != nil {
		return err
	}
	return tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "no receipt begins with %q; the last one in the log is %s", prefix, last.Digest.Hex()[:16]),
		"tassadar explain "+last.Body.Cell.String()+" lists the receipts of its cell, tassadar report portability the cells.")
}

// CheckDeclared refuses the cell of a decision, in which "*" stands for any, that
// covers no cell of any policy in the log: it is misspelt. An empty log declares
// nothing that could be misspelt.
func CheckDeclared(v *evidence.Verified, c tassadar.Cell) error {
	if !v.Valid() {
		return nil
	}
	for _, p := range v.Policies() {
		for _, d := range p.Body.Policy.Cells() {
			if c.Covers(d.Cell) {
				return nil
			}
		}
	}
	return tassadar.WithNext(tassadar.Errorf(tassadar.OutsideEnvelope, "%s covers no cell that a policy in the log declares; a part is a whole name, or * for any", c),
		"tassadar report portability --format json names cells as they are declared.")
}

// CheckChanged refuses a decision on a profile that the policy leaves as the last
// policy of the log has it.
func CheckChanged(v *evidence.Verified, next *tassadar.Policy, profile string) error {
	now, ok := next.Profile(profile)
	if !ok {
		return tassadar.Errorf(tassadar.BadUse, "the policy has no profile %q", profile)
	}
	if !v.Valid() || len(v.Policies()) == 0 {
		return nil
	}
	all := v.Policies()
	if was, ok := all[len(all)-1].Body.Policy.Profile(profile); ok && was.Digest() == now.Digest() {
		return tassadar.Errorf(tassadar.BadUse, "no reference value of %s, and nothing else in it, differs from the log's", profile)
	}
	return nil
}
