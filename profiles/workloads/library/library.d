// library.c in D.

enum MOST = 1024;

private __gshared ulong state;
private __gshared ulong[MOST] heap;

private void sink(int root, int size)
{
    ulong item = heap.ptr[root];
    for (;;)
    {
        int child = 2 * root + 1;
        if (child >= size)
            break;
        if (child + 1 < size && heap.ptr[child + 1] > heap.ptr[child])
            child++;
        if (heap.ptr[child] <= item)
            break;
        heap.ptr[root] = heap.ptr[child];
        root = child;
    }
    heap.ptr[root] = item;
}

export extern (C):

void _initialize()
{
}

void seed(ulong x)
{
    state = x;
}

ulong next()
{
    state += 0x9e3779b97f4a7c15;
    ulong z = state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
}

// sort draws count numbers and sorts them; -1 unless 0 <= count <= 1024.
int sort(int count)
{
    if (count < 0 || count > MOST)
        return -1;
    foreach (i; 0 .. count)
        heap.ptr[i] = next();
    for (int i = count / 2; i-- > 0;)
        sink(i, count);
    for (int size = count; size > 1;)
    {
        ulong largest = heap.ptr[0];
        heap.ptr[0] = heap.ptr[--size];
        sink(0, size);
        heap.ptr[size] = largest;
    }
    return count;
}

ulong at(int place)
{
    return place < 0 || place >= MOST ? 0 : heap.ptr[place];
}
