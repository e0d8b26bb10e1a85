// Two sorted sequences of int in, one caller-owned sequence out, as in merge.c.

enum SHORT_OUTPUT = -1, BAD_LENGTH = -2, NOT_SORTED = -3;

private int check(const(int)* a, int aBytes, const(int)* b, int bBytes, int* o, int outBytes)
{
    foreach (k; 0 .. outBytes)
        (cast(ubyte*) o)[k] = 0;
    if (aBytes % 4 || bBytes % 4)
        return BAD_LENGTH;
    foreach (k; 1 .. aBytes / 4)
        if (a[k - 1] > a[k])
            return NOT_SORTED;
    foreach (k; 1 .. bBytes / 4)
        if (b[k - 1] > b[k])
            return NOT_SORTED;
    return 0;
}

export extern (C):

// merge writes all items of both in order and returns how many, or a negative
// result code and zeros.
int merge(const(int)* a, int aBytes, const(int)* b, int bBytes, int* o, int outBytes)
{
    int code = check(a, aBytes, b, bBytes, o, outBytes);
    if (code)
        return code;
    if (outBytes < aBytes + bBytes)
        return SHORT_OUTPUT;
    int i = 0, j = 0, k = 0, na = aBytes / 4, nb = bBytes / 4;
    while (i < na || j < nb)
    {
        if (j == nb || (i < na && a[i] <= b[j]))
            o[k++] = a[i++];
        else
            o[k++] = b[j++];
    }
    return k;
}

// common writes the distinct items that are in both, in order, and returns how
// many. Items that do not fit are not written, and the result is then -1.
int common(const(int)* a, int aBytes, const(int)* b, int bBytes, int* o, int outBytes)
{
    int code = check(a, aBytes, b, bBytes, o, outBytes);
    if (code)
        return code;
    int i = 0, j = 0, k = 0, na = aBytes / 4, nb = bBytes / 4, room = outBytes / 4;
    bool spilled = false;
    while (i < na && j < nb)
    {
        if (a[i] < b[j])
            i++;
        else if (a[i] > b[j])
            j++;
        else
        {
            int x = a[i];
            if (k < room)
                o[k++] = x;
            else
                spilled = true;
            while (i < na && a[i] == x)
                i++;
            while (j < nb && b[j] == x)
                j++;
        }
    }
    return spilled ? SHORT_OUTPUT : k;
}
