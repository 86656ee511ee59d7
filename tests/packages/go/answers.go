package main

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"math"
	"sort"
	"strconv"
	"strings"

	kdump "github.com/kdmp-ks/kdmp_ks/packages/go"
)

const (
	pageSize = 0x1000
	longest  = 0x4000000
	noType   = 0x45474150
	samples  = 64
)

// A session has the dump that is open.
type session struct{ dump *kdump.Dump }

var codes = []struct {
	err         error
	code        string
	withAddress bool
}{
	{kdump.ErrNotInDump, "not_in_dump", true},
	{kdump.ErrNotMapped, "not_mapped", true},
	{kdump.ErrNonCanonical, "non_canonical", true},
	{kdump.ErrNotADump, "not_a_dump", false},
	{kdump.ErrDamaged, "damaged", false},
	{kdump.ErrUnsupported, "unsupported", false},
	{kdump.ErrBadArgument, "bad_argument", false},
}

// refusal turns an error into an answer.
func refusal(err error) string {
	for _, each := range codes {
		if !errors.Is(err, each.err) {
			continue
		}
		var address *kdump.AddressError
		if each.withAddress && errors.As(err, &address) {
			return fmt.Sprintf("error %s %#x", each.code, address.Address)
		}
		return "error " + each.code + " " + strings.ReplaceAll(err.Error(), "\n", " ")
	}
	return "error io " + strings.ReplaceAll(err.Error(), "\n", " ")
}

func badArgument(format string, values ...any) error {
	return fmt.Errorf("%w: %s", kdump.ErrBadArgument, fmt.Sprintf(format, values...))
}

// answer answers a line.
func (s *session) answer(line string) string {
	text, err := s.ask(strings.Split(line, "\t"))
	if err != nil {
		return refusal(err)
	}
	return text
}

func (s *session) ask(words []string) (string, error) {
	name, words := words[0], words[1:]
	wanted := map[string]int{"open": 1, "digest": 1, "hostile": 1, "bench": 3}
	if count, found := wanted[name]; found {
		s.close()
		if count != len(words) {
			return "", badArgument("%s with %d words", name, len(words))
		}
		return s.askPath(name, words)
	}
	numbers := make([]uint64, len(words))
	for i, word := range words {
		var err error
		if numbers[i], err = strconv.ParseUint(word, 0, 64); err != nil {
			return "", badArgument("%q is no number", word)
		}
	}
	if s.dump == nil {
		return "", badArgument("no dump is open")
	}
	return request(s.dump, name, numbers)
}

func (s *session) close() {
	if s.dump != nil {
		_ = s.dump.Close()
		s.dump = nil
	}
}

func (s *session) askPath(name string, words []string) (string, error) {
	if name == "bench" {
		return bench(words)
	}
	dump, err := kdump.Open(words[0])
	if err != nil {
		return "", err
	}
	if name == "open" {
		s.dump = dump
		return "ok", nil
	}
	defer dump.Close()
	answers := digest(dump)
	if name == "hostile" {
		return "ok", nil
	}
	return "ok " + answers, nil
}

// request answers a request about a dump.
func request(dump *kdump.Dump, name string, numbers []uint64) (string, error) {
	limits := map[string][2]int{
		"about": {0, 0}, "runs": {0, 0}, "page": {1, 1}, "all": {0, 0}, "physical": {2, 2},
		"virtual": {2, 3}, "translate": {1, 2}, "blocks": {0, 0}, "modules": {0, 0},
		"unloaded": {0, 0}, "blobs": {0, 0},
	}
	limit, found := limits[name]
	if !found || len(numbers) < limit[0] || len(numbers) > limit[1] {
		return "", badArgument("no request: %q with %d words", name, len(numbers))
	}
	switch name {
	case "about":
		return about(dump), nil
	case "runs", "all":
		return pages(dump, name)
	case "page":
		memory, err := dump.Physical()
		if err != nil {
			return "", err
		}
		if offset, found := memory.PageOffset(numbers[0]); found {
			return fmt.Sprintf("%#x", offset), nil
		}
		return "none", nil
	case "physical":
		return physical(dump, numbers[0], numbers[1])
	case "virtual":
		return virtual(dump, numbers)
	case "translate":
		space, err := spaceOf(dump, numbers[1:])
		if err != nil {
			return "", err
		}
		address, err := space.Translate(numbers[0])
		return fmt.Sprintf("%#x", address), err
	}
	return parts(dump, name)
}

func about(dump *kdump.Dump) string {
	kind := uint32(dump.Kind())
	if kind == noType {
		kind = 1
	}
	parameters := dump.BugCheckParameters()
	count, missing := uint64(0), uint64(0)
	if memory, err := dump.Physical(); err == nil {
		count, missing = memory.Pages(), memory.Missing()
	}
	return fmt.Sprintf("kind=%#x machine=%#x bits=%#x dtb=%#x code=%#x "+
		"parameters=%#x,%#x,%#x,%#x pages=%#x missing=%#x", kind, uint32(dump.Machine()), dump.Bits(),
		dump.DirectoryTableBase(), dump.BugCheckCode(), parameters[0], parameters[1], parameters[2],
		parameters[3], count, missing)
}

// hashed answers with a count and a hash.
func hashed(lines []string) string {
	sum := sha256.Sum256([]byte(strings.Join(lines, "")))
	return fmt.Sprintf("%#x %x", len(lines), sum)
}

func pages(dump *kdump.Dump, name string) (string, error) {
	memory, err := dump.Physical()
	if err != nil {
		return "", err
	}
	if name == "runs" {
		var lines []string
		for run := range memory.Runs() {
			lines = append(lines, fmt.Sprintf("%#x %#x %#x\n", run.First, run.Pages, run.Offset))
		}
		return hashed(lines), nil
	}
	sum := sha256.New()
	page := make([]byte, 8+pageSize)
	for run := range memory.Runs() {
		for number := run.First; number < run.First+run.Pages; number++ {
			binary.LittleEndian.PutUint64(page, number)
			if _, err := memory.ReadAt(page[8:], int64(number*pageSize)); err != nil {
				return "", err
			}
			sum.Write(page)
		}
	}
	return hex.EncodeToString(sum.Sum(nil)), nil
}

func check(address, length uint64) error {
	if length > longest || length > 0 && address > math.MaxUint64-(length-1) {
		return badArgument("%#x bytes at %#x", length, address)
	}
	return nil
}

func physical(dump *kdump.Dump, address, length uint64) (string, error) {
	memory, err := dump.Physical()
	if err != nil {
		return "", err
	}
	if err := check(address, length); err != nil {
		return "", err
	}
	data := make([]byte, length)
	if _, err := memory.ReadAt(data, int64(address)); err != nil {
		return "", err
	}
	return fmt.Sprintf("%x", sha256.Sum256(data)), nil
}

func spaceOf(dump *kdump.Dump, root []uint64) (*kdump.AddressSpace, error) {
	if len(root) > 0 && dump.Kind() != kdump.Triage {
		return dump.AddressSpace(root[0])
	}
	return dump.Virtual()
}

func virtual(dump *kdump.Dump, numbers []uint64) (string, error) {
	space, err := spaceOf(dump, numbers[2:])
	if err != nil {
		return "", err
	}
	if err := check(numbers[0], numbers[1]); err != nil {
		return "", err
	}
	data := make([]byte, numbers[1])
	if _, err := space.Read(data, numbers[0]); err != nil {
		return "", err
	}
	return fmt.Sprintf("%x", sha256.Sum256(data)), nil
}

// parts answers with a list that a dump has.
func parts(dump *kdump.Dump, name string) (string, error) {
	var lines []string
	add := func(format string, values ...any) {
		lines = append(lines, fmt.Sprintf(format, values...))
	}
	switch name {
	case "blocks":
		found, err := dump.MemoryBlocks()
		if err != nil {
			return "", err
		}
		for _, each := range found {
			add("%#x %#x %#x\n", each.Address, each.Size, each.Offset)
		}
	case "modules":
		found, err := dump.Modules()
		if err != nil {
			return "", err
		}
		for _, each := range found {
			add("%#x %#x %#x %#x %x\n", each.Base, each.Size, each.Timestamp, each.Checksum, each.Name)
		}
	case "unloaded":
		found, err := dump.Unloaded()
		if err != nil {
			return "", err
		}
		for _, each := range found {
			add("%#x %#x %x\n", each.Start, each.End, each.Name)
		}
	case "blobs":
		found, err := dump.Blobs()
		if err != nil {
			return "", err
		}
		for _, each := range found {
			add("%x %#x %#x\n", each.Tag[:], each.Offset, each.Size)
		}
	}
	return hashed(lines), nil
}

// digest asks for all that README.md lists.
func digest(dump *kdump.Dump) string {
	var answers []string
	ask := func(name string, numbers ...uint64) {
		text, err := request(dump, name, numbers)
		if err != nil {
			text = compared(refusal(err))
		}
		answers = append(answers, text)
	}
	for _, name := range []string{"about", "runs", "blocks", "modules", "unloaded", "blobs"} {
		ask(name)
	}
	if memory, err := dump.Physical(); err == nil {
		stored := newOrder(memory)
		for _, k := range sampled(stored.total) {
			ask("physical", stored.page(k)*pageSize, pageSize)
		}
	}
	if blocks, err := dump.MemoryBlocks(); err == nil {
		for _, k := range sampled(uint64(len(blocks))) {
			ask("virtual", blocks[k].Address, min(blocks[k].Size, pageSize))
		}
	}
	for _, address := range addresses(dump) {
		ask("translate", address)
		ask("virtual", address, 0x10)
	}
	return strings.Join(answers, ";")
}

// compared leaves out the text of an error.
func compared(answer string) string {
	words := strings.Split(answer, " ")
	for _, each := range codes {
		if each.code == words[1] && each.withAddress {
			return strings.Join(words[:3], " ")
		}
	}
	return strings.Join(words[:2], " ")
}

func addresses(dump *kdump.Dump) (found []uint64) {
	if header := dump.Header64(); header != nil {
		if context, is := header.ContextRecord.(*kdump.ContextX64); is {
			found = append(found, context.Rip, context.Rsp)
		}
		return append(found, header.PsLoadedModuleList)
	}
	return append(found, uint64(dump.Header32().PsLoadedModuleList))
}

func sampled(count uint64) (found []uint64) {
	if count == 0 {
		return nil
	}
	found = append(found, 0, count-1)
	for i := range uint64(samples) {
		found = append(found, i*count/samples)
	}
	return found
}

// An order numbers the stored pages, ascending.
type order struct {
	runs   []kdump.Run
	before []uint64
	total  uint64
}

func newOrder(memory *kdump.Physical) (found order) {
	for run := range memory.Runs() {
		found.runs = append(found.runs, run)
		found.before = append(found.before, found.total)
		found.total += run.Pages
	}
	return found
}

func (o *order) page(k uint64) uint64 {
	i := sort.Search(len(o.before), func(i int) bool { return o.before[i] > k }) - 1
	return o.runs[i].First + k - o.before[i]
}
