package kdump_test

import (
	"bytes"
	"errors"
	"io"
	"math"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"testing"

	kdump "github.com/kdmp-ks/kdmp_ks/packages/go"
)

func runsOf(t *testing.T, data []byte) []kdump.Run {
	t.Helper()
	memory, err := open(data).Physical()
	if err != nil {
		t.Fatal(err)
	}
	return slices.Collect(memory.Runs())
}

func TestRuns(t *testing.T) {
	cut := rangeDump()
	cut = cut[:len(cut)-page-1]
	for name, each := range map[string]struct {
		data []byte
		runs []kdump.Run
	}{
		"full":   {fullDump(), []kdump.Run{{1, 5, 0x2000}, {7, 1, 0x8000}, {9, 1, 0x7000}}},
		"bitmap": {bitmapDump(), []kdump.Run{{3, 2, 0x3000}, {70, 1, 0x5000}}},
		"ranges": {rangeDump(), []kdump.Run{{0x10, 1, 0x5060}, {0x20, 3, 0x2060}}},
		"cut":    {cut, []kdump.Run{{0x20, 2, 0x2060}}},
	} {
		if found := runsOf(t, each.data); !slices.Equal(found, each.runs) {
			t.Errorf("%s: %v", name, found)
		}
	}
	memory, err := open(cut).Physical()
	if err != nil || memory.Pages() != 2 || memory.Missing() != 2 {
		t.Errorf("%v, %v", memory, err)
	}
	if _, found := memory.PageOffset(0x10); found {
		t.Error("a page behind the end of the file was found")
	}
}

func TestPagesAreFound(t *testing.T) {
	for _, data := range [][]byte{fullDump(), bitmapDump(), rangeDump()} {
		memory, err := open(data).Physical()
		if err != nil {
			t.Fatal(err)
		}
		expected := map[uint64]int64{}
		for run := range memory.Runs() {
			for i := range run.Pages {
				expected[run.First+i] = run.Offset + int64(i)*page
			}
		}
		for number := range uint64(0x100) {
			offset, found := memory.PageOffset(number)
			if wanted, is := expected[number]; is != found || wanted != offset {
				t.Errorf("page %#x: %#x, %v", number, offset, found)
			}
		}
		if _, found := memory.PageOffset(math.MaxUint64); found {
			t.Error("the last page of all was found")
		}
	}
}

func TestReadAcrossPages(t *testing.T) {
	memory, err := open(rangeDump()).Physical()
	if err != nil {
		t.Fatal(err)
	}
	data, err := io.ReadAll(io.NewSectionReader(memory, 0x20*page, 3*page))
	if err != nil || len(data) != 3*page {
		t.Errorf("%d bytes, %v", len(data), err)
	}
	n, err := memory.ReadAt(make([]byte, 8), 0x23*page-3)
	if n != 3 || !errors.Is(err, kdump.ErrNotInDump) {
		t.Errorf("%d bytes, %v", n, err)
	}
}

func TestTranslate(t *testing.T) {
	virtual, err := open(fullDump()).Virtual()
	if err != nil {
		t.Fatal(err)
	}
	for address, expected := range map[uint64]uint64{
		listHead:               0x5010,
		0xfffff80000003123:     0x7123, // in transition
		largePage + 0x12345:    0x812345,
		0xfffff80040000000 + 7: 0x40000007,
	} {
		if found, err := virtual.Translate(address); err != nil || found != expected {
			t.Errorf("%#x: %#x, %v", address, found, err)
		}
	}
	for address, expected := range map[uint64]kdump.AddressError{
		0:                  {kdump.ErrNotMapped, 0, 0x1000, 4},
		0xfffff80000000000: {kdump.ErrNotMapped, 0xfffff80000000000, 0x4000, 1},
		0x0000800000000000: {kdump.ErrNonCanonical, 0x0000800000000000, 0, 0},
	} {
		var found *kdump.AddressError
		if _, err := virtual.Translate(address); !errors.As(err, &found) || *found != expected {
			t.Errorf("%#x: %v", address, err)
		}
	}
	other, err := open(fullDump()).AddressSpace(0x123000)
	if err != nil {
		t.Fatal(err)
	}
	var found *kdump.AddressError
	if _, err := other.Translate(0); !errors.As(err, &found) || found.Physical != 0x123000 {
		t.Errorf("%v", err)
	}
}

func TestReadVirtual(t *testing.T) {
	virtual, err := open(fullDump()).Virtual()
	if err != nil {
		t.Fatal(err)
	}
	data := make([]byte, 2*page)
	if n, err := virtual.ReadAt(data, listHead&^0xfff-1<<64); n != 2*page || err != nil {
		t.Errorf("%#x bytes, %v", n, err)
	}
	if string(data[0x10:0x19]) != "LIST HEAD" || data[page] != 7 || data[2*page-1] != 7 {
		t.Errorf("% x", data[:0x20])
	}
	// The page behind these is mapped, but not in the dump.
	n, err := virtual.Read(make([]byte, 3*page), listHead&^0xfff)
	var found *kdump.AddressError
	if n != 2*page || !errors.As(err, &found) || found.Address != 0xfffff80000004000 ||
		found.Physical != 0x6000 || !errors.Is(err, kdump.ErrNotInDump) {
		t.Errorf("%#x bytes, %v", n, err)
	}
	if _, err := virtual.Read(make([]byte, 2), math.MaxUint64); !errors.Is(err, kdump.ErrBadArgument) {
		t.Errorf("%v", err)
	}
}

func TestTriage(t *testing.T) {
	dump := open(triageDump())
	if _, err := dump.Physical(); !errors.Is(err, kdump.ErrUnsupported) {
		t.Errorf("%v", err)
	}
	blocks, err := dump.MemoryBlocks()
	if err != nil || len(blocks) != 2 || blocks[1] != (kdump.Block{0xffffa00000000080, 0x100, 0x2520}) {
		t.Errorf("%v, %v", blocks, err)
	}
	memory, err := dump.Virtual()
	if err != nil {
		t.Fatal(err)
	}
	data := make([]byte, 0x180)
	if _, err := memory.Read(data, 0xffffa00000000000); err != nil {
		t.Error(err)
	}
	if !bytes.Equal(data, append(bytes.Repeat([]byte{1}, 0x100), bytes.Repeat([]byte{2}, 0x80)...)) {
		t.Error("the first block does not count where blocks overlap")
	}
	if n, err := memory.Read(data, 0xfffff68000001000); n != 0x40 || string(data[:5]) != "STACK" {
		t.Errorf("%#x bytes of the stack, %v", n, err)
	}
	if _, err := memory.Translate(listHead); !errors.Is(err, kdump.ErrUnsupported) {
		t.Errorf("%v", err)
	}
	unloaded, err := dump.Unloaded()
	expected := kdump.UnloadedModule{"old.s", 0xfffff80200000000, 0xfffff80200008000}
	if err != nil || len(unloaded) != 1 || unloaded[0] != expected {
		t.Errorf("%v, %v", unloaded, err)
	}
}

func TestDamage(t *testing.T) {
	manyRuns := fullDump()
	put32(manyRuns, 0x88, 44)
	twice := fullDump()
	put64(twice, 0xa8, 3)
	high := fullDump()
	put64(high, 0x98, math.MaxUint64)
	longBitmap := bitmapDump()
	put64(longBitmap, headerSize+0x30, 1<<36)
	endlessBitmap := bitmapDump()
	put64(endlessBitmap, headerSize+0x30, math.MaxUint64)
	early := bitmapDump()
	put64(early, headerSize+0x20, 0x2040)
	table := rangeDump()
	put64(table, headerSize+0x10, math.MaxUint64&^15, 0x2010)
	for name, data := range map[string][]byte{
		"many runs": manyRuns, "a page twice": twice, "high pages": high, "long bitmap": longBitmap,
		"endless bitmap": endlessBitmap, "early pages": early, "endless table": table,
		"cut directory": triageDump()[:headerSize+0x40],
	} {
		_, err := kdump.New(bytes.NewReader(data), int64(len(data)))
		if !errors.Is(err, kdump.ErrDamaged) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := kdump.New(bytes.NewReader(nil), 0); !errors.Is(err, kdump.ErrNotADump) {
		t.Errorf("an empty file: %v", err)
	}
	if _, err := kdump.New(nil, 0); !errors.Is(err, kdump.ErrBadArgument) {
		t.Errorf("no source: %v", err)
	}
	cut := header(1)[:headerSize-1]
	if _, err := kdump.New(bytes.NewReader(cut), int64(len(cut))); !errors.Is(err, kdump.ErrNotADump) {
		t.Errorf("a cut header: %v", err)
	}
}

// A failing source is not taken for a damaged dump.
type failing struct{}

func (failing) ReadAt([]byte, int64) (int, error) { return 0, os.ErrPermission }

func TestErrorsOfTheSource(t *testing.T) {
	if _, err := kdump.New(failing{}, headerSize); !errors.Is(err, os.ErrPermission) {
		t.Errorf("%v", err)
	}
	if _, err := kdump.Open(filepath.Join(t.TempDir(), "missing")); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("%v", err)
	}
	var folder *os.PathError
	if _, err := kdump.Open(t.TempDir()); !errors.As(err, &folder) || errors.Is(err, kdump.ErrNotADump) {
		t.Errorf("a folder: %v", err)
	}
	path := filepath.Join(t.TempDir(), "shrinks")
	if err := os.WriteFile(path, fullDump(), 0o600); err != nil {
		t.Fatal(err)
	}
	dump, err := kdump.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer dump.Close()
	memory, err := dump.Physical()
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(path, headerSize); err != nil {
		t.Fatal(err)
	}
	if _, err := memory.ReadAt(make([]byte, 1), page); !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Errorf("a file that has become shorter: %v", err)
	}
}

// A sparse file: only its header and its index are read, and pages beyond 4 GiB are found.
func TestLargeFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "large.dmp")
	file, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	data := header(1)
	put32(data, 0x88, 2)
	put64(data, 0x98, 0x1000, 0x180000, 0x400000, 2)
	const last = headerSize + 0x180001*page
	if _, err := file.Write(data); err != nil {
		t.Fatal(err)
	}
	if _, err := file.WriteAt(bytes.Repeat([]byte{0xab}, page), last); err != nil {
		t.Fatal(err)
	}
	if err := file.Close(); err != nil {
		t.Fatal(err)
	}
	dump, err := kdump.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer dump.Close()
	memory, err := dump.Physical()
	if err != nil {
		t.Fatal(err)
	}
	found := make([]byte, 4)
	if _, err := memory.ReadAt(found, 0x400001*page+0xffc); err != nil || found[3] != 0xab {
		t.Errorf("% x, %v", found, err)
	}
	if offset, _ := memory.PageOffset(0x400001); offset != last {
		t.Errorf("%#x", offset)
	}
}

func TestSeveralAtOnce(t *testing.T) {
	full, triage := open(fullDump()), open(triageDump())
	var group sync.WaitGroup
	for range 8 {
		group.Add(1)
		go func() {
			defer group.Done()
			for range 50 {
				for _, each := range []*kdump.Dump{full, triage} {
					if err := everything(each); err != nil {
						t.Error(err)
					}
				}
			}
		}()
	}
	group.Wait()
}
