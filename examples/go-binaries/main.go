// Knots turns knots into kilometres per hour.
package main

import (
	"flag"
	"fmt"
	"os"
	"strconv"
)

// The build writes the version here.
var version = "dev"

func kilometres(knots float64) float64 {
	return knots * 1.852
}

func main() {
	showVersion := flag.Bool("version", false, "print the version")
	flag.Parse()
	if *showVersion {
		fmt.Println(version)
		return
	}
	knots, err := strconv.ParseFloat(flag.Arg(0), 64)
	if err != nil {
		fmt.Fprintln(os.Stderr, "usage: knots NUMBER")
		os.Exit(2)
	}
	fmt.Printf("%.2f km/h\n", kilometres(knots))
}
