// Strconv reads numbers, one a line, and writes what package strconv makes of
// them: as integers in several bases, and as the shortest floats of both sizes.
package main

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
)

func main() {
	in := bufio.NewScanner(os.Stdin)
	failed := 0
	for in.Scan() {
		s := in.Text()
		if n, err := strconv.ParseInt(s, 0, 64); err == nil {
			fmt.Println(n, strconv.FormatInt(n, 2), strconv.FormatInt(n, 16), strconv.FormatInt(n, 36), strconv.Quote(string(rune(n))))
			continue
		}
		f, err := strconv.ParseFloat(s, 64)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			failed++
			continue
		}
		fmt.Println(strconv.FormatFloat(f, 'g', -1, 64), strconv.FormatFloat(f, 'x', -1, 64), strconv.FormatFloat(float64(float32(f)), 'e', -1, 32), strconv.FormatFloat(f, 'f', 3, 64))
	}
	os.Exit(failed)
}
