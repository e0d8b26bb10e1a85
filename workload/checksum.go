package workload

import (
	"hash/adler32"
	"hash/crc32"
	"math/rand/v2"

	"tassadar"
)

func checksumEntry() Entry {
	return Entry{
		Name: "checksum",
		About: "CRC-32 and Adler-32 over many calls on one instance. The program keeps running sums, the CRC bit by bit; " +
			"the reference keeps the message and uses the standard library on the whole.",
		Generate:  generateChecksum,
		Reference: refChecksum,
	}
}

func generateChecksum(r *rand.Rand) []tassadar.Call {
	var calls []tassadar.Call
	if below(r, 8) > 0 {
		calls = append(calls, call("begin"))
	}
	for range between(r, 3, 10) {
		if x := below(r, 10); x < 6 {
			calls = append(calls, call("update", in(payload(r, below(r, 100)))))
		} else if x < 9 {
			calls = append(calls, call(pick(r, "crc", "adler", "total")))
		} else {
			calls = append(calls, call("begin"))
		}
	}
	return append(calls, call("crc"), call("adler"), call("total"))
}

func refChecksum(calls []tassadar.Call) (tassadar.Result, error) {
	var message []byte
	begun := false
	return evaluate(calls, map[string]function{
		"begin": func(*arguments) tassadar.CallResult {
			message, begun = nil, true
			return tassadar.CallResult{}
		},
		"update": func(a *arguments) tassadar.CallResult {
			data := a.in()
			if !begun {
				return returnsI32(-1)
			}
			message = append(message, data...)
			return returnsI32(int32(len(data)))
		},
		"crc": func(*arguments) tassadar.CallResult {
			if !begun {
				return returnsI32(0)
			}
			return returnsI32(int32(crc32.ChecksumIEEE(message)))
		},
		"adler": func(*arguments) tassadar.CallResult {
			if !begun {
				return returnsI32(0)
			}
			return returnsI32(int32(adler32.Checksum(message)))
		},
		"total": func(*arguments) tassadar.CallResult {
			if !begun {
				return returnsI64(^uint64(0))
			}
			return returnsI64(uint64(len(message)))
		},
	})
}
