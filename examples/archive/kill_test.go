package main

import (
	"context"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// TestMain makes the test binary the program itself where a test starts it as one.
func TestMain(m *testing.M) {
	if os.Getenv("ARCHIVE_TEST_AS_PROGRAM") != "" {
		os.Exit(run(context.Background(), os.Args[1:], os.Stdout, os.Stderr))
	}
	os.Exit(m.Run())
}

// program is the program as a process of its own.
func program(args ...string) *exec.Cmd {
	cmd := exec.Command(os.Args[0], args...)
	cmd.Env = append(os.Environ(), "ARCHIVE_TEST_AS_PROGRAM=1")
	return cmd
}

// Killed at ten random moments of its work, and started again each time, the
// program makes the database of an unbroken run: the same rows with the same
// numbers, and the same search index. Where a run ends before it is killed, the
// database is compared and another one begun, until it was killed ten times.
func TestKilled(t *testing.T) {
	const kills = 10
	warc := sampleWARC(t, "a.warc.gz", 0, 700)
	read := func(db string) *exec.Cmd { return program("read", "-batch", "20", "-db", db, warc) }
	unbroken := filepath.Join(t.TempDir(), "unbroken.db")
	start := time.Now()
	if out, err := read(unbroken).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	took := time.Since(start)
	want, whole := dump(t, unbroken), records(t, unbroken)

	killed, amid := 0, 0
	for round := 0; killed < kills; round++ {
		if round > 5*kills {
			t.Fatalf("killed %d times only, however often it was begun anew", killed)
		}
		db := filepath.Join(t.TempDir(), "killed.db")
		for done := false; !done; {
			cmd := read(db)
			if err := cmd.Start(); err != nil {
				t.Fatal(err)
			}
			if killed < kills { // the last run is left alone
				timer := time.AfterFunc(time.Duration(rand.Int64N(int64(took)/6)), func() { _ = cmd.Process.Kill() })
				defer timer.Stop()
			}
			err := cmd.Wait()
			switch {
			case err == nil:
				done = true
			case cmd.ProcessState.ExitCode() == -1:
				killed++
				if n := records(t, db); n > 0 && n < whole {
					amid++
				}
			default:
				t.Fatal(err)
			}
		}
		if diff := cmp.Diff(want, dump(t, db)); diff != "" {
			t.Fatalf("killed %d times (-unbroken +killed):\n%s", killed, diff)
		}
	}
	t.Logf("killed %d times, %d of them with a part of the pages committed", killed, amid)
	if amid == 0 {
		t.Error("never killed amid its work")
	}
}

// records counts the records of a database; one that has no tables yet has none.
func records(t *testing.T, name string) int {
	t.Helper()
	db, err := openDB(t.Context(), name, false)
	if err != nil {
		return 0
	}
	defer db.Close()
	n, err := strconv.Atoi(rows(t, db, `SELECT count(*) FROM record`)[0])
	if err != nil {
		t.Fatal(err)
	}
	return n
}
