package ledger

import (
	"os"

	"golang.org/x/sys/unix"
)

// names of file systems, by what statfs says (statfs(2)).
var names = map[int64]string{
	unix.EXT4_SUPER_MAGIC: "ext4", unix.XFS_SUPER_MAGIC: "xfs", unix.BTRFS_SUPER_MAGIC: "btrfs", unix.TMPFS_MAGIC: "tmpfs", unix.OVERLAYFS_SUPER_MAGIC: "overlay",
	unix.F2FS_SUPER_MAGIC: "f2fs", unix.MSDOS_SUPER_MAGIC: "vfat", unix.EXFAT_SUPER_MAGIC: "exfat", unix.FUSE_SUPER_MAGIC: "FUSE", unix.CEPH_SUPER_MAGIC: "Ceph",
	unix.NFS_SUPER_MAGIC: "NFS", unix.SMB_SUPER_MAGIC: "SMB", unix.SMB2_SUPER_MAGIC: "SMB", unix.CIFS_SUPER_MAGIC: "CIFS", unix.V9FS_MAGIC: "9p",
	unix.AFS_SUPER_MAGIC: "AFS", unix.AFS_FS_MAGIC: "AFS", unix.CODA_SUPER_MAGIC: "Coda",
}

// shared are those that other hosts write to. Locks hold there among the processes of one
// host, or not at all, depending on how they are mounted, and the index is not safe on any:
// whoever uses it shares memory (sqlite.org/wal.html). 9p is none of them: virtual machines
// and sandboxes have folders of their own host by it, and some show all their files as 9p.
// Where it has no locks, it is told by trying.
var shared = map[string]bool{"NFS": true, "SMB": true, "CIFS": true, "AFS": true, "Coda": true}

// fileSystem names the file system that a file is on, "" where it has no name here.
func fileSystem(f *os.File) string {
	var st unix.Statfs_t
	if err := unix.Fstatfs(int(f.Fd()), &st); err != nil {
		return ""
	}
	return names[int64(uint32(st.Type))]
}

// lockRecord tries the locks of the other kind (fcntl(2)), which the log's driver and the
// index take: neither can be asked what is wrong when there are none.
func lockRecord(f *os.File) error {
	whole := unix.Flock_t{Type: unix.F_WRLCK}
	if err := unix.FcntlFlock(f.Fd(), unix.F_SETLK, &whole); err != nil {
		return err
	}
	whole.Type = unix.F_UNLCK
	return unix.FcntlFlock(f.Fd(), unix.F_SETLK, &whole)
}
