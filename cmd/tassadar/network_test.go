package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"tassadar"
	"tassadar/internal/testing/host"
)

// madeHost is a host that a test makes: a network namespace with an address of its own, and
// a mount namespace with another machine id. It ends with its first process.
type madeHost struct {
	pid     int
	address string
}

var madeHosts atomic.Int32

// newHost makes a host of a name, joined to this one by a pair of virtual interfaces.
func newHost(t *testing.T, name string) *madeHost {
	t.Helper()
	if runtime.GOOS != "linux" || os.Getuid() != 0 {
		host.Missing(t, "network namespaces: root on linux makes them")
	}
	dir := t.TempDir()
	id := filepath.Join(dir, "machine-id")
	writeFile(t, id, fmt.Sprintf("%032x\n", []byte(name + strings.Repeat("0", 16))[:16]))
	first := exec.Command("unshare", "-n", "-m", "sh", "-c", `mount --bind "$0" /etc/machine-id && ip link set lo up && echo ready && exec sleep 1000000`, id)
	out, err := first.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	var said bytes.Buffer
	first.Stderr = &said
	if err := first.Start(); err != nil {
		host.Missing(t, "network namespaces: %v", err)
	}
	t.Cleanup(func() { _ = first.Process.Kill(); _ = first.Wait() })
	if line, _ := bufio.NewReader(out).ReadString('\n'); line != "ready\n" {
		host.Missing(t, "network namespaces: %s", said.String())
	}
	// Addresses that no other run of the tests is likely to use at the same time.
	n := int(madeHosts.Add(1))
	net := (os.Getpid()*16 + n) % (100 << 8)
	network := fmt.Sprintf("10.%d.%d", 128+net>>8, net&255)
	h := &madeHost{pid: first.Process.Pid, address: network + ".2"}
	here, there := fmt.Sprintf("tsd%d-%d", os.Getpid()%100000, n), "uplink"
	if out, err := exec.Command("sh", "-ec", `
		ip link add "$1" type veth peer name "$2" netns "$3"
		ip addr add "$4.1/24" dev "$1" && ip link set "$1" up
		nsenter -t "$3" -n sh -ec 'ip addr add "$1" dev "$0" && ip link set "$0" up' "$2" "$4.2/24"`,
		"sh", here, there, strconv.Itoa(h.pid), network).CombinedOutput(); err != nil {
		host.Missing(t, "virtual interfaces: %v: %s", err, out)
	}
	t.Cleanup(func() { _ = exec.Command("ip", "link", "del", here).Run() })
	return h
}

// server is this host as the made host sees it.
func (h *madeHost) server() string { return strings.TrimSuffix(h.address, "2") + "1" }

// cut takes the host off the network, or puts it back.
func (h *madeHost) cut(t *testing.T, away bool) {
	t.Helper()
	state := "up"
	if away {
		state = "down"
	}
	if out, err := exec.Command("nsenter", "-t", strconv.Itoa(h.pid), "-n", "ip", "link", "set", "uplink", state).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
}

// command is a command of the program on the host.
func (h *madeHost) command(data string, args ...string) *exec.Cmd {
	return exec.Command("nsenter", append([]string{"-t", strconv.Itoa(h.pid), "-n", "-m", "tassadar", "--data", data}, args...)...)
}

// process is one that runs, with the lines of its standard error.
type process struct {
	t    *testing.T
	cmd  *exec.Cmd
	mu   sync.Mutex
	text strings.Builder
	more chan struct{}
	done chan struct{}
	code int
}

// startProcess starts a command, which is killed with the test.
func startProcess(t *testing.T, cmd *exec.Cmd) *process {
	t.Helper()
	p := &process{t: t, cmd: cmd, more: make(chan struct{}, 1), done: make(chan struct{})}
	pipe, err := cmd.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	go func() {
		defer close(p.done)
		for s := bufio.NewScanner(pipe); s.Scan(); {
			p.mu.Lock()
			p.text.WriteString(s.Text() + "\n")
			p.mu.Unlock()
			select {
			case p.more <- struct{}{}:
			default:
			}
		}
		_ = cmd.Wait() // the code says how it ended
		p.code = cmd.ProcessState.ExitCode()
	}()
	t.Cleanup(p.kill)
	return p
}

func (p *process) said() string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.text.String()
}

// wait waits until the process says what the pattern matches, and returns its groups.
func (p *process) wait(pattern string, times int) []string {
	p.t.Helper()
	re, until := regexp.MustCompile(pattern), time.After(90*time.Second)
	for {
		if all := re.FindAllStringSubmatch(p.said(), -1); len(all) >= times {
			return all[len(all)-1]
		}
		select {
		case <-p.more:
		case <-p.done:
			if all := re.FindAllStringSubmatch(p.said(), -1); len(all) >= times {
				return all[len(all)-1]
			}
			p.t.Fatalf("%v ended with %d and never said %q:\n%s", p.cmd.Args, p.code, pattern, p.said())
		case <-until:
			p.t.Fatalf("%v never said %q %d times:\n%s", p.cmd.Args, pattern, times, p.said())
		}
	}
}

// kill is kill -9 of the process and what it started.
func (p *process) kill() {
	_ = syscall.Kill(-p.cmd.Process.Pid, syscall.SIGKILL)
	<-p.done
}

// end waits for the process to end by itself with the code.
func (p *process) end(code int) {
	p.t.Helper()
	select {
	case <-p.done:
	case <-time.After(120 * time.Second):
		p.t.Fatalf("%v does not end:\n%s", p.cmd.Args, p.said())
	}
	if p.code != code {
		p.t.Fatalf("%v: exit %d, want %d\n%s", p.cmd.Args, p.code, code, p.said())
	}
}

// networked is a log with a server for workers.
type networked struct {
	t      *testing.T
	data   string
	listen string // address for workers
	port   string
	args   []string // of serve
	server *process
	out    string // file of the server's standard output
}

// page is a page of the server, once it is as wanted.
func (n *networked) page(path, want string) string {
	n.t.Helper()
	body := ""
	for range 300 {
		if url := regexp.MustCompile(`http://\S+/`).FindString(string(readFile(n.t, n.out))); url != "" {
			if r, err := http.Get(url + path); err == nil {
				data, _ := io.ReadAll(r.Body)
				_ = r.Body.Close()
				if body = string(data); strings.Contains(body, want) {
					return body
				}
			}
		}
		time.Sleep(100 * time.Millisecond)
	}
	n.t.Fatalf("/%s never has %q:\n%s", path, want, body)
	return ""
}

// newServer begins a log under a policy and starts its server.
func newServer(t *testing.T, policyDir string, args ...string) *networked {
	t.Helper()
	n := &networked{t: t, data: filepath.Join(t.TempDir(), "server"), listen: "0.0.0.0:0", args: args}
	tassadarIn(t, n.data, "run", "--policy", policyDir).want(t, 0)
	n.start()
	return n
}

// start starts the server, again on the port that it had.
func (n *networked) start() {
	n.t.Helper()
	out, err := os.CreateTemp(n.t.TempDir(), "stdout")
	if err != nil {
		n.t.Fatal(err)
	}
	n.t.Cleanup(func() { _ = out.Close() })
	n.out = out.Name()
	cmd := exec.Command("tassadar", append([]string{"--data", n.data, "serve", "--listen", "127.0.0.1:0", "--workers", n.listen}, n.args...)...)
	cmd.Stdout = out
	n.server = startProcess(n.t, cmd)
	n.port = n.server.wait(`workers connect at tls://\S+:(\d+), key`, 1)[1]
	n.listen = "0.0.0.0:" + n.port
}

// enrol enrols a host's worker and has it approved, and returns its key id.
func (n *networked) enrol(h *madeHost, data string) string {
	n.t.Helper()
	token := strings.TrimSpace(tassadarIn(n.t, n.data, "serve", "token").want(n.t, 0).stdout)
	r := runCmd(n.t, h.command(data, "enrol", "--server", n.url(h), "--token", token)).want(n.t, 0)
	id := regexp.MustCompile(`worker key ([0-9a-f]{64})`).FindStringSubmatch(r.stdout)
	if id == nil {
		n.t.Fatalf("enrol says %s%s", r.stdout, r.stderr)
	}
	tassadarIn(n.t, n.data, "trust", "approve", id[1]).want(n.t, 0)
	return id[1]
}

func (n *networked) url(h *madeHost) string { return "tls://" + h.server() + ":" + n.port }

// work starts a worker.
func (n *networked) work(h *madeHost, data string, args ...string) *process {
	return startProcess(n.t, h.command(data, append([]string{"work", "--server", n.url(h)}, args...)...))
}

// An envelope that asks for two machines is green when the second one's evidence came over
// the network, and not before; what the worker kept until then it forgets.
func TestSecondMachineOverTheNetwork(t *testing.T) {
	t.Parallel()
	n := newServer(t, smallPolicy(t, policyOptions{machines: 2}))
	h := newHost(t, "second")
	data := filepath.Join(t.TempDir(), "worker")
	tassadarIn(t, n.data, "gate", "broad").want(t, 1)
	n.enrol(h, data)
	tassadarIn(t, n.data, "gate", "broad").want(t, 1)
	n.work(h, data, "--once").end(0)
	tassadarIn(t, n.data, "gate", "broad").want(t, 0)
	tassadarIn(t, n.data, "gate", "article").want(t, 0)
	if left, err := os.ReadDir(filepath.Join(data, "measured")); err != nil || len(left) != 1 { // its lock
		t.Errorf("the worker keeps %v: %v", left, err)
	}
	r := tassadarIn(t, n.data, "serve", "workers").want(t, 0)
	if !regexp.MustCompile(`(there|measures) .*Z +0 +0 `).MatchString(r.stdout) {
		t.Errorf("workers are\n%s", r.stdout)
	}
	// Stale again under a clock eleven days later.
	at := time.Now().Add(11 * 24 * time.Hour).UTC().Format(time.RFC3339)
	if r := tassadarIn(t, n.data, "gate", "broad", "--at", at).want(t, 1); !strings.Contains(r.stdout, "evidence_stale") {
		t.Errorf("eleven days later:\n%s", r.stdout)
	}
}

// A certificate that is given is the one that workers pin, and a token without it leads to
// nobody.
func TestGivenCertificate(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	files := certified(t, dir)
	n := newServer(t, smallPolicy(t, policyOptions{}), files...)
	url, worker := "tls://127.0.0.1:"+n.port, filepath.Join(dir, "worker")
	token := func(args ...string) string {
		return strings.TrimSpace(tassadarIn(t, n.data, append([]string{"serve", "token"}, args...)...).want(t, 0).stdout)
	}
	tassadarIn(t, worker, "enrol", "--server", url, "--token", token()).wantError(t, false, tassadar.EvidenceUnverifiable)
	secret := token(files...)
	tassadarIn(t, worker, "enrol", "--server", url, "--token", secret).want(t, 0)
	if page := n.page("workers", ": not approved<"); strings.Contains(page, strings.Split(secret, ".")[2]) {
		t.Errorf("the page of workers has the token: %s", page)
	}
}
