package dateparse

// setting is what an expression is resolved in: the reference, and the text around it.
// Reading is over when it is asked, and it is a value: the loop of Find makes one for
// each expression from the one before.
type setting struct {
	s     string
	p     *Parser
	find  bool   // s is running text
	news  bool   // s tells what was rather than what will be
	at    int    // where the expression begins in s
	end   int    // and where it ends
	order int    // what dates before this one showed: 1 day first, -1 month first
	last  anchor // the date before, in the text: a month or less
	year  anchor // the year before
}

// noReference is what resolve wants where only a reference is missing.
const noReference = "a date that needs no reference"

func missing(want string) flaw { return flaw{want: want} }

// settle gives e the order of day and month that another date showed: 1 day first, -1
// month first, 0 nothing.
func (e *expr) settle(order int) {
	if order == 0 || !e.is(openOrder) {
		return
	}
	e.has &^= openOrder
	if e.dayFirst != (order > 0) {
		e.month, e.day = e.day, e.month
	}
}
