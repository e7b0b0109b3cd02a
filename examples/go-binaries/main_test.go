package main

import "testing"

func TestKilometres(t *testing.T) {
	if got := kilometres(10); got < 18.519 || got > 18.521 {
		t.Errorf("10 knots are %v km/h", got)
	}
}
