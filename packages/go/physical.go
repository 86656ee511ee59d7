package kdump

import (
	"io"
	"iter"
)

// A Run is a number of pages that follow one another both in memory and in the file.
type Run struct {
	// First is the page frame number of the first page, Pages the number of pages of 4 KiB.
	First, Pages uint64
	// Offset is the file offset of the first page.
	Offset int64
}

// Physical is the physical memory of a dump. It implements [io.ReaderAt].
type Physical struct {
	source         *source
	index          index
	start          uint64
	pages, missing uint64
}

var _ io.ReaderAt = (*Physical)(nil)

// newPhysical counts the pages that the file has room for.
func (d *Dump) newPhysical(index index, start, total uint64) *Physical {
	there := uint64(0)
	if start < d.source.size {
		there = min(total, (d.source.size-start)>>pageShift)
	}
	return &Physical{d.source, index, start, there, total - there}
}

// Pages returns the number of pages in the file.
func (p *Physical) Pages() uint64 { return p.pages }

// Missing returns the number of pages for which the file is too short.
func (p *Physical) Missing() uint64 { return p.missing }

// Runs returns the pages in the file as the longest possible runs, ascending by page frame number.
func (p *Physical) Runs() iter.Seq[Run] {
	return func(yield func(Run) bool) {
		for page := uint64(0); ; {
			first, pages, ordinal := p.index.next(page)
			if pages == 0 {
				return
			}
			page = first + pages
			if ordinal >= p.pages {
				continue
			}
			run := Run{first, min(pages, p.pages-ordinal), p.offset(ordinal)}
			if !yield(run) {
				return
			}
		}
	}
}

// PageOffset returns the file offset of the page with a page frame number, if it is in the file.
func (p *Physical) PageOffset(page uint64) (offset int64, found bool) {
	ordinal, pages := p.find(page, 1)
	if pages == 0 {
		return 0, false
	}
	return p.offset(ordinal), true
}

// find looks a page up in the index, and cuts off what is behind the end of the file.
func (p *Physical) find(page, limit uint64) (ordinal, pages uint64) {
	ordinal, pages = p.index.find(page, limit)
	if pages == 0 || ordinal >= p.pages {
		return 0, 0
	}
	return ordinal, min(pages, p.pages-ordinal)
}

func (p *Physical) offset(ordinal uint64) int64 { return int64(p.start + ordinal<<pageShift) }

// ReadAt reads physical memory from an address on. It returns the number of bytes before the first
// page that is not in the dump, and an [*AddressError] for it, which wraps [ErrNotInDump].
func (p *Physical) ReadAt(data []byte, address int64) (n int, err error) {
	return p.read(data, uint64(address))
}

func (p *Physical) read(data []byte, address uint64) (n int, err error) {
	for n < len(data) {
		here := address + uint64(n)
		inside := here & pageMask
		wanted := uint64(len(data) - n)
		ordinal, pages := p.find(here>>pageShift, (inside+wanted+pageMask)>>pageShift)
		if pages == 0 {
			return n, &AddressError{Err: ErrNotInDump, Address: here, Physical: here}
		}
		length := min(wanted, pages<<pageShift-inside)
		if err := p.source.read(data[n:n+int(length)], p.start+ordinal<<pageShift+inside); err != nil {
			return n, err
		}
		n += int(length)
	}
	return n, nil
}
