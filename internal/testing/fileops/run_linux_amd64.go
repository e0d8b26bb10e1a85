package fileops

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"unsafe"

	"golang.org/x/sys/unix"
)

// Run runs a program to its end, or until the context ends, which kills it. The error is of
// looking at it, not of the program.
func Run(ctx context.Context, p *Program) (*Ended, error) {
	// All of ptrace and wait belongs to the thread that started the program.
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	dir, err := os.MkdirTemp("", "fileops-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	var files []uintptr
	for _, name := range []string{"stdin", "stdout", "stderr"} {
		f, err := os.OpenFile(filepath.Join(dir, name), os.O_RDWR|os.O_CREATE, 0o600)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		files = append(files, f.Fd())
	}
	pid, err := syscall.ForkExec(p.Path, append([]string{p.Path}, p.Args...), &syscall.ProcAttr{
		Dir: p.Dir, Env: p.Env, Files: files, Sys: &syscall.SysProcAttr{Ptrace: true, Setpgid: true, Pdeathsig: syscall.SIGKILL},
	})
	if err != nil {
		return nil, fmt.Errorf("start %s: %w", p.Path, err)
	}
	t := &tracer{p: p, pid: pid, threads: map[int]*thread{}, ended: &Ended{Exit: -1}}
	stop := context.AfterFunc(ctx, func() { _ = unix.Kill(pid, unix.SIGKILL) })
	defer stop()
	if err := t.follow(); err != nil {
		_ = unix.Kill(pid, unix.SIGKILL)
		return nil, err
	}
	if err := ctx.Err(); err != nil {
		return nil, fmt.Errorf("%s %s: %w", p.Path, strings.Join(p.Args, " "), err)
	}
	for name, to := range map[string]*string{"stdout": &t.ended.Stdout, "stderr": &t.ended.Stderr} {
		data, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			return nil, err
		}
		*to = string(data)
	}
	return t.ended, nil
}

// tracer follows a program with all its threads. Programs that it starts are not looked at.
type tracer struct {
	p       *Program
	pid     int
	threads map[int]*thread
	ended   *Ended
	err     error // the first of what could not be looked at
}

// thread is one that is followed.
type thread struct {
	op     *Op           // the operation under way, nil while none is
	refuse syscall.Errno // what it fails with
}

func (t *tracer) follow() error {
	var status unix.WaitStatus
	if _, err := unix.Wait4(t.pid, &status, unix.WALL, nil); err != nil {
		return fmt.Errorf("wait for the program: %w", err)
	}
	options := unix.PTRACE_O_TRACESYSGOOD | unix.PTRACE_O_TRACECLONE | unix.PTRACE_O_TRACEEXEC | unix.PTRACE_O_EXITKILL
	if err := unix.PtraceSetOptions(t.pid, options); err != nil {
		return fmt.Errorf("ptrace: %w", err)
	}
	t.threads[t.pid] = &thread{}
	if err := unix.PtraceSyscall(t.pid, 0); err != nil {
		return fmt.Errorf("ptrace: %w", err)
	}
	for {
		// Of the program's process group alone: this process has other children, of this
		// thread too.
		tid, err := unix.Wait4(-t.pid, &status, unix.WALL|unix.WNOTHREAD, nil)
		switch {
		case errors.Is(err, unix.EINTR):
			continue
		case errors.Is(err, unix.ECHILD):
			return t.err
		case err != nil:
			return fmt.Errorf("wait for the program: %w", err)
		}
		if !status.Stopped() {
			delete(t.threads, tid)
			if tid == t.pid {
				t.ended.Exit, t.ended.Killed = status.ExitStatus(), status.Signaled()
			}
			continue
		}
		signal := 0
		th, known := t.threads[tid]
		switch stop := status.StopSignal(); {
		case !known: // a new one, which begins stopped
			t.threads[tid] = &thread{}
		case stop == unix.SIGTRAP|0x80:
			t.call(tid, th)
		case stop == unix.SIGTRAP: // an event, such as a new thread
		case stop == unix.SIGSTOP:
		default:
			signal = int(stop)
		}
		if err := unix.PtraceSyscall(tid, signal); err != nil && !errors.Is(err, unix.ESRCH) {
			return fmt.Errorf("ptrace: %w", err)
		}
	}
}

// callInfo is struct ptrace_syscall_info (ptrace(2)).
type callInfo struct {
	Op     uint8 // 1 where a call begins, 2 where it ends
	_      [3]uint8
	Arch   uint32
	IP, SP uint64
	Data   [8]uint64 // number and arguments, or the result
}

// call is the beginning or the end of a system call.
func (t *tracer) call(tid int, th *thread) {
	const getInfo = 0x420e // PTRACE_GET_SYSCALL_INFO
	var info callInfo
	if _, _, errno := unix.RawSyscall6(unix.SYS_PTRACE, getInfo, uintptr(tid), unsafe.Sizeof(info), uintptr(unsafe.Pointer(&info)), 0, 0); errno != 0 {
		t.fail(errno) // ESRCH: it was killed meanwhile
		return
	}
	if info.Op == 1 {
		th.refuse = 0
		th.op = t.begins(tid, info.Data[0], info.Data[1:7])
		if th.op == nil || th.op.Kind == Print {
			return
		}
		if th.op.Kind != Lock {
			t.ended.Ops++
		}
		if t.p.Before == nil {
			return
		}
		th.refuse = t.p.Before(t.ended.Ops, th.op)
		if th.refuse == Kill {
			t.fail(unix.Kill(t.pid, unix.SIGKILL))
			return
		}
		if th.refuse != 0 {
			t.set(tid, func(r *unix.PtraceRegs) { r.Orig_rax = ^uint64(0) })
		}
		return
	}
	op, refuse := th.op, th.refuse
	th.op, th.refuse = nil, 0
	if op == nil {
		return
	}
	if refuse != 0 {
		if refuse != Kill {
			t.set(tid, func(r *unix.PtraceRegs) { r.Rax = uint64(-int64(refuse)) })
		}
		return
	}
	if result := int64(info.Data[0]); result >= 0 && t.p.After != nil {
		if t.ends(tid, op, result) {
			t.p.After(op)
		}
	}
}

func (t *tracer) fail(err error) {
	if err != nil && !errors.Is(err, unix.ESRCH) && t.err == nil {
		t.err = fmt.Errorf("look at the program: %w", err)
	}
}

func (t *tracer) set(tid int, change func(*unix.PtraceRegs)) {
	var r unix.PtraceRegs
	if err := unix.PtraceGetRegs(tid, &r); err != nil {
		t.fail(err)
		return
	}
	change(&r)
	t.fail(unix.PtraceSetRegs(tid, &r))
}

// begins is the operation that a call is the beginning of, nil where it is none on the
// folder's files.
func (t *tracer) begins(tid int, number uint64, args []uint64) *Op {
	here := int64(unix.AT_FDCWD)
	inside := func(op *Op) *Op {
		if !t.inside(op.Path) && (op.To == "" || !t.inside(op.To)) {
			return nil
		}
		return op
	}
	onFile := func(kind Kind) *Op { return inside(&Op{Kind: kind, Path: t.fdPath(tid, int(int32(args[0])))}) }
	onPath := func(kind Kind, dir int64, path uint64) *Op {
		return inside(&Op{Kind: kind, Path: t.path(tid, dir, path)})
	}
	open := func(dir int64, path, flags uint64) *Op {
		if flags&(unix.O_CREAT|unix.O_TRUNC) == 0 {
			return nil
		}
		op := onPath(Create, dir, path)
		if op != nil {
			op.Truncated = flags&unix.O_TRUNC != 0
		}
		return op
	}
	two := func(kind Kind, d1 int64, p1 uint64, d2 int64, p2 uint64) *Op {
		return inside(&Op{Kind: kind, Path: t.path(tid, d1, p1), To: t.path(tid, d2, p2)})
	}
	at := func(i int) int64 { return int64(int32(args[i])) }
	switch number {
	case unix.SYS_OPEN:
		return open(here, args[0], args[1])
	case unix.SYS_OPENAT:
		return open(at(0), args[1], args[2])
	case unix.SYS_CREAT:
		return open(here, args[0], unix.O_CREAT|unix.O_TRUNC)
	case unix.SYS_WRITE, unix.SYS_PWRITE64:
		if fd := at(0); fd == 1 || fd == 2 {
			return &Op{Kind: Print, Data: t.read(tid, args[1], args[2])}
		}
		op := onFile(Write)
		if op != nil {
			op.Data = t.read(tid, args[1], args[2])
			op.Offset = -1
			if number == unix.SYS_PWRITE64 {
				op.Offset = int64(args[3])
			}
			t.identify(tid, int(at(0)), op)
		}
		return op
	case unix.SYS_FTRUNCATE:
		op := onFile(Truncate)
		if op != nil {
			op.Size = int64(args[1])
			t.identify(tid, int(at(0)), op)
		}
		return op
	case unix.SYS_FSYNC, unix.SYS_FDATASYNC:
		op := onFile(Sync)
		if op != nil {
			t.identify(tid, int(at(0)), op)
		}
		return op
	case unix.SYS_FLOCK:
		return onFile(Lock)
	case unix.SYS_FCNTL:
		if args[1] == unix.F_SETLK || args[1] == unix.F_SETLKW {
			return onFile(Lock)
		}
	case unix.SYS_RENAME:
		return two(Rename, here, args[0], here, args[1])
	case unix.SYS_RENAMEAT, unix.SYS_RENAMEAT2:
		return two(Rename, at(0), args[1], at(2), args[3])
	case unix.SYS_LINK:
		return two(Link, here, args[0], here, args[1])
	case unix.SYS_LINKAT:
		return two(Link, at(0), args[1], at(2), args[3])
	case unix.SYS_UNLINK, unix.SYS_RMDIR:
		return onPath(Remove, here, args[0])
	case unix.SYS_UNLINKAT:
		return onPath(Remove, at(0), args[1])
	case unix.SYS_MKDIR:
		return onPath(Mkdir, here, args[0])
	case unix.SYS_MKDIRAT:
		return onPath(Mkdir, at(0), args[1])
	case unix.SYS_WRITEV, unix.SYS_PWRITEV, unix.SYS_PWRITEV2, unix.SYS_FALLOCATE, unix.SYS_SENDFILE:
		t.unknown(number, onFile(Write))
	case unix.SYS_COPY_FILE_RANGE:
		op := inside(&Op{Kind: Write, Path: t.fdPath(tid, int(at(2))), Offset: -1})
		if op != nil {
			if args[3] != 0 {
				t.unknown(number, op)
			}
			t.identify(tid, int(at(2)), op)
			op.copied = fmt.Sprintf("/proc/%d/fd/%d", tid, at(2))
		}
		return op
	case unix.SYS_SPLICE:
		t.unknown(number, inside(&Op{Path: t.fdPath(tid, int(at(2)))}))
	case unix.SYS_TRUNCATE:
		t.unknown(number, onPath(Write, here, args[0]))
	case unix.SYS_SYMLINK:
		t.unknown(number, onPath(Write, here, args[1]))
	case unix.SYS_SYMLINKAT:
		t.unknown(number, onPath(Write, at(1), args[2]))
	case unix.SYS_MMAP:
		const shared, writes = unix.MAP_SHARED, unix.PROT_WRITE
		if args[3]&shared != 0 && args[2]&writes != 0 {
			if op := inside(&Op{Path: t.fdPath(tid, int(at(4)))}); op != nil && !unwritten(op.Path) {
				t.unknown(number, op)
			}
		}
	}
	return nil
}

// unknown fails where a file of the folder is changed in a way that is not recorded.
func (t *tracer) unknown(number uint64, op *Op) {
	if op != nil && t.err == nil {
		t.err = fmt.Errorf("look at the program: system call %d on %s is not understood", number, op.Path)
	}
}

// ends completes an operation that succeeded with what is known only then.
func (t *tracer) ends(tid int, op *Op, result int64) bool {
	switch op.Kind {
	case Create:
		t.identify(tid, int(result), op)
	case Mkdir:
		var st unix.Stat_t
		t.fail(unix.Lstat(op.Path, &st))
		op.Inode = st.Ino
	case Write:
		if op.copied != "" {
			t.fail(op.readCopied(result))
		}
		op.Data = op.Data[:min(int64(len(op.Data)), result)]
		if op.Offset < 0 {
			return false // identify failed
		}
	}
	return true
}

// readCopied reads what was copied into a file.
func (op *Op) readCopied(n int64) error {
	f, err := os.Open(op.copied)
	if err != nil {
		return err
	}
	defer f.Close()
	op.Data = make([]byte, n)
	_, err = f.ReadAt(op.Data, op.Offset)
	return err
}

// identify finds out which file is open as a number, where it stands, and how it was opened.
func (t *tracer) identify(tid, fd int, op *Op) {
	name := fmt.Sprintf("/proc/%d/fd/%d", tid, fd)
	var st unix.Stat_t
	if err := unix.Stat(name, &st); err != nil {
		t.fail(err)
		return
	}
	op.Inode = st.Ino
	info, err := os.ReadFile(fmt.Sprintf("/proc/%d/fdinfo/%d", tid, fd))
	if err != nil {
		t.fail(err)
		return
	}
	var pos int64
	var flags uint64
	for line := range strings.Lines(string(info)) {
		key, value, _ := strings.Cut(strings.TrimSpace(line), ":\t")
		switch key {
		case "pos":
			pos, err = strconv.ParseInt(value, 10, 64)
		case "flags":
			flags, err = strconv.ParseUint(value, 8, 64)
		}
		t.fail(err)
	}
	if op.Kind == Write && op.Offset < 0 {
		if op.Offset = pos; flags&unix.O_APPEND != 0 {
			op.Offset = st.Size
		}
	}
	op.Durable = flags&unix.O_DSYNC != 0 // of which O_SYNC is more
}

func (t *tracer) inside(path string) bool {
	return path == t.p.Within || strings.HasPrefix(path, t.p.Within+"/")
}

func (t *tracer) fdPath(tid, fd int) string {
	name, _ := os.Readlink(fmt.Sprintf("/proc/%d/fd/%d", tid, fd)) // none is none of the folder
	return strings.TrimSuffix(name, " (deleted)")
}

// path is the absolute path that stands at an address of the program.
func (t *tracer) path(tid int, dir int64, address uint64) string {
	name := t.text(tid, address)
	if filepath.IsAbs(name) {
		return filepath.Clean(name)
	}
	if dir == unix.AT_FDCWD {
		cwd, _ := os.Readlink(fmt.Sprintf("/proc/%d/cwd", tid))
		return filepath.Join(cwd, name)
	}
	return filepath.Join(t.fdPath(tid, int(dir)), name)
}

// text reads what ends with a zero.
func (t *tracer) text(tid int, address uint64) string {
	var all []byte
	for len(all) < unix.PathMax {
		n := 256 - address%256 // within a page
		part := t.read(tid, address, n)
		if i := slices.Index(part, 0); i >= 0 || part == nil {
			return string(append(all, part[:max(i, 0)]...))
		}
		all, address = append(all, part...), address+n
	}
	return string(all)
}

func (t *tracer) read(tid int, address, n uint64) []byte {
	if n == 0 {
		return []byte{}
	}
	data := make([]byte, n)
	local := []unix.Iovec{{Base: &data[0]}}
	local[0].SetLen(int(n))
	got, err := unix.ProcessVMReadv(tid, local, []unix.RemoteIovec{{Base: uintptr(address), Len: int(n)}}, 0)
	if err != nil || got != int(n) {
		t.fail(err)
		return nil
	}
	return data
}
