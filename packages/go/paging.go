package kdump

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// The page table entries of x64, by Intel's manual (volume 3A, 4.5), and those of Windows for pages
// that are not valid, but still in memory.
const (
	entryValid      = 1 << 0
	entryLarge      = 1 << 7
	entryFrame      = 1<<52 - 1<<pageShift
	entryPrototype  = 1 << 10
	entryTransition = 1 << 11
	entrySize       = 8
	indexBits       = 9
	// The highest level that can map a page.
	levelHuge = 3
)

// An AddressSpace is the virtual memory of a process or of the kernel.
type AddressSpace struct {
	memory *Physical
	blocks *blockMap
	root   uint64
	levels int
}

// Virtual returns the virtual memory of the dump: that of the header's page tables, or, in a
// triage dump, the memory that was saved.
func (d *Dump) Virtual() (*AddressSpace, error) {
	if d.Kind() == Triage {
		blocks, err := d.savedMemory()
		if err != nil {
			return nil, err
		}
		return &AddressSpace{blocks: blocks}, nil
	}
	return d.AddressSpace(d.DirectoryTableBase())
}

// AddressSpace returns the virtual memory that page tables map. The tables of x64 machines are
// known, with four and with five levels; those of other machines are [ErrUnsupported].
//
// The root is the physical address of the topmost table; its lowest twelve bits do not count.
func (d *Dump) AddressSpace(root uint64) (*AddressSpace, error) {
	if d.noPages != nil {
		return nil, d.noPages
	}
	if d.header == nil || d.Machine() != AMD64 {
		return nil, unsupported("the page tables of machine %#x", uint32(d.Machine()))
	}
	levels := 4
	if d.header.PagingLevels == 5 {
		levels = 5
	}
	return &AddressSpace{memory: d.memory, root: root & entryFrame, levels: levels}, nil
}

// Translate returns the physical address of a virtual one. It fails with an [*AddressError].
//
// A page that was on its way out of memory (in transition) is translated as well: its contents
// are still good.
func (a *AddressSpace) Translate(address uint64) (physical uint64, err error) {
	if a.blocks != nil {
		return 0, unsupported("a triage dump has no page tables")
	}
	physical, _, err = a.translate(address)
	return physical, err
}

// translate returns the physical address, and for how many bytes the page goes on.
func (a *AddressSpace) translate(address uint64) (physical, length uint64, err error) {
	shift := pageShift + a.levels*indexBits
	if upper := int64(address) >> (shift - 1); upper != 0 && upper != -1 {
		return 0, 0, &AddressError{Err: ErrNonCanonical, Address: address}
	}
	table := a.root
	for level := a.levels; ; level-- {
		shift -= indexBits
		where := table + address>>shift&(1<<indexBits-1)*entrySize
		entry, err := a.entry(where, address, level)
		if err != nil {
			return 0, 0, err
		}
		size := uint64(1) << shift
		last := level == 1
		switch {
		case entry&entryValid == 0:
			kind := entry & (entryTransition | entryPrototype)
			if !last || kind != entryTransition {
				return 0, 0, &AddressError{ErrNotMapped, address, where, level}
			}
		case !last && (level > levelHuge || entry&entryLarge == 0):
			table = entry & entryFrame
			continue
		}
		inside := address & (size - 1)
		return entry&entryFrame&^(size-1) | inside, size - inside, nil
	}
}

// entry reads an entry of a page table.
func (a *AddressSpace) entry(where, address uint64, level int) (uint64, error) {
	var data [entrySize]byte
	if _, err := a.memory.read(data[:], where); err != nil {
		if errors.Is(err, ErrNotInDump) {
			return 0, &AddressError{ErrNotInDump, address, where, level}
		}
		return 0, err
	}
	return binary.LittleEndian.Uint64(data[:]), nil
}

// Read reads virtual memory from an address on. It returns the number of bytes before the first one
// that cannot be read, and an [*AddressError] for that.
func (a *AddressSpace) Read(data []byte, address uint64) (n int, err error) {
	if len(data) > 0 && address+uint64(len(data)-1) < address {
		return 0, fmt.Errorf("%w: %#x bytes at %#x", ErrBadArgument, len(data), address)
	}
	if a.blocks != nil {
		return a.blocks.read(data, address)
	}
	for n < len(data) {
		here := address + uint64(n)
		physical, length, err := a.translate(here)
		if err != nil {
			return n, err
		}
		length = min(length, uint64(len(data)-n))
		done, err := a.memory.read(data[n:n+int(length)], physical)
		n += done
		if err != nil {
			var missing *AddressError
			if errors.As(err, &missing) {
				err = &AddressError{missing.Err, here + uint64(done), missing.Physical, 0}
			}
			return n, err
		}
	}
	return n, nil
}

// ReadAt reads virtual memory as [io.ReaderAt] does. Addresses of the kernel, which have their
// highest bit set, are passed as negative numbers: int64(address).
func (a *AddressSpace) ReadAt(data []byte, address int64) (n int, err error) {
	return a.Read(data, uint64(address))
}
