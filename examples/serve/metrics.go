package main

import (
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promauto"
)

// metrics are what /metrics shows.
type metrics struct {
	registry  *prometheus.Registry
	requests  *prometheus.HistogramVec
	pageBytes prometheus.Histogram
	parse     prometheus.Histogram
}

func newMetrics(s *service) *metrics {
	registry := prometheus.NewRegistry()
	registry.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	with := promauto.With(registry)
	with.NewGaugeFunc(prometheus.GaugeOpts{
		Name: "bulletin_pages_reading", Help: "Pages that are being read.",
	}, func() float64 { return float64(len(s.desk.turns)) })
	with.NewGaugeFunc(prometheus.GaugeOpts{
		Name: "bulletin_held_bytes", Help: "Bytes of the pages that arrive, wait or are read.",
	}, func() float64 { return float64(s.room.held.Load()) })
	return &metrics{
		registry: registry,
		requests: with.NewHistogramVec(prometheus.HistogramOpts{
			Name: "bulletin_request_seconds", Help: "Time from the header of a request to its answer; code 499 is a client that left.",
			Buckets: prometheus.ExponentialBucketsRange(0.001, 60, 16),
		}, []string{"route", "method", "code"}),
		pageBytes: with.NewHistogram(prometheus.HistogramOpts{
			Name: "bulletin_page_bytes", Help: "Size of the pages that arrived.",
			Buckets: prometheus.ExponentialBuckets(1<<10, 4, 8),
		}),
		parse: with.NewHistogram(prometheus.HistogramOpts{
			Name: "bulletin_parse_seconds", Help: "Time to read a page and write its article, without waiting.",
			Buckets: prometheus.ExponentialBucketsRange(0.0001, 20, 16),
		}),
	}
}

// timeParse begins to measure a reading and gives what ends it.
func (m *metrics) timeParse() (end func()) {
	began := time.Now()
	return func() { m.parse.Observe(time.Since(began).Seconds()) }
}
