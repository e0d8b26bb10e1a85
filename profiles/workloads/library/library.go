//go:build wasip1

// library.c in Go, whose compiler makes _initialize: it starts the runtime.
package main

const most = 1024

var (
	state uint64
	heap  [most]uint64
)

//go:wasmexport seed
func seed(x uint64) { state = x }

//go:wasmexport next
func next() uint64 {
	state += 0x9e3779b97f4a7c15
	z := state
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

func sink(heap []uint64, root int) {
	item := heap[root]
	for {
		child := 2*root + 1
		if child >= len(heap) {
			break
		}
		if child+1 < len(heap) && heap[child+1] > heap[child] {
			child++
		}
		if heap[child] <= item {
			break
		}
		heap[root] = heap[child]
		root = child
	}
	heap[root] = item
}

// sort draws count numbers and sorts them; -1 unless 0 <= count <= 1024.
//
//go:wasmexport sort
func sort(count int32) int32 {
	if count < 0 || count > most {
		return -1
	}
	items := heap[:count]
	for i := range items {
		items[i] = next()
	}
	for i := len(items)/2 - 1; i >= 0; i-- {
		sink(items, i)
	}
	for size := len(items) - 1; size > 0; size-- {
		items[0], items[size] = items[size], items[0]
		sink(items[:size], 0)
	}
	return count
}

//go:wasmexport at
func at(place int32) uint64 {
	if place < 0 || place >= most {
		return 0
	}
	return heap[place]
}

func main() {}
