package main

import (
	"errors"
	"fmt"
	"net"
	"net/netip"
	"slices"
	"syscall"
	"time"
)

// A guard says which addresses may be connected to. Whoever lets others say
// which pages are fetched would otherwise let them ask what only this machine
// can reach: a database, the service that tells a cloud machine its keys.
type guard func(netip.Addr) bool

var errPrivate = errors.New("an address of this machine or of a private network")

// dialer gives a dialer that asks the guard about the address that a name has
// turned out to have, right before it connects: what the name said at any other
// time does not count, and redirections are asked about like all.
func (g guard) dialer() *net.Dialer {
	return &net.Dialer{
		Timeout: 10 * time.Second,
		Control: func(_, address string, _ syscall.RawConn) error {
			to, err := netip.ParseAddrPort(address)
			if err != nil {
				return err
			}
			if !g(to.Addr().Unmap()) {
				return fmt.Errorf("%s: %w", to.Addr(), errPrivate)
			}
			return nil
		},
	}
}

func anyAddress(netip.Addr) bool { return true }

// special are ranges that net/netip does not tell and that lead nowhere on the
// public network, or through a translator to anywhere.
var special = []netip.Prefix{
	netip.MustParsePrefix("0.0.0.0/8"),
	netip.MustParsePrefix("100.64.0.0/10"), // of carriers
	netip.MustParsePrefix("192.0.0.0/24"),
	netip.MustParsePrefix("198.18.0.0/15"), // of test beds
	netip.MustParsePrefix("240.0.0.0/4"),   // with broadcast
	netip.MustParsePrefix("64:ff9b::/96"),  // IPv4 inside IPv6
	netip.MustParsePrefix("64:ff9b:1::/48"),
	netip.MustParsePrefix("2002::/16"),
	netip.MustParsePrefix("2001::/32"),
	netip.MustParsePrefix("::/96"),
	netip.MustParsePrefix("fec0::/10"),
}

// isPublic tells whether everybody on the network can reach an address.
func isPublic(a netip.Addr) bool {
	return a.IsGlobalUnicast() && !a.IsPrivate() && !a.IsLoopback() &&
		!slices.ContainsFunc(special, func(p netip.Prefix) bool { return p.Contains(a) })
}
