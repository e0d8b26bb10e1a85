package vmprograms

import (
	"fmt"
	"math/bits"
	"slices"
	"strings"
)

// listing is a source text for an interpreter, what it prints, and the status
// that it ends with.
type listing struct {
	name, source, prints string
	status               int
}

// interpret gives an interpreter a text and compares what it prints.
func (l listing) interpret(call Call) error {
	for i := range len(l.source) {
		if err := call.do("put", i32(i), uint64(l.source[i])); err != nil {
			return err
		}
	}
	if err := call.want(i32(l.status), "run", i32(len(l.source))); err != nil {
		return err
	}
	n, err := call("printed")
	if err != nil {
		return err
	}
	var text strings.Builder
	for i := range min(n, 1<<16) {
		b, err := call("out", i)
		if err != nil {
			return err
		}
		text.WriteByte(byte(b))
	}
	if text.String() != l.prints {
		return fmt.Errorf("%s prints %q, want %q", l.name, text.String(), l.prints)
	}
	return nil
}

func cases(listings []listing) []Case {
	var out []Case
	for _, l := range listings {
		out = append(out, Case{Name: l.name, Run: l.interpret})
	}
	return out
}

func fibonacci(n int) int {
	a, b := 0, 1
	for range n {
		a, b = b, a+b
	}
	return a
}

// primes are those below n, each followed by a space.
func primes(n int) string {
	var out strings.Builder
	for p := 2; p < n; p++ {
		prime := true
		for d := 2; d*d <= p && prime; d++ {
			prime = p%d != 0
		}
		if prime {
			fmt.Fprintf(&out, "%d ", p)
		}
	}
	return out.String()
}

// collatz is how many steps n takes to 1.
func collatz(n int) int {
	steps := 0
	for ; n != 1; steps++ {
		if n%2 == 0 {
			n /= 2
		} else {
			n = 3*n + 1
		}
	}
	return steps
}

func forthCases() []Case {
	var fib, squares, buzz, steps strings.Builder
	for i := range 16 {
		fmt.Fprintf(&fib, "%d ", fibonacci(i))
	}
	for i := 1; i < 6; i++ {
		for j := 1; j < 6; j++ {
			fmt.Fprintf(&squares, "%d ", i*j)
		}
		squares.WriteString("\n")
	}
	for i := 1; i < 31; i++ {
		switch {
		case i%15 == 0:
			buzz.WriteString("FizzBuzz ")
		case i%3 == 0:
			buzz.WriteString("Fizz ")
		case i%5 == 0:
			buzz.WriteString("Buzz ")
		default:
			fmt.Fprintf(&buzz, "%d ", i)
		}
	}
	for i := 1; i < 30; i++ {
		fmt.Fprintf(&steps, "%d ", collatz(i))
	}
	bits32 := bits.RotateLeft32(0x12345678, 7)
	return cases([]listing{
		{name: "fibonacci", prints: fib.String(), source: `
( recursion: the sum of the two before )
: fib dup 2 < if exit then dup 1 - recurse swap 2 - recurse + ;
: fibs 16 0 do i fib . loop ;
fibs`},
		{name: "primes", prints: primes(500), source: `
500 constant size
variable flags size allot
: flag flags + ;
: sieve
  size 2 do 1 i flag c! loop
  23 2 do
    i flag c@ if
      i dup * begin dup size < while 0 over flag c! i + repeat drop
    then
  loop ;
: show size 2 do i flag c@ if i . then loop ;
sieve show`},
		{name: "loops", prints: squares.String() + buzz.String() + "done", source: `
: table 6 1 do 6 1 do i j * . loop cr loop ;
: say dup 15 mod 0= if drop ." FizzBuzz " else
  dup 3 mod 0= if drop ." Fizz " else
  dup 5 mod 0= if drop ." Buzz " else . then then then ;
: fizzbuzz 31 1 do i say loop ;
: bye ." done" ;
table fizzbuzz bye`},
		{name: "collatz", prints: steps.String(), source: `
: next dup 2 mod 0= if 2 / else 3 * 1 + then ;
: steps 0 swap begin dup 1 <> while next swap 1 + swap repeat drop ;
: all 30 1 do i steps . loop ;
all`},
		{name: "stack", prints: fmt.Sprintf("2 1 2 -7 7 21 42 -1 0 %d %d 12 ", int32(bits32), 3), source: `
1 2 3 rot rot . . drop 2 .
7 negate dup . abs . 21 dup . 2 * .
1 2 < . 2 1 < .
: rotate over over lshift >r 32 swap - rshift r> or ;
305419896 7 rotate .
variable x 1 x ! 2 x +! x @ .
3 4 2dup max >r min r> * .`},
		{name: "unknown", status: 1, prints: "5 ", source: "2 3 + . frobnicate 1 ."},
		{name: "underflow", status: 2, source: ": f drop drop ; 1 f"},
		{name: "endless_recursion", status: 3, source: ": f recurse ; f"},
	})
}

func lispCases() []Case {
	var squares strings.Builder
	for i := 1; i <= 10; i++ {
		fmt.Fprintf(&squares, " %d", i*i)
	}
	numbers := []int{31, 41, 59, 26, 53, 58, 97, 93, 23, 84, 62, 64, 33, 83, 27, 95}
	list := strings.Trim(fmt.Sprint(numbers), "[]")
	slices.Sort(numbers)
	ordered := strings.Trim(fmt.Sprint(numbers), "[]")
	ackermann := func(m, n int) int { return []int{n + 1, n + 2, 2*n + 3}[m] }
	return cases([]listing{
		{name: "factorial", prints: "2432902008176640000\n", source: `
(define (fact n) (if (= n 0) 1 (* n (fact (- n 1)))))
(print (fact 20))`},
		{name: "fibonacci", prints: fmt.Sprintf("%d\n", fibonacci(15)), source: `
(define (fib n) (if (< n 2) n (+ (fib (- n 1)) (fib (- n 2)))))
(print (fib 15))`},
		{name: "lists", prints: "(" + squares.String()[1:] + ")\n(" + ordered + ")\n(a (b . c) ())\n", source: `
(define (range a b) (if (> a b) '() (cons a (range (+ a 1) b))))
(define (map f l) (if (null? l) '() (cons (f (car l)) (map f (cdr l)))))
(define (filter f l)
  (cond ((null? l) '())
        ((f (car l)) (cons (car l) (filter f (cdr l))))
        (else (filter f (cdr l)))))
(define (append a b) (if (null? a) b (cons (car a) (append (cdr a) b))))
(define (sort l)
  (if (null? l) '()
      (let ((p (car l)))
        (append (sort (filter (lambda (x) (< x p)) (cdr l)))
                (cons p (sort (filter (lambda (x) (not (< x p))) (cdr l))))))))
(print (map (lambda (x) (* x x)) (range 1 10)))
(print (sort '(` + list + `)))
(print '(a (b . c) ()))`},
		{name: "closures", prints: "1 2 1\n3\n125\n", source: `
; a counter keeps its own state
(define (counter) (let ((n 0)) (lambda () (set! n (+ n 1)) n)))
(define a (counter))
(define b (counter))
(print (a) (a) (b))
(define (compose f g) (lambda (x) (f (g x))))
(print ((compose (lambda (x) (- x 1)) (lambda (x) (* x 2))) 2))
; Church numerals
(define three (lambda (f) (lambda (x) (f (f (f x))))))
(print ((three (lambda (x) (* x 5))) 1))`},
		{name: "mutual", prints: "t ()\n" + fmt.Sprintf("%d\n", ackermann(2, 4)), source: `
(define (even? n) (if (= n 0) 't (odd? (- n 1))))
(define (odd? n) (if (= n 0) '() (even? (- n 1))))
(print (even? 40) (odd? 40))
(define (ack m n)
  (cond ((= m 0) (+ n 1))
        ((= n 0) (ack (- m 1) 1))
        (else (ack (- m 1) (ack m (- n 1))))))
(print (ack 2 4))`},
		{name: "arithmetic", prints: "-2 3 -3 1 -5\n9223372036854775807\n", source: `
(print (- 1 3) (/ 7 2) (/ -7 2) (mod 7 2) (- 5))
(print (+ 9223372036854775806 1))`},
		{name: "unbound", status: 1, prints: "1\n", source: "(print 1) (print nothing)"},
		{name: "syntax", status: 2, source: "(print (+ 1 2)"},
		{name: "not_a_function", status: 3, source: "(1 2)"},
	})
}
