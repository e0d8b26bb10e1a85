package main

//go:wasmexport run
func run(n uint32) uint32 {
	x, h := n, uint32(0)
	for range 1000 {
		x = x*1664525 + 1013904223
		c := int8(x >> 13)
		wide := uint64(x) * uint64(h|1)
		h = h*31 + uint32(int32(c)) + uint32(wide>>32)
	}
	return h
}

func main() {}
