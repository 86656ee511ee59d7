package main

import (
	"encoding/binary"
	"fmt"
	"math"
	"strconv"
	"time"

	kdump "github.com/kdmp-ks/kdmp_ks/packages/go"
)

// bench times openings, and reads of random pages.
func bench(words []string) (string, error) {
	count, err := strconv.ParseUint(words[1], 0, 64)
	if err != nil {
		return "", badArgument("%q is no number", words[1])
	}
	seed, err := strconv.ParseUint(words[2], 0, 64)
	if err != nil {
		return "", badArgument("%q is no number", words[2])
	}
	fastest := time.Duration(math.MaxInt64)
	for range 5 {
		begun := time.Now()
		dump, err := kdump.Open(words[0])
		fastest = min(fastest, time.Since(begun))
		if err != nil {
			return "", err
		}
		if err := dump.Close(); err != nil {
			return "", err
		}
	}
	dump, err := kdump.Open(words[0])
	if err != nil {
		return "", err
	}
	defer dump.Close()
	memory, err := dump.Physical()
	if err != nil {
		return "", err
	}
	stored := newOrder(memory)
	if stored.total == 0 {
		return "", badArgument("no page is stored")
	}
	sum, page := uint64(0), make([]byte, pageSize)
	begun := time.Now()
	for range count {
		seed ^= seed >> 12
		seed ^= seed << 25
		seed ^= seed >> 27
		k := seed * 0x2545F4914F6CDD1D % stored.total
		if _, err := memory.ReadAt(page, int64(stored.page(k)*pageSize)); err != nil {
			return "", err
		}
		sum += binary.LittleEndian.Uint64(page)
	}
	spent := time.Since(begun)
	return fmt.Sprintf("open=%#x reads=%#x sum=%#x", fastest.Nanoseconds(), spent.Nanoseconds(), sum), nil
}
