package kdump

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"math/bits"
	"slices"
	"sort"

	"github.com/kaitai-io/kaitai_struct_go_runtime/kaitai"

	wkd "github.com/kdmp-ks/kdmp_ks/packages/go/windowskerneldump"
)

const (
	// Page frames of physical memory, whose addresses have 52 bits.
	maxFrames = 1 << (52 - pageShift)
	// The largest bitmap that is read: that of 4 TiB of memory.
	maxBitmap = 1 << 27
	// Bytes of a table or bitmap that are read at once.
	chunk = 1 << 20
	// Bytes of a bitmap whose set bits are counted together.
	rankBlock = 512
)

// An index finds the pages of a dump. All pages are stored one after another; the ordinal of a page
// is the number of pages before it in the file.
type index interface {
	// find returns the ordinal of a page, and how many pages follow it in memory and in the file:
	// at least itself, at most limit. It is 0 for a page that is not stored.
	find(page, limit uint64) (ordinal, pages uint64)
	// next returns the first run of stored pages from a page on; 0 pages if there is none.
	next(page uint64) (first, pages, ordinal uint64)
}

// findPages reads the index of pages.
func (d *Dump) findPages() (*Physical, error) {
	kind := d.Kind()
	var attributes uint32
	if d.header != nil {
		attributes = d.header.Attributes
	} else {
		attributes = d.narrow.Attributes
	}
	encrypted := uint32(wkd.WindowsKernelDump_AttributeMasks__EncryptedDumpData)
	if attributes != filler && attributes&encrypted != 0 {
		return nil, unsupported("its memory is encrypted")
	}
	switch kind {
	case filler, Full:
		return d.fullPages()
	case BitmapFull, BitmapKernel:
		return d.bitmapPages()
	case Automatic:
		memory, err := d.bitmapPages()
		if err != nil && d.startsOtherwise() {
			return nil, unsupported("an automatic dump of unknown layout")
		}
		return memory, err
	case Summary:
		return d.summaryPages()
	case KernelMemory, KernelAndUserMemory, CompleteMemory:
		return d.rangePages()
	case Triage:
		return nil, unsupported("a triage dump has no physical memory")
	case HeaderOnly:
		return nil, unsupported("the dump consists of its header")
	case unspecified:
		return nil, unsupported("a dump of unspecified type")
	}
	return nil, unsupported("a dump of unknown type %#x", uint32(kind))
}

// startsOtherwise reports whether no bitmap header follows the header.
func (d *Dump) startsOtherwise() bool {
	header := wkd.NewWindowsKernelDump_BitmapHeader()
	err := header.Read(d.source.stream(d.start, headSize), d.parsed, d.parsed)
	return err != nil && !isEnd(err)
}

// fullPages takes the runs of the header, whose pages follow it.
func (d *Dump) fullPages() (*Physical, error) {
	var counts, stored, most uint32
	var runs []extent
	if d.header != nil {
		block := d.header.PhysicalMemoryBlock
		counts, stored = block.NumberOfRuns, uint32(len(block.Runs))
		most, _ = block.MaxRuns()
		for _, each := range block.Runs {
			runs = append(runs, extent{each.BasePage, each.PageCount, 0})
		}
	} else {
		block := d.narrow.PhysicalMemoryBlock
		counts, stored = block.NumberOfRuns, uint32(len(block.Runs))
		most, _ = block.MaxRuns()
		for _, each := range block.Runs {
			runs = append(runs, extent{uint64(each.BasePage), uint64(each.PageCount), 0})
		}
	}
	if counts == filler {
		return nil, unsupported("its writer left out the list of its pages")
	}
	if counts != stored {
		return nil, damaged("%#x runs of pages, of which the header has room for %#x", counts, most)
	}
	return d.newRuns(runs, d.start)
}

// bitmapPages reads the bitmap of a bitmap dump.
func (d *Dump) bitmapPages() (*Physical, error) {
	header, err := d.parsed.BitmapHeader()
	if err != nil {
		return nil, parseError("the bitmap header", err)
	}
	offset, err := header.OfsBitmap()
	if err != nil {
		return nil, parseError("the bitmap header", err)
	}
	return d.newBitmap(uint64(offset), header.Pages, header.FirstPage)
}

// summaryPages reads the bitmap of a summary dump.
func (d *Dump) summaryPages() (*Physical, error) {
	header, err := d.parsed.SummaryHeader()
	if err != nil {
		return nil, parseError("the summary header", err)
	}
	offset, err := header.OfsBitmap()
	if err != nil {
		return nil, parseError("the summary header", err)
	}
	return d.newBitmap(uint64(offset), uint64(header.Pages), uint64(header.FirstPage))
}

// rangePages reads the table of a range dump. The table fills the room before the first page.
func (d *Dump) rangePages() (*Physical, error) {
	header, err := d.parsed.RdmpHeader()
	if err != nil {
		return nil, parseError("the range header", err)
	}
	if header == nil {
		return nil, unsupported("a range dump of a 32-bit machine")
	}
	start, err := header.OfsRanges()
	if err != nil {
		return nil, parseError("the range header", err)
	}
	length, err := header.LenRanges()
	if err != nil {
		return nil, parseError("the range header", err)
	}
	offset := uint64(start)
	if header.FirstPageOffset < offset || header.FirstPageOffset-offset != length {
		return nil, damaged("the pages begin at %#x, not behind the table of ranges",
			header.FirstPageOffset)
	}
	entry := sizeOf(func(stream *kaitai.Stream) error {
		return wkd.NewWindowsKernelDump_PfnRange().Read(stream, nil, nil)
	})
	if length%entry != 0 {
		return nil, damaged("a table of ranges of %#x bytes", length)
	}
	if offset > d.source.size || length > d.source.size-offset {
		return nil, damaged("the file ends inside the table of ranges")
	}
	runs, err := d.readRanges(offset, length, entry)
	if err != nil {
		return nil, err
	}
	if d.Kind() == CompleteMemory {
		total, err := header.TotalNumberOfPages()
		if err != nil {
			return nil, parseError("the range header", err)
		}
		if runs, err = rangesOf(runs, total); err != nil {
			return nil, err
		}
	}
	return d.newRuns(runs, header.FirstPageOffset)
}

// readRanges reads a table of ranges, which an entry of zeros may end early. It is read piece by
// piece, so that a table that is a hole in the file costs nothing.
func (d *Dump) readRanges(offset, length, entry uint64) (runs []extent, err error) {
	buffer := make([]byte, min(length, chunk))
	for done := uint64(0); done < length; done += uint64(len(buffer)) {
		buffer = buffer[:min(uint64(len(buffer)), length-done)]
		if err := d.source.read(buffer, offset+done); err != nil {
			return nil, err
		}
		stream := kaitai.NewStream(bytes.NewReader(buffer))
		for range uint64(len(buffer)) / entry {
			each := wkd.NewWindowsKernelDump_PfnRange()
			if err := each.Read(stream, nil, nil); err != nil {
				return nil, parseError("the table of ranges", err)
			}
			if each.BasePage == 0 && each.PageCount == 0 {
				return runs, nil
			}
			runs = append(runs, extent{each.BasePage, each.PageCount, 0})
		}
	}
	return runs, nil
}

// rangesOf returns as many ranges as it takes to reach a number of pages.
func rangesOf(runs []extent, total uint64) ([]extent, error) {
	sum := uint64(0)
	for i, each := range runs {
		before := sum
		if sum += each.pages; sum < before {
			return nil, damaged("a range of %#x pages", each.pages)
		}
		if sum >= total {
			if sum > total {
				return nil, damaged("the ranges do not add up to %#x pages", total)
			}
			return runs[:i+1], nil
		}
	}
	return runs, nil
}

// An extent is a number of pages that follow one another in memory and in the file.
type extent struct{ first, pages, ordinal uint64 }

// runIndex is a list of extents, ascending by page, none empty, none of which overlap.
type runIndex []extent

// newRuns checks and sorts a list of runs, which is in the order of storage.
func (d *Dump) newRuns(list []extent, start uint64) (*Physical, error) {
	runs, total := make(runIndex, 0, len(list)), uint64(0)
	sorted := true
	for _, each := range list {
		if each.pages == 0 {
			continue
		}
		if each.pages > maxFrames || each.first > maxFrames-each.pages {
			return nil, damaged("%#x pages from %#x on leave physical memory", each.pages, each.first)
		}
		if last := len(runs) - 1; last >= 0 {
			end := runs[last].first + runs[last].pages
			sorted = sorted && end <= each.first
			if end == each.first {
				runs[last].pages += each.pages
				total += each.pages
				continue
			}
		}
		each.ordinal = total
		runs = append(runs, each)
		total += each.pages
	}
	if !sorted {
		slices.SortFunc(runs, func(a, b extent) int { return cmp.Compare(a.first, b.first) })
		for i := 1; i < len(runs); i++ {
			if runs[i].first < runs[i-1].first+runs[i-1].pages {
				return nil, damaged("page %#x is stored twice", runs[i].first)
			}
		}
	}
	return d.newPhysical(runs, start, total), nil
}

func (r runIndex) find(page, limit uint64) (ordinal, pages uint64) {
	i := sort.Search(len(r), func(i int) bool { return r[i].first > page }) - 1
	if i < 0 || page-r[i].first >= r[i].pages {
		return 0, 0
	}
	skip := page - r[i].first
	return r[i].ordinal + skip, min(limit, r[i].pages-skip)
}

func (r runIndex) next(page uint64) (first, pages, ordinal uint64) {
	i := sort.Search(len(r), func(i int) bool { return r[i].first+r[i].pages > page })
	if i == len(r) {
		return 0, 0, 0
	}
	skip := max(page, r[i].first) - r[i].first
	return r[i].first + skip, r[i].pages - skip, r[i].ordinal + skip
}

// bitIndex is a bitmap, and the number of bits that are set before each block of it.
type bitIndex struct {
	words []uint64
	ranks []uint64
}

const (
	wordBits   = 64
	blockWords = rankBlock * 8 / wordBits
)

// newBitmap reads a bitmap: bit i, the lowest one of each byte first, says whether page i is stored.
func (d *Dump) newBitmap(offset, pages, start uint64) (*Physical, error) {
	if pages > maxFrames {
		return nil, damaged("a bitmap of %#x pages", pages)
	}
	length := (pages + 7) / 8
	if offset > d.source.size || length > d.source.size-offset {
		return nil, damaged("the file ends inside the bitmap")
	}
	if start < offset+length {
		return nil, damaged("the pages begin at %#x, inside the bitmap", start)
	}
	if length > maxBitmap {
		return nil, unsupported("a bitmap of %#x bytes", length)
	}
	index := &bitIndex{words: make([]uint64, 0, (pages+wordBits-1)/wordBits)}
	buffer := make([]byte, min((length+7)&^7, chunk))
	for done := uint64(0); done < length; done += uint64(len(buffer)) {
		part := min(uint64(len(buffer)), length-done)
		clear(buffer[part:])
		buffer = buffer[:(part+7)&^7]
		if err := d.source.read(buffer[:part], offset+done); err != nil {
			return nil, err
		}
		for i := 0; i < len(buffer); i += 8 {
			index.words = append(index.words, binary.LittleEndian.Uint64(buffer[i:]))
		}
	}
	if tail := pages % wordBits; tail != 0 {
		index.words[len(index.words)-1] &= 1<<tail - 1
	}
	total := uint64(0)
	for i, word := range index.words {
		if i%blockWords == 0 {
			index.ranks = append(index.ranks, total)
		}
		total += uint64(bits.OnesCount64(word))
	}
	return d.newPhysical(index, start, total), nil
}

func (b *bitIndex) find(page, limit uint64) (ordinal, pages uint64) {
	word := page / wordBits
	if word >= uint64(len(b.words)) || b.words[word]>>(page%wordBits)&1 == 0 {
		return 0, 0
	}
	return b.rank(page), b.ones(page, limit)
}

// rank counts the set bits before a bit.
func (b *bitIndex) rank(page uint64) uint64 {
	word := page / wordBits
	block := word / blockWords
	count := b.ranks[block]
	for _, each := range b.words[block*blockWords : word] {
		count += uint64(bits.OnesCount64(each))
	}
	return count + uint64(bits.OnesCount64(b.words[word]&(1<<(page%wordBits)-1)))
}

// ones counts the consecutive set bits from a set bit on, up to a limit.
func (b *bitIndex) ones(page, limit uint64) uint64 {
	if limit == 1 {
		return 1
	}
	word, shift := page/wordBits, page%wordBits
	count := uint64(bits.TrailingZeros64(^(b.words[word] >> shift)))
	if count < wordBits-shift {
		return min(count, limit)
	}
	count = wordBits - shift
	for word++; word < uint64(len(b.words)) && count < limit; word++ {
		more := uint64(bits.TrailingZeros64(^b.words[word]))
		count += more
		if more < wordBits {
			break
		}
	}
	return min(count, limit)
}

func (b *bitIndex) next(page uint64) (first, pages, ordinal uint64) {
	word := page / wordBits
	if word >= uint64(len(b.words)) {
		return 0, 0, 0
	}
	rest := b.words[word] >> (page % wordBits) << (page % wordBits)
	for rest == 0 {
		if word++; word == uint64(len(b.words)) {
			return 0, 0, 0
		}
		rest = b.words[word]
	}
	first = word*wordBits + uint64(bits.TrailingZeros64(rest))
	return first, b.ones(first, maxFrames), b.rank(first)
}
