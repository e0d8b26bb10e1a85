package process

import (
	"encoding/binary"
	"fmt"
	"io"
	"os"
	"runtime"
)

// machines are the architectures, as GOARCH, by their numbers in files of ELF, little-endian
// ones and big-endian ones (System V ABI, e_machine).
var machines = map[bool]map[uint16]string{
	false: {3: "386", 8: "mipsle", 21: "ppc64le", 40: "arm", 62: "amd64", 183: "arm64", 243: "riscv64", 258: "loong64"},
	true:  {8: "mips", 21: "ppc64", 22: "s390x"},
}

// foreign is an error for a program of another architecture than this one is built for. A
// kernel runs it all the same where this program is emulated, and then on the processor of
// the host: it would be no engine of this machine. Files of other formats say nothing.
func foreign(name string, file io.ReaderAt) error {
	head := make([]byte, 20)
	if n, err := file.ReadAt(head, 0); n < len(head) {
		if err == io.EOF {
			return nil
		}
		return err
	}
	if string(head[:4]) != "\x7fELF" || head[5] != 1 && head[5] != 2 {
		return nil
	}
	order := []binary.ByteOrder{binary.LittleEndian, binary.BigEndian}[head[5]-1]
	number := order.Uint16(head[18:])
	arch := machines[head[5] == 2][number]
	if number == 8 && head[4] == 2 { // MIPS of 64 bits has the number of 32
		arch = map[bool]string{false: "mips64le", true: "mips64"}[head[5] == 2]
	}
	if arch == "" {
		arch = fmt.Sprintf("machine %d of ELF", number)
	}
	if arch == runtime.GOARCH {
		return nil
	}
	if link, err := os.Readlink(name); err == nil { // as /proc/PID/exe
		name = link
	}
	return fmt.Errorf("%s is a program for %s, this one is for %s", name, arch, runtime.GOARCH)
}
