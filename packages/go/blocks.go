package kdump

import (
	"container/heap"
	"slices"
	"sort"
)

// Limits on the memory of a triage dump: times the file, and bytes that any file may have.
const (
	mostRepeats   = 4
	alwaysAllowed = 1 << 24
)

// A blockMap is the memory of a triage dump: blocks ascending by address, without overlaps.
type blockMap struct {
	source *source
	blocks []Block
}

// savedMemory makes the map of the blocks and the stack of a triage dump.
func (d *Dump) savedMemory() (*blockMap, error) {
	d.mapping.Do(func() {
		blocks, err := d.MemoryBlocks()
		if err != nil {
			d.unmapped = err
			return
		}
		stack := d.triage.stack
		if stack.Offset != 0 {
			stack.Size = min(stack.Size, d.triage.room(uint64(stack.Offset)))
			if stack = d.cut(stack); stack.Size > 0 {
				blocks = append(blocks, stack)
			}
		}
		d.mapped = &blockMap{d.source, uppermost(limited(blocks, d.source.size))}
	})
	return d.mapped, d.unmapped
}

// limited leaves out blocks that would make the memory far larger than the file: many blocks can be
// the same bytes of it, but dumps store each byte once.
func limited(blocks []Block, size uint64) []Block {
	room := max(mostRepeats*min(size, 1<<60), alwaysAllowed)
	kept := make([]Block, 0, len(blocks))
	for _, block := range blocks {
		if block.Size <= room {
			room -= block.Size
			kept = append(kept, block)
		}
	}
	return kept
}

// uppermost cuts blocks so that the one that is listed first is left at each address.
func uppermost(blocks []Block) []Block {
	order := make([]int, len(blocks))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		if blocks[a].Address < blocks[b].Address {
			return -1
		}
		if blocks[a].Address > blocks[b].Address {
			return 1
		}
		return 0
	})
	var found []Block
	var active lowest
	var here uint64
	// Addresses of last bytes are compared, since a block may end with the address space.
	for next := 0; next < len(order) || len(active) > 0; {
		if len(active) == 0 {
			here = blocks[order[next]].Address
		}
		for next < len(order) && blocks[order[next]].Address <= here {
			heap.Push(&active, order[next])
			next++
		}
		block := blocks[active[0]]
		last := block.Address + (block.Size - 1)
		if last < here {
			heap.Pop(&active)
			continue
		}
		if next < len(order) && blocks[order[next]].Address <= last {
			last = blocks[order[next]].Address - 1
		}
		skip := here - block.Address
		found = append(found, Block{here, last - here + 1, block.Offset + int64(skip)})
		if here = last + 1; here == 0 {
			break
		}
	}
	return found
}

// lowest is a heap of the positions of blocks.
type lowest []int

func (l lowest) Len() int           { return len(l) }
func (l lowest) Less(i, j int) bool { return l[i] < l[j] }
func (l lowest) Swap(i, j int)      { l[i], l[j] = l[j], l[i] }
func (l *lowest) Push(value any)    { *l = append(*l, value.(int)) }
func (l *lowest) Pop() any {
	last := len(*l) - 1
	value := (*l)[last]
	*l = (*l)[:last]
	return value
}

func (m *blockMap) read(data []byte, address uint64) (n int, err error) {
	for n < len(data) {
		here := address + uint64(n)
		i := sort.Search(len(m.blocks), func(i int) bool { return m.blocks[i].Address > here }) - 1
		if i < 0 || here-m.blocks[i].Address >= m.blocks[i].Size {
			return n, &AddressError{Err: ErrNotInDump, Address: here}
		}
		skip := here - m.blocks[i].Address
		length := min(uint64(len(data)-n), m.blocks[i].Size-skip)
		part := data[n : n+int(length)]
		if err := m.source.read(part, uint64(m.blocks[i].Offset)+skip); err != nil {
			return n, err
		}
		n += int(length)
	}
	return n, nil
}
