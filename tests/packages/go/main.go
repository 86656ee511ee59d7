// Answers requests about dumps by the public interface of the module; README.md has the protocol.
package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"
)

func main() {
	input := bufio.NewReader(os.Stdin)
	var session session
	for {
		line, err := input.ReadString('\n')
		if line != "" {
			fmt.Println(session.answer(strings.TrimRight(line, "\r\n")))
		}
		if err != nil {
			return
		}
	}
}
