package kdump_test

import (
	"bytes"
	"errors"
	"testing"

	kdump "github.com/kdmp-ks/kdmp_ks/packages/go"
)

var kinds = []error{
	kdump.ErrNotADump, kdump.ErrDamaged, kdump.ErrUnsupported, kdump.ErrNotInDump,
	kdump.ErrNotMapped, kdump.ErrNonCanonical, kdump.ErrBadArgument,
}

// unexpected returns an error that is none of the package.
func unexpected(err error) error {
	for _, each := range kinds {
		if errors.Is(err, each) {
			return nil
		}
	}
	return err
}

// everything asks a dump for all that it has; it returns an error that is none of the package.
func everything(dump *kdump.Dump) error {
	data := make([]byte, 0x2000)
	addresses := []uint64{0, listHead, largePage, 1 << 63, dump.DirectoryTableBase()}
	check := func(err error) error { return unexpected(err) }
	if memory, err := dump.Physical(); err == nil {
		count := 0
		for run := range memory.Runs() {
			if offset, found := memory.PageOffset(run.First); !found || offset != run.Offset {
				return errors.New("a run begins with a page that is not found")
			}
			addresses = append(addresses, run.First<<12, (run.First+run.Pages)<<12-1)
			if count++; count == 100 {
				break
			}
		}
		for _, address := range addresses {
			if _, err := memory.ReadAt(data, int64(address)); check(err) != nil {
				return err
			}
		}
	} else if check(err) != nil {
		return err
	}
	blocks, err := dump.MemoryBlocks()
	if check(err) != nil {
		return err
	}
	for _, block := range blocks[:min(len(blocks), 100)] {
		addresses = append(addresses, block.Address, block.Address+block.Size-1)
	}
	if virtual, err := dump.Virtual(); err == nil {
		for _, address := range addresses {
			if _, err := virtual.Read(data, address); check(err) != nil {
				return err
			}
			if _, err := virtual.Translate(address); check(err) != nil {
				return err
			}
		}
	} else if check(err) != nil {
		return err
	}
	_, modules := dump.Modules()
	_, unloaded := dump.Unloaded()
	_, blobs := dump.Blobs()
	for _, err := range []error{modules, unloaded, blobs} {
		if check(err) != nil {
			return err
		}
	}
	return nil
}

// FuzzOpen reads all of any file: every failure is an error of the package.
func FuzzOpen(f *testing.F) {
	for _, data := range [][]byte{fullDump(), bitmapDump(), rangeDump(), triageDump()} {
		f.Add(data)
	}
	narrow := fullDump()
	copy(narrow[4:], "DUMP")
	f.Add(narrow)
	endless := triageDump()
	put32(endless, 0x2300, 0xffffffff) // the length of a name
	f.Add(endless)
	f.Fuzz(func(t *testing.T, data []byte) {
		dump, err := kdump.New(bytes.NewReader(data), int64(len(data)))
		if err == nil {
			err = everything(dump)
		}
		if unexpected(err) != nil {
			t.Fatal(err)
		}
	})
}
