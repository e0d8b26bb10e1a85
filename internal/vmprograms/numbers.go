package vmprograms

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"hash/crc32"
	"hash/fnv"
	"math/big"
	"slices"
	"strings"
)

// messages are published test vectors: of SHA-256 those of FIPS 180-2 and of
// NIST's CAVP, of CRC-32 the check value; where one is not given, the standard
// library computes it.
var messages = []struct {
	name, text string
	repeat     int // that often the text, which is then one byte
	sha256     string
	crc32      uint32
}{
	{"empty", "", 0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", 0},
	{"abc", "abc", 0, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", 0x352441c2},
	{"two_blocks", "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 0,
		"248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1", 0},
	{"check", "123456789", 0, "", 0xcbf43926},
	{"fox", "The quick brown fox jumps over the lazy dog", 0,
		"d7a8fbb307d7809469ca9abcb0082e4f8d5651e46d3cdb762d02d0bf37c9e592", 0x414fa339},
	{"4096", "a", 4096, "", 0},
}

func digestCases() []Case {
	var out []Case
	for _, m := range messages {
		out = append(out, Case{Name: m.name, Run: func(call Call) error {
			text := m.text
			if m.repeat > 0 {
				text = strings.Repeat(m.text, m.repeat)
				if err := call.do("repeat", uint64(m.text[0]), i32(m.repeat)); err != nil {
					return err
				}
			} else {
				for i := range len(text) {
					if err := call.do("put", i32(i), uint64(text[i])); err != nil {
						return err
					}
				}
			}
			sum, crc := sha256.Sum256([]byte(text)), crc32.ChecksumIEEE([]byte(text))
			if m.sha256 != "" && m.sha256 != hex.EncodeToString(sum[:]) || m.crc32 != 0 && m.crc32 != crc {
				return fmt.Errorf("the vector of %s is not what the library computes", m.name)
			}
			if err := call.do("sha256", i32(len(text))); err != nil {
				return err
			}
			for i := range 8 {
				if err := call.want(uint64(binary.BigEndian.Uint32(sum[4*i:])), "word", i32(i)); err != nil {
					return err
				}
			}
			return call.want(uint64(crc), "crc32", i32(len(text)))
		}})
	}
	return out
}

func sortCases() []Case {
	const count = 10000
	return []Case{{Name: "random", Run: func(call Call) error {
		numbers := make([]int32, count)
		x := uint32(2026)
		for i := range numbers {
			x = x*1664525 + 1013904223
			numbers[i] = int32(x)
		}
		slices.Sort(numbers)
		if err := call.do("fill", count, 2026); err != nil {
			return err
		}
		if _, err := call("sort", count); err != nil {
			return err
		}
		for i := 0; i < count; i += 97 {
			if err := call.want(i32(int(numbers[i])), "at", i32(i)); err != nil {
				return err
			}
		}
		return sorted(call, numbers)
	}}, {Name: "few", Run: func(call Call) error {
		numbers := []int32{5, -1, 3, 3, -2147483648, 2147483647, 0, 9, 8, 7, 6, 5, 4, 3, 2, 1}
		for i, x := range numbers {
			if err := call.do("put", i32(i), i32(int(x))); err != nil {
				return err
			}
		}
		if _, err := call("sort", i32(len(numbers))); err != nil {
			return err
		}
		numbers = slices.Clone(numbers)
		slices.Sort(numbers)
		return sorted(call, numbers)
	}}}
}

// sorted compares all numbers by a hash that depends on their order.
func sorted(call Call, numbers []int32) error {
	h := uint64(0)
	for _, x := range numbers {
		h = h*6364136223846793005 + uint64(uint32(x)) + 1442695040888963407
	}
	return call.want(h, "hash", i32(len(numbers)))
}

func factorialCases() []Case {
	var out []Case
	for _, n := range []int64{0, 1, 20, 100, 300} {
		out = append(out, Case{Name: fmt.Sprint(n), Run: func(call Call) error {
			text := new(big.Int).MulRange(1, n).String()
			if err := call.want(i32(len(text)), "factorial", i32(int(n))); err != nil {
				return err
			}
			for i := 0; i < len(text); i += 41 {
				if err := call.want(uint64(text[i]-'0'), "digit", i32(i)); err != nil {
					return err
				}
			}
			h := fnv.New64a()
			h.Write([]byte(text))
			return call.want(h.Sum64(), "hash")
		}})
	}
	return out
}
