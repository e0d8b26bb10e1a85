// Sorts up to 16,384 numbers: quicksort with the median of three, insertion
// sort below ten.
//
// fill(n, seed) makes n numbers by a linear congruential generator, or put(i, x)
// writes one. sort(n) sorts them as signed integers and returns how often two
// were compared; at(i) reads one, and hash(n) is a hash of them in their order.

#define EXPORT(name) __attribute__((export_name(#name))) name

static int numbers[16384];
static int compared;

void EXPORT(put)(int i, int x) {
	numbers[i] = x;
}

int EXPORT(at)(int i) {
	return numbers[i];
}

void EXPORT(fill)(int n, int seed) {
	unsigned x = (unsigned)seed;
	for (int i = 0; i < n; i++) {
		x = x * 1664525 + 1013904223;
		numbers[i] = (int)x;
	}
}

static int less(int a, int b) {
	compared++;
	return a < b;
}

static void swap(int *a, int *b) {
	int t = *a;
	*a = *b;
	*b = t;
}

static void insertion(int *a, int n) {
	for (int i = 1; i < n; i++) {
		int x = a[i], j = i;
		for (; j > 0 && less(x, a[j - 1]); j--)
			a[j] = a[j - 1];
		a[j] = x;
	}
}

static void quick(int *a, int n) {
	while (n >= 10) {
		int middle = n / 2;
		if (less(a[middle], a[0]))
			swap(&a[middle], &a[0]);
		if (less(a[n - 1], a[0]))
			swap(&a[n - 1], &a[0]);
		if (less(a[n - 1], a[middle]))
			swap(&a[n - 1], &a[middle]);
		int pivot = a[middle], i = 0, j = n - 1;
		while (i <= j) {
			while (less(a[i], pivot))
				i++;
			while (less(pivot, a[j]))
				j--;
			if (i <= j)
				swap(&a[i++], &a[j--]);
		}
		if (j + 1 < n - i) {
			quick(a, j + 1);
			a += i;
			n -= i;
		} else {
			quick(a + i, n - i);
			n = j + 1;
		}
	}
	insertion(a, n);
}

int EXPORT(sort)(int n) {
	compared = 0;
	quick(numbers, n);
	return compared;
}

unsigned long long EXPORT(hash)(int n) {
	unsigned long long h = 0;
	for (int i = 0; i < n; i++)
		h = h * 6364136223846793005u + (unsigned)numbers[i] + 1442695040888963407u;
	return h;
}
