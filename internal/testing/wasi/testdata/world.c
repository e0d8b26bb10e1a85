// Shows what a program can see of the world: environment, clocks, random bytes,
// files, folders, and what is refused.
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static void list(const char *path) {
  DIR *d = opendir(path);
  if (!d) {
    printf("%s: %s\n", path, strerror(errno));
    return;
  }
  printf("%s:", path);
  for (struct dirent *e; (e = readdir(d));)
    if (strcmp(e->d_name, ".") && strcmp(e->d_name, "..")) printf(" %s%s", e->d_name, e->d_type == DT_DIR ? "/" : "");
  puts("");
  closedir(d);
}

static void try(const char *what, int result) { printf("%s: %s\n", what, result < 0 ? strerror(errno) : "done"); }

int main(int argc, char **argv) {
  struct timespec a, b, c;
  clock_gettime(CLOCK_REALTIME, &a);
  clock_gettime(CLOCK_MONOTONIC, &b);
  nanosleep(&(struct timespec){2, 500}, NULL);
  clock_gettime(CLOCK_REALTIME, &c);
  printf("clock %lld.%09ld, then %ld ns, asleep %lld s %ld ns\n", (long long)a.tv_sec, a.tv_nsec, b.tv_nsec - a.tv_nsec,
         (long long)(c.tv_sec - a.tv_sec), c.tv_nsec - b.tv_nsec);
  unsigned char random[11];
  getentropy(random, sizeof random);
  for (size_t i = 0; i < sizeof random; i++) printf("%02x", random[i]);
  printf("\nHOME %s, PATH %s\n", getenv("HOME"), getenv("PATH") ? getenv("PATH") : "unset");
  for (int i = 0; i < argc; i++) printf("argument %d: %s\n", i, argv[i]);
  list("/");
  list("/data");
  list("data/deep/.");
  list("/none");
  list("/data/a.txt");
  struct stat s;
  try("stat", stat("/data/a.txt", &s));
  printf("%lld bytes, file %d, at %lld\n", (long long)s.st_size, S_ISREG(s.st_mode), (long long)s.st_mtim.tv_sec);
  int f = open("data/./deep//c.txt", O_RDONLY);
  char buf[16];
  long n = pread(f, buf, 3, 1);
  printf("pread %.*s", (int)n, buf);
  n = lseek(f, -2, SEEK_END), n = read(f, buf, 9);
  printf(", the end %.*s, beyond %ld", (int)n, buf, read(f, buf, 9));
  printf(", seek %lld %lld\n", (long long)lseek(f, 7, SEEK_SET), (long long)lseek(f, -8, SEEK_CUR));
  close(f);
  try("read of a closed file", (int)read(f, buf, 1));
  try("write to a file", open("/data/a.txt", O_WRONLY));
  try("truncate", open("/data/a.txt", O_RDWR | O_TRUNC));
  try("create", open("/data/new.txt", O_WRONLY | O_CREAT, 0600));
  try("out", open("data/../../etc/passwd", O_RDONLY));
  try("missing", open("/data/b", O_RDONLY));
  try("below a file", open("/data/a.txt/x", O_RDONLY));
  try("folder", open("/data/a.txt", O_RDONLY | O_DIRECTORY));
  try("read of a folder", (int)read(open("/data", O_RDONLY), buf, 1));
  try("write to standard input", (int)write(0, "x", 1));
  try("seek of standard input", (int)lseek(0, 0, SEEK_SET));
  fflush(stdout);
  fputs("last words\n", stderr);
  _Exit(argc);
}
