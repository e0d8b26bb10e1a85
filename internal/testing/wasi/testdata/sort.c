// Sorts the lines of standard input, as sort does in the C locale.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int compare(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

int main(void) {
  char **lines = NULL, line[256];
  size_t n = 0, room = 0;
  while (fgets(line, sizeof line, stdin)) {
    if (n == room) {
      room = room ? 2 * room : 4;
      if (!(lines = realloc(lines, room * sizeof *lines))) return 2;
    }
    line[strcspn(line, "\n")] = 0;
    lines[n++] = strdup(line);
  }
  qsort(lines, n, sizeof *lines, compare);
  for (size_t i = 0; i < n; i++) puts(lines[i]);
  fprintf(stderr, "%zu lines\n", n);
  return 0;
}
