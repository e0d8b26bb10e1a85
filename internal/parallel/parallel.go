// Package parallel does things on all processors whose results do not depend on
// their order. Start with [Do].
package parallel

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// Do calls do with 0 to n-1, on all processors, some at a time. Each call writes
// to a place of its own and reads nobody else's.
func Do(n, atATime int, do func(i int)) {
	var next atomic.Int64
	var group sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), (n+atATime-1)/atATime) {
		group.Go(func() {
			for {
				from := int(next.Add(int64(atATime))) - atATime
				if from >= n {
					return
				}
				for i := from; i < min(from+atATime, n); i++ {
					do(i)
				}
			}
		})
	}
	group.Wait()
}
