// Gofiles shows what Go programs see: arguments, environment, files, folders,
// the clock and random bytes; and that writing is refused.
package main

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"time"
)

func main() {
	fmt.Println(os.Args, os.Getenv("HOME"))
	start := time.Now()
	fmt.Println(start.UTC().Truncate(time.Second).Format(time.RFC3339))
	time.Sleep(3 * time.Second)
	fmt.Println(time.Since(start).Truncate(time.Second))
	b := make([]byte, 8)
	rand.Read(b)
	fmt.Printf("%x\n", b)
	err := fs.WalkDir(os.DirFS("/"), ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile("/" + path)
		fmt.Printf("%s %q\n", path, data)
		return err
	})
	fmt.Println(err)
	_, err = os.ReadFile("/none")
	fmt.Println(errors.Is(err, fs.ErrNotExist), err)
	_, err = os.OpenFile("/data/a.txt", os.O_WRONLY, 0)
	fmt.Println(err)
}
