package runtime

import (
	"compress/flate"
	"encoding/base64"
	"encoding/binary"
	"io"
	"strings"
)

// Table is a function of tokens. Vocabularies may be large and regular, so it
// is kept by pages of tokens, a page as a straight line where it is one; the
// values of equal pages are shared.
type Table struct {
	Flat  []int64 // small vocabularies
	Pages []Page
}

const (
	PageBits = 10
	PageSize = 1 << PageBits
)

// Page holds pageSize values: a + b·i where id is 0, else v or w.
type Page struct {
	A, B   int64
	V      *[PageSize]int32
	W      *[PageSize]int64
	Shared int32 // of shared values, from 1
}

// At is the value of a token.
func (t *Table) At(tok int64) int64 {
	if t.Flat != nil {
		return t.Flat[tok]
	}
	return t.Pages[tok>>PageBits].At(tok & (PageSize - 1))
}

// At is the value of the i-th token of the page.
func (p *Page) At(i int64) int64 {
	switch {
	case p.Shared == 0:
		return p.A + p.B*i
	case p.V != nil:
		return int64(p.V[i&(PageSize-1)])
	}
	return p.W[i&(PageSize-1)]
}

// Constant reports whether all values are the same.
func (p *Page) Constant() bool { return p.Shared == 0 && p.B == 0 }

// Fill writes the first len(out) values.
func (p *Page) Fill(out []int64) {
	switch {
	case p.V != nil:
		for i := range out {
			out[i] = int64(p.V[i])
		}
	case p.W != nil:
		copy(out, p.W[:])
	default:
		x := p.A
		for i := range out {
			out[i] = x
			x += p.B
		}
	}
}

// Set stores values in the smaller form that holds them.
func (p *Page) Set(v []int64) {
	narrow := true
	for _, x := range v {
		narrow = narrow && x == int64(int32(x))
	}
	if !narrow {
		p.W = new([PageSize]int64)
		copy(p.W[:], v)
		return
	}
	p.V = new([PageSize]int32)
	for i, x := range v {
		p.V[i] = int32(x)
	}
}

// ReadTables reads what package generate packed; it panics on anything
// else.
func ReadTables(text string) []Table {
	b, err := io.ReadAll(flate.NewReader(base64.NewDecoder(base64.StdEncoding, strings.NewReader(text))))
	if err != nil {
		panic("tables in generated code: " + err.Error())
	}
	n := func() int {
		v, k := binary.Uvarint(b)
		b = b[k:]
		return int(v)
	}
	z := func() int64 {
		v, k := binary.Varint(b)
		b = b[k:]
		return v
	}
	shared := make([]Page, n())
	var v [PageSize]int64
	for i := range shared {
		last := int64(0)
		for j := range v {
			last += z()
			v[j] = last
		}
		shared[i].Shared = int32(i + 1)
		shared[i].Set(v[:])
	}
	tables := make([]Table, n())
	for i := range tables {
		tables[i].Pages = make([]Page, n())
		for j := range tables[i].Pages {
			if s := n(); s > 0 {
				tables[i].Pages[j] = shared[s-1]
			} else {
				tables[i].Pages[j] = Page{A: z(), B: z()}
			}
		}
	}
	return tables
}
