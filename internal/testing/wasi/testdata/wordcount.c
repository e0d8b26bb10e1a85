// Counts lines, words and bytes of standard input, as wc does.
#include <stdio.h>
#include <unistd.h>

int main(int argc, char **argv) {
  char buf[64];
  long lines = 0, words = 0, bytes = 0, n;
  int in = 0;
  while ((n = read(0, buf, sizeof buf)) > 0) {
    for (long i = 0; i < n; i++) {
      char c = buf[i];
      bytes++;
      lines += c == '\n';
      if (c == ' ' || c == '\n' || c == '\t') in = 0;
      else if (!in) in = 1, words++;
    }
  }
  printf("%ld %ld %ld %s\n", lines, words, bytes, argc > 1 ? argv[1] : "-");
  return words > 0 ? 0 : 1;
}
