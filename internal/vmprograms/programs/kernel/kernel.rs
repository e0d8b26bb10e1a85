// kernel.c in Rust: a linked list that is searched, reversed and sorted,
// products of small matrices, a state machine that reads numbers, and a CRC of
// everything. Links are indices here.
#![no_std]

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    core::arch::wasm32::unreachable()
}

struct Kernel {
    random: u32,
    crc: u16,
}

const NODES: usize = 60;
const SIDE: usize = 9;
const TEXT: usize = 300;

#[derive(Clone, Copy)]
struct Node {
    next: Link,
    key: i16,
    value: i16,
}

type Link = Option<u8>;
type List = [Node; NODES];

fn merge(nodes: &mut List, mut a: Link, mut b: Link, key: fn(&Node) -> i16) -> Link {
    let (mut head, mut tail): (Link, Link) = (None, None);
    loop {
        let least = match (a, b) {
            (Some(x), Some(y)) => {
                if key(&nodes[x as usize]) <= key(&nodes[y as usize]) {
                    a = nodes[x as usize].next;
                    Some(x)
                } else {
                    b = nodes[y as usize].next;
                    Some(y)
                }
            }
            (rest, None) | (None, rest) => {
                match tail {
                    Some(t) => nodes[t as usize].next = rest,
                    None => head = rest,
                }
                return head;
            }
        };
        match tail {
            Some(t) => nodes[t as usize].next = least,
            None => head = least,
        }
        tail = least;
    }
}

fn sort(nodes: &mut List, list: Link, key: fn(&Node) -> i16) -> Link {
    let mut slow = list?;
    let mut fast = nodes[slow as usize].next;
    if fast.is_none() {
        return list;
    }
    while let Some(next) = fast.and_then(|f| nodes[f as usize].next) {
        slow = nodes[slow as usize].next?;
        fast = nodes[next as usize].next;
    }
    let second = nodes[slow as usize].next.take();
    let (a, b) = (sort(nodes, list, key), sort(nodes, second, key));
    merge(nodes, a, b, key)
}

fn reverse(nodes: &mut List, mut list: Link) -> Link {
    let mut out = None;
    while let Some(at) = list {
        list = nodes[at as usize].next;
        nodes[at as usize].next = out;
        out = Some(at);
    }
    out
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    Start,
    Sign,
    Integer,
    Point,
    Fraction,
    Exponent,
    ExponentSign,
    Scientific,
    Invalid,
}

use State::*;

fn step(state: State, c: u8) -> State {
    match (state, c) {
        (Start, b'+' | b'-') => Sign,
        (Start | Sign | Integer, b'0'..=b'9') => Integer,
        (Start | Sign, b'.') => Point,
        (Integer, b'.') => Fraction,
        (Point | Fraction, b'0'..=b'9') => Fraction,
        (Integer | Fraction, b'e') => Exponent,
        (Exponent, b'+' | b'-') => ExponentSign,
        (Exponent | ExponentSign | Scientific, b'0'..=b'9') => Scientific,
        _ => Invalid,
    }
}

impl Kernel {
    fn draw(&mut self) -> i32 {
        self.random = self.random.wrapping_mul(1103515245).wrapping_add(12345);
        (self.random >> 16 & 0x7fff) as i32
    }

    fn add(&mut self, x: u32) {
        for byte in x.to_le_bytes() {
            for bit in 0..8 {
                let carry = (self.crc ^ (byte >> bit) as u16) & 1;
                self.crc >>= 1;
                if carry != 0 {
                    self.crc ^= 0xa001;
                }
            }
        }
    }

    fn add_list(&mut self, nodes: &List, mut list: Link) {
        while let Some(at) = list {
            let node = nodes[at as usize];
            self.add((node.key as u32) << 16 | node.value as u16 as u32);
            list = node.next;
        }
    }

    fn lists(&mut self) {
        let mut nodes = [Node { next: None, key: 0, value: 0 }; NODES];
        let mut list = None;
        for i in 0..NODES {
            let key = (self.draw() & 0xff) as i16;
            nodes[i] = Node { next: list, key, value: (self.draw() - 16384) as i16 };
            list = Some(i as u8);
        }
        list = reverse(&mut nodes, list);
        self.add_list(&nodes, list);
        list = sort(&mut nodes, list, |node| node.key);
        self.add_list(&nodes, list);
        for _ in 0..10 {
            let key = (self.draw() & 0xff) as i16;
            let (mut at, mut position) = (list, 0);
            let found = loop {
                match at {
                    Some(i) if nodes[i as usize].key < key => at = nodes[i as usize].next,
                    Some(i) => break nodes[i as usize].key == key,
                    None => break false,
                }
                position += 1;
            };
            self.add(if found { position } else { u32::MAX });
        }
        list = sort(&mut nodes, list, |node| node.value);
        self.add_list(&nodes, list);
    }

    fn matrices(&mut self, constant: i32) {
        let mut a = [[0i16; SIDE]; SIDE];
        let mut b = [[0i16; SIDE]; SIDE];
        for (row_a, row_b) in a.iter_mut().zip(&mut b) {
            for (x, y) in row_a.iter_mut().zip(row_b) {
                *x = (self.draw() - 16384) as i16;
                *y = (self.draw() % 200 + constant) as i16;
            }
        }
        let mut bits = 0;
        for row in &a {
            let mut sum = 0;
            for j in 0..SIDE {
                let x: i32 = row.iter().zip(&b).map(|(&x, column)| x as i32 * column[j] as i32).sum();
                sum += if x > 0 { x / 3 } else { x % 1000 };
                bits += (x >> 2 & 15) * (x >> 5 & 127);
            }
            self.add(sum as u32);
        }
        self.add(bits as u32);
    }

    fn states(&mut self) {
        let alphabet = b"0123456789012345678901+-.e,,,,.e";
        let mut text = [0; TEXT];
        for c in &mut text {
            *c = alphabet[(self.draw() & 31) as usize];
        }
        let (mut finals, mut transitions, mut state) = ([0; 9], 0, Start);
        for c in text {
            if c == b',' {
                finals[state as usize] += 1;
                state = Start;
                continue;
            }
            let next = step(state, c);
            transitions += (next != state) as u32;
            state = next;
        }
        for n in finals {
            self.add(n);
        }
        self.add(transitions);
    }
}

#[no_mangle]
pub extern "C" fn run(iterations: i32, seed: i32) -> i32 {
    let mut kernel = Kernel { random: seed as u32, crc: 0xffff };
    for i in 0..iterations {
        kernel.lists();
        kernel.matrices(i);
        kernel.states();
    }
    kernel.crc as i32
}
