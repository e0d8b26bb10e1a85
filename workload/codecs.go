package workload

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"math/rand/v2"

	"tassadar"
)

func sha256Entry() Entry {
	return Entry{
		Name:     "sha256",
		About:    "SHA-256 and HMAC. The reference is the standard library.",
		Generate: generateSHA256,
		Reference: func(calls []tassadar.Call) (tassadar.Result, error) {
			return evaluate(calls, map[string]function{"hash": refHash, "hmac": refHMAC})
		},
	}
}

func generateSHA256(r *rand.Rand) []tassadar.Call {
	size := pick(r, 32, 32, 32, 40, 31)
	return []tassadar.Call{
		call("hash", in(payload(r, below(r, 200))), out(size)),
		call("hmac", in(payload(r, pick(r, 0, 16, 64, 65, 100))), in(payload(r, below(r, 100))), out(size)),
	}
}

// sumOutput is what hash and hmac come to, whose longest input has so many bytes.
func sumOutput(longest int, output []byte, sum func() []byte) tassadar.CallResult {
	switch {
	case longest > 4096:
		return returnsI32(-1, output)
	case len(output) < 32:
		return returnsI32(-2, output)
	}
	copy(output, sum())
	return returnsI32(32, output)
}

func refHash(a *arguments) tassadar.CallResult {
	data, output := a.in(), a.out()
	return sumOutput(len(data), output, func() []byte {
		sum := sha256.Sum256(data)
		return sum[:]
	})
}

func refHMAC(a *arguments) tassadar.CallResult {
	key, data, output := a.in(), a.in(), a.out()
	return sumOutput(max(len(key), len(data)), output, func() []byte {
		h := hmac.New(sha256.New, key)
		h.Write(data)
		return h.Sum(nil)
	})
}

func aesEntry() Entry {
	return Entry{
		Name:     "aes",
		About:    "AES with a key of 128 bits, blocks chained. The program computes its tables; the reference is the standard library.",
		Generate: generateAES,
		Reference: func(calls []tassadar.Call) (tassadar.Result, error) {
			return evaluate(calls, map[string]function{"cbc": refCBC})
		},
	}
}

func generateAES(r *rand.Rand) []tassadar.Call {
	var calls []tassadar.Call
	for range 2 {
		size := 16 * below(r, 5)
		calls = append(calls, call("cbc", in(payload(r, pick(r, 16, 16, 16, 16, 16, 16, 15))), in(payload(r, size+pick(r, 0, 0, 0, 0, 0, 0, 1))), out(max(1, size+pick(r, 0, 0, 0, 5, -1)))))
	}
	return calls
}

func refCBC(a *arguments) tassadar.CallResult {
	key, data, output := a.in(), a.in(), a.out()
	switch {
	case len(key) != 16:
		return returnsI32(-1, output)
	case len(data)%16 != 0:
		return returnsI32(-2, output)
	case len(output) < len(data):
		return returnsI32(-3, output)
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		panic("workload: " + err.Error()) // the key has 16 bytes
	}
	cipher.NewCBCEncrypter(block, make([]byte, 16)).CryptBlocks(output, data)
	return returnsI32(int32(len(data)/16), output)
}

func base64Entry() Entry {
	return Entry{
		Name:     "base64",
		About:    "Base64 and back, exactly. The reference is the standard library.",
		Generate: generateBase64,
		Reference: func(calls []tassadar.Call) (tassadar.Result, error) {
			return evaluate(calls, map[string]function{"encode": refEncode64, "decode": refDecode64})
		},
	}
}

func generateBase64(r *rand.Rand) []tassadar.Call {
	data := payload(r, below(r, 80))
	text := []byte(base64.StdEncoding.EncodeToString(payload(r, below(r, 80))))
	if len(text) > 0 && below(r, 2) == 0 {
		text[below(r, len(text))] = pick[byte](r, '=', '-', 'A', '/', '\n', 0, 255)
	}
	if below(r, 8) == 0 {
		text = append(text, 'A')
	}
	return []tassadar.Call{
		call("encode", in(data), out(max(1, base64.StdEncoding.EncodedLen(len(data))+pick(r, 0, 0, 0, 3, -1)))),
		call("decode", in(text), out(max(1, len(text)/4*3+pick(r, 0, 0, 0, 3, -4)))),
	}
}

func refEncode64(a *arguments) tassadar.CallResult {
	data, output := a.in(), a.out()
	text := base64.StdEncoding.EncodeToString(data)
	if len(output) < len(text) {
		return returnsI32(-2, output)
	}
	copy(output, text)
	return returnsI32(int32(len(text)), output)
}

func refDecode64(a *arguments) tassadar.CallResult {
	text, output := a.in(), a.out()
	if len(text)%4 != 0 {
		return returnsI32(-1, output)
	}
	size := len(text) / 4 * 3
	for i := len(text) - 1; i >= len(text)-2 && i >= 0 && text[i] == '='; i-- {
		size--
	}
	if len(output) < size {
		return returnsI32(-2, output)
	}
	data, err := base64.StdEncoding.Strict().DecodeString(string(text))
	if err != nil || bytes.ContainsAny(text, "\r\n") { // which the library skips
		return returnsI32(-1, output)
	}
	copy(output, data)
	return returnsI32(int32(len(data)), output)
}

func lzEntry() Entry {
	return Entry{
		Name: "lz",
		About: "Compression by references to what came before, and back. The program finds matches by chains of hashes; " +
			"the reference tries every distance.",
		Generate: generateLZ,
		Reference: func(calls []tassadar.Call) (tassadar.Result, error) {
			return evaluate(calls, map[string]function{"pack": refLZPack, "unpack": refLZUnpack})
		},
	}
}

func generateLZ(r *rand.Rand) []tassadar.Call {
	var data []byte
	for n := below(r, 300); len(data) < n; {
		if len(data) > 4 && below(r, 2) == 0 {
			from := below(r, len(data))
			for range between(r, 1, 40) { // it may reach into itself
				data = append(data, data[from])
				from++
			}
		} else {
			data = append(data, pick[byte](r, 'a', 'b', 'c', byte(r.Uint64())))
		}
	}
	packed := packed(data)
	other := append([]byte{}, packed...)
	if len(other) > 0 && below(r, 2) == 0 {
		other[below(r, len(other))] = byte(r.Uint64())
	}
	return []tassadar.Call{
		call("pack", in(data), out(max(1, len(packed)+pick(r, 0, 0, 7, -1)))),
		call("unpack", in(other), out(max(1, len(data)+pick(r, 0, 0, 7, -1)))),
	}
}

// packed is what the tokens of data are, without a bound.
func packed(data []byte) []byte {
	var out, plain []byte
	flush := func() {
		for len(plain) > 0 {
			n := min(len(plain), 128)
			out = append(append(out, byte(n-1)), plain[:n]...)
			plain = plain[n:]
		}
	}
	for at := 0; at < len(data); {
		best, back := 0, 0
		for distance := 1; distance <= min(256, at); distance++ {
			n := 0
			for n < 130 && at+n < len(data) && data[at+n] == data[at+n-distance] {
				n++
			}
			if n > best {
				best, back = n, distance
			}
		}
		if best < 3 {
			plain = append(plain, data[at])
			at++
			continue
		}
		flush()
		out = append(out, byte(128+best-3), byte(back-1))
		at += best
	}
	flush()
	return out
}

func refLZPack(a *arguments) tassadar.CallResult {
	data, output := a.in(), a.out()
	if len(data) > 2048 {
		return returnsI32(-1, output)
	}
	return fitting(packed(data), output)
}

// fitting is a text with its length, or zeros and -2 where it is too long.
func fitting(text, output []byte) tassadar.CallResult {
	if len(text) > len(output) {
		return returnsI32(-2, output)
	}
	copy(output, text)
	return returnsI32(int32(len(text)), output)
}

func refLZUnpack(a *arguments) tassadar.CallResult {
	data, output := a.in(), a.out()
	var text []byte
	for len(data) > 0 {
		token := int(data[0])
		data = data[1:]
		if token < 128 {
			if len(data) <= token {
				return returnsI32(-3, output)
			}
			text = append(text, data[:token+1]...)
			data = data[token+1:]
		} else {
			if len(data) == 0 || int(data[0])+1 > len(text) {
				return returnsI32(-3, output)
			}
			distance := int(data[0]) + 1
			data = data[1:]
			for range token - 128 + 3 {
				text = append(text, text[len(text)-distance])
			}
		}
		if len(text) > len(output) {
			return returnsI32(-2, output)
		}
	}
	return fitting(text, output)
}
