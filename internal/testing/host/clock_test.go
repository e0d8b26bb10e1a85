//go:build unix

package host_test

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"syscall"
	"testing"
	"time"

	"tassadar/internal/testing/host"
)

// TestMain is the tests, or a program that one of them starts.
func TestMain(m *testing.M) {
	switch os.Getenv("TASSADAR_HOST_TEST") {
	case "pause":
		paused()
		return
	case "busy":
		for n := 0; ; n++ {
			if n < 0 {
				return
			}
		}
	}
	os.Exit(m.Run())
}

// paused ends when its clock is half a second behind that of the wall, or does not come
// to be.
func paused() {
	began := time.Now()
	took, stop := host.Awake()
	defer stop()
	fmt.Println("ready")
	for took() < 20*time.Second {
		if time.Since(began)-took() > 500*time.Millisecond {
			fmt.Println("behind")
			return
		}
		time.Sleep(time.Millisecond)
	}
}

// self starts this program as one of TestMain's, and reads what it says.
func self(t *testing.T, as string) (*exec.Cmd, *bufio.Scanner) {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), "TASSADAR_HOST_TEST="+as)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
	})
	return cmd, bufio.NewScanner(out)
}

// TestAwake: the clock is never ahead, and stands still with the process.
func TestAwake(t *testing.T) {
	t.Parallel()
	began := time.Now()
	took, stop := host.Awake()
	defer stop()
	for took() < 50*time.Millisecond {
		time.Sleep(time.Millisecond)
	}
	if wall := time.Since(began); wall < 50*time.Millisecond {
		t.Errorf("50 ms went by in %v", wall)
	}

	cmd, says := self(t, "pause")
	if !says.Scan() || says.Text() != "ready" {
		t.Fatalf("the program says %q: %v", says.Text(), says.Err())
	}
	if err := cmd.Process.Signal(syscall.SIGSTOP); err != nil {
		t.Fatal(err)
	}
	time.Sleep(time.Second) // the program is stopped
	if err := cmd.Process.Signal(syscall.SIGCONT); err != nil {
		t.Fatal(err)
	}
	if !says.Scan() || says.Text() != "behind" {
		t.Errorf("a clock that goes on while its process is stopped: %q", says.Text())
	}
}

// TestProcessorOf: the processor time of another process goes on while it works, and one
// that is stopped uses none.
func TestProcessorOf(t *testing.T) {
	t.Parallel()
	cmd, _ := self(t, "busy")
	for host.ProcessorOf(t, cmd.Process.Pid) < 100*time.Millisecond {
		time.Sleep(time.Millisecond)
	}
	if err := cmd.Process.Signal(syscall.SIGSTOP); err != nil {
		t.Fatal(err)
	}
	var status syscall.WaitStatus
	if _, err := syscall.Wait4(cmd.Process.Pid, &status, syscall.WUNTRACED, nil); err != nil || !status.Stopped() {
		t.Fatalf("stop: %v, %v", status, err)
	}
	used := host.ProcessorOf(t, cmd.Process.Pid)
	time.Sleep(100 * time.Millisecond)
	if now := host.ProcessorOf(t, cmd.Process.Pid); now != used {
		t.Errorf("a stopped process used %v", now-used)
	}
}
