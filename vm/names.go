package vm

import "hash/maphash"

// nameIndex finds tokens by name: open addressing over token numbers, for
// vocabularies whose names should not be stored twice.
type nameIndex struct {
	seed  maphash.Seed
	names []string
	slots []int32 // token + 1
}

// newNameIndex also returns the first token whose name is empty or taken, -1
// where all are fine.
func newNameIndex(names []string) (*nameIndex, Token) {
	size := 16
	for size < 2*len(names) {
		size *= 2
	}
	x := &nameIndex{maphash.MakeSeed(), names, make([]int32, size)}
	for i, n := range names {
		at := x.find(n)
		if n == "" || x.slots[at] != 0 {
			return x, Token(i)
		}
		x.slots[at] = int32(i) + 1
	}
	return x, -1
}

// find returns the place of a name, or the free one where it would be.
func (x *nameIndex) find(name string) int {
	mask := len(x.slots) - 1
	at := int(maphash.String(x.seed, name)) & mask
	for x.slots[at] != 0 && x.names[x.slots[at]-1] != name {
		at = (at + 1) & mask
	}
	return at
}

func (x *nameIndex) token(name string) (Token, bool) {
	t := x.slots[x.find(name)]
	return Token(t - 1), t != 0
}
