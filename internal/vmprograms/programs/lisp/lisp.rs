// A small Lisp: integers of 64 bits, symbols, pairs, closures with lexical
// scope, tail calls without growth of the stack.
//
// put(i, byte) writes the text, run(length) evaluates that much of it and
// returns 0 or an error; out(i) is byte i of what it printed, printed() how many
// there are. Definitions stay. There is no collection of garbage: cells come
// from memory that grows up to a limit.
//
//     quote ' if cond else define lambda let set! begin
//     + - * / mod = < > <= >= not null? pair? eq? cons car cdr list print
#![no_std]

use core::arch::wasm32;

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    wasm32::unreachable()
}

const PAGE: usize = 65536;
const MAX_PAGES: usize = 128;
const MAX_DEPTH: usize = 150;

#[derive(Clone, Copy)]
enum Fault {
    Unbound = 1,
    Syntax = 2,
    NotAFunction = 3,
    Memory = 4,
    Depth = 5,
    Type = 6,
}

type Outcome = Result<Value, Fault>;

// A value is the address of its cell; nil has none.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Value(u32);

const NIL: Value = Value(0);

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Nil,
    Int,     // a, b: low and high half
    Symbol,  // a: index
    Pair,    // a, b
    Closure, // a: (parameters . body), b: environment
    Builtin, // a: index
}

#[derive(Clone, Copy)]
struct Cell {
    kind: Kind,
    a: u32,
    b: u32,
}

#[derive(Clone, Copy)]
struct Symbol {
    name: [u8; 16],
    length: usize,
    cell: Value,
    value: Value,
    bound: bool,
}

const SPECIAL: [&str; 9] = ["quote", "if", "cond", "define", "lambda", "let", "set!", "begin", "else"];
const BUILTINS: [&str; 17] = [
    "+", "-", "*", "/", "mod", "=", "<", ">", "<=", ">=", "not", "null?", "pair?", "eq?", "cons", "car", "cdr",
];
const MORE: [&str; 2] = ["list", "print"];
const TRUE: usize = 28; // the symbol t, after all of these

struct Lisp {
    source: [u8; 4096],
    length: usize,
    at: usize,
    output: [u8; 4096],
    printed: usize,
    symbols: [Symbol; 200],
    symbol_count: usize,
    free: usize,
    end: usize,
    depth: usize,
}

static mut LISP: Lisp = Lisp {
    source: [0; 4096],
    length: 0,
    at: 0,
    output: [0; 4096],
    printed: 0,
    symbols: [Symbol { name: [0; 16], length: 0, cell: NIL, value: NIL, bound: false }; 200],
    symbol_count: 0,
    free: 0,
    end: 0,
    depth: 0,
};

impl Lisp {
    fn setup(&mut self) -> Result<(), Fault> {
        for name in SPECIAL {
            self.symbol(name.as_bytes())?;
        }
        for (i, name) in BUILTINS.iter().chain(MORE.iter()).enumerate() {
            let s = self.symbol(name.as_bytes())?;
            let builtin = self.cell(Kind::Builtin, i as u32, 0)?;
            self.bind(s, builtin);
        }
        let t = self.symbol(b"t")?;
        self.bind(t, t);
        Ok(())
    }

    // Cells.

    fn cell(&mut self, kind: Kind, a: u32, b: u32) -> Outcome {
        let size = core::mem::size_of::<Cell>();
        if self.free + size > self.end {
            let pages = wasm32::memory_size(0);
            if pages >= MAX_PAGES || wasm32::memory_grow(0, 1) == usize::MAX {
                return Err(Fault::Memory);
            }
            if self.end != pages * PAGE {
                self.free = pages * PAGE;
            }
            self.end = (pages + 1) * PAGE;
        }
        let at = self.free;
        self.free += size;
        unsafe { *(at as *mut Cell) = Cell { kind, a, b } };
        Ok(Value(at as u32))
    }

    fn get(&self, v: Value) -> Cell {
        if v == NIL {
            return Cell { kind: Kind::Nil, a: 0, b: 0 };
        }
        unsafe { *(v.0 as *const Cell) }
    }

    fn kind(&self, v: Value) -> Kind {
        self.get(v).kind
    }

    fn set_second(&mut self, v: Value, b: Value) {
        unsafe { (*(v.0 as *mut Cell)).b = b.0 }
    }

    fn cons(&mut self, a: Value, b: Value) -> Outcome {
        self.cell(Kind::Pair, a.0, b.0)
    }

    fn int(&mut self, n: i64) -> Outcome {
        self.cell(Kind::Int, n as u32, (n >> 32) as u32)
    }

    fn number(&self, v: Value) -> Result<i64, Fault> {
        let c = self.get(v);
        match c.kind {
            Kind::Int => Ok((c.b as i64) << 32 | c.a as i64),
            _ => Err(Fault::Type),
        }
    }

    fn car(&self, v: Value) -> Outcome {
        let c = self.get(v);
        if c.kind == Kind::Pair { Ok(Value(c.a)) } else { Err(Fault::Type) }
    }

    fn cdr(&self, v: Value) -> Outcome {
        let c = self.get(v);
        if c.kind == Kind::Pair { Ok(Value(c.b)) } else { Err(Fault::Type) }
    }

    fn second(&self, v: Value) -> Outcome {
        self.car(self.cdr(v)?)
    }

    // Symbols.

    fn symbol(&mut self, name: &[u8]) -> Outcome {
        for s in &self.symbols[..self.symbol_count] {
            if &s.name[..s.length] == name {
                return Ok(s.cell);
            }
        }
        if self.symbol_count == self.symbols.len() || name.len() > 16 {
            return Err(Fault::Memory);
        }
        let cell = self.cell(Kind::Symbol, self.symbol_count as u32, 0)?;
        let s = &mut self.symbols[self.symbol_count];
        s.name[..name.len()].copy_from_slice(name);
        s.length = name.len();
        s.cell = cell;
        self.symbol_count += 1;
        Ok(cell)
    }

    fn index(&self, symbol: Value) -> Result<usize, Fault> {
        let c = self.get(symbol);
        if c.kind == Kind::Symbol { Ok(c.a as usize) } else { Err(Fault::Syntax) }
    }

    fn bind(&mut self, symbol: Value, value: Value) {
        let s = &mut self.symbols[self.get(symbol).a as usize];
        s.value = value;
        s.bound = true;
    }

    // An environment is a list of pairs of symbol and value.

    fn local(&self, symbol: Value, mut env: Value) -> Option<Value> {
        while env != NIL {
            let c = self.get(env);
            if self.get(Value(c.a)).a == symbol.0 {
                return Some(Value(c.a));
            }
            env = Value(c.b);
        }
        None
    }

    fn lookup(&self, symbol: Value, env: Value) -> Outcome {
        if let Some(pair) = self.local(symbol, env) {
            return self.cdr(pair);
        }
        let s = &self.symbols[self.get(symbol).a as usize];
        if s.bound { Ok(s.value) } else { Err(Fault::Unbound) }
    }

    fn extend(&mut self, env: Value, symbol: Value, value: Value) -> Outcome {
        self.index(symbol)?;
        let pair = self.cons(symbol, value)?;
        self.cons(pair, env)
    }

    // Reading.

    fn peek(&mut self) -> Option<u8> {
        while self.at < self.length {
            match self.source[self.at] {
                b';' => {
                    while self.at < self.length && self.source[self.at] != b'\n' {
                        self.at += 1;
                    }
                }
                c if c <= b' ' => self.at += 1,
                c => return Some(c),
            }
        }
        None
    }

    fn read(&mut self) -> Outcome {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(Fault::Depth);
        }
        let out = self.read_here();
        self.depth -= 1;
        out
    }

    fn read_here(&mut self) -> Outcome {
        match self.peek() {
            None | Some(b')') => Err(Fault::Syntax),
            Some(b'\'') => {
                self.at += 1;
                let quoted = self.read()?;
                let list = self.cons(quoted, NIL)?;
                self.cons(self.symbols[0].cell, list)
            }
            Some(b'(') => {
                self.at += 1;
                let (mut first, mut last) = (NIL, NIL);
                loop {
                    match self.peek() {
                        None => return Err(Fault::Syntax),
                        Some(b')') => {
                            self.at += 1;
                            return Ok(first);
                        }
                        Some(b'.') if last != NIL => {
                            self.at += 1;
                            let rest = self.read()?;
                            self.set_second(last, rest);
                            if self.peek() != Some(b')') {
                                return Err(Fault::Syntax);
                            }
                        }
                        _ => {
                            let item = self.read()?;
                            let cell = self.cons(item, NIL)?;
                            if last == NIL {
                                first = cell;
                            } else {
                                self.set_second(last, cell);
                            }
                            last = cell;
                        }
                    }
                }
            }
            Some(_) => self.atom(),
        }
    }

    fn atom(&mut self) -> Outcome {
        let start = self.at;
        while self.at < self.length && !matches!(self.source[self.at], 0..=b' ' | b'(' | b')' | b'\'' | b';') {
            self.at += 1;
        }
        let mut name = [0; 32];
        let length = self.at - start;
        if length > name.len() {
            return Err(Fault::Syntax);
        }
        name[..length].copy_from_slice(&self.source[start..self.at]);
        let name = &name[..length];
        let digits = if length > 1 && name[0] == b'-' { &name[1..] } else { name };
        if !digits.iter().all(u8::is_ascii_digit) {
            return self.symbol(name);
        }
        let magnitude = digits.iter().fold(0i64, |n, d| n.wrapping_mul(10).wrapping_add((d - b'0') as i64));
        self.int(if digits.len() < length { magnitude.wrapping_neg() } else { magnitude })
    }

    // Printing.

    fn print(&mut self, byte: u8) {
        if self.printed < self.output.len() {
            self.output[self.printed] = byte;
            self.printed += 1;
        }
    }

    fn print_number(&mut self, n: i64) {
        let mut digits = [0; 20];
        let (mut count, mut rest) = (0, n.unsigned_abs());
        loop {
            digits[count] = b'0' + (rest % 10) as u8;
            count += 1;
            rest /= 10;
            if rest == 0 {
                break;
            }
        }
        if n < 0 {
            self.print(b'-');
        }
        for &d in digits[..count].iter().rev() {
            self.print(d);
        }
    }

    fn print_value(&mut self, mut v: Value) {
        let c = self.get(v);
        match c.kind {
            Kind::Nil => {
                self.print(b'(');
                self.print(b')');
            }
            Kind::Int => self.print_number((c.b as i64) << 32 | c.a as i64),
            Kind::Symbol => {
                let s = self.symbols[c.a as usize];
                for &b in &s.name[..s.length] {
                    self.print(b);
                }
            }
            Kind::Closure | Kind::Builtin => self.print(b'#'),
            Kind::Pair => {
                self.print(b'(');
                loop {
                    let c = self.get(v);
                    self.print_value(Value(c.a));
                    v = Value(c.b);
                    match self.kind(v) {
                        Kind::Nil => break,
                        Kind::Pair => self.print(b' '),
                        _ => {
                            for &b in b" . " {
                                self.print(b);
                            }
                            self.print_value(v);
                            break;
                        }
                    }
                }
                self.print(b')');
            }
        }
    }

    // Evaluation.

    fn eval(&mut self, x: Value, env: Value) -> Outcome {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(Fault::Depth);
        }
        let out = self.eval_here(x, env);
        self.depth -= 1;
        out
    }

    fn eval_here(&mut self, mut x: Value, mut env: Value) -> Outcome {
        loop {
            match self.kind(x) {
                Kind::Symbol => return self.lookup(x, env),
                Kind::Pair => {}
                _ => return Ok(x),
            }
            let (head, rest) = (self.car(x)?, self.cdr(x)?);
            let special = match self.kind(head) {
                Kind::Symbol => self.get(head).a as usize,
                _ => usize::MAX,
            };
            match special {
                0 => return self.car(rest),
                1 => {
                    let test = self.eval(self.car(rest)?, env)?;
                    let branches = self.cdr(rest)?;
                    x = if test != NIL {
                        self.car(branches)?
                    } else if self.cdr(branches)? != NIL {
                        self.second(branches)?
                    } else {
                        return Ok(NIL);
                    };
                }
                2 => {
                    let mut clauses = rest;
                    let body = loop {
                        if clauses == NIL {
                            return Ok(NIL);
                        }
                        let clause = self.car(clauses)?;
                        let test = self.car(clause)?;
                        if test == self.symbols[8].cell || self.eval(test, env)? != NIL {
                            break self.cdr(clause)?;
                        }
                        clauses = self.cdr(clauses)?;
                    };
                    x = self.sequence(body, env)?;
                }
                3 => {
                    let (target, body) = (self.car(rest)?, self.cdr(rest)?);
                    if self.kind(target) == Kind::Pair {
                        let name = self.car(target)?;
                        self.index(name)?;
                        let lambda = self.cons(self.cdr(target)?, body)?;
                        let closure = self.cell(Kind::Closure, lambda.0, env.0)?;
                        self.bind(name, closure);
                        return Ok(name);
                    }
                    self.index(target)?;
                    let value = self.eval(self.car(body)?, env)?;
                    self.bind(target, value);
                    return Ok(target);
                }
                4 => return self.cell(Kind::Closure, rest.0, env.0),
                5 => {
                    let (mut bindings, mut inner) = (self.car(rest)?, env);
                    while bindings != NIL {
                        let binding = self.car(bindings)?;
                        let value = self.eval(self.second(binding)?, env)?;
                        inner = self.extend(inner, self.car(binding)?, value)?;
                        bindings = self.cdr(bindings)?;
                    }
                    env = inner;
                    x = self.sequence(self.cdr(rest)?, env)?;
                }
                6 => {
                    let symbol = self.car(rest)?;
                    self.index(symbol)?;
                    let value = self.eval(self.second(rest)?, env)?;
                    match self.local(symbol, env) {
                        Some(pair) => self.set_second(pair, value),
                        None => {
                            self.lookup(symbol, NIL)?;
                            self.bind(symbol, value);
                        }
                    }
                    return Ok(value);
                }
                7 => x = self.sequence(rest, env)?,
                _ => {
                    let function = self.eval(head, env)?;
                    let arguments = self.evaluate_all(rest, env)?;
                    let c = self.get(function);
                    match c.kind {
                        Kind::Builtin => return self.builtin(c.a as usize, arguments),
                        Kind::Closure => {
                            let lambda = Value(c.a);
                            env = self.bind_all(Value(c.b), self.car(lambda)?, arguments)?;
                            x = self.sequence(self.cdr(lambda)?, env)?;
                        }
                        _ => return Err(Fault::NotAFunction),
                    }
                }
            }
        }
    }

    // sequence evaluates all expressions but the last, which it returns.
    fn sequence(&mut self, mut body: Value, env: Value) -> Outcome {
        while self.cdr(body)? != NIL {
            self.eval(self.car(body)?, env)?;
            body = self.cdr(body)?;
        }
        self.car(body)
    }

    fn evaluate_all(&mut self, mut list: Value, env: Value) -> Outcome {
        let (mut first, mut last) = (NIL, NIL);
        while list != NIL {
            let value = self.eval(self.car(list)?, env)?;
            let cell = self.cons(value, NIL)?;
            if last == NIL {
                first = cell;
            } else {
                self.set_second(last, cell);
            }
            last = cell;
            list = self.cdr(list)?;
        }
        Ok(first)
    }

    fn bind_all(&mut self, mut env: Value, mut names: Value, mut values: Value) -> Outcome {
        while names != NIL {
            env = self.extend(env, self.car(names)?, self.car(values)?)?;
            names = self.cdr(names)?;
            values = self.cdr(values)?;
        }
        if values == NIL { Ok(env) } else { Err(Fault::Type) }
    }

    fn truth(&self, holds: bool) -> Outcome {
        Ok(if holds { self.symbols[TRUE].cell } else { NIL })
    }

    fn fold(&mut self, arguments: Value, operation: fn(i64, i64) -> i64) -> Outcome {
        let mut total = self.number(self.car(arguments)?)?;
        let mut rest = self.cdr(arguments)?;
        while rest != NIL {
            total = operation(total, self.number(self.car(rest)?)?);
            rest = self.cdr(rest)?;
        }
        self.int(total)
    }

    fn compare(&mut self, arguments: Value, holds: fn(&i64, &i64) -> bool) -> Outcome {
        let (a, b) = (self.number(self.car(arguments)?)?, self.number(self.second(arguments)?)?);
        self.truth(holds(&a, &b))
    }

    fn divide(&mut self, arguments: Value, operation: fn(i64, i64) -> i64) -> Outcome {
        let (a, b) = (self.number(self.car(arguments)?)?, self.number(self.second(arguments)?)?);
        if b == 0 {
            return Err(Fault::Type);
        }
        self.int(operation(a, b))
    }

    fn builtin(&mut self, which: usize, arguments: Value) -> Outcome {
        match which {
            0 => self.fold(arguments, i64::wrapping_add),
            1 if self.cdr(arguments)? == NIL => {
                let n = self.number(self.car(arguments)?)?;
                self.int(n.wrapping_neg())
            }
            1 => self.fold(arguments, i64::wrapping_sub),
            2 => self.fold(arguments, i64::wrapping_mul),
            3 => self.divide(arguments, i64::wrapping_div),
            4 => self.divide(arguments, i64::wrapping_rem),
            5 => self.compare(arguments, i64::eq),
            6 => self.compare(arguments, i64::lt),
            7 => self.compare(arguments, i64::gt),
            8 => self.compare(arguments, i64::le),
            9 => self.compare(arguments, i64::ge),
            10 | 11 => self.truth(self.car(arguments)? == NIL),
            12 => self.truth(self.kind(self.car(arguments)?) == Kind::Pair),
            13 => self.truth(self.car(arguments)? == self.second(arguments)?),
            14 => {
                let (a, b) = (self.car(arguments)?, self.second(arguments)?);
                self.cons(a, b)
            }
            15 => self.car(self.car(arguments)?),
            16 => self.cdr(self.car(arguments)?),
            17 => Ok(arguments),
            _ => {
                let mut rest = arguments;
                while rest != NIL {
                    self.print_value(self.car(rest)?);
                    rest = self.cdr(rest)?;
                    self.print(if rest == NIL { b'\n' } else { b' ' });
                }
                Ok(NIL)
            }
        }
    }

    fn run(&mut self, length: usize) -> Result<(), Fault> {
        if self.symbol_count == 0 {
            self.setup()?;
        }
        self.length = length.min(self.source.len());
        self.at = 0;
        self.depth = 0;
        while self.peek().is_some() {
            let x = self.read()?;
            self.eval(x, NIL)?;
        }
        Ok(())
    }
}

#[no_mangle]
pub unsafe extern "C" fn put(i: i32, byte: i32) {
    LISP.source[i as usize] = byte as u8;
}

#[no_mangle]
pub unsafe extern "C" fn run(length: i32) -> i32 {
    match LISP.run(length as usize) {
        Ok(()) => 0,
        Err(fault) => fault as i32,
    }
}

#[no_mangle]
pub unsafe extern "C" fn printed() -> i32 {
    LISP.printed as i32
}

#[no_mangle]
pub unsafe extern "C" fn out(i: i32) -> i32 {
    LISP.output[i as usize] as i32
}
