module example.com/acme/knots

go 1.22
