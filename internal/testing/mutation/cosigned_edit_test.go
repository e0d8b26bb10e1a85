package mutation_test

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"io/fs"
	"maps"
	"math"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing/fstest"

	"tassadar"
	"tassadar/evidence"
)

// harmCosigned changes the cosigned checkpoints of a copy without any key that
// counts, and names how. Less means that it is refused, or says no more than the
// cosignatures that are left.
func (b *witnessed) harmCosigned(r *rand.Rand, f *copied) (kind string, want outcome) {
	f.tiles = maps.Clone(f.tiles)
	names := []string{}
	for name := range f.tiles {
		if n, ok := strings.CutPrefix(name, "witness/"); ok && f.tiles[name].Mode.IsRegular() && evidence.CosignedPath(sizeNamed(n)) == name {
			names = append(names, name)
		}
	}
	if len(names) == 0 {
		return "", refused
	}
	slices.Sort(names)
	name := names[r.IntN(len(names))]
	if r.IntN(3) == 0 { // the last files decide most
		name = evidence.CosignedPath(uint64(len(b.leaves)))
		if f.tiles[name] == nil {
			return "", refused
		}
	}
	other := names[r.IntN(len(names))]
	data := f.tiles[name].Data
	mine, theirs := sheetOf(data), sheetOf(f.tiles[other].Data)
	put := func(name string, data []byte) { f.tiles[name] = &fstest.MapFile{Data: data} }
	line := func(s *sheet) (int, string) { // some line of a witness
		if len(s.lines) < 2 {
			return 0, ""
		}
		i := 1 + r.IntN(len(s.lines)-1)
		if parts := strings.Fields(s.lines[i]); len(parts) != 3 || decoded(parts[2]) == nil {
			return 0, "" // harmed before
		}
		return i, s.lines[i]
	}
	size := int(sizeNamed(strings.TrimPrefix(name, "witness/")))
	switch k := r.IntN(100); {
	case k < 10:
		put(name, someBytes(r, data))
		return "bytes of a cosigned file", less
	case k < 15:
		put(name, data[:r.IntN(len(data))])
		return "truncated cosigned file", less
	case k < 24:
		keep := mine.lines[:0:0]
		for _, l := range mine.lines {
			if r.IntN(2) == 0 {
				keep = append(keep, l)
			}
		}
		mine.lines = keep
		put(name, mine.bytes())
		if !slices.Contains(keep, b.bare[size].lines[0]) {
			return "the log's signature removed", refused
		}
		return "cosignatures removed", kept
	case k < 29: // of one witness, everywhere
		who := witnesses[r.IntN(len(witnesses))].name
		for _, n := range names {
			s := sheetOf(f.tiles[n].Data)
			s.lines = slices.DeleteFunc(s.lines, func(l string) bool { return strings.HasPrefix(l, "— "+who+" ") })
			put(n, s.bytes())
		}
		return "one witness removed", kept
	case k < 33:
		for range 1 + r.IntN(4) {
			mine.lines = slices.Insert(mine.lines, r.IntN(len(mine.lines)+1), mine.lines[r.IntN(len(mine.lines))])
		}
		put(name, mine.bytes())
		return "cosignature twice", same
	case k < 36:
		r.Shuffle(len(mine.lines), func(i, j int) { mine.lines[i], mine.lines[j] = mine.lines[j], mine.lines[i] })
		put(name, mine.bytes())
		return "cosignatures in another order", same
	case k < 43: // of another size, beside or in the place of an own one
		_, l := line(theirs)
		if l == "" || other == name {
			return "", refused
		}
		want := b.unless(l)
		if i, _ := line(mine); i > 0 && r.IntN(2) == 0 {
			mine.lines[i], want = l, min(want, less)
		} else {
			mine.lines = append(mine.lines, l)
		}
		put(name, mine.bytes())
		return "cosignature of another size", want
	case k < 50: // of another time
		i, l := line(mine)
		if i == 0 {
			return "", refused
		}
		fake := redated(r, l, b.instant(size))
		want := b.unless(l)
		if r.IntN(3) == 0 {
			mine.lines = append(mine.lines, fake)
		} else {
			mine.lines[i] = fake
		}
		put(name, mine.bytes())
		return "cosignature of another time", want
	case k < 54: // under another's name, or both name and hash
		i, l := line(mine)
		if i == 0 {
			return "", refused
		}
		who := witnesses[r.IntN(len(witnesses))]
		parts := strings.Fields(l)
		raw := decoded(parts[2])
		if parts[1] == who.name {
			return "", refused
		}
		if r.IntN(3) > 0 {
			copy(raw, who.hash())
		}
		mine.lines[i] = noteLine(who.name, raw)
		put(name, mine.bytes())
		if _, his := b.lines[mine.text+mine.lines[i]]; bytes.HasPrefix(raw, who.hash()) && !his { // it may be his again
			return "cosignature under another name", refused
		}
		return "cosignature under another name", less
	case k < 60: // of another log, whose witnesses are the same
		foreigner := b.others[min(size, len(b.others)-1)]
		if r.IntN(2) == 0 {
			put(name, foreigner.bytes())
			return "checkpoint of another log", refused
		}
		mine.lines = append(mine.lines, foreigner.lines[1+r.IntN(len(witnesses))])
		put(name, mine.bytes())
		return "cosignature of another log", refused
	case k < 64: // the text of one with the signatures of another
		if other == name {
			return "", refused
		}
		mine.text, theirs.text = theirs.text, mine.text
		if r.IntN(2) == 0 {
			put(name, mine.bytes())
		} else {
			put(name, theirs.bytes())
		}
		return "texts exchanged", refused
	case k < 71:
		return b.rename(r, f, name, other)
	case k < 78:
		return b.unknownLines(r, f, name, mine)
	case k < 81: // a witness that the trust revokes, and that signs what one likes
		n := 1 + r.IntN(len(b.leaves))
		at := f.tiles[evidence.CosignedPath(uint64(n))]
		s := &sheet{b.bare[n].text, slices.Clone(b.bare[n].lines)}
		if at != nil {
			s = sheetOf(at.Data)
		}
		s.lines = append(s.lines, b.stolen[n][r.IntN(5)])
		put(evidence.CosignedPath(uint64(n)), s.bytes())
		return "cosignature of a revoked witness", same
	case k < 85:
		for range 1 + r.IntN(3)*r.IntN(5) {
			delete(f.tiles, names[r.IntN(len(names))])
		}
		if r.IntN(4) == 0 {
			maps.DeleteFunc(f.tiles, func(n string, _ *fstest.MapFile) bool { return strings.HasPrefix(n, "witness/") && n != name })
		}
		return "cosigned files removed", kept
	case k < 88: // no file, no folder
		switch r.IntN(3) {
		case 0:
			f.tiles[name] = &fstest.MapFile{Data: data, Mode: []fs.FileMode{fs.ModeNamedPipe, fs.ModeSymlink, fs.ModeDevice}[r.IntN(3)]}
		case 1:
			delete(f.tiles, name)
			put(name+"/"+strconv.Itoa(size), data)
		case 2:
			maps.DeleteFunc(f.tiles, func(n string, _ *fstest.MapFile) bool { return strings.HasPrefix(n, "witness/") })
			put("witness", data)
		}
		return "no regular cosigned file", refused
	case k < 92: // the log's checkpoint, and those that witnesses signed
		if r.IntN(3) > 0 {
			last := b.bare[len(b.leaves)]
			with := append(slices.Clone(last.lines), b.lastLines(r)...)
			put("checkpoint", (&sheet{last.text, with}).bytes())
			return "cosigned checkpoint of the log", same
		}
		if size == len(b.leaves) || f.tiles[evidence.CosignedPath(uint64(len(b.leaves)))] == nil {
			return "", refused
		}
		for _, n := range tileNames(len(b.leaves)) {
			delete(f.tiles, n)
		}
		addTiles(f.tiles, b.leaves[:size])
		put("checkpoint", data)
		return "log cut to a cosigned checkpoint", refused
	case k < 95: // what the log and witnesses signed, edited
		fields := strings.SplitAfter(mine.text, "\n")
		i := r.IntN(3)
		switch r.IntN(4) {
		case 0:
			fields[i] = []string{foreign + "\n", strconv.Itoa(size+1) + "\n", base64.StdEncoding.EncodeToString(make([]byte, 32)) + "\n"}[i]
		case 1:
			fields[1] = []string{"0", "+", "00"}[r.IntN(3)] + fields[1]
		case 2:
			fields = append(fields, "something more\n")
		case 3:
			fields[i], fields[(i+1)%3] = fields[(i+1)%3], fields[i]
		}
		mine.text = strings.Join(fields, "")
		put(name, mine.bytes())
		return "text of a cosigned file", refused
	case k < 97:
		return b.distrust(r, f)
	default: // the log itself, beside its cosignatures
		if !bytes.Equal(f.tiles["checkpoint"].Data, b.bare[len(b.leaves)].bytes()) {
			return "", refused // lines in it that nobody asked for can be anything
		}
		was := *f
		for {
			kind, want := b.harm(r, f)
			if kind != "" && want == refused && !sameFiles(f, &was) {
				return "log: " + strings.SplitN(kind, " ", 2)[0], refused
			}
			*f = was
		}
	}
}

func sizeNamed(name string) uint64 {
	n, err := strconv.ParseUint(name, 10, 64)
	if err != nil {
		return math.MaxUint64
	}
	return n
}

// unless says what becomes of a line that does not verify: whose it is decides.
func (b *witnessed) unless(line string) outcome {
	parts := strings.Fields(line)
	for _, w := range witnesses {
		if parts[1] == w.name && bytes.HasPrefix(decoded(parts[2]), w.hash()) {
			return refused
		}
	}
	return same
}

// lastLines are cosignatures of the last checkpoint.
func (b *witnessed) lastLines(r *rand.Rand) []string {
	all := sheetOf(b.files[evidence.CosignedPath(uint64(len(b.leaves)))].Data).lines[1:]
	return all[r.IntN(len(all)):]
}

// decoded are the bytes of a cosignature; nil where they are not as many as one
// has.
func decoded(s string) []byte {
	raw, err := base64.StdEncoding.DecodeString(s)
	if err != nil || len(raw) != 4+8+64 {
		return nil
	}
	return raw
}

// redated is a cosignature that says another instant.
func redated(r *rand.Rand, line string, instant int64) string {
	parts := strings.Fields(line)
	raw := decoded(parts[2])
	at := binary.BigEndian.Uint64(raw[4:])
	for at == binary.BigEndian.Uint64(raw[4:]) {
		at = []uint64{0, 1, at - 1, at + 1, uint64(instant - 10_000), uint64(instant + 10_000), math.MaxInt64, math.MaxInt64 + 1, math.MaxUint64}[r.IntN(9)]
	}
	return noteLine(parts[1], slices.Concat(raw[:4], binary.BigEndian.AppendUint64(nil, at), raw[12:]))
}

// rename puts a cosigned file where it does not belong.
func (b *witnessed) rename(r *rand.Rand, f *copied, name, other string) (string, outcome) {
	file := f.tiles[name]
	n := strings.TrimPrefix(name, "witness/")
	if r.IntN(2) == 0 { // to a name that is no size
		to := "witness/" + []string{"0" + n, "+" + n, " " + n, n + ".0", "new", n + "0000000000000000000000", "18446744073709551616", "-1", "0x" + n}[r.IntN(9)]
		f.tiles[to] = file
		if r.IntN(2) == 0 {
			delete(f.tiles, name)
			return "file under no size", kept
		}
		return "file under no size", same
	}
	to := []string{other, evidence.CosignedPath(uint64(r.IntN(len(b.leaves) + 3))), "witness/0", "witness/18446744073709551615", "witness/9223372036854775808"}[r.IntN(5)]
	if to == name {
		return "", refused
	}
	if r.IntN(2) == 0 && f.tiles[to] != nil {
		f.tiles[name] = f.tiles[to]
	} else if r.IntN(2) == 0 {
		delete(f.tiles, name)
	}
	f.tiles[to] = file
	return "file under another size", refused
}

// unknownLines adds lines that nobody asked for.
func (b *witnessed) unknownLines(r *rand.Rand, f *copied, name string, s *sheet) (string, outcome) {
	put := func(kind string, want outcome, lines ...string) (string, outcome) {
		at := r.IntN(len(s.lines) + 1)
		s.lines = slices.Insert(s.lines, at, lines...)
		f.tiles[name] = &fstest.MapFile{Data: s.bytes()}
		return kind, want
	}
	known := witnesses[r.IntN(len(witnesses))]
	noise := make([]byte, 76)
	for i := range noise {
		noise[i] = byte(r.IntN(256))
	}
	switch r.IntN(8) {
	case 0, 1:
		return put("cosignature of a stranger", same, outsider.line(s.text, 1+r.Int64N(2*start)))
	case 2: // a stranger with a witness's name
		forger := &witness{known.name, outsider.private}
		return put("stranger with a witness's name", same, forger.line(s.text, 1))
	case 3: // and with its hash
		forger := &witness{known.name, outsider.private}
		raw := decoded(strings.Fields(forger.line(s.text, 1))[2])
		copy(raw, known.hash())
		return put("stranger with a witness's hash", refused, noteLine(known.name, raw))
	case 4:
		return put("unknown line", same, noteLine(fmt.Sprintf("%d.invalid", r.IntN(9)), noise[:5+r.IntN(70)]))
	case 5:
		copy(noise, known.hash())
		return put("noise of a witness", refused, noteLine(known.name, noise[:5+r.IntN(len(noise)-4)]))
	case 6:
		return put("no signature line", refused, []string{"\n", "x\n", "— \n", "— x\n", "- x AAAAAAA=\n", "— x  AAAAAAA=\n", "— x AAAA\n", "— x AAAAAAA=\r\n", "— x+y AAAAAAA=\n", "—\u00a0x AAAAAAA=\n"}[r.IntN(10)])
	default:
		many := make([]string, 101+r.IntN(1000))
		for i := range many {
			many[i] = noteLine(fmt.Sprintf("w%d.invalid", i), noise)
		}
		return put("too many lines", refused, many...)
	}
}

// distrust has the verifier's own trust know fewer witnesses, or ask for more, or
// still know one that the log's trust revokes.
func (b *witnessed) distrust(r *rand.Rand, f *copied) (string, outcome) {
	trust := clone(&b.trusts[1]).(*tassadar.Trust)
	for range 1 + r.IntN(2) {
		i := r.IntN(len(trust.Keys))
		for trust.Keys[i].Role != tassadar.RoleWitness {
			i = r.IntN(len(trust.Keys))
		}
		switch r.IntN(5) {
		case 0:
			trust.Keys = slices.Delete(trust.Keys, i, i+1)
		case 1:
			trust.Keys[i].Revoked = start
		case 2:
			trust.Governance.Witnesses++
		case 3: // the same name, another key
			live := trust.Keys[i].Revoked
			trust.Keys[i] = (&witness{strings.TrimPrefix(trust.Keys[i].URL, "https://"), outsider.private}).key()
			trust.Keys[i].Revoked = live
		case 4:
			others := r.IntN(2) == 0 // are revoked in its place
			for i := range trust.Keys {
				switch k := &trust.Keys[i]; k.ID {
				case retired.key().ID:
					k.Revoked = 0
				case witnesses[0].key().ID, witnesses[1].key().ID:
					if others {
						k.Revoked = start
					}
				}
			}
		}
	}
	if err := f.setTrust(trust); err != nil {
		panic(err)
	}
	return "witnesses of the own trust", less
}
