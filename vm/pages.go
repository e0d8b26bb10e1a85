package vm

import (
	"compress/flate"
	"encoding/base64"
	"encoding/binary"
	"io"
	"strings"
)

// table is a function of tokens. Vocabularies may be large and regular, so it
// is kept by pages of tokens, a page as a straight line where it is one; the
// values of equal pages are shared.
type table struct {
	flat  []int64 // small vocabularies
	pages []page
}

const (
	pageBits = 10
	pageSize = 1 << pageBits
)

// page holds pageSize values: a + b·i where id is 0, else v or w.
type page struct {
	a, b int64
	v    *[pageSize]int32
	w    *[pageSize]int64
	id   int32 // of shared values, from 1
}

func (t *table) at(tok int64) int64 {
	if t.flat != nil {
		return t.flat[tok]
	}
	return t.pages[tok>>pageBits].at(tok & (pageSize - 1))
}

func (p *page) at(i int64) int64 {
	switch {
	case p.id == 0:
		return p.a + p.b*i
	case p.v != nil:
		return int64(p.v[i&(pageSize-1)])
	}
	return p.w[i&(pageSize-1)]
}

// setPage stores values in the smaller form that holds them.
func (p *page) set(v []int64) {
	narrow := true
	for _, x := range v {
		narrow = narrow && x == int64(int32(x))
	}
	if !narrow {
		p.w = new([pageSize]int64)
		copy(p.w[:], v)
		return
	}
	p.v = new([pageSize]int32)
	for i, x := range v {
		p.v[i] = int32(x)
	}
}

// readTables reads what packText made of appendTables; it panics on anything
// else.
func readTables(text string) []table {
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
	shared := make([]page, n())
	var v [pageSize]int64
	for i := range shared {
		last := int64(0)
		for j := range v {
			last += z()
			v[j] = last
		}
		shared[i].id = int32(i + 1)
		shared[i].set(v[:])
	}
	tables := make([]table, n())
	for i := range tables {
		tables[i].pages = make([]page, n())
		for j := range tables[i].pages {
			if s := n(); s > 0 {
				tables[i].pages[j] = shared[s-1]
			} else {
				tables[i].pages[j] = page{a: z(), b: z()}
			}
		}
	}
	return tables
}
